package vn.tinh.extract.source;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * From where to where in the text something is said to stand behind the figures.
 *
 * @param start offset in code points
 * @param end offset in code points, exclusive
 * @param slug of the organisation or the document; empty where somebody speaks whom no slug names
 * @param place slug of the province whose it is; empty where it is none's
 */
record Reach(int start, int end, String slug, String place) {
    static final Reach NONE = new Reach(0, 0, "", "");

    /** By where they begin; of two that begin at one place the later counts. */
    static NavigableMap<Integer, Reach> sorted(List<Reach> all) {
        NavigableMap<Integer, Reach> sorted = new TreeMap<>();
        all.forEach(reach -> sorted.put(reach.start(), reach));
        return sorted;
    }

    /** The last that begins before this place of the text, if it holds it. */
    static Reach at(NavigableMap<Integer, Reach> all, int offset) {
        return Optional.ofNullable(all.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(reach -> offset < reach.end())
                .orElse(NONE);
    }
}
