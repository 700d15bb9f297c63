package vn.tinh.rdf;

import org.apache.jena.graph.Node;
import vn.tinh.article.Published;
import vn.tinh.fact.Period;

/** Tells which territory a name means: the area of a place, as the text, its date and the period have it. */
@FunctionalInterface
public interface Territories {
    /** What the text itself says of the territory. */
    enum Cue {
        /** Nothing. */
        NONE,
        /** "trước sáp nhập", "cũ". */
        BEFORE_MERGER,
        /** "mới", "sau sáp nhập". */
        AFTER_MERGER
    }

    /** The IRI {@code area/{slug}/{version}}, or {@code area/{slug}/unknown} where it cannot be told. */
    Node area(Node place, Cue cue, Published published, Period period);
}
