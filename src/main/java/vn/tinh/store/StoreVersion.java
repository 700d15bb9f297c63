package vn.tinh.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Tinh;

/** The store's version is a statement of the graph {@code catalog}, so that it changes with the data or not at all. */
final class StoreVersion {
    private static final Node PREDICATE = Tinh.storeVersion.asNode();

    private StoreVersion() {}

    static long of(Snapshot snapshot) {
        return snapshot.about(List.of(Graphs.CATALOG)).stream()
                .filter(quad -> quad.getPredicate().equals(PREDICATE))
                .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
                .max()
                .orElse(0);
    }

    /** The change with the step from one version to the next in it. */
    static Change step(Change change, long from) {
        List<Quad> removed = new ArrayList<>(change.removed());
        removed.add(statement(from));
        List<Quad> added = new ArrayList<>(change.added());
        added.add(statement(from + 1));
        return new Change(removed, added);
    }

    private static Quad statement(long version) {
        Node value = NodeFactory.createLiteralDT(Long.toString(version), XSDDatatype.XSDinteger);
        return Quad.create(Graphs.CATALOG, Graphs.CATALOG, PREDICATE, value);
    }
}
