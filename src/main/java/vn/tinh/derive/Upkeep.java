package vn.tinh.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/**
 * Keeps the graph of observations in step with the statements that it follows from: it gives what a change of these
 * changes there, at a cost that follows the change. What is left is what deriving everything anew would give, save that
 * descriptions of periods that nothing uses any more stay: they are the same wherever they stand.
 */
public final class Upkeep {
    /**
     * A change of {@link Graphs#OBSERVATIONS}.
     *
     * @param removed statements that go, all of them there now
     * @param added statements that come, none of them there now
     */
    public record Update(List<Triple> removed, List<Triple> added) {}

    private final Kept before;
    private final Kept after;
    private final Fetched statedBefore;
    private final Fetched statedAfter;
    private final Derivation then;
    private final Derivation now;

    private Upkeep(Kept before, Kept after) {
        this.before = before;
        this.after = after;
        this.statedBefore = new Fetched(before);
        this.statedAfter = new Fetched(after);
        this.then = new Derivation(statedBefore);
        this.now = new Derivation(statedAfter);
    }

    /**
     * @param before what is kept, the observations among it
     * @param removed statements that go, of any graph but the derived ones
     * @param added statements that come, after the others have gone
     */
    public static Update after(Kept before, Collection<Quad> removed, Collection<Quad> added) {
        Set<Quad> gone = new LinkedHashSet<>(removed);
        gone.removeAll(added instanceof Set ? added : new HashSet<>(added));
        var change = new ArrayList<>(gone);
        change.addAll(added);
        return new Upkeep(before, new Changed(before, removed, added)).follow(change);
    }

    private Update follow(List<Quad> change) {
        Set<Node> touched = touchedClaims(change);
        statedBefore.fetchClaims(touched);
        statedAfter.fetchClaims(touched);
        var cells = new LinkedHashSet<Node>();
        for (Node claim : touched) {
            then.cellOf(claim).ifPresent(cells::add);
            now.cellOf(claim).ifPresent(cells::add);
        }
        Collection<Quad> links = before.pointing(Tinh.observation.asNode(), cells);
        Collection<Quad> relationLinks = before.pointing(Tinh.relationship.asNode(), cells);
        var claims = new LinkedHashSet<>(touched);
        links.forEach(link -> claims.add(link.getSubject()));
        relationLinks.forEach(link -> claims.add(link.getSubject()));
        addCorrections(claims);
        statedAfter.fetchClaims(claims);

        Set<Triple> derived = new LinkedHashSet<>(now.derive(claims, cells));
        Set<Triple> old = derivedTriples(links);
        old.addAll(derivedTriples(relationLinks));
        List<Triple> aboutCells = List.copyOf(derivedTriples(before.about(cells)));
        old.addAll(aboutCells);
        old.addAll(lostLinks(aboutCells, cells, derived));
        var gone = new ArrayList<>(old);
        gone.removeAll(derived);
        derived.removeAll(old);
        derived.removeAll(derivedTriples(before.about(shared(derived, cells, claims))));
        return new Update(List.copyOf(gone), List.copyOf(derived));
    }

    /** Those that correct one of the claims, and those that correct these in turn. */
    private void addCorrections(Set<Node> claims) {
        Set<Node> corrected = claims;
        while (!corrected.isEmpty()) {
            Set<Node> corrections = subjects(after.pointing(Tinh.corrects.asNode(), corrected));
            corrections.removeAll(claims);
            claims.addAll(corrections);
            corrected = corrections;
        }
    }

    /** Claims that have changed, and those whose judgement rests on what has changed. */
    private Set<Node> touchedClaims(List<Quad> change) {
        Set<Node> touched = change.stream().map(Quad::getSubject).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Node> organisations = changed(change, Tinh.standing);
        organisations.addAll(pointing(Tinh.standing, changed(change, Tinh.rank)));
        Set<Node> articles = changed(change, Tinh.minHash, DCTerms.publisher, Tinh.knownFrom);
        articles.addAll(pointing(DCTerms.publisher, organisations));
        touched.addAll(pointing(Prov.wasDerivedFrom, articles));
        touched.addAll(pointing(Tinh.attributedTo, organisations));
        touched.addAll(pointing(Tinh.setBy, changed(change, DCTerms.issued)));
        touched.addAll(pointing(Tinh.relation, changed(change, Tinh.property)));
        for (Quad quad : before.about(touched)) {
            if (quad.getPredicate().equals(Tinh.corrects.asNode())) {
                touched.add(quad.getObject());
            }
        }
        for (Quad quad : change) {
            if (quad.getPredicate().equals(Tinh.corrects.asNode())) {
                touched.add(quad.getObject());
            }
        }
        return touched;
    }

    private static Set<Node> changed(List<Quad> change, Property... properties) {
        Set<Node> wanted = Set.of(properties).stream().map(Property::asNode).collect(Collectors.toSet());
        return change.stream()
                .filter(quad -> wanted.contains(quad.getPredicate()))
                .map(Quad::getSubject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Before or after the change. */
    private Set<Node> pointing(Property property, Set<Node> objects) {
        if (objects.isEmpty()) {
            return Set.of();
        }
        Set<Node> found = subjects(before.pointing(property.asNode(), objects));
        found.addAll(subjects(after.pointing(property.asNode(), objects)));
        return found;
    }

    private static Set<Node> subjects(Collection<Quad> quads) {
        return quads.stream()
                .filter(quad -> !Graphs.isDerived(quad.getGraph()))
                .map(Quad::getSubject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Triple> derivedTriples(Collection<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getGraph().equals(Graphs.OBSERVATIONS))
                .map(Quad::asTriple)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Plain links of the old cells that neither the new ones nor any other one gives. */
    private Set<Triple> lostLinks(List<Triple> aboutCells, Set<Node> cells, Set<Triple> derived) {
        Set<Triple> lost = then.plainLinks(aboutCells);
        lost.removeAll(derived);
        if (lost.isEmpty()) {
            return lost;
        }
        Set<Node> objects = lost.stream().map(Triple::getObject).collect(Collectors.toSet());
        Set<Node> others = new LinkedHashSet<>();
        for (Property property : List.of(Tinh.object, Tinh.partner)) {
            for (Triple triple : derivedTriples(before.pointing(property.asNode(), objects))) {
                if (!cells.contains(triple.getSubject())) {
                    others.add(triple.getSubject());
                }
            }
        }
        lost.removeAll(now.plainLinks(derivedTriples(before.about(others))));
        return lost;
    }

    /** Places and periods, of which other cells say the same. */
    private static Set<Node> shared(Set<Triple> derived, Set<Node> cells, Set<Node> claims) {
        return derived.stream()
                .map(Triple::getSubject)
                .filter(subject -> !cells.contains(subject) && !claims.contains(subject))
                .collect(Collectors.toSet());
    }
}
