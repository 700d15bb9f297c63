package vn.tinh.rdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import vn.tinh.fact.Document;
import vn.tinh.fact.Key;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Slug;
import vn.tinh.problem.Finding;
import vn.tinh.vocab.Ids;

/** Finds what slugs mean, and keeps what cannot be found, with its place. */
final class Resolver {
    /** Numbers that only organs of the whole country give: "21/NQ-CP", "15-CT/TW". */
    private static final Pattern NATIONAL = Pattern.compile(".*-(cp|ttg|tw|qh\\d*|ubtvqh\\d*|bct|bkhdt)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final String NATION = "viet-nam";

    private final Names names;
    private final List<Finding> wrong = new ArrayList<>();
    /** The documents that the article's own facts name, by slug and by home and slug. */
    private final Map<String, Node> documents = new HashMap<>();
    /** Whether what no list holds is made on the spot. */
    private final boolean minting;
    /** The zones that the article's own facts name and no list holds, by their slug. */
    private final Map<String, Set<Node>> zones = new HashMap<>();

    Resolver(Names names, List<PlacedFact> facts, boolean minting) {
        this.names = names;
        this.minting = minting;
        for (PlacedFact placed : facts) {
            if (placed.fact() instanceof Relation relation
                    && relation.relation().equals(Relation.HAS_STRATEGY)) {
                Node node = document(relation);
                documents.putIfAbsent(relation.object(), node);
                documents.putIfAbsent(home(relation) + " " + relation.object(), node);
            }
            if (minting
                    && placed.fact() instanceof Relation relation
                    && relation.relation().equals(ZoneType.RELATION)) {
                newZone(relation)
                        .ifPresent(zone -> zones.computeIfAbsent(relation.object(), slug -> new LinkedHashSet<>())
                                .add(zone));
            }
        }
    }

    Names names() {
        return names;
    }

    List<Finding> wrong() {
        return wrong;
    }

    void refuse(PlacedFact fact, Key key, String message) {
        wrong.add(new Finding(fact.at(key), key + ": " + message));
    }

    private Node need(Optional<Node> found, PlacedFact fact, Key key, String slug, String what) {
        if (found.isEmpty()) {
            refuse(fact, key, "\"%s\" is no %s that the ontology or the reference data know".formatted(slug, what));
        }
        return found.orElse(Node.ANY);
    }

    Node place(PlacedFact fact) {
        String slug = fact.fact().about().place();
        Optional<Node> place = names.place(slug);
        boolean zoneMeant = ZoneType.among(fact.fact().about().details()).isPresent();
        boolean district = place.filter(node -> Ids.key(node).contains("--")).isPresent();
        if (place.isEmpty() || (zoneMeant && district)) {
            place = names.object(ZoneType.RELATION, slug, Node.ANY)
                    .or(() -> ownZone(slug))
                    .or(() -> names.place(slug));
        }
        return need(place, fact, Key.PLACE, slug, "province, region, district or zone");
    }

    Node concept(PlacedFact fact, Key key, String scheme, String slug) {
        return need(names.concept(scheme, slug), fact, key, slug, scheme);
    }

    Node commodity(PlacedFact fact, String slug) {
        return slug.equals(Slug.ALL)
                ? Ids.of("commodity", Slug.ALL)
                : need(names.commodity(slug), fact, Key.COMMODITY, slug, "commodity or sector");
    }

    Node partner(PlacedFact fact, String code) {
        return code.equals(Slug.ALL)
                ? Ids.of("country", Slug.ALL)
                : need(names.partner(code), fact, Key.PARTNER, code, "country or group of countries");
    }

    /** Anything but a document, an organisation, a project, a product or, if extracted, a zone must be known. */
    Node object(PlacedFact fact, Relation relation, Node place) {
        String slug = relation.object();
        if (relation.relation().equals(Relation.HAS_STRATEGY)) {
            return document(relation);
        }
        Optional<Node> known = names.object(relation.relation(), slug, place);
        if (known.isPresent()) {
            return known.get();
        }
        return switch (relation.relation()) {
            case "has-project" -> Ids.of("project", slug);
            case "has-product" -> Ids.of("product", slug);
            case "works-with" -> Ids.of("organisation", slug);
            case ZoneType.RELATION -> {
                Optional<Node> zone = minting ? newZone(relation) : Optional.empty();
                yield need(zone, fact, Key.OBJECT, slug, "zone, and its kind or its name is not told,");
            }
            default -> need(known, fact, Key.OBJECT, slug, "thing for " + relation.relation());
        };
    }

    /** A zone that no list holds, where the fact says of what kind it is, what it is called and in which place. */
    private Optional<Node> newZone(Relation relation) {
        Optional<Node> place = names.place(relation.about().place());
        if (place.isEmpty()
                || relation.objectLabel().isEmpty()
                || names.object(ZoneType.RELATION, relation.object(), place.get())
                        .isPresent()) {
            return Optional.empty();
        }
        return ZoneType.among(relation.about().details())
                .map(type -> Ids.of("zone", type.key(relation.object(), Ids.key(place.get()))));
    }

    private Optional<Node> ownZone(String slug) {
        Set<Node> named = zones.getOrDefault(slug, Set.of());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** Whether the article's own facts name this zone, and no list does. */
    boolean isNewZone(Node zone) {
        return zones.values().stream().anyMatch(named -> named.contains(zone));
    }

    boolean isMinting() {
        return minting;
    }

    /** The document that a has-strategy names. Another province's plan of the same number is another document. */
    Node document(Relation relation) {
        return names.object(Relation.HAS_STRATEGY, relation.object(), Node.ANY)
                .filter(known -> Ids.key("strategy", known).isPresent())
                .orElseGet(() -> document(relation.object(), home(relation)));
    }

    private static String home(Relation relation) {
        String said = relation.document().locatedIn();
        return said.isEmpty() ? relation.about().place() : said;
    }

    private Node document(String slug, String home) {
        String key = names.place(home).map(Ids::key).orElse(home);
        return Ids.of("strategy", key.equals(NATION) || slug.endsWith("-" + key) ? slug : slug + "-" + key);
    }

    /** A document that another one, or a target, refers to by its slug or as printed. */
    Node referredDocument(String text, String home) {
        String slug = slug(text);
        Node own = documents.get(home + " " + slug);
        if (own == null) {
            own = documents.get(slug);
        }
        if (own != null) {
            return own;
        }
        return names.object(Relation.HAS_STRATEGY, slug, Node.ANY)
                .filter(known -> Ids.key("strategy", known).isPresent())
                .orElseGet(() -> document(slug, NATIONAL.matcher(slug).matches() ? NATION : home));
    }

    /** @param text a slug, or the organisation's name as printed */
    Node organisation(String text) {
        String slug = slug(text);
        return names.object("works-with", slug, Node.ANY)
                .filter(known -> Ids.key("organisation", known).isPresent())
                .orElseGet(() -> Ids.of("organisation", slug));
    }

    /** The place in which a document's home lies. */
    Node home(PlacedFact fact, Document document) {
        String slug = document.locatedIn().isEmpty() ? fact.fact().about().place() : document.locatedIn();
        return need(names.place(slug), fact, Key.DOCUMENT, slug, "place");
    }

    /** A slug stays; "Nghị quyết 58-NQ/TW" becomes {@code nghi-quyet-58-nq-tw}. */
    static String slug(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String ascii =
                bare.replace('đ', 'd').replace('Đ', 'd').replace('Ð', 'd').toLowerCase(Locale.ROOT);
        return OTHER.matcher(ascii).replaceAll("-").replaceAll("^-|-$", "");
    }
}
