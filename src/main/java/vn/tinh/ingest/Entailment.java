package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.derive.Closure;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;

/** The graph {@code entailed}: of each other graph what follows from it by RDFS and does not stand in it. */
final class Entailment {
    private final Snapshot snapshot;
    private final Closure closure;

    Entailment(Snapshot snapshot, Closure closure) {
        this.snapshot = snapshot;
        this.closure = closure;
    }

    Replacement anew(List<Replacement> graphs, Set<Triple> before) {
        Set<Triple> follows = new LinkedHashSet<>();
        graphs.forEach(graph -> follows.addAll(closure.entail(graph.after())));
        return new Replacement(Graphs.ENTAILED, before, follows);
    }

    Replacement follow(List<Replacement> replacements) {
        Set<Triple> coming = new LinkedHashSet<>();
        Set<Triple> going = new LinkedHashSet<>();
        for (Replacement replacement : replacements) {
            coming.addAll(entailed(replacement));
            if (!replacement.removed().isEmpty()) {
                going.addAll(closure.entail(replacement.before()));
            }
        }
        going.removeAll(coming);
        if (!going.isEmpty()) {
            going.removeAll(followsFromTheRest(going, replacements));
        }
        return new Replacement(Graphs.ENTAILED, going, coming);
    }

    /** Of the observations only what changes is given: what the others of them state does not count as entailed. */
    private Collection<Triple> entailed(Replacement replacement) {
        List<Triple> follows = closure.entail(replacement.after());
        if (!replacement.graph().equals(Graphs.OBSERVATIONS) || follows.isEmpty()) {
            return follows;
        }
        Set<Node> subjects = new LinkedHashSet<>();
        follows.forEach(triple -> subjects.add(triple.getSubject()));
        Set<Triple> entailed = new LinkedHashSet<>(follows);
        for (Quad quad : snapshot.about(subjects)) {
            if (quad.getGraph().equals(Graphs.OBSERVATIONS)
                    && !replacement.before().contains(quad.asTriple())) {
                entailed.remove(quad.asTriple());
            }
        }
        return entailed;
    }

    /** What still follows from statements about the same things that do not go. */
    private Set<Triple> followsFromTheRest(Set<Triple> going, List<Replacement> replacements) {
        Set<Node> things = new LinkedHashSet<>();
        going.forEach(triple -> things.add(triple.getSubject()));
        Collection<Quad> around = new ArrayList<>(snapshot.about(things));
        Set<Node> classes = new LinkedHashSet<>();
        going.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .forEach(triple -> classes.add(triple.getObject()));
        Set<Node> properties = new LinkedHashSet<>();
        classes.forEach(one -> properties.addAll(closure.typing(one)));
        properties.forEach(property -> around.addAll(snapshot.pointing(property, things)));
        Set<Quad> gone = new HashSet<>();
        replacements.forEach(replacement ->
                DerivedGraphs.quads(replacement.graph(), replacement.removed()).forEach(gone::add));
        Map<Node, List<Triple>> rest = new HashMap<>();
        for (Quad quad : around) {
            if (!quad.getGraph().equals(Graphs.ENTAILED) && !gone.contains(quad)) {
                rest.computeIfAbsent(quad.getGraph(), any -> new ArrayList<>()).add(quad.asTriple());
            }
        }
        Set<Triple> follows = new HashSet<>();
        rest.values().forEach(graph -> follows.addAll(closure.entail(graph)));
        return follows;
    }
}
