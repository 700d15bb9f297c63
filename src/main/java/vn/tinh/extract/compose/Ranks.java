package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Qualifier;

/** The seat among others. */
final class Ranks {
    private final State state;
    private final Around around;
    private final Drafting drafting;

    Ranks(Around around, Drafting drafting, State state) {
        this.state = state;
        this.around = around;
        this.drafting = drafting;
    }

    void rank(int at, Mention mention, Meaning.Ranking rank) {
        if (state.subject.indicators.isEmpty()) {
            around.behind(at, 7).ifPresent(state.subject.indicators::add);
            if (!state.subject.indicators.isEmpty() && state.subject.commodities.isEmpty()) {
                around.goodOf(at, 7).ifPresent(state.subject.commodities::add);
            }
        }
        Optional<Meaning.Place> seated = seated(at);
        if (seated.isPresent()) {
            state.subject.places.clear();
            state.subject.places.add(seated.get());
        }
        boolean level = false;
        for (int next = at + 1; next < Math.min(state.items.size(), at + 8); next++) {
            level = level || state.isFigure(next);
        }
        boolean roll =
                level && !state.subject.places.isEmpty() && state.sentence.paragraph() - state.last.paragraph <= 2;
        if (state.last.sentence != state.number && state.subject.indicators.isEmpty() && !roll) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "ranked by what is not said");
            return;
        }
        Optional<Frame> frame = drafting.frame(at, mention, Indicators.Gauge.PERCENT, Measure.RANK);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            if (state.items.get(next) instanceof Mention where
                    && where.meaning() instanceof Meaning.Place told
                    && told.name().sort().equals("region")) {
                about.details.add(told.name().slug());
            }
        }
        about.measure = Measure.RANK;
        about.baseline = Period.NONE;
        BigDecimal seat = BigDecimal.valueOf(rank.place());
        drafting.done(
                about,
                drafting.draft(
                        about, Measure.RANK, seat, seat, "none", Qualifier.EXACT, BigDecimal.ONE, rank.of(), mention));
    }

    /** "Đứng đầu vùng là Đồng Tháp", "thứ hai thuộc về Sóc Trăng". */
    Optional<Meaning.Place> seated(int at) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            boolean said = Set.of("là", "về").contains(state.key(next));
            if (said
                    && next + 1 < state.items.size()
                    && state.items.get(next + 1) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Place place
                    && place.name().sort().equals("province")) {
                return Optional.of(place);
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
