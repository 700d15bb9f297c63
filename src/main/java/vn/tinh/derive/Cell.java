package vn.tinh.derive;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import vn.tinh.vocab.Tinh;

/**
 * What claims are about: two claims of one cell speak of one thing, and so agree or are rivals.
 *
 * @param node the observation or relationship
 * @param key what it is named after, in the order of {@link #FIGURE} or {@link #RELATION}; of a figure the kind is
 *     {@code actual} where claims are estimates, and the baseline is there where it is only implied
 */
record Cell(Node node, List<Node> key) {
    /** The key of an observation, in the order of its name. Each has a value. */
    static final List<Property> FIGURE = List.of(
            Tinh.area,
            Tinh.indicator,
            Tinh.measure,
            Tinh.kind,
            Tinh.unit,
            Tinh.period,
            Tinh.baseline,
            Tinh.commodity,
            Tinh.partner,
            Tinh.detail);

    /** The key of a relationship, in the order of its name. From the period on a value may be missing. */
    static final List<Property> RELATION = List.of(
            Tinh.place, Tinh.area, Tinh.relation, Tinh.object, Tinh.period, Tinh.commodity, Tinh.partner, Tinh.detail);

    /** The cell of what is no claim. */
    static final Cell NONE = new Cell(Node.ANY, List.of());

    boolean isRelation() {
        return key.size() == RELATION.size();
    }

    /** Of a figure's cell. */
    Node get(Property property) {
        return key.get(FIGURE.indexOf(property));
    }
}
