package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.rdf.RdfFile;
import vn.tinh.vocab.Tinh;

/** A file's statements by what they are about. */
final class Subjects {
    private final Map<Node, List<Quad>> bySubject = new LinkedHashMap<>();

    Subjects(RdfFile file) {
        file.quads()
                .forEach(quad -> bySubject
                        .computeIfAbsent(quad.getSubject(), any -> new ArrayList<>())
                        .add(quad));
    }

    /** In the order of the file. */
    Set<Node> all() {
        return Collections.unmodifiableSet(bySubject.keySet());
    }

    boolean has(Node subject) {
        return bySubject.containsKey(subject);
    }

    List<Quad> about(Node subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    List<Triple> triples(Node subject) {
        return about(subject).stream().map(Quad::asTriple).toList();
    }

    /** Whether it is stated to be one, and so in full; a mere decision on a claim does not. */
    boolean isClaim(Node subject) {
        return objects(subject, RDF.type.asNode()).contains(Tinh.Claim.asNode());
    }

    List<Node> values(Node subject, Property property) {
        return objects(subject, property.asNode());
    }

    List<Node> objects(Node subject, Node predicate) {
        return about(subject).stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .map(Quad::getObject)
                .toList();
    }
}
