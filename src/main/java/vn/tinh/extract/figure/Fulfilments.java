package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.a;
import static vn.tinh.extract.rule.Pattern.any;
import static vn.tinh.extract.rule.Pattern.opt;
import static vn.tinh.extract.rule.Pattern.seq;
import static vn.tinh.extract.rule.Pattern.times;
import static vn.tinh.extract.rule.Pattern.token;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.rule.Found;
import vn.tinh.extract.rule.Pattern;
import vn.tinh.extract.rule.Rule;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Qualifier;

/** How much of a plan has been reached. */
final class Fulfilments {
    static final Pattern PLAN = words(
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
    static final Pattern REACHED = words(
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
    static final Pattern OF = opt(words("so với", "so", "của", "trên", "với", "so với cả"));
    private static final Set<String> CENTRAL = Set.of(
            Spelling.key("Trung"), Spelling.key("TW"), Spelling.key("Bộ"), Spelling.key("Thủ"), Spelling.key("Chính"));
    private static final Set<String> COUNCIL = Set.of(Spelling.key("HĐND"), Spelling.key("Hội"));

    private Fulfilments() {}

    static List<Rule> rules() {
        return List.of(
                rule("completion/multiple")
                        .when(a(Meaning.Multiple.class), OF, PLAN, PLAN_TAIL)
                        .then(found -> {
                            Meaning.Multiple times = found.the(Meaning.Multiple.class);
                            BigDecimal percent = times.times().multiply(Growths.HUNDRED);
                            return new Meaning.Fulfilment(
                                    percent(
                                            percent,
                                            times.qualifier(),
                                            times.step().multiply(Growths.HUNDRED)),
                                    plan(found));
                        }),
                rule("completion/reached")
                        .when(opt(REACHED), Growths.PERCENT, OF, PLAN, PLAN_TAIL)
                        .then(found -> found.has("vượt")
                                        && found.the(Meaning.Amount.class).max().compareTo(Growths.HUNDRED) < 0
                                ? above(found, false) // "đạt và vượt 3% kế hoạch"
                                : new Meaning.Fulfilment(found.the(Meaning.Amount.class), plan(found))),
                rule("completion/above")
                        .when(
                                words("vượt", "tăng", "vượt mức", "cao hơn", "vượt trên"),
                                opt(words("thêm", "cao")),
                                Growths.PERCENT,
                                OF,
                                PLAN,
                                PLAN_TAIL)
                        .then(found -> above(found, false)),
                rule("completion/below")
                        .when(words("giảm", "thấp hơn", "hụt", "thiếu"), Growths.PERCENT, OF, PLAN, PLAN_TAIL)
                        .then(found -> above(found, true)),
                rule("completion/above plan")
                        .when(
                                words("vượt", "cao hơn", "tăng so với", "vượt so với", "cao hơn so với"),
                                PLAN,
                                PLAN_TAIL,
                                opt(words("là", "tới", "đến")),
                                Growths.PERCENT)
                        .then(found -> above(found, false)),
                rule("completion/against plan")
                        .when(
                                words("so với", "so"),
                                PLAN,
                                PLAN_TAIL,
                                words("đạt", "bằng", "mới đạt", "chỉ đạt"),
                                Growths.PERCENT)
                        .then(found -> new Meaning.Fulfilment(found.the(Meaning.Amount.class), plan(found))),
                rule("completion/against plan above")
                        .when(
                                words("so với", "so"),
                                PLAN,
                                PLAN_TAIL,
                                words("vượt", "vượt mức", "tăng"),
                                Growths.PERCENT)
                        .then(found -> above(found, false)),
                rule("completion/plan reached")
                        .when(words("hoàn thành"), PLAN, PLAN_TAIL, words("đạt", "bằng"), Growths.PERCENT)
                        .then(found -> new Meaning.Fulfilment(found.the(Meaning.Amount.class), plan(found))));
    }

    private static Meaning.Amount percent(BigDecimal value, Qualifier qualifier, BigDecimal step) {
        return new Meaning.Amount(value, value, "percent", "", qualifier, step, 0, false);
    }

    private static Meaning above(Found found, boolean below) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        BigDecimal min = below ? Growths.HUNDRED.subtract(amount.max()) : Growths.HUNDRED.add(amount.min());
        BigDecimal max = below ? Growths.HUNDRED.subtract(amount.min()) : Growths.HUNDRED.add(amount.max());
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
}
