package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.a;
import static vn.tinh.extract.rule.Pattern.any;
import static vn.tinh.extract.rule.Pattern.mark;
import static vn.tinh.extract.rule.Pattern.name;
import static vn.tinh.extract.rule.Pattern.not;
import static vn.tinh.extract.rule.Pattern.opt;
import static vn.tinh.extract.rule.Pattern.seq;
import static vn.tinh.extract.rule.Pattern.times;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Lexicon;
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
import vn.tinh.fact.Slug;

/** Numbers with their units, ranges and qualifiers. */
final class Amounts {
    /** Labels that loosen a figure only in other company: "từ" opens a range, "vượt" measures a plan. */
    private static final Set<String> NOT_ALONE = Set.of("từ", "vượt", "độ", "đúng", "chính xác", "quá");

    private static final Map<String, Qualifier> MORE = Map.of(
            "hơn", Qualifier.OVER,
            "trên", Qualifier.OVER,
            "gần", Qualifier.NEARLY,
            "vượt mức", Qualifier.OVER,
            "vượt ngưỡng", Qualifier.OVER,
            "vượt con số", Qualifier.OVER,
            "từ trên", Qualifier.OVER,
            "ước khoảng", Qualifier.ABOUT,
            "tầm", Qualifier.ABOUT);

    private static final String TO = Spelling.key("đến");
    private static final String OVER = Spelling.key("hơn");
    /** With which "thấp hơn" and "vượt mức" begin. */
    private static final Set<String> COMPARATIVE = Set.of(Spelling.key("thấp"), Spelling.key("vượt"));

    private static final Set<String> COMPARED = Set.of(
            Spelling.key("cao"), Spelling.key("thấp"), Spelling.key("nhiều"), Spelling.key("ít"), Spelling.key("lớn"));
    /** Before what a difference is against: "so với …", and a plan by its first word. */
    private static final Set<String> AGAINST = Set.of("so", "kế", "dự", "chỉ", "mục", "nghị", "kh", "dt").stream()
            .map(Spelling::key)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private final Map<String, Qualifier> qualifiers = new HashMap<>();
    private final Rules rules;

    Amounts(Lexicon lexicon) {
        for (Lexicon.Wording label : lexicon.wordings("qualifier")) {
            if (!NOT_ALONE.contains(label.words().toLowerCase(java.util.Locale.ROOT))) {
                Slug.parse(Qualifier.class, label.name().slug()).ifPresent(slug -> put(label.words(), slug));
            }
        }
        MORE.forEach(this::put);
        String[] before = qualifiers.entrySet().stream()
                .filter(entry ->
                        entry.getValue() != Qualifier.EXACT && !entry.getKey().startsWith("trở"))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        Pattern qualifier = times(0, 2, words(before));
        Pattern number = a(Meaning.Numeral.class);
        Pattern unit = opt(name("unit"));
        Pattern per = opt(any(
                seq(
                        mark("/"),
                        words(
                                "người",
                                "năm",
                                "người/năm",
                                "đầu người",
                                "kg",
                                "lít",
                                "tấn",
                                "tháng",
                                "ngày",
                                "m2",
                                "ha",
                                "con",
                                "quả",
                                "cổ phiếu",
                                "lượng",
                                "thùng",
                                "trái",
                                "cây",
                                "bao",
                                "hộ",
                                "dự án",
                                "USD",
                                "container",
                                "chiếc",
                                "bộ",
                                "lần",
                                "giờ",
                                "phút",
                                "tuần",
                                "suất",
                                "kwh",
                                "kg/con",
                                "sào",
                                "công",
                                "vé",
                                "lượt",
                                "đêm",
                                "vụ",
                                "m3",
                                "km"),
                        opt(seq(mark("/"), words("năm", "tháng", "ngày", "con", "người")))),
                words("mỗi năm", "hằng năm", "hàng năm", "mỗi tháng", "mỗi kg", "mỗi ký", "mỗi người"),
                seq(
                        a(
                                Meaning.Numeral.class,
                                one -> !one.plain() && one.value().compareTo(BigDecimal.ONE) == 0),
                        words("năm", "tháng", "kg", "người"))));
        Pattern post = opt(words("trở lên", "trở xuống", "đổ lên", "đổ lại"));
        Pattern dash = any(mark("-"), words("đến", "tới"));
        List<Rule> all = List.of(
                rule("amount/range")
                        .when(
                                qualifier,
                                opt(words("từ")),
                                number,
                                unit,
                                dash,
                                opt(words("khoảng", "gần", "hơn", "trên")),
                                number,
                                unit,
                                per,
                                post)
                        .thenMaybe(found -> range(found)),
                rule("amount/from")
                        .when(
                                words("từ"),
                                number,
                                unit,
                                per,
                                not(any(dash, words("lên", "xuống", "còn", "vào", "sang"))),
                                post)
                        .thenMaybe(found -> single(found, true)),
                rule("amount/single")
                        .when(qualifier, number, unit, per, post)
                        .thenMaybe(found -> single(found, false)));
        rules = Rules.of(all);
    }

