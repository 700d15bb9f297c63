package vn.tinh.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** The Vietnamese names in the ontology and the reference data, for the reading of articles. */
public final class Lexicons {
    /** The types whose things articles name. */
    private static final Set<String> NAMED = Set.of(
            "place",
            "zone",
            "organisation",
            "product",
            "project",
            "commodity",
            "sector",
            "country",
            "group",
            "indicator",
            "measure",
            "kind",
            "qualifier",
            "unit",
            "relation",
            "detail",
            "document-type",
            "document-status",
            "facility-type");

    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("Province", "province"),
            Map.entry("Region", "region"),
            Map.entry("Nation", "nation"),
            Map.entry("District", "district"),
            Map.entry("Archipelago", "archipelago"),
            Map.entry("IndustrialPark", "industrial-park"),
            Map.entry("IndustrialCluster", "industrial-cluster"),
            Map.entry("EconomicZone", "economic-zone"),
            Map.entry("BorderEconomicZone", "border-economic-zone"),
            Map.entry("ExportProcessingZone", "export-processing-zone"),
            Map.entry("HighTechPark", "hi-tech-park"),
            Map.entry("SpecialEconomicTradeZone", "special-economic-trade-zone"),
            Map.entry("Seaport", "seaport"));

    /** How the word for the type of a place is shortened. */
    private static final Map<String, List<String>> SHORT = Map.of(
            "thành phố", List.of("thành phố", "TP", "TP."),
            "thị xã", List.of("thị xã", "TX", "TX."),
            "huyện", List.of("huyện", "H."),
            "quận", List.of("quận", "Q."));

    private final Map<Node, Thing> things = new LinkedHashMap<>();

    private Lexicons(Iterable<Quad> quads) {
        for (Quad quad : quads) {
            note(quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
    }

    private static final class Thing {
        private final String type;
        private final Set<String> labels = new LinkedHashSet<>();
        private final Set<String> ambiguous = new LinkedHashSet<>();
        private final List<Node> locatedIn = new ArrayList<>(1);
        private String notation = "";
        private String sort = "";
        private String unit = "";
        private boolean stock;

        Thing(String type) {
            this.type = type;
        }
    }

    /** From the statements of the ontology and of the reference data. */
    public static Lexicon of(Iterable<Quad> quads) {
        return new Lexicons(quads).lexicon();
    }

    private void note(Node subject, Node predicate, Node value) {
        if (predicate.equals(SKOS.prefLabel.asNode()) || predicate.equals(SKOS.altLabel.asNode())) {
            if (value.getLiteralLanguage().equals("vi") && isNamed(subject)) {
                thing(subject).labels.add(value.getLiteralLexicalForm());
            }
        } else if (predicate.equals(SKOS.notation.asNode())) {
            if (isNamed(subject)) {
                thing(subject).notation = value.getLiteralLexicalForm();
            }
        } else if (predicate.equals(RDF.type.asNode())) {
            if (value.isURI() && isNamed(subject)) {
                String type = value.getURI().substring(value.getURI().lastIndexOf('#') + 1);
                Thing thing = thing(subject);
                thing.sort = SORTS.getOrDefault(type, thing.sort);
            }
        } else if (predicate.equals(Tinh.ambiguousLabel.asNode())) {
            if (value.getLiteralLanguage().equals("vi") && isNamed(subject)) {
                thing(subject).ambiguous.add(value.getLiteralLexicalForm());
            }
        } else if (predicate.equals(Tinh.locatedIn.asNode())) {
            if (isNamed(subject)) {
                thing(subject).locatedIn.add(value);
            }
        } else if (predicate.equals(Tinh.canonicalUnit.asNode())) {
            if (isNamed(subject)) {
                thing(subject).unit = Ids.key(value);
            }
        } else if (predicate.equals(Tinh.stock.asNode()) && isNamed(subject)) {
            thing(subject).stock = value.getLiteralLexicalForm().equals("true");
        }
    }

    private static boolean isNamed(Node subject) {
        return Ids.isThing(subject) && NAMED.contains(Ids.type(subject));
    }

    private Thing thing(Node subject) {
        return things.computeIfAbsent(subject, any -> new Thing(Ids.type(subject)));
    }

    private Lexicon lexicon() {
        var lexicon = new Lexicon();
        for (Thing thing : things.values()) {
            if (!thing.notation.isEmpty() && !thing.notation.equals("all")) {
                add(lexicon, thing);
            }
        }
        return lexicon;
    }

    private void add(Lexicon lexicon, Thing thing) {
        List<String> within = around(thing);
        var sure = new Meaning.Name(
                thing.type, thing.notation, thing.sort, within.isEmpty() ? "" : within.getFirst(), false);
        var unsure = new Meaning.Name(sure.type(), sure.slug(), sure.sort(), sure.within(), true);
        lexicon.know(thing.type, thing.notation, new Lexicon.Facts(thing.unit, thing.stock, within));
        if (thing.sort.equals("district")) {
            district(lexicon, thing, sure, unsure);
            return;
        }
        for (String label : thing.labels) {
            lexicon.add(label, thing.ambiguous.contains(label) ? unsure : sure);
            if (thing.sort.equals("province") && shortened(label).isEmpty()) {
                lexicon.add("tỉnh " + label, sure);
            }
        }
        for (String label : thing.ambiguous) {
            if (!thing.labels.contains(label)) {
                lexicon.add(label, unsure);
            }
        }
    }

    /** "huyện Cam Lộ" is sure, in all spellings of the name and of the type; "Cam Lộ" alone is not. */
    private static void district(Lexicon lexicon, Thing thing, Meaning.Name sure, Meaning.Name unsure) {
        Set<String> types = new LinkedHashSet<>();
        List<String> bare = new ArrayList<>();
        for (String label : thing.labels) {
            String type = shortened(label);
            if (type.isEmpty()) {
                bare.add(label);
            } else {
                types.add(type);
                String name = label.substring(type.length() + 1);
                if (!Character.isDigit(name.charAt(0)) && !thing.labels.contains(name)) {
                    bare.add(name);
                }
            }
            if (!type.isEmpty()) {
                lexicon.add(type + label.substring(type.length()), sure);
            }
        }
        for (String name : bare) {
            lexicon.add(name, unsure);
            for (String type : types) {
                for (String written : SHORT.getOrDefault(type, List.of(type))) {
                    lexicon.add(written + " " + name, sure);
                }
            }
        }
    }

    /** The word for the type of a place with which a label begins, in small letters; empty where it begins with none. */
    private static String shortened(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return SHORT.keySet().stream()
                .filter(type -> small.startsWith(type + " "))
                .findFirst()
                .orElse("");
    }

    /** The places in which a thing lies, near to far. */
    private List<String> around(Thing thing) {
        Set<String> around = new LinkedHashSet<>();
        List<Node> next = new ArrayList<>(thing.locatedIn);
        for (int at = 0; at < next.size(); at++) {
            Thing place = things.get(next.get(at));
            if (place != null && around.add(place.notation)) {
                next.addAll(place.locatedIn);
            }
        }
        return List.copyOf(around);
    }
}
