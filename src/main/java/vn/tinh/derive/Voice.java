package vn.tinh.derive;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one text says about a cell. A text that several papers print is one text; its earliest claim stands for the
 * copies of it.
 *
 * @param claim the earliest
 * @param text one article of those that carry the text: equal for all voices of it
 * @param claims all claims that it stands for, itself among them
 * @param corrected the claims that these correct
 */
record Voice(FigureClaim claim, Node text, Set<Node> claims, Set<Node> corrected) {
    Node name() {
        return claim.node();
    }

    boolean agrees(Voice other) {
        return claim.agrees(other.claim);
    }

    boolean corrects(Voice other) {
        return other.claims.stream().anyMatch(corrected::contains);
    }

    int rank() {
        return claim.source().rank();
    }
}
