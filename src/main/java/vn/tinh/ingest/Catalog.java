package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Tinh;

/** The books of the graph {@code catalog}: of each graph the file it came from and the digest of its bytes. */
final class Catalog {
    private static final Node DIGEST = Tinh.fileDigest.asNode();
    private static final Node SOURCE = DCTerms.source.asNode();
    private static final Node DERIVATION = Tinh.derivationVersion.asNode();

    private final Map<Node, List<Quad>> entries = new HashMap<>();

    Catalog(Snapshot snapshot) {
        snapshot.graph(Graphs.CATALOG).forEach(quad -> entries.computeIfAbsent(quad.getSubject(), any -> new ArrayList<>()).add(quad));
    }

    /** Whether a file of this name and these bytes is what its graphs hold. */
    boolean holds(String file, String digest) {
        return entries.values().stream().anyMatch(entry -> has(entry, SOURCE, file) && has(entry, DIGEST, digest));
    }

    Set<Node> graphsOf(String file) {
        Set<Node> graphs = new LinkedHashSet<>();
        entries.forEach((graph, entry) -> {
            if (has(entry, SOURCE, file)) {
                graphs.add(graph);
            }
        });
        return graphs;
    }

    Set<String> files() {
        Set<String> files = new LinkedHashSet<>();
        entries.values().stream()
                .flatMap(Collection::stream)
                .filter(quad -> quad.getPredicate().equals(SOURCE))
                .forEach(quad -> files.add(quad.getObject().getLiteralLexicalForm()));
        return files;
    }

    /** The entry of a graph as it is, to be removed with it or replaced. */
    List<Quad> entry(Node graph) {
        return entries.getOrDefault(graph, List.of());
    }

    static List<Quad> entry(Node graph, String file, String digest) {
        return List.of(statement(graph, SOURCE, file), statement(graph, DIGEST, digest));
    }

    /** By which rules the observations were derived; nothing where there are none. */
    Optional<String> derivation() {
        return entry(Graphs.OBSERVATIONS).stream()
                .filter(quad -> quad.getPredicate().equals(DERIVATION))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    static Quad derivation(String version) {
        return statement(Graphs.OBSERVATIONS, DERIVATION, version);
    }

    private static boolean has(List<Quad> entry, Node predicate, String value) {
        return entry.stream()
                .anyMatch(quad -> quad.getPredicate().equals(predicate)
                        && quad.getObject().getLiteralLexicalForm().equals(value));
    }

    private static Quad statement(Node graph, Node predicate, String value) {
        return Quad.create(Graphs.CATALOG, graph, predicate, NodeFactory.createLiteralDT(value, XSDDatatype.XSDstring));
    }
}
