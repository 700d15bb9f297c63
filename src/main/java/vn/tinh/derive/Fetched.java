package vn.tinh.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** What is stated, and not derived, fetched in few large steps, for a store may be far away. */
final class Fetched implements Statements {
    private final Kept kept;
    private final Map<Node, List<Triple>> known = new HashMap<>();

    Fetched(Kept kept) {
        this.kept = kept;
    }

    @Override
    public Collection<Triple> about(Node subject) {
        if (!known.containsKey(subject)) {
            fetch(List.of(subject));
        }
        return known.getOrDefault(subject, List.of());
    }

    /** Fetches the claims and all that they are judged by. */
    void fetchClaims(Collection<Node> claims) {
        fetch(claims);
        Set<Node> behind = objects(claims, Prov.wasDerivedFrom.asNode());
        behind.addAll(objects(claims, Tinh.setBy.asNode()));
        behind.addAll(objects(claims, Tinh.relation.asNode()));
        Set<Node> speakers = objects(claims, Tinh.attributedTo.asNode());
        fetch(behind);
        speakers.addAll(objects(behind, DCTerms.publisher.asNode()));
        fetch(speakers);
        fetch(objects(speakers, Tinh.standing.asNode()));
    }

    private void fetch(Collection<Node> subjects) {
        var missing = new LinkedHashSet<>(subjects);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(subject -> known.put(subject, new ArrayList<>()));
        for (Quad quad : kept.about(missing)) {
            if (!Graphs.isDerived(quad.getGraph())) {
                known.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>()).add(quad.asTriple());
            }
        }
    }

    private Set<Node> objects(Collection<Node> subjects, Node predicate) {
        var objects = new LinkedHashSet<Node>();
        for (Node subject : subjects) {
            for (Triple triple : about(subject)) {
                if (triple.getPredicate().equals(predicate)) {
                    objects.add(triple.getObject());
                }
            }
        }
        return objects;
    }
}
