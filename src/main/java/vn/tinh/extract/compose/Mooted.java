package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.fact.Measure;

/** "Nhiều tỉnh có kim ngạch xuất khẩu khiêm tốn. Cao Bằng đạt 42,7 triệu USD": what was spoken of, with no figure yet. */
final class Mooted {
    /** Of these lists go from place to place and from good to good. */
    private static final Set<String> ROLLED =
            Set.of("export-turnover", "import-turnover", "trade-turnover", "grdp", "industrial-production-index");

    private final State state;
    private String indicator = "";
    private int sentence = -1;
    private int paragraph = -1;

    Mooted(State state) {
        this.state = state;
    }

    /** The sentence is over, or its figure was nobody's. */
    void hear() {
        List<String> named = state.subject.indicators;
        if (state.figures == 0 && !named.isEmpty() && ROLLED.contains(named.getLast())) {
            indicator = named.getLast();
            sentence = state.number;
            paragraph = state.sentence.paragraph();
        }
    }

    /** Said since the last figure, and in this paragraph or the one before nothing else. */
    boolean isNear(Indicators.Gauge gauge, Measure measure) {
        boolean since = sentence >= state.last.sentence && sentence >= 0 && state.figures == 0;
        boolean here = state.sentence.paragraph() - paragraph <= 1;
        boolean other = !state.last.indicator.isEmpty() && state.last.paragraph == state.sentence.paragraph();
        boolean fits =
                measure == Measure.VALUE ? state.indicators.in(indicator, gauge).isPresent() : measure != Measure.SHARE;
        return since && here && !other && fits && state.subject.indicators.isEmpty();
    }

    Frame frame(Frame last) {
        Frame frame = last.copy();
        frame.indicator = indicator;
        frame.commodity = "";
        frame.partner = "";
        boolean until = !state.spoken.until.isNone() && !state.calendar.isFuture(state.spoken.until);
        if (until && frame.period.isNone() && state.spoken.period.isNone()) {
            frame.period = state.calendar.running(state.spoken.until, false, Optional.empty()); // "Hết tháng 5, …"
        }
        return frame;
    }
}
