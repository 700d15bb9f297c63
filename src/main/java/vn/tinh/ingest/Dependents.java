package vn.tinh.ingest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.store.Snapshot;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** The claims whose place among their rivals depends on an organisation, an article, a plan or a standing. */
record Dependents(Snapshot snapshot) {
    Set<Node> claims(Collection<Node> changed) {
        Set<Node> sources = new LinkedHashSet<>(changed);
        sources.addAll(subjects(Tinh.standing.asNode(), changed)); // where the standing itself changed its rank
        Set<Node> articles = new LinkedHashSet<>(sources);
        articles.addAll(subjects(DCTerms.publisher.asNode(), sources));
        Set<Node> candidates = new LinkedHashSet<>();
        candidates.addAll(subjects(Tinh.attributedTo.asNode(), sources));
        candidates.addAll(subjects(Tinh.setBy.asNode(), sources));
        candidates.addAll(subjects(Prov.wasDerivedFrom.asNode(), articles));
        Set<Node> claims = new LinkedHashSet<>();
        for (Quad quad : snapshot.about(candidates)) {
            if (quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().equals(Tinh.Claim.asNode())) {
                claims.add(quad.getSubject());
            }
        }
        return claims;
    }

    private List<Node> subjects(Node predicate, Collection<Node> objects) {
        return snapshot.pointing(predicate, objects).stream().map(Quad::getSubject).toList();
    }
}
