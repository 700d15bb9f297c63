package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.derive.Derivation;
import vn.tinh.store.Change;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Tinh;

/**
 * What follows in the derived graphs from the replacement of others. Only the cells that the changed claims are about
 * are derived again, and only what follows from a changed statement is looked at: the cost follows the change.
 */
final class DerivedGraphs {
    private final Snapshot snapshot;
    private final Vocabulary vocabulary;

    /**
     * @param snapshot the store before the change
     * @param vocabulary ontology and reference data after it
     */
    DerivedGraphs(Snapshot snapshot, Vocabulary vocabulary) {
        this.snapshot = snapshot;
        this.vocabulary = vocabulary;
    }

    /**
     * @param replacements the graphs that change
     * @param touched claims of other graphs whose cells are to be derived again all the same
     */
    Change follow(Collection<Replacement> replacements, Collection<Node> touched) {
        Replacement observations = observations(replacements, touched);
        List<Replacement> all = new ArrayList<>(replacements);
        all.add(observations);
        Replacement entailed = entailed(all);
        return new Change(
                Stream.of(observations, entailed).flatMap(r -> quads(r.graph(), r.removed())).toList(),
                Stream.of(observations, entailed).flatMap(r -> quads(r.graph(), r.added())).toList());
    }

    /** All that is derived, from the store as it is: for new rules of derivation, or other axioms. */
    Change anew() {
        Set<Triple> observationsBefore = triples(Graphs.OBSERVATIONS);
        Set<Triple> entailedBefore = triples(Graphs.ENTAILED);
        List<Replacement> unchanged = snapshot.graphs().stream()
                .filter(graph -> !Graphs.isDerived(graph))
                .map(graph -> new Replacement(graph, Set.of(), triples(graph)))
                .toList();
        Map<Node, List<Triple>> statements = bySubject(unchanged.stream().map(Replacement::after));
        List<Node> claims = statements.entrySet().stream()
                .filter(entry -> isClaim(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Set<Triple> derived = new LinkedHashSet<>(
                Derivation.derive(claims, subject -> statements.getOrDefault(subject, List.of())));
        Set<Triple> entails = new LinkedHashSet<>(vocabulary.closure().entail(derived));
        unchanged.forEach(graph -> entails.addAll(vocabulary.closure().entail(graph.after())));
        List<Replacement> derivedGraphs = List.of(
                new Replacement(Graphs.OBSERVATIONS, observationsBefore, derived),
                new Replacement(Graphs.ENTAILED, entailedBefore, entails));
        return new Change(
                derivedGraphs.stream().flatMap(r -> quads(r.graph(), r.removed())).toList(),
                derivedGraphs.stream().flatMap(r -> quads(r.graph(), r.added())).toList());
    }

    private Set<Triple> triples(Node graph) {
        Set<Triple> triples = new LinkedHashSet<>();
        snapshot.graph(graph).forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    static Stream<Quad> quads(Node graph, Collection<Triple> triples) {
        return triples.stream().map(triple -> Quad.create(graph, triple));
    }

    // --- observations

    private Replacement observations(Collection<Replacement> replacements, Collection<Node> touched) {
        Set<Node> replaced = new HashSet<>();
        replacements.forEach(replacement -> replaced.add(replacement.graph()));
        Map<Node, List<Triple>> before = bySubject(replacements.stream().map(Replacement::before));
        Map<Node, List<Triple>> after = bySubject(replacements.stream().map(Replacement::after));
        Map<Node, List<Triple>> elsewhere = bySubject(snapshot.about(touched), replaced::contains);

        Set<Node> cells = new LinkedHashSet<>();
        Set<Node> claims = new LinkedHashSet<>();
        for (Map<Node, List<Triple>> statements : List.of(before, after, elsewhere)) {
            statements.forEach((subject, about) -> {
                if (isClaim(about)) {
                    claims.add(subject);
                    cells.add(Derivation.cell(subject, about));
                }
            });
        }
        if (claims.isEmpty()) {
            return new Replacement(Graphs.OBSERVATIONS, Set.of(), Set.of());
        }
        Set<Node> rivals = new LinkedHashSet<>();
        for (Node link : List.of(Tinh.observation.asNode(), Tinh.relationship.asNode())) {
            snapshot.pointing(link, cells).forEach(quad -> rivals.add(quad.getSubject()));
        }
        Set<Node> subjects = new LinkedHashSet<>(cells);
        subjects.addAll(claims);
        subjects.addAll(rivals);
        Set<Triple> old = new LinkedHashSet<>();
        snapshot.about(subjects).forEach(quad -> {
            if (quad.getGraph().equals(Graphs.OBSERVATIONS)) {
                old.add(quad.asTriple());
            }
        });
        rivals.removeAll(before.keySet());
        elsewhere.putAll(bySubject(snapshot.about(rivals), replaced::contains));
        completeWithSources(elsewhere, replaced);

        List<Node> current = Stream.concat(after.entrySet().stream(), elsewhere.entrySet().stream())
                .filter(entry -> isClaim(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Set<Triple> derived = new LinkedHashSet<>(Derivation.derive(
                current, subject -> statements(subject, after, elsewhere)));
        old.addAll(plainLinksOf(old));
        Set<Triple> unsupported = new LinkedHashSet<>(plainLinksOf(old));
        unsupported.removeAll(derived);
        unsupported.stream().filter(link -> isSupportedBeyond(link, cells)).forEach(old::remove);
        return new Replacement(Graphs.OBSERVATIONS, old, derived);
    }

    private Collection<Triple> statements(
            Node subject, Map<Node, List<Triple>> after, Map<Node, List<Triple>> elsewhere) {
        List<Triple> here = after.getOrDefault(subject, List.of());
        if (isClaim(here)) {
            return here; // a claim stands in its article's graph alone
        }
        List<Triple> all = new ArrayList<>(here);
        all.addAll(elsewhere.getOrDefault(subject, List.of()));
        all.addAll(vocabulary.about(subject));
        return all;
    }

    /** Brings in what the claims of other graphs refer to: their articles, plans and periods. */
    private void completeWithSources(Map<Node, List<Triple>> statements, Set<Node> replaced) {
        Set<Node> wanted = new LinkedHashSet<>();
        for (List<Triple> about : statements.values()) {
            for (Triple triple : about) {
                if (triple.getObject().isURI() && Derivation.looksAt(triple.getPredicate())) {
                    wanted.add(triple.getObject());
                }
            }
        }
        wanted.removeAll(statements.keySet());
        statements.putAll(bySubject(snapshot.about(wanted), replaced::contains));
    }

    private static Set<Triple> plainLinksOf(Collection<Triple> observations) {
        return Derivation.plainLinks(observations);
    }

    /** Whether another relationship or observation than the touched ones says the same link. */
    private boolean isSupportedBeyond(Triple link, Set<Node> cells) {
        Set<Node> others = new LinkedHashSet<>();
        for (Node pointer : List.of(Tinh.object.asNode(), Tinh.partner.asNode())) {
            for (Quad quad : snapshot.pointing(pointer, List.of(link.getObject()))) {
                if (quad.getGraph().equals(Graphs.OBSERVATIONS) && !cells.contains(quad.getSubject())) {
                    others.add(quad.getSubject());
                }
            }
        }
        List<Triple> about = snapshot.about(others).stream()
                .filter(quad -> quad.getGraph().equals(Graphs.OBSERVATIONS))
                .map(Quad::asTriple)
                .toList();
        return plainLinksOf(about).contains(link);
    }

    // --- entailed

    private Replacement entailed(List<Replacement> replacements) {
        Set<Triple> coming = new LinkedHashSet<>();
        Set<Triple> going = new LinkedHashSet<>();
        for (Replacement replacement : replacements) {
            coming.addAll(vocabulary.closure().entail(replacement.after()));
            Set<Triple> removed = replacement.removed();
            if (!removed.isEmpty()) {
                going.addAll(vocabulary.closure().entail(removed));
            }
        }
        going.removeAll(coming);
        if (!going.isEmpty()) {
            Set<Node> replaced = new HashSet<>();
            replacements.forEach(replacement -> replaced.add(replacement.graph()));
            removeWhatStillFollows(going, replacements, replaced);
        }
        return new Replacement(Graphs.ENTAILED, going, coming);
    }

    private void removeWhatStillFollows(Set<Triple> going, List<Replacement> replacements, Set<Node> replaced) {
        Set<Node> subjects = new LinkedHashSet<>();
        going.forEach(triple -> subjects.add(triple.getSubject()));
        Collection<Quad> around = new ArrayList<>(snapshot.about(subjects));
        vocabulary.closure().propertiesWithRange().forEach(property -> around.addAll(snapshot.pointing(property, subjects)));
        List<Triple> still = new ArrayList<>();
        for (Quad quad : around) {
            if (!quad.getGraph().equals(Graphs.ENTAILED) && !replaced.contains(quad.getGraph())) {
                still.add(quad.asTriple());
            }
        }
        // of the observations only a part was replaced: what is left of them counts as well
        Set<Triple> gone = new HashSet<>();
        replacements.forEach(replacement -> gone.addAll(replacement.removed()));
        for (Quad quad : around) {
            if (quad.getGraph().equals(Graphs.OBSERVATIONS) && !gone.contains(quad.asTriple())) {
                still.add(quad.asTriple());
            }
        }
        going.removeAll(new HashSet<>(vocabulary.closure().entail(still)));
    }

    // --- shapes of data

    private static boolean isClaim(Collection<Triple> about) {
        return about.stream()
                .anyMatch(triple -> triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(Tinh.Claim.asNode()));
    }

    private static Map<Node, List<Triple>> bySubject(Stream<Set<Triple>> graphs) {
        Map<Node, List<Triple>> grouped = new HashMap<>();
        graphs.forEach(graph -> graph.forEach(
                triple -> grouped.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>()).add(triple)));
        return grouped;
    }

    private static Map<Node, List<Triple>> bySubject(Collection<Quad> quads, Predicate<Node> leftOut) {
        Map<Node, List<Triple>> grouped = new HashMap<>();
        for (Quad quad : quads) {
            if (!leftOut.test(quad.getGraph()) && !Graphs.isDerived(quad.getGraph())) {
                grouped.computeIfAbsent(quad.getSubject(), any -> new ArrayList<>()).add(quad.asTriple());
            }
        }
        return grouped;
    }
}
