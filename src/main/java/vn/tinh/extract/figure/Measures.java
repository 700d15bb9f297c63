package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.a;
import static vn.tinh.extract.rule.Pattern.ahead;
import static vn.tinh.extract.rule.Pattern.any;
import static vn.tinh.extract.rule.Pattern.mark;
import static vn.tinh.extract.rule.Pattern.not;
import static vn.tinh.extract.rule.Pattern.opt;
import static vn.tinh.extract.rule.Pattern.seq;
import static vn.tinh.extract.rule.Pattern.times;
import static vn.tinh.extract.rule.Pattern.token;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.rule.Found;
import vn.tinh.extract.rule.Pattern;
import vn.tinh.extract.rule.Rule;
import vn.tinh.extract.rule.Rules;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Qualifier;

/** Changes, shares of a whole, fulfilment of plans and ranks. */
final class Measures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            ordinal("nhất", 1),
            ordinal("hai", 2),
            ordinal("nhì", 2),
            ordinal("ba", 3),
            ordinal("tư", 4),
            ordinal("bốn", 4),
            ordinal("năm", 5),
            ordinal("sáu", 6),
            ordinal("bảy", 7),
            ordinal("tám", 8),
            ordinal("chín", 9),
            ordinal("mười", 10));

    /** "ở số 12 đường Lê Lợi" is an address. */
    private static final Set<String> NO_SEAT =
            Set.of("ở", Spelling.key("thuộc"), Spelling.key("về"), Spelling.key("lên"));

    private static final Set<String> OPENING = Set.of("(", "|", ":", ";", Spelling.key("với"), "là");

    private static final Pattern PERCENT = a(Meaning.Amount.class, Meaning.Amount::isPercent);
    private static final Pattern RISE = words(
            "tăng", "tăng trưởng", "tăng thêm", "cao hơn", "nhiều hơn", "tăng cao", "tăng vọt", "nhích", "tăng tốc");
    private static final Pattern FALL = words(
            "giảm", "sụt giảm", "sụt", "suy giảm", "thấp hơn", "tăng trưởng âm", "giảm sút", "hụt", "tụt", "ít hơn");
    private static final Pattern MANNER = times(
            0,
            4,
            words(
                    "nhẹ",
                    "mạnh",
                    "đạt",
                    "bình quân",
                    "trung bình",
                    "mức",
                    "ở mức",
                    "là",
                    "tới",
                    "đến",
                    "thêm",
                    "khá",
                    "cao",
                    "sâu",
                    "lên",
                    "ước",
                    "ước đạt",
                    "vào",
                    "tương ứng",
                    "lần lượt",
                    "lần lượt là",
                    "đáng kể",
                    "ấn tượng",
                    "chỉ",
                    "được",
                    "trưởng",
                    "rất",
                    "nhanh",
                    "hàng năm",
                    "hằng năm",
                    "mỗi năm",
                    "đều",
                    "với mức",
                    "đột biến",
                    "trở lại",
                    "vượt bậc",
                    "xuống",
                    "thấp",
                    "dự kiến",
                    "hai con số",
                    "tiếp"));
    private static final Pattern PLAN = words(
            "kế hoạch",
            "dự toán",
            "chỉ tiêu",
            "mục tiêu",
            "nghị quyết",
            "KH",
            "DT",
            "kịch bản",
            "dự toán giao",
            "chỉ tiêu kế hoạch");
    private static final Pattern PLAN_TAIL = times(
            0,
            10,
            any(
                    words(
                            "năm",
                            "cả",
                            "cả năm",
                            "giao",
                            "Trung ương",
                            "TW",
                            "trung ương",
                            "HĐND",
                            "tỉnh",
                            "tỉnh giao",
                            "Bộ Tài chính",
                            "Chính phủ",
                            "Thủ tướng",
                            "được",
                            "đề ra",
                            "của",
                            "do",
                            "thành phố",
                            "UBND",
                            "đã",
                            "đặt ra",
                            "địa phương",
                            "pháp lệnh",
                            "năm nay",
                            "được giao",
                            "Hội đồng nhân dân"),
                    a(Meaning.Organisation.class),
                    seq(a(Meaning.Place.class, here -> here.name().slug().isEmpty()), words("giao"))));
    private static final Pattern REACHED = words(
            "bằng",
            "đạt",
            "đạt được",
            "chỉ bằng",
            "hoàn thành",
            "mới đạt",
            "chỉ đạt",
            "tương đương",
            "thực hiện",
            "đã đạt",
            "mới bằng",
            "ước đạt",
            "ước bằng",
            "đạt tới",
            "đạt tỷ lệ",
            "đạt khoảng",
            "đạt và vượt",
            "tức");
    private static final Set<String> CENTRAL = Set.of(
            Spelling.key("Trung"), Spelling.key("TW"), Spelling.key("Bộ"), Spelling.key("Thủ"), Spelling.key("Chính"));
    private static final Set<String> COUNCIL = Set.of(Spelling.key("HĐND"), Spelling.key("Hội"));
    private static final Pattern OF = opt(words("so với", "so", "của", "trên", "với", "so với cả"));
    private static final Pattern BASELINE = a(Meaning.Time.class, time -> time.role() == Meaning.Time.Role.BASELINE);

    private static final Pattern SEAT = any(
            a(
                    Meaning.Amount.class,
                    amount -> amount.unit().isEmpty() && amount.min().compareTo(HUNDRED) <= 0),
            token(word -> ORDINALS.containsKey(word.key())),
            seq(token(Token::isNumber), mark("/"), token(Token::isNumber)));

    private final Rules also = Rules.of(List.of(rule("rank/also")
            .when(
                    words("và", ","),
                    opt(words("đứng", "xếp")),
                    words("thứ"),
                    SEAT,
                    opt(seq(mark("/"), token(Token::isNumber))))
            .thenMaybe(Measures::seat)));

    private final Rules multiples = Rules.of(List.of(
            rule("multiple/times")
                    .when(
                            opt(words("gần", "hơn", "khoảng", "xấp xỉ", "trên")),
                            opt(words("tăng", "cao")),
                            words("gấp", "bằng", "chỉ bằng"),
                            a(Meaning.Amount.class, amount -> amount.unit().isEmpty()),
                            any(words("lần"), ahead(any(words("so với"), BASELINE))))
                    .thenMaybe(Measures::multiple),
            rule("multiple/tăng lần")
                    .when(
                            words("tăng"),
                            opt(words("tới", "đến", "trưởng")),
                            a(Meaning.Amount.class, amount -> amount.unit().isEmpty()),
                            words("lần"))
                    .thenMaybe(Measures::multiple),
            rule("multiple/double")
                    .when(
                            opt(words("gần", "hơn", "khoảng", "xấp xỉ", "trên")),
                            opt(words("tăng", "cao", "tăng gần", "tăng hơn")),
                            words("gấp"),
                            opt(words("gần", "hơn", "khoảng", "xấp xỉ", "trên")),
                            words("đôi", "rưỡi"),
                            opt(words("lần")))
                    .thenMaybe(
                            found -> multiple(found, new BigDecimal(found.has("rưỡi") ? "1.5" : "2"), BigDecimal.ONE)),
            rule("multiple/half")
                    .when(words(
                            "giảm một nửa",
                            "giảm phân nửa",
                            "giảm còn một nửa",
                            "bằng một nửa",
                            "chỉ bằng một nửa",
                            "giảm gần một nửa",
                            "giảm hơn một nửa"))
                    .thenMaybe(found -> multiple(found, new BigDecimal("0.5"), BigDecimal.ONE))));

    private final Rules rules = Rules.of(rules());

    private static Map.Entry<String, Integer> ordinal(String word, int value) {
        return Map.entry(Spelling.key(word), value);
    }

    List<Item> read(List<Item> items) {
        List<Item> read = rules.read(multiples.read(items));
        boolean ranks = read.stream()
                .anyMatch(item -> item instanceof Mention mention && mention.meaning() instanceof Meaning.Ranking);
        return ranks ? also.read(read) : read; // else "thứ 6" is a day, "thứ hai" the next of a list
    }

    private static List<Rule> rules() {
        Pattern multiple = a(Meaning.Multiple.class);
        Pattern place = any(words(
                "đứng",
                "xếp",
                "xếp hạng",
                "hạng",
                "vị trí",
                "ở",
                "vươn lên",
                "giữ",
                "về",
                "xếp vị trí",
                "đứng vị trí",
                "đứng hạng",
                "đứng ở vị trí",
                "ở vị trí",
                "xếp ở vị trí",
                "thuộc",
                "lên",
                "vươn lên vị trí",
                "cao",
                "lớn",
                "nhiều",
                "nhanh"));
        List<Rule> all = new ArrayList<>();
        all.add(rule("growth/multiple")
                .when(multiple, not(any(seq(OF, PLAN), words("mức tăng", "so với mức tăng", "tốc độ tăng"))))
                .then(found -> {
                    Meaning.Multiple times = found.the(Meaning.Multiple.class);
                    BigDecimal change = times.times().subtract(BigDecimal.ONE).multiply(HUNDRED);
                    return new Meaning.Change(
                            change, change, times.qualifier(), times.step().multiply(HUNDRED), false);
                }));
        all.add(rule("completion/multiple").when(multiple, OF, PLAN, PLAN_TAIL).then(found -> {
            Meaning.Multiple times = found.the(Meaning.Multiple.class);
            BigDecimal percent = times.times().multiply(HUNDRED);
            return new Meaning.Fulfilment(
                    percent(percent, times.qualifier(), times.step().multiply(HUNDRED)), plan(found));
        }));
        all.add(rule("growth/rise")
                .when(RISE, MANNER, PERCENT, not(seq(OF, PLAN)))
                .thenMaybe(found -> rise(found, false)));
        all.add(rule("growth/fall")
                .when(FALL, MANNER, PERCENT, not(seq(OF, PLAN)))
                .thenMaybe(found -> rise(found, true)));
        all.add(rule("growth/sign").when(mark("+"), PERCENT).then(found -> change(found, false)));
        all.add(rule("growth/minus")
                .when(mark("-"), PERCENT)
                .thenMaybe(found -> found.items().get(1) instanceof Mention amount
                                && !amount.tokens().getFirst().spaced()
                                && found.items().getFirst() instanceof Token sign
                                && (sign.spaced() || found.before().filter(Token.class::isInstance).isPresent())
                                && found.before().map(Measures::opens).orElse(true)
                        ? Optional.of(change(found, true))
                        : Optional.empty()));
        all.add(rule("growth/index")
                .when(REACHED, PERCENT, opt(words("so với", "so", "của", "mức")), BASELINE)
                .thenMaybe(Measures::index));
        all.add(rule("completion/reached")
                .when(opt(REACHED), PERCENT, OF, PLAN, PLAN_TAIL)
                .then(found -> found.has("vượt")
                                && found.the(Meaning.Amount.class).max().compareTo(HUNDRED) < 0
                        ? above(found, false) // "đạt và vượt 3% kế hoạch"
                        : new Meaning.Fulfilment(found.the(Meaning.Amount.class), plan(found))));
        all.add(rule("completion/above")
                .when(
                        words("vượt", "tăng", "vượt mức", "cao hơn", "vượt trên"),
                        opt(words("thêm", "cao")),
                        PERCENT,
                        OF,
                        PLAN,
                        PLAN_TAIL)
                .then(found -> above(found, false)));
        all.add(rule("completion/below")
                .when(words("giảm", "thấp hơn", "hụt", "thiếu"), PERCENT, OF, PLAN, PLAN_TAIL)
                .then(found -> above(found, true)));
        all.add(rule("completion/above plan")
                .when(
                        words("vượt", "cao hơn", "tăng so với", "vượt so với", "cao hơn so với"),
                        PLAN,
                        PLAN_TAIL,
                        opt(words("là", "tới", "đến")),
                        PERCENT)
                .then(found -> above(found, false)));
        all.add(rule("completion/against plan")
                .when(words("so với", "so"), PLAN, PLAN_TAIL, words("đạt", "bằng", "mới đạt", "chỉ đạt"), PERCENT)
                .then(found -> new Meaning.Fulfilment(found.the(Meaning.Amount.class), plan(found))));
        all.add(rule("completion/plan reached")
                .when(words("hoàn thành"), PLAN, PLAN_TAIL, words("đạt", "bằng"), PERCENT)
                .then(found -> new Meaning.Fulfilment(found.the(Meaning.Amount.class), plan(found))));
        all.add(rule("share/part")
                .when(
                        words(
                                "chiếm",
                                "đóng góp",
                                "chiếm tỷ trọng",
                                "chiếm tỷ lệ",
                                "chiếm giữ",
                                "chiếm tỉ lệ",
                                "tỷ trọng chiếm",
                                "chiếm thị phần",
                                "tỷ trọng",
                                "tỷ trọng đạt"),
                        times(
                                0,
                                3,
                                words(
                                        "tới",
                                        "đến",
                                        "khoảng",
                                        "là",
                                        "đạt",
                                        "mức",
                                        "cao nhất",
                                        "lớn nhất",
                                        "nhiều nhất",
                                        "với",
                                        "đa số",
                                        "phần lớn",
                                        "áp đảo",
                                        "chỉ",
                                        "cao",
                                        "lớn",
                                        "ước",
                                        "trọng số")),
                        PERCENT)
                .then(found -> new Meaning.Part(found.the(Meaning.Amount.class))));
        all.add(rule("rank/seat")
                .when(
                        place,
                        opt(words("ở", "vị trí", "hạng")),
                        opt(words("thứ", "số", "hạng", "vị trí", "vị trí thứ", "vị trí số", "hạng thứ")),
                        SEAT,
                        opt(seq(mark("/"), token(Token::isNumber))),
                        opt(seq(
                                words("trong", "trên", "trong số", "trong tổng số"),
                                a(Meaning.Amount.class, amount -> amount.plain()))))
                .thenMaybe(Measures::seat));
        all.add(rule("rank/top")
                .when(
                        words("đứng đầu", "dẫn đầu", "cao nhất", "đứng nhất", "lớn nhất", "số một", "nhất"),
                        opt(words("về", "trong")),
                        any(
                                words("cả nước", "toàn quốc", "vùng", "khu vực", "toàn vùng"),
                                a(
                                        Meaning.Place.class,
                                        where -> where.name().sort().equals("nation")
                                                || where.name().sort().equals("region"))))
                .thenMaybe(found -> found.items().getFirst() instanceof Token first
                                && (first.is(Spelling.key("đứng")) || first.is(Spelling.key("dẫn")))
                        ? Optional.of(new Meaning.Ranking(1, 0))
                        : Optional.empty()));
        return all;
    }

    /** "Cà Mau -10,4%", "với -10,4%", "(-10,4%)": behind a figure or a number it would be a range. */
    private static boolean opens(Item item) {
        return switch (item) {
            case Token token -> OPENING.contains(token.key());
            case Mention mention ->
                !(mention.meaning() instanceof Meaning.Amount || mention.meaning() instanceof Meaning.Change);
        };
    }

    private static Meaning.Amount percent(BigDecimal value, Qualifier qualifier, BigDecimal step) {
        return new Meaning.Amount(value, value, "percent", "", qualifier, step, 0, false);
    }

    /** "tăng từ 51,3% lên 58,7%" tells two levels and no change. */
    private static Optional<Meaning> rise(Found found, boolean fall) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        boolean from = amount.min().compareTo(amount.max()) == 0 && found.startsAmountWith("từ");
        return from && found.follows(Set.of("lên", "xuống", "còn"), 8)
                ? Optional.empty()
                : Optional.of(change(found, fall));
    }

    private static Meaning change(Found found, boolean fall) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        boolean average = amount.per().equals("year")
                || found.has("bình")
                || found.has("trung")
                || found.has("hằng")
                || found.has("hàng")
                || found.has("mỗi");
        BigDecimal min = fall ? amount.max().negate() : amount.min();
        BigDecimal max = fall ? amount.min().negate() : amount.max();
        return new Meaning.Change(min, max, amount.qualifier(), amount.step(), average);
    }

    /** "bằng 97,4% cùng kỳ" is a fall by 2,6 %. */
    private static Optional<Meaning> index(Found found) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        return Optional.of(new Meaning.Change(
                amount.min().subtract(HUNDRED),
                amount.max().subtract(HUNDRED),
                amount.qualifier(),
                amount.step(),
                false));
    }

    private static Meaning above(Found found, boolean below) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        BigDecimal min = below ? HUNDRED.subtract(amount.max()) : HUNDRED.add(amount.min());
        BigDecimal max = below ? HUNDRED.subtract(amount.min()) : HUNDRED.add(amount.max());
        return new Meaning.Fulfilment(
                new Meaning.Amount(min, max, "percent", "", amount.qualifier(), amount.step(), 0, false), plan(found));
    }

    /** Whose plan it is; an organisation or "tỉnh" may have been read as a name. */
    private static String plan(Found found) {
        Set<String> words = new HashSet<>();
        for (Item item : found.items()) {
            switch (item) {
                case Token token -> words.add(token.key());
                case Mention mention -> mention.tokens().forEach(token -> words.add(token.key()));
            }
        }
        if (CENTRAL.stream().anyMatch(words::contains)) {
            return "central-plan";
        }
        boolean council = COUNCIL.stream().anyMatch(words::contains);
        boolean given = words.contains("tỉnh") && (words.contains("giao") || words.contains(Spelling.key("nghị")));
        return council || given ? "provincial-plan" : "";
    }

    private static Optional<Meaning> multiple(Found found) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        return amount.min().signum() > 0 && amount.min().compareTo(amount.max()) == 0
                ? multiple(found, amount.min(), amount.step())
                : Optional.empty();
    }

    private static Optional<Meaning> multiple(Found found, BigDecimal times, BigDecimal step) {
        Qualifier qualifier = found.all(Meaning.Amount.class).stream()
                .map(Meaning.Amount::qualifier)
                .filter(said -> said != Qualifier.EXACT)
                .findFirst()
                .orElse(
                        found.has("gần")
                                ? Qualifier.NEARLY
                                : found.has("hơn") || found.has("trên")
                                        ? Qualifier.OVER
                                        : found.has("khoảng") || found.has("xấp") ? Qualifier.ABOUT : Qualifier.EXACT);
        return Optional.of(new Meaning.Multiple(times, qualifier, step));
    }

    private static Optional<Meaning> seat(Found found) {
        boolean ordinal = found.has("thứ") || found.has("hạng") || found.has("vị") || found.has("số");
        int place = 0;
        int of = 0;
        for (Item item : found.items()) {
            if (item instanceof Mention mention && mention.meaning() instanceof Meaning.Amount amount) {
                if (place == 0) {
                    place = amount.min().intValue();
                } else {
                    of = amount.min().intValue();
                }
            } else if (item instanceof Token token
                    && token.isNumber()
                    && token.raw().length() < 4
                    && token.raw().chars().allMatch(Character::isDigit)) {
                if (place == 0) {
                    place = Integer.parseInt(token.raw());
                } else {
                    of = Integer.parseInt(token.raw());
                }
            } else if (item instanceof Token token && place == 0 && ORDINALS.containsKey(token.key()) && ordinal) {
                place = ORDINALS.getOrDefault(token.key(), 0);
            }
        }
        boolean address = found.items().size() > 2
                && found.items().getFirst() instanceof Token first
                && NO_SEAT.contains(first.key())
                && found.items().get(1) instanceof Token number
                && number.is("số");
        boolean bare = address || (!ordinal && of == 0);
        return bare || place < 1 || place > 100 || (of > 0 && of < place)
                ? Optional.empty()
                : Optional.of(new Meaning.Ranking(place, of));
    }
}
