package vn.tinh.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import vn.tinh.fact.Period;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.vocab.Ids;

/** Turns what people type into the terms that a query's variables stand for. */
final class Values {
    private final Things things;

    Values(Things things) {
        this.things = things;
    }

    /**
     * @param given texts by the parameter's name
     * @throws TinhException {@code USAGE} that names every parameter that is unknown, missing or of the wrong form
     */
    Map<Var, Node> bind(StoredQuery query, Map<String, String> given) {
        var wrong = new ArrayList<Finding>();
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                wrong.add(finding(
                        query,
                        "takes no parameter %s; %s%s"
                                .formatted(
                                        quoted(name),
                                        names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names),
                                        Nearest.hint(name, names))));
            }
        }
        var bound = new LinkedHashMap<Var, Node>();
        for (Parameter parameter : query.parameters()) {
            String text = given.getOrDefault(parameter.name(), parameter.standard());
            if (!text.isEmpty()) {
                try {
                    bound.put(Var.alloc(parameter.name()), value(parameter.type(), text));
                } catch (Unusable e) {
                    wrong.add(finding(query, "%s: %s".formatted(parameter.name(), e.getMessage())));
                }
            } else if (given.containsKey(parameter.name())) {
                wrong.add(finding(
                        query,
                        "%s is empty; expected %s"
                                .formatted(parameter.name(), parameter.type().expectation())));
            } else if (parameter.required()) {
                wrong.add(finding(
                        query,
                        "needs the parameter %s: %s"
                                .formatted(parameter.name(), parameter.type().expectation())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new TinhException(Problem.USAGE, wrong);
        }
        return bound;
    }

    private Node value(ValueType type, String text) throws Unusable {
        try {
            return switch (type) {
                case EDTF -> Ids.period(Period.parse(text).key());
                case DATE -> literal(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
                case INTEGER -> literal(new BigDecimal(text).toBigIntegerExact().toString(), XSDDatatype.XSDinteger);
                case DECIMAL -> literal(new BigDecimal(text).toPlainString(), XSDDatatype.XSDdecimal);
                case BOOLEAN -> truth(text);
                case TEXT, JSON -> NodeFactory.createLiteralString(text);
                case IRI -> Things.iri(text).orElseThrow(() -> unusable(type, text, ""));
                case PLACE,
                        AREA,
                        INDICATOR,
                        MEASURE,
                        KIND,
                        COMMODITY,
                        PARTNER,
                        DETAIL,
                        UNIT,
                        RELATION,
                        STRATEGY,
                        ARTICLE,
                        CLAIM,
                        OBSERVATION -> thing(type, text);
            };
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw unusable(type, text, "");
        }
    }

    private Node thing(ValueType type, String text) throws Unusable {
        var found = things.find(type, text);
        return switch (found.size()) {
            case 0 -> throw unusable(type, text, Nearest.hint(text, things.slugs(type)));
            case 1 -> found.getFirst();
            default ->
                throw new Unusable("%s means several things: %s"
                        .formatted(
                                quoted(text),
                                String.join(
                                        ", ",
                                        found.stream()
                                                .map(node -> Prefixes.shorten(node.getURI()))
                                                .toList())));
        };
    }

    private static Node truth(String text) throws Unusable {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "false" -> literal(text.toLowerCase(Locale.ROOT), XSDDatatype.XSDboolean);
            default -> throw unusable(ValueType.BOOLEAN, text, "");
        };
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private static Unusable unusable(ValueType type, String text, String hint) {
        return new Unusable("%s is not known; expected %s%s".formatted(quoted(text), type.expectation(), hint));
    }

    /** In one line, and short, whatever was typed. */
    private static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
    }

    private static Finding finding(StoredQuery query, String message) {
        return new Finding(Place.of(query.name()), message);
    }

    /** A value that cannot be used, with what was expected. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }
}
