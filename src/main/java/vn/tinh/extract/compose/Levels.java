package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Period;

/** A figure with a unit, or a number that counts: a level, or a reason why it is none. */
final class Levels {
    private final State state;
    private final Moneys moneys;
    private final TimesAround times;
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
        this.moneys = new Moneys(around, state);
        this.groups = new Groups(state);
        this.times = new TimesAround(state);
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
        if (state.key(at - 1).equals("đợt") && amount.unit().isEmpty()) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "which time it is");
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
            state.subject.clear();
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
            state.time = times.timeBehind(at).or(() -> state.time);
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
            String unit = moneys.currency();
            if (unit.isEmpty()) {
                state.beside = true;
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
        if (gauge == Indicators.Gauge.COUNT && Set.of("tốp", "top").contains(state.key(at - 1))) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "among how many it ranks");
            return;
        }
        if (gauge == Indicators.Gauge.COUNT) {
            boolean remark = state.inBrackets
                    && state.key(at - 1).equals("đó")
                    && state.key(at + 1).equals("dự"); // "(trong đó một dự án tăng 90 triệu USD)"
            boolean one = amount.min().compareTo(BigDecimal.ONE) == 0
                    && !mention.tokens().getLast().isNumber();
            if (one
                    && (remark
                            || !Set.of("và", "đó", "mới", "hút", "với", "phép", ",", "(")
                                    .contains(state.key(at - 1)))) {
                state.privately = isSingle(at + 1);
                state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "one among others");
                return;
            }
            if (groups.isGroup(at)) {
                state.group = true;
                state.beside = true;
                state.skip(mention, Skipped.Reason.NO_STATISTIC, "it counts places, goods or markets of a sort");
                return;
            }
            if (!counting.counted(at)) {
                state.beside = true;
                state.skip(mention, Skipped.Reason.NO_INDICATOR, "nothing counted follows");
                return;
            }
        }
        if (gauge == Indicators.Gauge.MONEY && moneys.isOfTwoMoneys(at, amount)) {
            state.subject.indicators.clear();
            state.subject.indicators.add(
                    amount.unit().equals("VND") ? "domestic-registered-capital" : "fdi-registered-capital");
            state.subject.foreign = !amount.unit().equals("VND");
        }
        if (gauge == Indicators.Gauge.MONEY && moneys.isWholeInvestment(amount)) {
            state.subject.indicators.clear();
            state.subject.indicators.add("total-investment");
        }
        if (gauge == Indicators.Gauge.MONEY && Moneys.isSmall(amount) && moneys.isPerHead()) {
            state.subject.indicators.clear();
            state.subject.indicators.add("grdp-per-capita");
        }
        if (gauge == Indicators.Gauge.MONEY
                && Moneys.isSmall(amount)
                && !state.subject.indicators.contains("grdp-per-capita")
                && !(state.last.indicator.equals("grdp-per-capita")
                        && state.last.sentence == state.number
                        && state.subject.indicators.isEmpty())) {
            state.beside = true;
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
            Period outside = before.period.isNone() ? state.spoken.period : before.period;
            state.last.period = outside.isNone() ? state.last.period : outside; // "từ 312 triệu USD năm 2013 lên"
        }
    }

    boolean isSingle(int next) {
        boolean enterprise = next < state.items.size()
                && state.items.get(next) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.slug().endsWith("enterprises");
        boolean quarter = state.key(next).equals("khu") && !state.key(next + 1).equals("vực");
        return enterprise
                || quarter
                || Set.of("dự", "công", "nhà", "hộ", "hợp", "cơ", "chủ", "nông", "doanh", "đơn")
                        .contains(state.key(next));
    }
}
