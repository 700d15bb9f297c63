package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.fact.Kind;

/** A figure with a unit, or a number that counts: a level, or a reason why it is none. */
final class Levels {
    private final State state;
    private final Around around;
    private final Compared compared;
    private final Groups groups;
    private final Counting counting;
    private final Percentages percentages;
    private final Plans plans;
    private final Ranks ranks;
    private final Values values;

    Levels(
            Around around,
            Compared compared,
            Counting counting,
            Percentages percentages,
            Plans plans,
            Ranks ranks,
            Values values,
            State state) {
        this.state = state;
        this.groups = new Groups(state);
        this.around = around;
        this.compared = compared;
        this.counting = counting;
        this.percentages = percentages;
        this.plans = plans;
        this.ranks = ranks;
        this.values = values;
    }

    // ---- figures

    void amount(int at, Mention mention, Meaning.Amount amount) {
        boolean counts = amount.unit().isEmpty() && amount.zeros() < 6;
        if (!counts && groups.isThreshold(at, mention)) {
            state.group = false;
            state.beside = true;
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "a threshold that several of them pass");
            state.mooted.hear();
            return;
        }
        if (amount.isPercent()) {
            percentages.barePercent(at, mention, amount);
            return;
        }
        if (state.key(at - 1).equals("thứ")
                && amount.unit().isEmpty()
                && ranks.seated(at).isPresent()) {
            ranks.rank(at, mention, new Meaning.Ranking(amount.min().intValue(), 0));
            return;
        }
        if (amount.per().equals("other")) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "a price or a rate");
            state.subject.commodities.clear();
            state.priced = true;
            return;
        }
        if (compared.isReplaced(at)) {
            state.skip(mention, Skipped.Reason.REPLACED, "it is taken back");
            return;
        }
        if (compared.isChangeOrOld(at, mention) || (state.key(at - 1).equals("và") && state.changed > at - 6)) {
            state.changed = at;
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "a change, not a level");
            return;
        }
        String goal = state.key(at - 2) + " " + state.key(at - 1);
        if (goal.equals("mục tiêu") || goal.equals("chỉ tiêu")) {
            state.kind = Optional.of(Kind.TARGET);
            state.time = around.timeBehind(at).or(() -> state.time);
        }
        boolean plan = goal.equals(Spelling.key("kế") + " " + Spelling.key("hoạch"))
                || goal.equals(Spelling.key("dự") + " " + Spelling.key("toán"));
        if ((plan || goal.equals("mục tiêu") || goal.equals("chỉ tiêu"))
                && state.last.sentence == state.number
                && state.subject.indicators.isEmpty()
                && state.subject.commodities.isEmpty()) {
            plans.planned(mention, amount);
            return;
        }
        if (plans.isPlanned(at)) {
            plans.planned(mention, amount);
            return;
        }
        Indicators.Gauge gauge = Indicators.gauge(amount.unit());
        if (amount.unit().isEmpty()
                && amount.zeros() >= 6
                && !(at + 1 < state.items.size() && state.items.get(at + 1) instanceof Mention)) {
            String unit = currency();
            if (unit.isEmpty()) {
                state.skip(mention, Skipped.Reason.UNIT, "no unit is said");
                return;
            }
            values.emit(
                    at,
                    mention,
                    Indicators.Gauge.MONEY,
                    new Meaning.Amount(
                            amount.min(),
                            amount.max(),
                            unit,
                            "",
                            amount.qualifier(),
                            amount.step(),
                            amount.zeros(),
                            false));
            return;
        }
        if (state.group && !(gauge == Indicators.Gauge.COUNT && groups.isGroup(at))) {
            state.group = false;
            state.beside = true;
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "several places, goods or enterprises are counted");
            return;
        }
        if (gauge == Indicators.Gauge.COUNT && amount.max().stripTrailingZeros().scale() > 0) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "nothing is counted in fractions: a day or a mark");
            return;
        }
        if (gauge == Indicators.Gauge.COUNT) {
            boolean one = amount.min().compareTo(BigDecimal.ONE) == 0
                    && !mention.tokens().getLast().isNumber();
            if (one
                    && !Set.of("và", "đó", "mới", "hút", "với", "phép", ",", "(")
                            .contains(state.key(at - 1))) {
                state.privately = isSingle(at + 1);
                state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "one among others");
                return;
            }
            if (groups.isGroup(at)) {
                state.group = true;
                state.skip(mention, Skipped.Reason.NO_STATISTIC, "it counts places, goods or markets of a sort");
                return;
            }
            if (!counting.counted(at)) {
                state.skip(mention, Skipped.Reason.NO_INDICATOR, "nothing counted follows");
                return;
            }
        }
        if (gauge == Indicators.Gauge.MONEY && isOfTwoMoneys(at, amount)) {
            state.subject.indicators.clear();
            state.subject.indicators.add(
                    amount.unit().equals("VND") ? "domestic-registered-capital" : "fdi-registered-capital");
        }
        if (gauge == Indicators.Gauge.MONEY && isWholeInvestment(amount)) {
            state.subject.indicators.clear();
            state.subject.indicators.add("total-investment");
        }
        if (gauge == Indicators.Gauge.MONEY && isSmall(amount) && isPerHead()) {
            state.subject.indicators.clear();
            state.subject.indicators.add("grdp-per-capita");
        }
        if (gauge == Indicators.Gauge.MONEY
                && isSmall(amount)
                && !state.subject.indicators.contains("grdp-per-capita")
                && !(state.last.indicator.equals("grdp-per-capita")
                        && state.last.sentence == state.number
                        && state.subject.indicators.isEmpty())) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "too little for a province: a price or a fee");
            return;
        }
        Frame before = state.last;
        values.emit(at, mention, gauge, amount);
        boolean from = state.key(at - 1).equals("từ")
                || (state.key(at - 1).equals("mức") && state.key(at - 2).equals("từ"))
                || mention.tokens().getFirst().is("từ");
        if (from && state.last.sentence == state.number) {
            state.pastUntil = at + 4;
            state.last.period = before.period.isNone()
                    ? state.last.period
                    : before.period; // "từ 312 triệu USD năm 2013 lên 7,4 tỷ"
        }
    }

    /** "các KCN thu hút 19 dự án, vốn đăng ký hơn 28.000 tỷ đồng": in đồng, and nobody says whose money it is. */
    boolean isWholeInvestment(Meaning.Amount amount) {
        boolean said = Indicators.isForeign(state.last.indicator) || state.last.indicator.startsWith("domestic");
        boolean near =
                state.last.sentence == state.number || (said && state.sentence.paragraph() == state.last.paragraph);
        if (!amount.unit().equals("VND")
                || state.subject.foreign
                || state.subject.domestic
                || !state.subject.partners.isEmpty()
                || (near && (said || state.last.indicator.startsWith("aid-")))) {
            return false;
        }
        if (state.subject.indicators.isEmpty()) {
            return state.capital && state.attracted && !near;
        }
        return Set.of("fdi-registered-capital", "fdi-implemented-capital").contains(state.subject.indicators.getLast());
    }

    /** "tổng vốn đăng ký 317 triệu USD và 2.463 tỷ đồng" of projects of both sorts: dollars come from abroad. */
    private boolean isOfTwoMoneys(int at, Meaning.Amount amount) {
        boolean first = state.key(at + 1).equals("và") && isOtherMoney(at + 2, amount);
        boolean second = state.key(at - 1).equals("và") && isOtherMoney(at - 2, amount);
        List<String> named = state.subject.indicators;
        boolean invested = named.isEmpty()
                ? state.capital || (second && state.last.sentence == state.number)
                : Indicators.isInvested(named.getLast());
        return (first || second)
                && invested
                && (Indicators.isInvested(state.last.indicator) || !named.isEmpty())
                && !state.subject.foreign
                && !state.subject.domestic;
    }

    private boolean isOtherMoney(int at, Meaning.Amount amount) {
        return at >= 0
                && at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Amount other
                && Indicators.gauge(other.unit()) == Indicators.Gauge.MONEY
                && !other.unit().equals(amount.unit());
    }

    /** "Bình quân đầu người, GRDP năm 2023 ước đạt 65,2 triệu đồng". */
    private boolean isPerHead() {
        return state.subject.indicators.contains("grdp")
                && (around.isSaidBefore(state.items.size(), "đầu", "người")
                        || around.isSaidBefore(state.items.size(), "/", "người"));
    }

    /** Less than ten thousand dollars. */
    static boolean isSmall(Meaning.Amount amount) {
        BigDecimal least = amount.unit().equals("VND") ? BigDecimal.valueOf(200_000_000) : BigDecimal.valueOf(10_000);
        return amount.max().compareTo(least) < 0;
    }

    boolean isSingle(int next) {
        boolean enterprise = next < state.items.size()
                && state.items.get(next) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.slug().endsWith("enterprises");
        return enterprise
                || Set.of("dự", "công", "nhà", "hộ", "hợp", "cơ", "chủ", "nông", "doanh", "đơn")
                        .contains(state.key(next));
    }

    /** The money of the figure before: "3,2 tỷ đồng, trong đó 2 tỷ". */
    String currency() {
        return Indicators.gauge(state.last.unit) == Indicators.Gauge.MONEY
                        && state.last.paragraph == state.sentence.paragraph()
                ? state.last.unit
                : "";
    }
}
