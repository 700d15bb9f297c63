package vn.tinh.extract.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** What a figure is of where nothing names it: the economy, or what the figure before was of. */
final class Untold {
    private static final Set<String> TURNOVER = Set.of("kim ngạch");
    private final State state;
    private final Around around;
    private final Wholes wholes;

    Untold(Around around, State state) {
        this.state = state;
        this.around = around;
        this.wholes = new Wholes(around, state);
    }

    /** "kinh tế tăng trưởng 9%", "tăng trưởng 7,5%", "khu vực dịch vụ tăng 7%": the growth of the whole economy or of a sector. */
    boolean isEconomy(Frame about, Mention mention, Measure measure, boolean split, boolean same) {
        if (measure != Measure.GROWTH || !state.subject.indicators.isEmpty()) {
            return false;
        }
        boolean sectors = split
                && sectors()
                && !Set.of("grdp", "industrial-production-index").contains(state.last.indicator);
        boolean alone = !same && mention.words().toLowerCase(Locale.ROOT).startsWith("tăng trưởng");
        if (!sectors && (split || !(state.economy || alone))) {
            return false;
        }
        about.indicator = "grdp";
        about.commodity = split ? state.subject.commodities.getFirst() : "";
        about.partner = "";
        state.features.add("indicator:economy");
        about.details.addAll(state.subject.details);
        return true;
    }

    /** "khu vực dịch vụ tăng 7%": the sentence divides the economy. */
    private boolean sectors() {
        for (int at = 0; at + 1 < state.items.size(); at++) {
            if (state.key(at).equals("khu") && state.key(at + 1).equals("vực")) {
                return !state.subject.commodities.isEmpty();
            }
        }
        return false;
    }

    /** Of what the figure before was of, or the headline is; skipped where that is too far or is not measured so. */
    boolean carry(Frame about, Mention mention, Indicators.Gauge gauge, Measure measure, boolean split, boolean same) {
        boolean mooted = state.mooted.isNear(gauge, measure);
        boolean rolled = isOfHeadline(gauge, measure, same);
        Frame from = mooted ? state.mooted.frame(state.last) : wholes.from(split, same);
        Optional<String> carried = rolled
                ? state.indicators.in(state.headline, gauge)
                : measure == Measure.VALUE
                        ? state.indicators.in(from.indicator, gauge)
                        : Optional.of(from.indicator).filter(one -> !one.isEmpty());
        if (carried.isEmpty()) {
            state.skip(
                    mention,
                    state.subject.indicators.isEmpty() ? Skipped.Reason.NO_INDICATOR : Skipped.Reason.UNIT,
                    state.subject.indicators.isEmpty()
                            ? "what is measured is not said"
                            : "not measured so: " + String.join(", ", state.subject.indicators));
            return false;
        }
        boolean near = same || rolled || mooted || isNear(gauge, split);
        if (!near && !isFar(split)) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "what is measured is not said near by");
            return false;
        }
        about.indicator = meant(carried.get(), measure);
        state.source = from;
        about.period = from.period;
        about.commodity =
                Indicators.isBudget(about.indicator) && !state.subject.details.isEmpty() ? "" : from.commodity;
        about.partner = from.partner;
        if ((same && state.subject.isEmpty()) || state.inBrackets) {
            about.details.addAll(state.last.details);
            about.details.remove("annual-average");
        }
        state.features.add(same ? "indicator:carried" : near ? "indicator:paragraph" : "indicator:far");
        return true;
    }

    /** The headline's indicator, in a sentence that names a place and nothing else: "Bắc Giang đạt 5,2 tỷ USD". */
    private boolean isOfHeadline(Indicators.Gauge gauge, Measure measure, boolean same) {
        return !same
                && !state.subject.places.isEmpty()
                && state.subject.indicators.isEmpty()
                && measure == Measure.VALUE
                && state.indicators.in(state.headline, gauge).isPresent();
    }

    /** The same paragraph goes on with another part, place or time, or points back: "con số này". */
    private boolean isNear(Indicators.Gauge gauge, boolean split) {
        boolean here = state.last.paragraph == state.sentence.paragraph();
        boolean turnover = gauge == Indicators.Gauge.MONEY
                && state.last.indicator.startsWith("export")
                && here
                && around.says(TURNOVER);
        boolean pointed = state.anaphora && state.sentence.paragraph() - state.last.paragraph <= 1;
        boolean part = split
                || state.subject.details.stream().anyMatch(one -> one.endsWith("-sector"))
                || !state.subject.places.isEmpty()
                || state.time.isPresent()
                || state.until.isPresent();
        return turnover || pointed || (here && part);
    }

    /** Another part or time in another paragraph; a place within two. */
    private boolean isFar(boolean split) {
        return split
                || state.time.isPresent()
                || (!state.subject.places.isEmpty() && state.sentence.paragraph() - state.last.paragraph <= 2);
    }

    /** The sibling that is meant of what was carried on. */
    private String meant(String carried, Measure measure) {
        if (carried.equals("grdp-growth-contribution") && measure == Measure.GROWTH) {
            return "grdp"; // "đóng góp 62,76% trong mức tăng chung. Thuế sản phẩm tăng 5,21%"
        }
        return carried.equals("fdi-implemented-capital") && state.capital ? "fdi-registered-capital" : carried;
    }
}
