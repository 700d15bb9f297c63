package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * What is stated about one subject, read once. Where a property that should have one value has several, the smallest
 * by its text is taken, so that the order of the statements tells nothing.
 */
final class Thing {
    private final Node node;
    private final Collection<Triple> statements;
    private final Map<Node, Node> values;

    Thing(Node node, Collection<Triple> statements) {
        this.node = node;
        this.statements = statements;
        this.values = HashMap.newHashMap(statements.size());
        for (Triple statement : statements) {
            values.merge(statement.getPredicate(), statement.getObject(), Thing::smaller);
        }
    }

    private static Node smaller(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    Node node() {
        return node;
    }

    Optional<Node> value(Property property) {
        return Optional.ofNullable(values.get(property.asNode()));
    }

    Node value(Property property, Node otherwise) {
        return values.getOrDefault(property.asNode(), otherwise);
    }

    boolean has(Property property) {
        return values.containsKey(property.asNode());
    }

    List<Node> values(Property property) {
        if (!has(property)) {
            return List.of();
        }
        var found = new ArrayList<Node>();
        for (Triple statement : statements) {
            if (statement.getPredicate().equals(property.asNode())) {
                found.add(statement.getObject());
            }
        }
        return found;
    }

    Optional<BigDecimal> decimal(Property property) {
        return value(property).filter(Node::isLiteral).flatMap(Thing::decimal);
    }

    private static Optional<BigDecimal> decimal(Node literal) {
        try {
            return Optional.of(new BigDecimal(literal.getLiteralLexicalForm().strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The day of an {@code xsd:date}, a time zone left aside. */
    Optional<LocalDate> date(Property property) {
        return value(property)
                .filter(Node::isLiteral)
                .map(literal ->
                        LocalDate.parse(literal.getLiteralLexicalForm().strip().substring(0, "2024-02-29".length())));
    }

    boolean isTrue(Property property) {
        return value(property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }
}
