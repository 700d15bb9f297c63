package vn.tinh.rdf;

import java.util.Map;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Key;
import vn.tinh.problem.Place;

/**
 * A fact, and where it was read, so that what is wrong with it can be told with its place.
 *
 * @param fact what is stated
 * @param place of the whole
 * @param keys of single keys, as far as known
 */
public record PlacedFact(Fact fact, Place place, Map<Key, Place> keys) {
    /** A fact that stands in no file: its place is the article's evidence. */
    public static PlacedFact of(Fact fact) {
        var saying = fact.saying();
        return new PlacedFact(fact, Place.of(saying.article() + "#" + saying.evidence()), Map.of());
    }

    public Place at(Key key) {
        return keys.getOrDefault(key, place);
    }
}
