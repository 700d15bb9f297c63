package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.derive.Derivation;
import vn.tinh.derive.Kept;
import vn.tinh.derive.Upkeep;
import vn.tinh.store.Change;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;

/** What follows in the derived graphs from the replacement of others; its cost follows the change. */
final class DerivedGraphs {
    private final Snapshot snapshot;
    private final Entailment entailment;

    /**
     * @param snapshot the store before the change
     * @param vocabulary ontology and reference data after it
     */
    DerivedGraphs(Snapshot snapshot, Vocabulary vocabulary) {
        this.snapshot = snapshot;
        this.entailment = new Entailment(snapshot, vocabulary.closure());
    }

    /** The replacements, and what follows from them. */
    Change follow(Collection<Replacement> replacements) {
        Change stated = change(replacements);
        Upkeep.Update update = Upkeep.after(kept(), stated.removed(), stated.added());
        Replacement observations = new Replacement(
                Graphs.OBSERVATIONS, new LinkedHashSet<>(update.removed()), new LinkedHashSet<>(update.added()));
        List<Replacement> all = new ArrayList<>(replacements);
        all.add(observations);
        all.add(entailment.follow(all));
        return change(all);
    }

    /** All that is derived, from the store as it is: for new rules of derivation, or other axioms. */
    Change anew() {
        List<Replacement> graphs = new ArrayList<>();
        Map<Node, List<Triple>> statements = new HashMap<>();
        for (Node graph : snapshot.graphs()) {
            if (!Graphs.isDerived(graph)) {
                Set<Triple> triples = triples(graph);
                graphs.add(new Replacement(graph, triples, triples));
                triples.forEach(triple -> statements
                        .computeIfAbsent(triple.getSubject(), any -> new ArrayList<>())
                        .add(triple));
            }
        }
        List<Triple> derived =
                new Derivation(subject -> statements.getOrDefault(subject, List.of())).derive(statements.keySet());
        graphs.add(new Replacement(Graphs.OBSERVATIONS, triples(Graphs.OBSERVATIONS), new LinkedHashSet<>(derived)));
        graphs.add(entailment.anew(graphs, triples(Graphs.ENTAILED)));
        return change(graphs);
    }

    private Kept kept() {
        return new Kept() {
            @Override
            public Collection<Quad> about(Collection<Node> subjects) {
                return snapshot.about(subjects);
            }

            @Override
            public Collection<Quad> pointing(Node predicate, Collection<Node> objects) {
                return snapshot.pointing(predicate, objects);
            }
        };
    }

    private Set<Triple> triples(Node graph) {
        Set<Triple> triples = new LinkedHashSet<>();
        snapshot.graph(graph).forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    private static Change change(Collection<Replacement> graphs) {
        return new Change(
                graphs.stream()
                        .flatMap(graph -> quads(graph.graph(), graph.removed()))
                        .toList(),
                graphs.stream()
                        .flatMap(graph -> quads(graph.graph(), graph.added()))
                        .toList());
    }

    static Stream<Quad> quads(Node graph, Collection<Triple> triples) {
        return triples.stream().map(triple -> Quad.create(graph, triple));
    }
}
