package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Tinh;

/** The books of the graph {@code catalog}: of each graph the files it came from and the digest of their bytes. */
final class Catalog {
    /** Grows when the rules of derivation change, so that stores are derived anew at their next start. */
    static final String RULES = "1";

    private static final Node DIGEST = Tinh.fileDigest.asNode();
    private static final Node SOURCE = DCTerms.source.asNode();
    private static final Node DERIVATION = Tinh.derivationVersion.asNode();

    private final Map<Node, List<Quad>> entries = new HashMap<>();
    private final Map<String, Set<Node>> graphsOf = new LinkedHashMap<>();
    private final Map<String, String> digestOf = new HashMap<>();

    Catalog(Snapshot snapshot) {
        snapshot.graph(Graphs.CATALOG)
                .forEach(quad -> entries.computeIfAbsent(quad.getSubject(), any -> new ArrayList<>())
                        .add(quad));
        entries.forEach((graph, entry) -> values(entry, SOURCE).forEach(file -> {
            graphsOf.computeIfAbsent(file, any -> new LinkedHashSet<>()).add(graph);
            value(entry, DIGEST).ifPresent(digest -> digestOf.put(file, digest));
        }));
    }

    /** Whether a file of this name and these bytes is what its graphs hold. */
    boolean holds(String file, String digest) {
        return digest.equals(digestOf.get(file));
    }

    Set<Node> graphsOf(String file) {
        return graphsOf.getOrDefault(file, Set.of());
    }

    Set<String> files() {
        return graphsOf.keySet();
    }

    /** The entry of a graph as it is, to be removed with it or replaced. */
    List<Quad> entry(Node graph) {
        return entries.getOrDefault(graph, List.of());
    }

    /** @param digest of all the files together */
    static List<Quad> entry(Node graph, List<String> files, String digest) {
        List<Quad> entry = new ArrayList<>();
        files.forEach(file -> entry.add(statement(graph, SOURCE, file)));
        entry.add(statement(graph, DIGEST, digest));
        return entry;
    }

    /** By which rules the observations were derived; nothing where there are none. */
    Optional<String> derivation() {
        return value(entry(Graphs.OBSERVATIONS), DERIVATION);
    }

    static Quad derivation(String version) {
        return statement(Graphs.OBSERVATIONS, DERIVATION, version);
    }

    private static Optional<String> value(List<Quad> entry, Node predicate) {
        return values(entry, predicate).stream().findFirst();
    }

    private static List<String> values(List<Quad> entry, Node predicate) {
        return entry.stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Quad statement(Node graph, Node predicate, String value) {
        return Quad.create(Graphs.CATALOG, graph, predicate, NodeFactory.createLiteralString(value));
    }
}
