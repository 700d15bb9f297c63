package vn.tinh.rdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.article.Edtf;
import vn.tinh.fact.Document;
import vn.tinh.fact.Key;
import vn.tinh.fact.Period;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Slug;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Tinh;

/** Describes, in an article's graph, what its claims speak of and no other file describes. */
final class Things {
    private static final Map<String, Resource> DOCUMENT_CLASSES = Map.ofEntries(
            Map.entry("plan", Tinh.Plan),
            Map.entry("programme", Tinh.Programme),
            Map.entry("action-programme", Tinh.ActionProgramme),
            Map.entry("scheme", Tinh.Scheme),
            Map.entry("resolution", Tinh.Resolution),
            Map.entry("directive", Tinh.Directive),
            Map.entry("campaign", Tinh.Campaign),
            Map.entry("master-plan", Tinh.MasterPlan),
            Map.entry("decision", Tinh.Decision));
    private static final int DAY = 10;

    private final Statements out;
    private final Resolver resolver;
    private final Map<Node, String> labels = new HashMap<>();
    private final Map<Node, String> unlabelled = new LinkedHashMap<>();
    /** The English names of the zones that are described here. */
    private final Map<Node, String> zones = new HashMap<>();
    /** By zone, the areas that figures are about. */
    private final Map<Node, Node> territories = new LinkedHashMap<>();

    Things(Statements out, Resolver resolver) {
        this.out = out;
        this.resolver = resolver;
    }

    Node period(Period period) {
        Node node = Ids.period(period.key());
        if (!period.isNone()) { // that one stands in the ontology
            out.type(node, Tinh.Period);
            out.add(node, SKOS.notation, Literals.text(period.edtf()));
            out.add(node, SKOS.prefLabel, Literals.vi(period.labelVi()));
            out.add(node, SKOS.prefLabel, Literals.en(period.labelEn()));
            period.start().ifPresent(day -> out.add(node, Tinh.periodStart, Literals.date(day)));
            period.end().ifPresent(day -> out.add(node, Tinh.periodEnd, Literals.date(day)));
        }
        return node;
    }

    /** One detail is a concept of the scheme; two at once are one concept, made here. */
    Node detail(PlacedFact fact, List<String> parts) {
        if (parts.isEmpty()) {
            return Ids.of("detail", Slug.ALL);
        }
        List<Node> nodes = parts.stream()
                .map(part -> resolver.concept(fact, Key.DETAIL, "detail", part))
                .toList();
        if (parts.size() == 1) {
            return nodes.getFirst();
        }
        String slug = String.join("+", parts);
        Node node = Ids.of("detail", slug);
        out.type(node, Tinh.Detail);
        out.type(node, SKOS.Concept);
        out.add(node, SKOS.inScheme, Ids.scheme("detail"));
        out.add(node, SKOS.notation, Literals.text(slug));
        for (Node part : nodes) {
            out.add(node, SKOS.broader, part);
        }
        out.add(node, SKOS.prefLabel, Literals.vi(labels(nodes, parts, "vi")));
        out.add(node, SKOS.prefLabel, Literals.en(labels(nodes, parts, "en")));
        return node;
    }

    private String labels(List<Node> nodes, List<String> parts, String language) {
        var labels = new String[parts.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = resolver.names().label(nodes.get(i), language).orElse(parts.get(i));
        }
        return String.join(", ", labels);
    }

    /** What a relation points to, as far as the reference data do not have it. */
    void object(PlacedFact fact, Relation relation, Node object, Node place) {
        switch (Ids.isThing(object) ? Ids.type(object) : "") {
            case "strategy" -> document(fact, relation, object);
            case "organisation" -> organisation(object, relation.object(), relation.objectLabel());
            case "project" -> minted(object, Tinh.Project, relation, place);
            case "product" -> minted(object, Tinh.Product, relation, place);
            case "zone" -> zone(object, relation, place);
            default -> {
                // a concept or a partner is known, or was refused
            }
        }
    }

    private void minted(Node node, Resource type, Relation relation, Node place) {
        if (name(node, relation.object(), relation.objectLabel())) {
            out.type(node, type);
            out.add(node, Tinh.locatedIn, place);
        }
    }

    private void zone(Node node, Relation relation, Node place) {
        if (!resolver.isNewZone(node)) {
            return;
        }
        ZoneType.among(relation.about().details()).ifPresent(kind -> {
            String english = kind.english(relation.object());
            if (name(node, relation.object(), relation.objectLabel()) && zones.putIfAbsent(node, english) == null) {
                out.type(node, kind.type());
                out.add(node, SKOS.prefLabel, Literals.en(english));
                out.add(node, Tinh.locatedIn, place);
            }
        });
    }

