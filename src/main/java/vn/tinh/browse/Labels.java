package vn.tinh.browse;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import vn.tinh.vocab.Addresses;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Prefixes;

/**
 * What things are called: in the reader's language, else in another, else by the end of their IRI, with its prefix where
 * they are not of ours.
 */
final class Labels {
    private final Map<Node, Map<String, String>> said;
    private final Locale locale;

    private Labels(Map<Node, Map<String, String>> said, Locale locale) {
        this.said = said;
        this.locale = locale;
    }

    /** One round trip, whatever their number. */
    static Labels of(PageQueries queries, Collection<Node> things, Locale locale) {
        List<Node> named = things.stream().filter(Node::isURI).distinct().toList();
        Map<Node, Map<String, String>> said = new HashMap<>();
        for (Binding row : queries.ofAll("labels", named)) {
            Node label = row.get("label");
            if (label.isLiteral()) {
                said.computeIfAbsent(row.get("thing"), any -> new HashMap<>())
                        .merge(
                                label.getLiteralLanguage(),
                                label.getLiteralLexicalForm(),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return new Labels(said, locale);
    }

    String of(Node thing) {
        return told(thing).orElseGet(() -> thing.isURI() ? end(thing.getURI()) : thing.toString());
    }

    /** Empty where nothing but its IRI tells it. */
    Optional<String> told(Node thing) {
        Map<String, String> of = said.getOrDefault(thing, Map.of());
        String language = locale.getLanguage();
        String other = language.equals("vi") ? "en" : "vi";
        return Optional.ofNullable(of.getOrDefault(language, of.getOrDefault("", of.get(other))))
                .or(() -> of.values().stream().sorted().findFirst())
                .or(() -> thing.isURI() ? ForeignTerms.name(thing.getURI(), locale) : Optional.empty());
    }

    /** A link to the thing, here where it is ours. */
    Link link(Node thing) {
        boolean web = thing.isURI() && thing.getURI().startsWith("http");
        return new Link(
                of(thing), thing.isURI() ? Addresses.path(thing.getURI()).orElse(web ? thing.getURI() : "") : "");
    }

    private static String end(String iri) {
        if (iri.startsWith(Graphs.BASE)) {
            return iri.substring(Graphs.BASE.length());
        }
        return Prefixes.map().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.length() > prefix.getValue().length())
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