    private void put(String words, Qualifier qualifier) {
        qualifiers.put(key(words), qualifier);
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        for (String word : words.split(" ")) {
            key.append(key.isEmpty() ? "" : " ").append(Spelling.key(word));
        }
        return key.toString();
    }

    List<Item> read(List<Item> items) {
        return rules.read(items);
    }

    private Optional<Meaning> single(Found found, boolean from) {
        Meaning.Numeral number = found.the(Meaning.Numeral.class);
        return isDifference(found)
                ? Optional.empty()
                : Optional.of(new Meaning.Amount(
                        number.value(),
                        number.value(),
                        unit(found),
                        per(found),
                        qualifier(found, from),
                        number.step(),
                        number.zeros(),
                        number.plain()));
    }

    private Optional<Meaning> range(Found found) {
        List<Meaning.Numeral> numbers = found.all(Meaning.Numeral.class);
        Meaning.Numeral first = numbers.getFirst();
        Meaning.Numeral second = numbers.get(1);
        BigDecimal min = first.value();
        BigDecimal step = second.step();
        if (first.zeros() == 0 && second.zeros() > 0) {
            min = min.scaleByPowerOfTen(second.zeros());
            step = step.min(first.step().scaleByPowerOfTen(second.zeros()));
        }
        boolean years = first.plain() && second.plain() && unit(found).isEmpty() && min.intValue() > 1900;
        if (min.compareTo(second.value()) >= 0 || years || isDifference(found)) {
            return Optional.empty();
        }
        return Optional.of(new Meaning.Amount(
                min, second.value(), unit(found), per(found), qualifier(found, false), step, second.zeros(), false));
    }

    /** "cao hơn 2,1% so với cùng kỳ", "vượt mức 3% kế hoạch": "hơn" and "mức" loosen nothing there. */
    private static boolean isDifference(Found found) {
        if (!(found.items().getFirst() instanceof Token first)) {
            return false;
        }
        boolean comparedBefore = found.before()
                .filter(before -> before instanceof Token token && COMPARED.contains(token.key()))
                .isPresent();
        boolean more = first.is(OVER) ? comparedBefore : COMPARATIVE.contains(first.key());
        boolean compared = unit(found).equals("percent")
                && found.after().filter(Amounts::isCompared).isPresent();
        boolean begun = unit(found).isEmpty()
                && found.after()
                        .filter(after -> after instanceof Token token && (token.is("-") || token.is(TO)))
                        .isPresent();
        return more && (compared || begun);
    }

    private static boolean isCompared(Item item) {
        return switch (item) {
            case Token token -> AGAINST.contains(token.key());
            case Mention mention ->
                mention.meaning() instanceof Meaning.Time time && time.role() == Meaning.Time.Role.BASELINE;
        };
    }

    private static String unit(Found found) {
        List<Meaning.Name> units = found.all(Meaning.Name.class);
        return units.isEmpty() ? "" : units.getLast().slug();
    }

    private static String per(Found found) {
        boolean after = false;
        String per = "";
        for (Item item : found.items()) {
            if (item instanceof Mention) {
                after = true;
            } else if (after && item instanceof Token token && token.isWord()) {
                if (token.is(Spelling.key("người")) || token.is(Spelling.key("đầu"))) {
                    per = "person";
                } else if (token.is(Spelling.key("năm")) && per.isEmpty()) {
                    per = "year";
                } else if (!token.is("trở")
                        && !token.is("lên")
                        && !token.is("xuống")
                        && per.isEmpty()
                        && isRate(token)) {
                    per = "other";
                }
            }
        }
        return per;
    }

    private static boolean isRate(Token token) {
        return !Set.of("mỗi", "một", "hằng", "hàng", "đến", "tới", "khoảng", "gần", "hơn", "trên", "đổ", "lại")
                .contains(token.key());
    }

    private Qualifier qualifier(Found found, boolean from) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean passed = false;
        for (Item item : found.items()) {
            if (item instanceof Mention) {
                passed = true;
                after.setLength(0);
            } else if (item instanceof Token token && token.isWord()) {
                StringBuilder words = passed ? after : before;
                words.append(words.isEmpty() ? "" : " ").append(token.key());
            }
        }
        if ((after.toString().endsWith("lên") && after.toString().contains("trở"))
                || after.toString().equals("đổ lên")) {
            return Qualifier.OVER;
        }
        if (after.toString().contains("trở xuống") || after.toString().equals("đổ lại")) {
            return Qualifier.UNDER;
        }
        String words = before.toString();
        if (from) {
            return Qualifier.OVER;
        }
        String tail = words.endsWith(" từ") ? words.substring(0, words.length() - 3) : words;
        Qualifier whole = qualifiers.get(tail);
        if (whole != null) {
            return whole;
        }
        for (int space = tail.lastIndexOf(' '); space > 0; space = tail.lastIndexOf(' ', space - 1)) {
            Qualifier first = qualifiers.get(tail.substring(0, space));
            if (first != null) {
                return first;
            }
        }
        return Qualifier.EXACT;
    }
}
