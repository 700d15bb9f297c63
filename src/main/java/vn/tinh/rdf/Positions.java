package vn.tinh.rdf;

import org.apache.jena.graph.Node;
import vn.tinh.problem.Place;

/** Where in a file a subject is described: its first line, and column where the syntax gives one. */
public interface Positions {
    /** The first place of a subject; the file alone where none is known. */
    Place of(Node subject);

    /** The first place where the subject has this predicate; that of the subject where none is known. */
    Place of(Node subject, Node predicate);
}
