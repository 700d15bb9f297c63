package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.a;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.rule.Found;
import vn.tinh.extract.rule.Pattern;
import vn.tinh.extract.rule.Rule;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** By how much something has grown or fallen. */
final class Growths {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** "đạt 15% so với cùng kỳ" is a growth by so much: nothing falls by four fifths and is said to be reached. */
    private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(20);

    static final Pattern PERCENT = a(Meaning.Amount.class, Meaning.Amount::isPercent);
    static final Pattern BASELINE = a(Meaning.Time.class, time -> time.role() == Meaning.Time.Role.BASELINE);
    private static final Set<String> OPENING = Set.of("(", "|", ":", ";", Spelling.key("với"), "là");
    private static final Pattern RISE = words(
            "tăng",
            "tăng trưởng",
            "tăng thêm",
            "cao hơn",
            "nhiều hơn",
            "tăng cao",
            "tăng vọt",
            "nhích",
            "nhỉnh hơn",
            "tăng tốc");
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

    private Growths() {}

    static List<Rule> rules() {
        return List.of(
                rule("growth/multiple")
                        .when(
                                a(Meaning.Multiple.class),
                                not(any(
                                        seq(Fulfilments.OF, Fulfilments.PLAN),
                                        words("mức tăng", "so với mức tăng", "tốc độ tăng"))))
                        .then(found -> {
                            Meaning.Multiple times = found.the(Meaning.Multiple.class);
                            BigDecimal change =
                                    times.times().subtract(BigDecimal.ONE).multiply(HUNDRED);
                            return new Meaning.Change(
                                    change,
                                    change,
                                    times.qualifier(),
                                    times.step().multiply(HUNDRED),
                                    false);
                        }),
                rule("growth/rise")
                        .when(RISE, MANNER, PERCENT, not(seq(Fulfilments.OF, Fulfilments.PLAN)))
                        .thenMaybe(found -> rise(found, false)),
                rule("growth/fall")
                        .when(FALL, MANNER, PERCENT, not(seq(Fulfilments.OF, Fulfilments.PLAN)))
                        .thenMaybe(found -> rise(found, true)),
                rule("growth/sign").when(mark("+"), PERCENT).then(found -> change(found, false)),
                rule("growth/minus")
                        .when(mark("-"), PERCENT)
                        .thenMaybe(found -> found.items().get(1) instanceof Mention amount
                                        && !amount.tokens().getFirst().spaced()
                                        && found.items().getFirst() instanceof Token sign
                                        && (sign.spaced()
                                                || found.before()
                                                        .filter(Token.class::isInstance)
                                                        .isPresent())
                                        && found.before().map(Growths::opens).orElse(true)
                                ? Optional.of(change(found, true))
                                : Optional.empty()),
                rule("growth/than")
                        .when(words("cao hơn", "nhiều hơn", "tăng hơn"), BASELINE, opt(words("là", "tới")), PERCENT)
                        .then(found -> change(found, false)),
                rule("growth/under")
                        .when(words("thấp hơn", "ít hơn"), BASELINE, opt(words("là", "tới")), PERCENT)
                        .then(found -> change(found, true)),
                rule("growth/index")
                        .when(Fulfilments.REACHED, PERCENT, opt(words("so với", "so", "của", "mức")), BASELINE)
                        .thenMaybe(Growths::index));
    }

    /** "Cà Mau -10,4%", "với -10,4%", "(-10,4%)": behind a figure or a number it would be a range. */
    private static boolean opens(Item item) {
        return switch (item) {
            case Token token -> OPENING.contains(token.key());
            case Mention mention ->
                !(mention.meaning() instanceof Meaning.Amount || mention.meaning() instanceof Meaning.Change);
        };
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
        if (amount.max().compareTo(LEAST_INDEX) < 0) {
            return Optional.empty(); // "tốc độ tăng trưởng ước đạt 4,3% so với cùng kỳ"
        }
        return Optional.of(new Meaning.Change(
                amount.min().subtract(HUNDRED),
                amount.max().subtract(HUNDRED),
                amount.qualifier(),
                amount.step(),
                false));
    }
}
