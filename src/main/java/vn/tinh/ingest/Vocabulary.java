package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import vn.tinh.derive.Closure;
import vn.tinh.ontology.Context;
import vn.tinh.ontology.Schemes;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;

/** What articles are judged and derived against: ontology, reference data and other files, held in memory. */
public final class Vocabulary {
    private static final Set<Node> AXIOMS =
            Set.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), RDFS.domain.asNode(), RDFS.range.asNode());

    private final Map<Node, Collection<Triple>> graphs;
    private final List<Quad> statements = new ArrayList<>();
    private final Context context;
    private final Closure closure;

    private Vocabulary(Map<Node, Collection<Triple>> graphs) {
        this.graphs = graphs;
        graphs.forEach((graph, triples) -> triples.forEach(triple -> statements.add(Quad.create(graph, triple))));
        this.context = Context.of(statements);
        this.closure = new Closure(statements.stream().map(Quad::asTriple).toList());
    }

    public static Vocabulary of(Snapshot snapshot) {
        Map<Node, Collection<Triple>> graphs = new LinkedHashMap<>();
        for (Node graph : snapshot.graphs()) {
            if (isVocabulary(graph)) {
                graphs.put(graph, snapshot.graph(graph).map(Quad::asTriple).toList());
            }
        }
        return new Vocabulary(graphs);
    }

    static Vocabulary of(Collection<Quad> statements) {
        Map<Node, Collection<Triple>> graphs = new LinkedHashMap<>();
        statements.forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), any -> new ArrayList<>())
                .add(quad.asTriple()));
        return new Vocabulary(graphs);
    }

    /** Every graph is, but for those of articles and those that we write. */
    static boolean isVocabulary(Node graph) {
        return Graphs.articleOf(graph).isEmpty() && !isOurs(graph);
    }

    /** Whether the graph is written by us alone, and never by a file. */
    static boolean isOurs(Node graph) {
        return Graphs.isDerived(graph) || graph.equals(Graphs.CATALOG);
    }

    /** This vocabulary with some of its graphs replaced. */
    Vocabulary with(Collection<Replacement> replacements) {
        Map<Node, Collection<Triple>> changed = new LinkedHashMap<>(graphs);
        replacements.forEach(replacement -> changed.put(replacement.graph(), replacement.after()));
        return new Vocabulary(changed);
    }

    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Names of things by their slugs, and back. */
    public Schemes schemes() {
        return Schemes.of(statements);
    }

    public List<Quad> statements() {
        return List.copyOf(statements);
    }

    Context context() {
        return context;
    }

    Closure closure() {
        return closure;
    }

    /** From what the closure follows: where it changes, all of it has to be made anew. */
    Set<Triple> axioms() {
        Set<Triple> axioms = new HashSet<>();
        for (Quad quad : statements) {
            if (AXIOMS.contains(quad.getPredicate())) {
                axioms.add(quad.asTriple());
            }
        }
        return axioms;
    }
}
