package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** A percentage alone: a growth, a share, a degree of completion or a rate, as its neighbours tell. */
final class Percentages {
    private final State state;
    private final TimesAround times;
    private final Changes changes;
    private final Likewise likewise;
    private final Compared compared;
    private final Plans plans;
    private final Shares shares;
    private final Values values;

    Percentages(Changes changes, Compared compared, Plans plans, Shares shares, Values values, State state) {
        this.state = state;
        this.times = new TimesAround(state);
        this.changes = changes;
        this.likewise = new Likewise(state);
        this.compared = compared;
        this.plans = plans;
        this.shares = shares;
        this.values = values;
    }

    void barePercent(int at, Mention mention, Meaning.Amount amount) {
        if (state.group) {
            state.group = false;
            state.beside = true;
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "several places, goods or enterprises are counted");
            return;
        }
        boolean rolled = state.bracketMeasure.isPresent() && !state.subject.isEmpty();
        if (state.inBrackets && (state.sharing || (rolled && state.bracketMeasure.get() == Measure.SHARE))) {
            shares.percent(at, mention, amount, Measure.SHARE, "");
            return;
        }
        String named = state.subject.indicators.isEmpty() ? "" : state.subject.indicators.getLast();
        boolean occupancy = Indicators.isPercentage(named)
                || (named.isEmpty()
                        && Indicators.isPercentage(state.last.indicator)
                        && state.last.sentence == state.number
                        && !state.subject.isEmpty());
        Optional<Meaning.Amount> fulfilled = likewise.fulfilled(at, amount);
        boolean shared = state.last.sentence == state.number && state.last.measure == Measure.SHARE;
        boolean and = shared
                && state.key(at - 1).equals("và")
                && times.timeRightBehind(at).isPresent();
        boolean level = Set.of("xuống", "lên", "còn").contains(state.key(at - 1));
        boolean growth = state.last.sentence == state.number && state.last.measure == Measure.GROWTH;
        if (fulfilled.isPresent()) {
            shares.percent(at, mention, fulfilled.get(), Measure.COMPLETION, "");
        } else if (growth
                && state.subject.indicators.isEmpty()
                && Set.of("bằng", "đạt").contains(state.key(at - 1))
                && amount.min().compareTo(BigDecimal.valueOf(50)) > 0) {
            BigDecimal hundred = BigDecimal.valueOf(100);
            changes.change(
                    at,
                    mention,
                    new Meaning.Change(
                            amount.min().subtract(hundred),
                            amount.max().subtract(hundred),
                            amount.qualifier(),
                            amount.step(),
                            false));
        } else if (growth
                && state.subject.isEmpty()
                && (times.baselineBehind(at).isPresent() || plans.planned(at))) {
            boolean fell = !state.drafts.isEmpty() && state.drafts.getLast().max.signum() < 0;
            BigDecimal min = fell ? amount.max().negate() : amount.min();
            BigDecimal max = fell ? amount.min().negate() : amount.max();
            changes.change(at, mention, new Meaning.Change(min, max, amount.qualifier(), amount.step(), state.average));
        } else if (occupancy) {
            values.emit(at, mention, Indicators.Gauge.PERCENT, amount);
        } else if (isPaidOut(at)) {
            shares.percent(at, mention, amount, Measure.COMPLETION, "");
        } else if ((state.sharing || shared) && (level || and) && (!state.subject.isEmpty() || (shared && and))) {
            shares.percent(at, mention, amount, Measure.SHARE, ""); // "tăng tỷ trọng xuất khẩu sang châu Âu lên 12%"
        } else if (state.rate
                || (level && !state.sharing && !(state.growing && Indicators.growsBare(named)))
                || (state.key(at - 1).equals("từ") && compared.isLeft(at))) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "a rate of what is not said");
        } else if (state.key(at - 1).equals("đương")
                && isIndicator(at + 1)
                && !(state.last.sentence == state.number && state.last.measure == Measure.VALUE)) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "a part of what is not said");
        } else if (state.growing || (Indicators.growsBare(named) && !state.sharing)) {
            BigDecimal min = state.falling ? amount.max().negate() : amount.min();
            BigDecimal max = state.falling ? amount.min().negate() : amount.max();
            changes.change(
                    at,
                    mention,
                    new Meaning.Change(
                            min,
                            max,
                            amount.qualifier(),
                            amount.step(),
                            state.average || amount.per().equals("year")));
        } else if ((state.sharing && !state.subject.isEmpty()) || isOfWhole(at)) {
            shares.percent(at, mention, amount, Measure.SHARE, "");
        } else if (likewise.grows(at) || (growth && !state.sharing && (isNextOfRoll(at) || likewise.isNextGauge(at)))) {
            boolean fall = state.falling
                    || (likewise.isNextGauge(at) && state.drafts.getLast().max.signum() < 0)
                    || Likewise.isMinus(state.key(at - 1), mention);
            BigDecimal min = fall ? amount.max().negate() : likewise.change(amount.min());
            BigDecimal max = fall ? amount.min().negate() : likewise.change(amount.max());
            changes.change(at, mention, new Meaning.Change(min, max, amount.qualifier(), amount.step(), state.average));
        } else if (state.last.sentence == state.number
                && state.last.measure == Measure.SHARE
                && !state.subject.isEmpty()) {
            shares.percent(at, mention, amount, Measure.SHARE, "");
        } else {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "a percentage of what is not said");
        }
    }

    /** "mua 469,8 triệu USD, bằng 74,33% kim ngạch", "tương đương 21% tổng thu". */
    boolean isOfWhole(int at) {
        boolean again = state.last.sentence == state.number
                && state.last.measure == Measure.SHARE
                && Set.of("và", ",").contains(state.key(at - 1))
                && Set.of("tổng", "về", "số").contains(state.key(at + 1));
        return again
                || (Set.of("bằng", "đương").contains(state.key(at - 1))
                        && state.last.sentence == state.number
                        && state.last.measure == Measure.VALUE
                        && (Set.of("kim", "tổng").contains(state.key(at + 1)) || isIndicator(at + 1)));
    }

    private boolean isIndicator(int at) {
        return at < state.items.size()
                && state.items.get(at) instanceof Mention whole
                && whole.meaning() instanceof Meaning.Name name
                && name.is("indicator");
    }

    /** "giải ngân 158.146 USD, đạt 26%": of what was promised. */
    boolean isPaidOut(int at) {
        return state.key(at - 1).equals("đạt")
                && state.last.sentence == state.number
                && state.last.measure == Measure.VALUE
                && state.subject.isEmpty()
                && (state.last.details.contains("disbursed") || state.last.indicator.equals("public-investment"));
    }

    /** "là Cao Bằng tăng 6,52%; Điện Biên 6,76%": the next name and its figure, nothing between them. */
    boolean isNextOfRoll(int at) {
        return at > 0
                && state.items.get(at - 1) instanceof Mention named
                && ((named.meaning() instanceof Meaning.Place place && state.subject.places.contains(place))
                        || named.meaning() instanceof Meaning.Name
                        || named.meaning() instanceof Meaning.Names)
                && state.subject.indicators.isEmpty();
    }
}
