package vn.tinh.derive;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What is stated, in whichever graph. */
@FunctionalInterface
public interface Statements {
    /** Every statement whose subject this is, in any order; empty where nothing is known of it. */
    Collection<Triple> about(Node subject);
}
