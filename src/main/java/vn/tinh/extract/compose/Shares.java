package vn.tinh.extract.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        if (measure == Measure.SHARE && state.subject.indicators.isEmpty()) {
            gaugeBehind(at).filter(one -> !one.equals(state.last.indicator)).ifPresent(state.subject.indicators::add);
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

    /** "chiếm 52,77% về số dự án và 65,59% tổng vốn đầu tư": of which of the two it is a share. */
    private Optional<String> gaugeBehind(int at) {
        if (!Indicators.isInvested(state.last.indicator)) {
            return Optional.empty();
        }
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            boolean projects = state.key(next).equals("dự")
                    || (state.items.get(next) instanceof Mention mention
                            && mention.meaning() instanceof Meaning.Name name
                            && name.slug().endsWith("-projects"));
            if (state.items.get(next) instanceof Mention whole
                    && whole.meaning() instanceof Meaning.Name capital
                    && capital.slug().endsWith("-capital")) {
                return state.indicators.in(state.last.indicator, Indicators.Gauge.MONEY); // "31% tổng vốn FDI"
            }
            if (projects) {
                return state.indicators.in(state.last.indicator, Indicators.Gauge.COUNT);
            }
            if (state.key(next).equals("vốn")) {
                return state.indicators.in(state.last.indicator, Indicators.Gauge.MONEY);
            }
            if (!Set.of("về", "tổng", "số").contains(state.key(next))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
