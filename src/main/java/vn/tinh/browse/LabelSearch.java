package vn.tinh.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import vn.tinh.problem.TinhException;
import vn.tinh.query.Endpoint;
import vn.tinh.vocab.Addresses;
import vn.tinh.vocab.Ids;

/** Finds things by their labels and other names. Two round trips; where there is no text index, three. */
public final class LabelSearch {
    /** The longest text that is looked for. */
    public static final int LONGEST = 200;

    private static final int OF_A_KIND = 10;

    private final PageQueries queries;
    private final boolean isIndexed;

    /** What a thing is, by its IRI; the end of the key of its word. */
    public enum Kind {
        PLACE,
        INDICATOR,
        ZONE,
        COUNTRY,
        COMMODITY,
        SECTOR,
        STRATEGY,
        ORGANISATION,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Kind of(Node thing) {
            String key = thing.getURI().substring(Ids.BASE.length());
            String type = key.substring(0, Math.max(0, key.indexOf('/')));
            return switch (type) {
                case "place" -> PLACE;
                case "indicator" -> INDICATOR;
                case "zone" -> ZONE;
                case "country", "group" -> COUNTRY;
                case "commodity", "product", "hs" -> COMMODITY;
                case "sector" -> SECTOR;
                case "strategy" -> STRATEGY;
                case "organisation" -> ORGANISATION;
                default -> OTHER;
            };
        }
    }

    /**
     * A thing that was found.
     *
     * @param matched the name by which it was found; empty where that is its label
     */
    public record Hit(Kind kind, String label, String matched, String href) {}

    /** The hits of a kind, the best first. */
    public record Group(Kind kind, List<Hit> hits, boolean more) {}

    private record Match(Node thing, String label, int rank) {
        static final Comparator<Match> BEST = Comparator.comparingInt(Match::rank)
                .thenComparingInt(match -> match.label().length())
                .thenComparing(Match::label)
                .thenComparing(match -> match.thing().getURI());
    }

    /** @param isIndexed the endpoint surely has the text index of labels */
    public LabelSearch(Endpoint endpoint, boolean isIndexed) {
        this.queries = new PageQueries(endpoint);
        this.isIndexed = isIndexed;
    }

    /** By kind, that of the best hit first; nothing for a text without a word, or one that is too long. */
    public List<Group> find(String text, Locale locale) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        Map<Kind, List<Match>> matches = new EnumMap<>(Kind.class);
        best(rows(words), words)
                .forEach(match -> matches.computeIfAbsent(Kind.of(match.thing()), any -> new ArrayList<>())
                        .add(match));
        List<Match> shown = matches.values().stream()
                .flatMap(of -> of.stream().limit(OF_A_KIND))
                .toList();
        Labels labels = Labels.of(queries, shown.stream().map(Match::thing).toList(), locale);
        return matches.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        kind -> kind.getValue().getFirst().rank() / 2))
                .map(kind -> new Group(
                        kind.getKey(),
                        kind.getValue().stream()
                                .limit(OF_A_KIND)
                                .map(match -> hit(kind.getKey(), match, labels))
                                .toList(),
                        kind.getValue().size() > OF_A_KIND))
                .toList();
    }

    private List<Binding> rows(SearchWords words) {
        List<Binding> indexed;
        try {
            indexed = queries.with("search", Map.of("words", NodeFactory.createLiteralString(words.forIndex())));
        } catch (TinhException noSuchFunctionThere) {
            if (isIndexed) {
                throw noSuchFunctionThere;
            }
            indexed = List.of();
        }
        return isIndexed || !indexed.isEmpty()
                ? indexed
                : queries.with(
                        "search-plain",
                        Map.of(
                                "text", NodeFactory.createLiteralString(words.typed()),
                                "slug", NodeFactory.createLiteralString(words.slug())));
    }

    /** Each thing once, with the label that answers best. */
    private static List<Match> best(List<Binding> rows, SearchWords words) {
        Map<Node, Match> best = new HashMap<>();
        for (Binding row : rows) {
            Node thing = row.get("thing");
            if (thing.isURI() && thing.getURI().startsWith(Ids.BASE)) {
                String label = row.get("label").getLiteralLexicalForm();
                best.merge(
                        thing,
                        new Match(thing, label, words.rank(label)),
                        (one, other) -> Match.BEST.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream().sorted(Match.BEST).toList();
    }

    private static Hit hit(Kind kind, Match match, Labels labels) {
        String label = labels.of(match.thing());
        return new Hit(
                kind,
                label,
                label.equals(match.label()) ? "" : match.label(),
                Addresses.path(match.thing().getURI()).orElse(""));
    }
}
