package vn.tinh.store;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** One consistent state of a store. It is valid only inside {@link Store#read}. */
public interface Snapshot {
    /** Every statement of one named graph, in no order. */
    Stream<Quad> graph(Node graph);

    /** Every statement of any graph whose subject is one of these. */
    Collection<Quad> about(Collection<Node> subjects);

    /** Every statement of any graph with this predicate whose object is one of these. */
    Collection<Quad> pointing(Node predicate, Collection<Node> objects);

    /** The named graphs that hold a statement. */
    Set<Node> graphs();
}
