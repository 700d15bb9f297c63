package vn.tinh.protocol;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph whose subjects are written in the order in which they came: what a document is about stands first. */
final class GraphInOrder extends GraphBase {
    private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

    GraphInOrder(List<Triple> statements) {
        statements.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>())
                .add(triple));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        var found = subject.isConcrete()
                ? bySubject.getOrDefault(subject, Set.of()).stream()
                : bySubject.values().stream().flatMap(Set::stream);
        return WrappedIterator.create(found.filter(pattern::matches).iterator());
    }
}
