package vn.tinh.ingest;

import org.apache.jena.graph.Node;
import vn.tinh.vocab.Ids;

/**
 * What people have decided on a claim that was extracted.
 *
 * @param claim the extracted one
 * @param way what becomes of it
 * @param by the claim of people's own that decides; the extracted one itself where it is confirmed or withdrawn
 */
public record Decision(Node claim, Way way, Node by) {
    /** What becomes of an extracted claim, the first that applies. */
    public enum Way {
        /** People state the same claim in full: it counts as they state it. */
        STATED,
        /** A claim of people's own says that it stands in its stead: it is hidden. */
        REPLACED,
        /** A claim of people's own says something else of the same cell: it is hidden. */
        OTHERWISE,
        /** It is wrong: it stays, and leaves the derivation. */
        WITHDRAWN,
        /** A person vouches for it. */
        CONFIRMED
    }

    /** Whether the claim is no longer in the article's graph as it was extracted. */
    public boolean isHidden() {
        return way == Way.REPLACED || way == Way.OTHERWISE;
    }

    /** One line: the claim, and what has become of it and why. */
    @Override
    public String toString() {
        String name = "claim/" + Ids.key(claim);
        return name
                + switch (way) {
                    case STATED -> " counts as people state it";
                    case REPLACED -> " is hidden: claim/%s replaces it".formatted(Ids.key(by));
                    case OTHERWISE -> " is hidden: claim/%s says otherwise of the same cell".formatted(Ids.key(by));
                    case WITHDRAWN -> " is withdrawn by people";
                    case CONFIRMED -> " is confirmed: its confidence is 1";
                };
    }
}
