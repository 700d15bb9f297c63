package vn.tinh.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.vocab.Tinh;

/**
 * All that the graph says of a thing and of what points to it, for a thing that has no page of its own kind.
 *
 * @param title its name
 * @param kinds what it is
 * @param iri its own, that everybody may cite
 * @param lead its definition; empty where it has none
 * @param statements by predicate
 * @param incoming by predicate: what points to it
 * @param more there is more that points to it than is shown
 */
public record ThingPage(
        String title,
        List<Link> kinds,
        String iri,
        String lead,
        List<Line> statements,
        List<Line> incoming,
        boolean more) {
    private static final int SHOWN = 200;

    /** A predicate with its values. */
    public record Line(Link predicate, List<Value> values) {}

    /**
     * One value, and the graph in which it is said.
     *
     * @param language of a text; empty else
     * @param said where
     */
    public record Value(Link link, String language, Link said) {}

    /** Two round trips. Empty where the graph says nothing of it. */
    static Optional<ThingPage> of(PageQueries queries, Node thing, Locale locale) {
        List<Binding> rows = queries.about("thing", thing);
        if (rows.stream().allMatch(ThingPage::isIncoming)) {
            return Optional.empty();
        }
        List<Node> named = Stream.concat(
                        Stream.of(thing), rows.stream().flatMap(row -> Stream.of(row.get("p"), row.get("o"))))
                .toList();
        Labels labels = Labels.of(queries, named, locale);
        List<Binding> own = rows.stream().filter(row -> !isIncoming(row)).toList();
        List<Binding> others = rows.stream().filter(ThingPage::isIncoming).toList();
        return Optional.of(new ThingPage(
                labels.told(thing).orElseGet(() -> unnamed(thing, own, labels)),
                own.stream()
                        .filter(row -> row.get("p").equals(RDF.type.asNode()))
                        .map(row -> labels.link(row.get("o")))
                        .toList(),
                thing.getURI(),
                lead(own, locale),
                lines(own, labels),
                lines(others.stream().limit(SHOWN).toList(), labels),
                others.size() > SHOWN));
    }

    /** "Observation 2ef6a25e8de77e4b": what it is, and the end of its IRI. */
    private static String unnamed(Node thing, List<Binding> own, Labels labels) {
        String end = thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
        return own.stream()
                .filter(row -> row.get("p").equals(RDF.type.asNode()))
                .map(row -> row.get("o"))
                .filter(kind -> kind.isURI() && kind.getURI().startsWith(Tinh.NS))
                .findFirst()
                .map(kind -> labels.of(kind) + " " + end)
                .orElse(labels.of(thing));
    }

    private static boolean isIncoming(Binding row) {
        return row.get("incoming").getLiteralLexicalForm().equals("true");
    }

    private static String lead(List<Binding> own, Locale locale) {
        return own.stream()
                .filter(row -> row.get("p").equals(SKOS.definition.asNode()))
                .map(row -> row.get("o"))
                .filter(text -> text.isLiteral() && text.getLiteralLanguage().equals(locale.getLanguage()))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private static List<Line> lines(List<Binding> rows, Labels labels) {
        Map<Node, List<Value>> lines = new LinkedHashMap<>();
        for (Binding row : rows) {
            lines.computeIfAbsent(row.get("p"), any -> new ArrayList<>()).add(value(row, labels));
        }
        return lines.entrySet().stream()
                .map(line -> new Line(labels.link(line.getKey()), line.getValue()))
                .toList();
    }

    private static Value value(Binding row, Labels labels) {
        Node o = row.get("o");
        Node graph = row.contains("graph") ? row.get("graph") : NodeFactory.createURI("");
        Link said = labels.link(graph);
        return o.isLiteral()
                ? new Value(new Link(o.getLiteralLexicalForm(), ""), o.getLiteralLanguage(), said)
                : new Value(labels.link(o), "", said);
    }
}
