package vn.tinh.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The statements of one graph, while they are being made; none is there twice. */
final class Statements {
    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();

    Statements(Node graph) {
        this.graph = graph;
    }

    void add(Node subject, Property predicate, Node object) {
        if (object.isConcrete()) { // what could not be found is told by the resolver
            quads.add(new Quad(graph, subject, predicate.asNode(), object));
        }
    }

    void type(Node subject, Resource type) {
        add(subject, RDF.type, type.asNode());
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