    /** The territory of a zone that is described here, where a figure is about it. */
    void territory(Node area, Node zone) {
        if (resolver.isNewZone(zone)) {
            territories.put(zone, area);
        }
    }

    private void describe(Node area, Node zone) {
        out.type(area, Tinh.Area);
        out.add(area, Tinh.place, zone);
        out.add(area, Tinh.version, Literals.integer(1));
        out.add(area, Tinh.unitType, Ids.of("unit-type", "zone"));
        out.add(area, SKOS.prefLabel, Literals.vi(labels.getOrDefault(zone, "") + " (địa giới)"));
        out.add(area, SKOS.prefLabel, Literals.en(zones.getOrDefault(zone, "") + " (territory)"));
    }

    /** @param slug or the name as printed */
    void organisation(Node node, String slug, String label) {
        if (name(node, slug, label)) {
            out.type(node, Tinh.Organisation);
            out.add(
                    node,
                    Tinh.standing,
                    Ids.of("standing", Standing.of(Ids.key("organisation", node).orElse(""))));
        }
    }

    /** A document that is only referred to. */
    void mentioned(Node node, String text) {
        if (name(node, text, "")) {
            out.type(node, Tinh.Strategy);
        }
    }

    private void document(PlacedFact fact, Relation relation, Node node) {
        Document document = relation.document();
        name(node, relation.object(), relation.objectLabel());
        out.type(node, Tinh.Strategy);
        out.type(node, DOCUMENT_CLASSES.getOrDefault(document.type(), Tinh.Strategy));
        Node home = resolver.home(fact, document);
        out.add(node, Tinh.locatedIn, home);
        if (!document.type().isEmpty()) {
            out.add(node, Tinh.documentType, resolver.concept(fact, Key.DOCUMENT, "document-type", document.type()));
        }
        if (!document.number().isEmpty()) {
            out.add(node, Tinh.documentNumber, Literals.text(document.number()));
        }
        out.add(node, Tinh.issuer, organisation(document.issuer(), document.issuerLabel()));
        out.add(node, Tinh.drafter, organisation(document.drafter(), document.drafterLabel()));
        if (document.date().length() == DAY) {
            out.add(
                    node,
                    DCTerms.issued,
                    Literals.date(Edtf.parse(document.date()).first()));
        } else if (!document.date().isEmpty()) {
            resolver.refuse(fact, Key.DOCUMENT, "the date of issue \"" + document.date() + "\" is no day");
        }
        if (!document.status().isEmpty()) {
            out.add(
                    node,
                    Tinh.documentStatus,
                    resolver.concept(fact, Key.DOCUMENT, "document-status", document.status()));
        }
        if (!relation.about().period().isNone()) {
            out.add(node, Tinh.period, period(relation.about().period()));
        }
        if (!document.horizon().isEmpty()) {
            out.add(node, Tinh.horizon, period(Period.parse(document.horizon())));
        }
        String place = relation.about().place();
        for (String other : document.carriesOut()) {
            Node above = resolver.referredDocument(other, place);
            mentioned(above, other);
            out.add(node, Tinh.implements_, above);
        }
        for (String other : document.tiedInWith()) {
            Node beside = resolver.referredDocument(other, place);
            mentioned(beside, other);
            out.add(node, Tinh.tiedInWith, beside);
        }
    }

    private Node organisation(String slug, String label) {
        if (slug.isEmpty()) {
            return Node.ANY;
        }
        Node node = resolver.organisation(slug);
        organisation(node, slug, label.isEmpty() ? slug : label);
        return node;
    }

    /** Gives notation and label to what no other file names; false where one does. Another label is an altLabel. */
    private boolean name(Node node, String text, String label) {
        if (resolver.names().notation(node).isPresent()) {
            return false;
        }
        out.add(node, SKOS.notation, Literals.text(Resolver.slug(text)));
        if (label.isEmpty()) {
            unlabelled.putIfAbsent(node, text);
            return true;
        }
        String nfc = Terms.nfc(label);
        String first = labels.putIfAbsent(node, nfc);
        if (first == null) {
            out.add(node, SKOS.prefLabel, Literals.vi(nfc));
        } else if (!first.equals(nfc)) {
            out.add(node, SKOS.altLabel, Literals.vi(nfc));
        }
        return true;
    }

    /** What was only ever referred to is called what the reference calls it; zones have their territories. */
    void finish() {
        territories.forEach((zone, area) -> describe(area, zone));
        unlabelled.forEach((node, text) -> {
            if (!labels.containsKey(node)) {
                out.add(node, SKOS.prefLabel, Literals.vi(Terms.nfc(text)));
            }
        });
    }
}
