package vn.tinh.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.rdf.Names;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** The names of all things in the ontology and the reference data: slugs to IRIs, and labels. Never changes. */
public final class Schemes implements Names {
    private static final String ENGLISH = "en";

    private final Map<Node, Map<String, String>> labels = new HashMap<>();
    private final Map<Node, String> notations = new HashMap<>();
    private final Map<String, Node> byTypeAndKey = new HashMap<>();
    private final Map<String, List<Node>> byTypeAndNotation = new HashMap<>();
    private final Map<Node, List<Node>> locatedIn = new HashMap<>();

    private Schemes(Iterable<Quad> quads) {
        for (Quad quad : quads) {
            Node thing = quad.getSubject();
            Node predicate = quad.getPredicate();
            Node value = quad.getObject();
            if (predicate.equals(SKOS.prefLabel.asNode())) {
                labels.computeIfAbsent(thing, named -> new HashMap<>(4))
                        .putIfAbsent(value.getLiteralLanguage(), value.getLiteralLexicalForm());
                known(thing);
            } else if (predicate.equals(SKOS.notation.asNode())) {
                known(thing);
                if (notations.putIfAbsent(thing, value.getLiteralLexicalForm()) == null && Ids.isThing(thing)) {
                    String key = key(Ids.type(thing), value.getLiteralLexicalForm());
                    byTypeAndNotation
                            .computeIfAbsent(key, noted -> new ArrayList<>(1))
                            .add(thing);
                }
            } else if (predicate.equals(Tinh.locatedIn.asNode())) {
                locatedIn.computeIfAbsent(thing, located -> new ArrayList<>(1)).add(value);
            }
        }
    }

    /** From the statements of the ontology and of the reference data, in the order in which they shall win. */
    public static Schemes of(Iterable<Quad> quads) {
        return new Schemes(quads);
    }

    private static String key(String type, String notation) {
        return type + "/" + notation;
    }

    private void known(Node thing) {
        if (Ids.isThing(thing)) {
            byTypeAndKey.put(key(Ids.type(thing), Ids.key(thing)), thing);
        }
    }

    /** A thing by its IRI, if it is known. */
    private Optional<Node> thing(String type, String key) {
        return Optional.ofNullable(byTypeAndKey.get(key(type, key)));
    }

    private List<Node> withNotation(String type, String notation) {
        return byTypeAndNotation.getOrDefault(key(type, notation), List.of());
    }

    private static Optional<Node> theOnly(List<Node> things) {
        return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }

    /**
     * A province, a region, the country or a district by its full key; else the one district, else the one zone, with
     * this notation. Empty where two share it: see {@link #candidates}.
     */
    @Override
    public Optional<Node> place(String slug) {
        Optional<Node> byKey = thing("place", slug);
        if (byKey.isPresent()) {
            return byKey;
        }
        List<Node> districts = withNotation("place", slug);
        return districts.isEmpty() ? zone(slug, Node.ANY) : theOnly(districts);
    }

    /** Every place and zone that a slug may mean, districts before zones: for the message where none can be chosen. */
    public List<Node> candidates(String slug) {
        return Stream.of(thing("place", slug).stream(), withNotation("place", slug).stream(), zones(slug).stream())
                .flatMap(things -> things)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Node> partner(String code) {
        return thing("country", code).or(() -> thing("group", code));
    }

    @Override
    public Optional<Node> commodity(String slug) {
        return thing("commodity", slug).or(() -> thing("sector", slug));
    }

    /** @param scheme also {@code product} and {@code partner}, whose concepts are of several types */
    @Override
    public Optional<Node> concept(String scheme, String slug) {
        return switch (scheme) {
            case "product" -> commodity(slug);
            case "partner" -> partner(slug);
            default -> thing(scheme, slug);
        };
    }

    @Override
    public Optional<Node> object(String relation, String slug, Node place) {
        return switch (relation) {
            case "exports", "imports" -> commodity(slug);
            case "exports-to", "imports-from" -> partner(slug);
            case "prioritises", "fdi-sector", "fdi-interest", "aid-sector" ->
                thing("sector", slug).or(() -> thing("commodity", slug));
            case "has-zone" -> zone(slug, place);
            case "has-strategy" -> document(slug, place);
            case "has-product" -> thing("product", slug);
            case "works-with" -> thing("organisation", slug).or(() -> place(slug));
            case "has-project" -> thing("project", slug);
            default -> Optional.empty();
        };
    }

    /** Within the place first; then wherever it is the only one. */
    private Optional<Node> zone(String slug, Node place) {
        List<Node> all = zones(slug);
        List<Node> here = all.stream().filter(zone -> liesIn(zone, place)).toList();
        return theOnly(here).or(() -> here.isEmpty() ? theOnly(all) : Optional.empty());
    }

    private List<Node> zones(String slug) {
        List<Node> byNotation = withNotation("zone", slug);
        return byNotation.isEmpty() ? thing("zone", slug).stream().toList() : byNotation;
    }

    private boolean liesIn(Node thing, Node place) {
        return locatedIn.getOrDefault(thing, List.of()).stream()
                .anyMatch(around -> around.equals(place) || liesIn(around, place));
    }

    /** The place's own document first: {@code strategy/173-kh-ubnd-soc-trang}, then {@code strategy/173-kh-ubnd}. */
    private Optional<Node> document(String slug, Node place) {
        Optional<Node> own = Ids.isThing(place) ? thing("strategy", slug + "-" + Ids.key(place)) : Optional.empty();
        return own.or(() -> thing("strategy", slug));
    }

    @Override
    public Optional<String> label(Node thing, String language) {
        Map<String, String> names = labels.getOrDefault(thing, Map.of());
        return Optional.ofNullable(names.get(language)).or(() -> Optional.ofNullable(names.get(ENGLISH)));
    }

    @Override
    public Optional<String> notation(Node thing) {
        return Optional.ofNullable(notations.get(thing));
    }

    /** The name by which a thing is shown: in the language, else in English, else its slug or its IRI. */
    public String name(Node thing, String language) {
        return label(thing, language).or(() -> notation(thing)).orElseGet(() -> Objects.toString(thing));
    }
}
