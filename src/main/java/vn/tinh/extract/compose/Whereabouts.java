package vn.tinh.extract.compose;

import java.util.List;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** The place whose figure it is. */
final class Whereabouts {
    private final State state;

    Whereabouts(State state) {
        this.state = state;
    }

    boolean where(Frame about, Mention mention) {
        if (state.subject.places.size() == 1 || (state.subject.places.size() > 1 && isInside(state.subject.places))) {
            Meaning.Place told = state.subject.places.getLast();
            state.place = told.name().slug();
            if (Set.of("province", "nation").contains(told.name().sort())) {
                state.territory = state.place;
            }
            state.cue = told.cue();
            state.features.add("place:named-" + told.name().sort());
        } else if (state.subject.places.size() > 1) {
            state.skip(mention, Skipped.Reason.NO_PLACE, "several places are named");
            state.subject.clear();
            return false;
        } else {
            state.features.add(
                    state.last.sentence == state.number
                            ? "place:carried"
                            : state.stage.sure() ? "place:stage" : "place:far");
        }
        if (state.lead.isEmpty()) {
            state.lead = state.place;
        }
        if (!state.subject.zones.isEmpty()) {
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "a single zone is spoken of");
            state.privately = true;
            return false;
        }
        about.place = state.place;
        about.cue = state.cue;
        if (state.place.isEmpty()) {
            state.skip(mention, Skipped.Reason.NO_PLACE, "no place is named");
            return false;
        }
        return true;
    }

    static boolean isInside(List<Meaning.Place> places) {
        return places.stream().map(told -> told.name().slug()).distinct().count() == 1
                || (places.stream()
                                        .filter(told -> told.name().sort().equals("province"))
                                        .count()
                                == 1
                        && places.getLast().name().sort().equals("province"));
    }
}
