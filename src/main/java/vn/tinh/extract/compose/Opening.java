package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** "Với 76,2 tỷ USD, Bắc Ninh dẫn đầu cả nước về xuất khẩu": the level that opens a sentence waits for its topic. */
final class Opening {
    private final State state;
    private final Levels levels;
    private Optional<Integer> waiting = Optional.empty();

    Opening(Levels levels, State state) {
        this.levels = levels;
        this.state = state;
    }

    /** It waits where a place and its rank stand behind it, before any other figure. */
    boolean waits(int at, Meaning.Amount amount) {
        boolean first = at == 1 && Set.of("với", "đạt").contains(state.key(0)) && state.figures == 0;
        if (first && Indicators.gauge(amount.unit()) == Indicators.Gauge.MONEY && isRankBehind(at)) {
            waiting = Optional.of(at);
            return true;
        }
        return false;
    }

    private boolean isRankBehind(int at) {
        boolean place = false;
        for (int next = at + 1; next < state.items.size(); next++) {
            if (state.items.get(next) instanceof Mention mention) {
                place = place || mention.meaning() instanceof Meaning.Place;
                if (mention.meaning() instanceof Meaning.Ranking) {
                    return place;
                }
                if (state.isFigure(next)) {
                    return false;
                }
            } else if (State.PAUSES.contains(state.key(next))) {
                return false;
            }
        }
        return false;
    }

    /** All is told now that the level is of. */
    void close() {
        if (waiting.isEmpty()) {
            return;
        }
        int at = waiting.get();
        waiting = Optional.empty();
        Mention mention = (Mention) state.items.get(at);
        state.subject.clear();
        levels.amount(at, mention, (Meaning.Amount) mention.meaning());
    }
}
