package vn.tinh.derive;

import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Writes what is held of one cell of relations. */
final class Relationships {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final Sources sources;

    Relationships(Sources sources) {
        this.sources = sources;
    }

    /** @param claims all that count, of one cell, ordered by name; at least one */
    void write(Cell cell, List<Thing> claims, Collection<Triple> to) {
        claims.forEach(claim -> to.add(Triple.create(claim.node(), Tinh.relationship.asNode(), cell.node())));
        var out = new Writing(cell.node(), to);
        out.add(RDF.type, Tinh.Relationship.asNode());
        for (int i = 0; i < Cell.RELATION.size(); i++) {
            if (!cell.key().get(i).equals(Node.ANY)) {
                out.add(Cell.RELATION.get(i), cell.key().get(i));
            }
        }
        if (claims.stream().anyMatch(claim -> claim.isTrue(Tinh.openList))) {
            out.add(Tinh.openList, TRUE);
        }
        Texts texts = Texts.among(claims.stream().map(sources::of).toList());
        out.add(Tinh.sourceCount, Literals.of(texts.count()));
        claims.forEach(claim -> out.add(Prov.wasDerivedFrom, claim.node()));
    }
}
