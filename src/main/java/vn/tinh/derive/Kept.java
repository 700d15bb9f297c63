package vn.tinh.derive;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What is kept, in every graph. */
public interface Kept {
    /** Every statement whose subject is one of these. */
    Collection<Quad> about(Collection<Node> subjects);

    /** Every statement with this predicate whose object is one of these. */
    Collection<Quad> pointing(Node predicate, Collection<Node> objects);
}
