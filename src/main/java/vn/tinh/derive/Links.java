package vn.tinh.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import vn.tinh.fact.Measure;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** The plain triple beside a relationship ({@code place → exports → rice}), and that beside a figure of FDI. */
final class Links {
    private static final String FDI = "fdi-";
    private static final Node VALUE = Ids.of("measure", Measure.VALUE.slug());

    private final Statements statements;
    private final Map<Node, Node> properties = new HashMap<>();

    Links(Statements statements) {
        this.statements = statements;
    }

    /** @param derived a relationship or an observation; for any other thing there is no link */
    Optional<Triple> of(Thing derived) {
        if (!derived.has(Tinh.place)) {
            return Optional.empty();
        }
        Node place = derived.value(Tinh.place, Node.ANY);
        if (derived.has(Tinh.relation) && derived.has(Tinh.object)) {
            Node relation = derived.value(Tinh.relation, Node.ANY);
            return Optional.of(Triple.create(place, property(relation), derived.value(Tinh.object, Node.ANY)));
        }
        return isFdi(derived)
                ? derived.value(Tinh.partner)
                        .filter(partner -> !partner.equals(Cells.ALL_PARTNERS))
                        .map(partner -> Triple.create(place, Tinh.fdiFrom.asNode(), partner))
                : Optional.empty();
    }

    /** FDI that is there: what is aimed at or expected is interest, and a count of 0 is its absence. */
    private static boolean isFdi(Thing observation) {
        String kind = slug(observation.value(Tinh.kind, Node.ANY));
        boolean isNone = observation.value(Tinh.measure, VALUE).equals(VALUE)
                && observation.decimal(Tinh.amount).filter(a -> a.signum() == 0).isPresent();
        return slug(observation.value(Tinh.indicator, Node.ANY)).startsWith(FDI)
                && (kind.equals("actual") || kind.equals("estimate"))
                && !isNone;
    }

    private static String slug(Node node) {
        return Ids.isThing(node) ? Ids.key(node) : "";
    }

    /** {@code relation:exports-to} says {@code tinh:property tinh:exportsTo}; where it says nothing, it would. */
    private Node property(Node relation) {
        return properties.computeIfAbsent(
                relation,
                r -> new Thing(r, statements.about(r))
                        .value(Tinh.property)
                        .filter(Node::isURI)
                        .orElseGet(() -> NodeFactory.createURI(Tinh.NS + camelCase(slug(r)))));
    }

    private static String camelCase(String slug) {
        var name = new StringBuilder();
        for (int i = 0; i < slug.length(); i++) {
            boolean hyphen = slug.charAt(i) == '-' && i + 1 < slug.length();
            if (hyphen) {
                i++;
            }
            name.append(hyphen ? Character.toUpperCase(slug.charAt(i)) : slug.charAt(i));
        }
        return name.toString();
    }
}
