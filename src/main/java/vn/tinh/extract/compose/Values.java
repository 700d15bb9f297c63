package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** A level, given what it is about. */
final class Values {
    private static final Set<String> AQUATIC = Set.of("seafood", "shrimp", "pangasius", "fish", "aquaculture");

    private final State state;
    private final Around around;
    private final Changes changes;
    private final Drafting drafting;

    Values(Around around, Changes changes, Drafting drafting, State state) {
        this.changes = changes;
        this.state = state;
        this.around = around;
        this.drafting = drafting;
    }

    void emit(int at, Mention mention, Indicators.Gauge gauge, Meaning.Amount amount) {
        if (amount.unit().equals("kWh") && state.subject.indicators.isEmpty()) {
            state.subject.indicators.add("production-volume");
            if (state.subject.commodities.isEmpty()) {
                state.subject.commodities.add("electricity");
            }
        }
        if (gauge == Indicators.Gauge.MONEY) {
            around.behind(at, at <= 1 ? 6 : 1)
                    .filter(one -> state.indicators.in(one, gauge).isPresent())
                    .ifPresent(one -> {
                        state.subject.indicators.clear();
                        state.subject.indicators.add(one);
                    });
        }
        if (gauge == Indicators.Gauge.LAND && around.goodBehind(at).isPresent()) {
            boolean farmed = AQUATIC.contains(around.goodBehind(at).get());
            state.subject.indicators.clear();
            state.subject.indicators.add(farmed ? "aquaculture-area" : "cultivated-area"); // "152.007 ha điều"
        }
        boolean zones = Indicators.hasNoGoods(state.last.indicator) || !state.subject.details.isEmpty();
        if (gauge == Indicators.Gauge.LAND
                && !zones
                && !state.subject.commodities.isEmpty()
                && state.subject.indicators.remove("zone-area")) {
            state.subject.indicators.add("cultivated-area"); // "diện tích cây ăn quả hơn 84 nghìn ha"
        }
        Optional<Frame> frame = drafting.frame(at, mention, gauge, Measure.VALUE);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        if (gauge == Indicators.Gauge.WEIGHT || gauge == Indicators.Gauge.LAND) {
            around.goodBehind(at).ifPresent(good -> about.commodity = good);
        }
        about.measure = Measure.VALUE;
        about.baseline = Period.NONE;
        about.unit = gauge == Indicators.Gauge.COUNT ? "count" : amount.unit();
        BigDecimal min = about.negative ? amount.max().negate() : amount.min();
        BigDecimal max = about.negative ? amount.min().negate() : amount.max();
        drafting.done(
                about,
                drafting.draft(
                        about, Measure.VALUE, min, max, about.unit, amount.qualifier(), amount.step(), 0, mention));
        changes.deferred();
    }
}
