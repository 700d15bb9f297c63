package vn.tinh.extract.compose;

import java.util.Locale;
import java.util.Optional;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** A share of the whole, or how much of a plan is reached. */
final class Shares {
    private final State state;
    private final Around around;
    private final Drafting drafting;

    Shares(Around around, Drafting drafting, State state) {
        this.state = state;
        this.around = around;
        this.drafting = drafting;
    }

    void percent(int at, Mention mention, Meaning.Amount amount, Measure measure, String plan) {
        boolean turnover = measure == Measure.SHARE
                && state.subject.indicators.isEmpty()
                && !state.last.indicator.endsWith("turnover")
                && (state.key(at + 1).equals("kim") || state.key(at + 2).equals("kim"));
        boolean sector = measure == Measure.SHARE
                && state.subject.indicators.isEmpty()
                && !state.subject.commodities.isEmpty()
                && state.last.indicator.equals("grdp-per-capita");
        if (sector) {
            state.subject.indicators.add("grdp");
        }
        if (measure == Measure.SHARE && isContribution(at, mention)) {
            state.subject.indicators.clear();
            state.subject.indicators.add("grdp-growth-contribution");
            if (state.subject.commodities.isEmpty() && !state.last.commodity.isEmpty()) {
                state.subject.commodities.add(state.last.commodity);
            }
        }
        if (turnover) {
            state.subject.indicators.add("export-turnover");
        }
        if (state.subject.indicators.isEmpty() && state.last.sentence != state.number) {
            around.behind(at, 5).ifPresent(state.subject.indicators::add);
        }
        Optional<Frame> frame = drafting.frame(at, mention, Indicators.Gauge.PERCENT, measure);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        about.measure = measure;
        about.baseline = Period.NONE;
        if (!plan.isEmpty()) {
            about.details.add(plan);
        }
        Draft draft = drafting.draft(
                about, measure, amount.min(), amount.max(), "percent", amount.qualifier(), amount.step(), 0, mention);
        drafting.done(about, draft);
        about.details.remove(plan);
    }

    /** "Trong mức tăng trưởng 7,57%, nông nghiệp đóng góp 16%": a part of the growth, not of the product. */
    private boolean isContribution(int at, Mention mention) {
        if (state.key(at + 1).equals("trong")
                && state.key(at + 2).equals("mức")
                && state.key(at + 3).equals("tăng")) {
            return true; // "chiếm 34,36% trong mức tăng chung"
        }
        if (!mention.words().toLowerCase(Locale.ROOT).startsWith("đóng góp")) {
            return false;
        }
        if (state.last.indicator.equals("grdp-growth-contribution") && state.last.sentence == state.number) {
            return true;
        }
        if (state.percentAs == Measure.GROWTH
                && state.percentSentence == state.number
                && Indicators.growsBare(state.percentOf)) {
            return true; // "tăng 13,3% (đóng góp 81,2%)"
        }
        int until = Math.min(state.items.size(), at + 4); // "đóng góp 62,76% trong mức tăng chung"
        return around.isSaidBefore(until, "mức", "tăng") || around.isSaidBefore(until, "tăng", "trưởng");
    }
}
