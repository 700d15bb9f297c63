package vn.tinh.derive;

import java.time.LocalDate;
import org.apache.jena.graph.Node;

/**
 * Who says a claim, and in which text.
 *
 * @param article the article
 * @param knownFrom the last day on which the article can have appeared
 * @param signature its MinHash; empty where there is none
 * @param speaker the organisation that the text names, else the publisher; {@link Node#ANY} where neither is known
 * @param rank the speaker's standing: statistics office and customs 3, authorities 2, the press and unknown publishers
 *     1, an organisation of no known standing 0
 */
record Source(Node article, LocalDate knownFrom, String signature, Node speaker, int rank) {
    /** An unknown speaker is nobody's like, not even another unknown one's. */
    boolean isSameSpeaker(Source other) {
        return !speaker.equals(Node.ANY) && speaker.equals(other.speaker);
    }
}
