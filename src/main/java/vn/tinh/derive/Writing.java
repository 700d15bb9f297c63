package vn.tinh.derive;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/** Statements about one subject, in the order in which they are written. */
record Writing(Node subject, Collection<Triple> to) {
    void add(Property property, Node value) {
        to.add(Triple.create(subject, property.asNode(), value));
    }

    void copy(Thing from, Property property) {
        from.value(property).ifPresent(value -> add(property, value));
    }
}
