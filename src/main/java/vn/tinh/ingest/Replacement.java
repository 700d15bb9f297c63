package vn.tinh.ingest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A named graph that is to hold something else.
 *
 * @param graph its name
 * @param before what it holds
 * @param after what it will hold; nothing for a graph that goes
 */
record Replacement(Node graph, Set<Triple> before, Set<Triple> after) {
    static Replacement of(Node graph, Stream<Quad> before, Collection<Quad> after) {
        Set<Triple> old = new LinkedHashSet<>();
        before.forEach(quad -> old.add(quad.asTriple()));
        Set<Triple> fresh = new LinkedHashSet<>(after.size() * 2);
        after.forEach(quad -> fresh.add(quad.asTriple()));
        return new Replacement(graph, old, fresh);
    }

    Set<Triple> removed() {
        return difference(before, after);
    }

    Set<Triple> added() {
        return difference(after, before);
    }

    boolean isEmpty() {
        return before.equals(after);
    }

    private static Set<Triple> difference(Set<Triple> from, Set<Triple> without) {
        if (without.isEmpty()) {
            return from;
        }
        Set<Triple> rest = new LinkedHashSet<>(from);
        rest.removeAll(without);
        return rest;
    }
}
