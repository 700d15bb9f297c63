package vn.tinh.extract.compose;

import java.util.Set;

/** The figure from which the next one takes what it does not say: the last one, or the whole before its parts. */
final class Wholes {
    /** "Tính chung 8 tháng, kim ngạch ước đạt", "Lũy kế 9 tháng". */
    private static final Set<String> AGAIN = Set.of("tính chung", "tổng kim", "lũy kế", "cộng dồn");

    private final State state;
    private final Around around;

    Wholes(Around around, State state) {
        this.around = around;
        this.state = state;
    }

    /** Of what a part is named: of what was said last, in a new paragraph of what the one before began with. */
    Frame from(boolean split, boolean same) {
        if (!split
                && same
                && !state.subject.places.isEmpty()
                && state.whole.sentence == state.number
                && state.whole.indicator.equals(state.last.indicator)) {
            return state.whole;
        }
        if (!split && isWholeAgain(same)) {
            return state.whole;
        }
        if (!split
                && !same
                && state.anaphora
                && state.grown.indicator.equals(state.last.indicator)
                && state.grown.sentence == state.number - 1
                && state.grown.paragraph == state.sentence.paragraph()) {
            return state.grown;
        }
        boolean fresh = state.last.paragraph != state.sentence.paragraph();
        if (split
                && !same
                && fresh
                && !state.wholeBefore.indicator.isEmpty()
                && state.wholeBefore.paragraph == state.last.paragraph) {
            return state.wholeBefore;
        }
        return split && !Indicators.isSplit(state.last.indicator) && !state.whole.indicator.isEmpty()
                ? state.whole
                : state.last;
    }

    /** "cà phê 50 triệu USD. Tính chung 8 tháng, kim ngạch đạt 15 tỷ", "…, thì năm nay đạt": the whole behind its parts. */
    private boolean isWholeAgain(boolean same) {
        boolean part = (!state.last.commodity.isEmpty() || !state.last.partner.isEmpty())
                && state.whole.indicator.equals(state.last.indicator)
                && state.whole.place.equals(state.last.place)
                && state.whole.paragraph >= state.last.paragraph - 1;
        if (!part) {
            return false;
        }
        boolean summed = !same && around.says(AGAIN);
        boolean condition = same
                && state.whole.sentence == state.number
                && around.says(Set.of("thì năm"))
                && state.time
                        .filter(now -> NamedTimes.isOfEarlierYear(state.whole.period, now.period()))
                        .isPresent();
        boolean own = !same
                && state.subject.places.stream()
                        .anyMatch(one -> one.name().slug().equals(state.whole.place));
        return summed || condition || own;
    }
}
