package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.derive.Closure;
import vn.tinh.ontology.Schemes;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;

/** What articles are judged and derived against: ontology, reference data and other files, held in memory. */
public final class Vocabulary {
    private final Map<Node, Collection<Triple>> graphs;
    private final Graph terms = GraphMemFactory.createDefaultGraph();
    private final Closure closure;
    private final Schemes schemes;

    private Vocabulary(Map<Node, Collection<Triple>> graphs) {
        this.graphs = graphs;
        List<Triple> all = new ArrayList<>();
        graphs.values().forEach(all::addAll);
        all.forEach(terms::add);
        this.closure = Closure.of(all);
        this.schemes = Schemes.of(all);
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

    /** Every graph is, but for those of articles and the derived ones. */
    static boolean isVocabulary(Node graph) {
        return !Graphs.isArticle(graph) && !Graphs.isDerived(graph);
    }

    /** This vocabulary with some of its graphs replaced. */
    Vocabulary with(Collection<Replacement> replacements) {
        Map<Node, Collection<Triple>> changed = new LinkedHashMap<>(graphs);
        replacements.forEach(replacement -> changed.put(replacement.graph(), replacement.after()));
        return new Vocabulary(changed);
    }

    /** All statements in one graph. */
    public Graph terms() {
        return terms;
    }

    public Schemes schemes() {
        return schemes;
    }

    Closure closure() {
        return closure;
    }

    Collection<Triple> about(Node subject) {
        return terms.find(subject, Node.ANY, Node.ANY).toList();
    }

    Set<Node> graphNames() {
        return graphs.keySet();
    }
}
