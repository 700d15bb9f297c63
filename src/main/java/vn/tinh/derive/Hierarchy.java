package vn.tinh.derive;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What stands above what, all the way up. */
final class Hierarchy {
    private final Map<Node, Set<Node>> above = new HashMap<>();

    /**
     * @param ontology statements, of which those with the predicate count
     * @param counts whether a node may stand in the hierarchy
     */
    Hierarchy(Collection<Triple> ontology, Node predicate, Predicate<Node> counts) {
        var next = new HashMap<Node, Set<Node>>();
        for (Triple triple : ontology) {
            if (triple.getPredicate().equals(predicate)
                    && counts.test(triple.getSubject())
                    && counts.test(triple.getObject())) {
                next.computeIfAbsent(triple.getSubject(), s -> new LinkedHashSet<>())
                        .add(triple.getObject());
            }
        }
        next.keySet().forEach(node -> above.put(node, reach(node, next)));
    }

    private static Set<Node> reach(Node from, Map<Node, Set<Node>> next) {
        var reached = new LinkedHashSet<Node>();
        var open = new ArrayDeque<Node>(next.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (reached.add(node)) {
                open.addAll(next.getOrDefault(node, Set.of()));
            }
        }
        reached.remove(from);
        return reached;
    }

    /** All above a node, the nearest first, itself left out even where a ring leads back to it. */
    Set<Node> above(Node node) {
        return above.getOrDefault(node, Set.of());
    }

    /** The nodes that something stands above. */
    Set<Node> below() {
        return above.keySet();
    }
}
