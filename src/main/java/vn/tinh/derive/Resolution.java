package vn.tinh.derive;

import org.apache.jena.graph.Node;

/** Which territory a name means, or why that cannot be told. */
public sealed interface Resolution {
    /** {@code area/{slug}/{version}}, or {@code area/{slug}/unknown}. */
    Node area();

    record Known(Node area) implements Resolution {}

    /**
     * @param vi why, in words, in Vietnamese
     * @param en why, in words, in English
     */
    record Unknown(Node area, String vi, String en) implements Resolution {}
}
