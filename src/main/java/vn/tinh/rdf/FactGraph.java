package vn.tinh.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.fact.About;
import vn.tinh.fact.Document;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Quantity;
import vn.tinh.fact.Reading;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Saying;
import vn.tinh.fact.Slug;
import vn.tinh.fact.Span;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Reads the claims of articles' graphs as facts. */
final class FactGraph {
    private final Map<Node, Map<Node, List<Node>>> subjects = new LinkedHashMap<>();
    private final Names names;
    private final Territories territories;

    FactGraph(Collection<Quad> quads, Names names, Territories territories) {
        this.names = names;
        this.territories = territories;
        for (Quad quad : quads) {
            subjects.computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
                    .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                    .add(quad.getObject());
        }
    }

    private record Claimed(Node claim, Fact fact) {}

    List<Fact> facts() {
        var claimed = new ArrayList<Claimed>();
        for (Node subject : subjects.keySet()) {
            boolean claim = all(subject, RDF.type).contains(Tinh.Claim.asNode());
            if (claim && all(subject, Prov.invalidatedAtTime).isEmpty()) {
                claimed.add(new Claimed(subject, fact(subject)));
            }
        }
        Comparator<Claimed> byText =
                Comparator.comparing(one -> one.fact().saying().article());
        claimed.sort(byText.thenComparing(one -> one.fact().saying().evidence())
                .thenComparing(one -> one.claim().getURI()));
        return claimed.stream().map(Claimed::fact).toList();
    }

    private Fact fact(Node claim) {
        return all(claim, RDF.type).contains(Tinh.RelationClaim.asNode()) ? relation(claim) : figure(claim);
    }

    private Figure figure(Node claim) {
        return new Figure(
                about(claim),
                slug(one(claim, Tinh.indicator)),
                choice(claim, Tinh.measure, Measure.class),
                choice(claim, Tinh.kind, Kind.class),
                quantity(claim),
                period(claim, Tinh.baseline),
                flag(claim, Tinh.baselineStated),
                number(claim, Tinh.rankedAmong).map(BigDecimal::intValueExact).orElse(0),
                number(claim, Tinh.precision).orElse(BigDecimal.ZERO),
                first(claim, Tinh.attributedTo).map(this::slug).orElse(""),
                first(claim, Tinh.setBy).map(this::slug).orElse(""),
                first(claim, Tinh.corrects).map(Ids::key).orElse(""),
                saying(claim));
    }

    private Relation relation(Node claim) {
        Node object = one(claim, Tinh.object);
        Node place = one(claim, Tinh.place);
        return new Relation(
                about(claim),
                slug(one(claim, Tinh.relation)),
                slug(object),
                first(claim, Tinh.objectLabel).map(Node::getLiteralLexicalForm).orElse(""),
                flag(claim, Tinh.openList),
                Ids.key("strategy", object).isPresent() ? document(object, place) : Document.UNKNOWN,
                first(claim, Tinh.attributedTo).map(this::slug).orElse(""),
                saying(claim));
    }

    private About about(Node claim) {
        Node place = one(claim, Tinh.place);
        Node area = one(claim, Tinh.area);
        Published published = published(one(claim, Prov.wasDerivedFrom));
        Period period = period(claim, Tinh.period);
        String detail = first(claim, Tinh.detail).map(Ids::key).orElse(Slug.ALL);
        String stated = "";
        if (!area.equals(territories.area(place, Territories.Cue.NONE, published, period))) {
            if (area.equals(territories.area(place, Territories.Cue.BEFORE_MERGER, published, period))) {
                detail = detail.equals(Slug.ALL) ? About.BEFORE_MERGER : detail + "+" + About.BEFORE_MERGER;
            } else {
                stated = Ids.key(area);
            }
        }
        return new About(
                slug(place),
                stated,
                period,
                first(claim, Tinh.commodity).map(this::slug).orElse(Slug.ALL),
                first(claim, Tinh.partner).map(this::slug).orElse(Slug.ALL),
                detail);
    }

    private Quantity quantity(Node claim) {
        BigDecimal amount = number(claim, Tinh.amount).orElseThrow(() -> missing(claim, Tinh.amount));
        Optional<BigDecimal> lower = number(claim, Tinh.lowerBound);
        Optional<BigDecimal> upper = number(claim, Tinh.upperBound);
        boolean range = lower.isPresent() && upper.isPresent();
        return new Quantity(
                range ? lower.get() : amount,
                range ? upper.get() : amount,
                Ids.key(one(claim, Tinh.unit)),
                choice(claim, Tinh.qualifier, Qualifier.class));
    }

    private Saying saying(Node claim) {
        Span main = span(one(claim, Tinh.mainEvidence));
        List<Span> all = all(claim, Tinh.evidence).stream().map(this::span).toList();
        return new Saying(
                new ArticleId(Ids.key(one(claim, Prov.wasDerivedFrom))),
                main,
                all,
                choice(claim, Tinh.reading, Reading.class),
                number(claim, Tinh.confidence).orElse(BigDecimal.ONE));
    }

    /** The name of an evidence says it all, also where its graph is not at hand. */
    private Span span(Node evidence) {
        String key = Ids.key(evidence);
        String[] ends = key.substring(key.lastIndexOf('/') + 1).split("-", 2);
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private Published published(Node article) {
        return first(article, Tinh.published)
                .map(Node::getLiteralLexicalForm)
                .map(Published::new)
                .orElseThrow(() -> missing(article, Tinh.published));
    }

    private Document document(Node node, Node place) {
        Optional<Node> home = first(node, Tinh.locatedIn);
        return new Document(
                first(node, Tinh.documentType).map(this::slug).orElse(""),
                text(node, Tinh.documentNumber),
                first(node, Tinh.issuer).map(this::slug).orElse(""),
                first(node, Tinh.issuer).map(this::label).orElse(""),
                first(node, Tinh.drafter).map(this::slug).orElse(""),
                first(node, Tinh.drafter).map(this::label).orElse(""),
                text(node, DCTerms.issued),
                first(node, Tinh.documentStatus).map(this::slug).orElse(""),
                first(node, Tinh.horizon)
                        .map(horizon -> Period.ofKey(Ids.key(horizon)).edtf())
                        .orElse(""),
                all(node, Tinh.implements_).stream().map(this::slug).sorted().toList(),
                all(node, Tinh.tiedInWith).stream().map(this::slug).sorted().toList(),
                home.filter(other -> !other.equals(place))
                        .map(other -> SlugsBack.place(names, other))
                        .orElse(""));
    }

    private String label(Node thing) {
        return first(thing, SKOS.prefLabel)
                .map(Node::getLiteralLexicalForm)
                .or(() -> names.label(thing, "vi"))
                .orElse("");
    }

    private String slug(Node thing) {
        return SlugsBack.slug(names, thing, first(thing, SKOS.notation).map(Node::getLiteralLexicalForm));
    }

    private Period period(Node claim, Property property) {
        return first(claim, property)
                .map(period -> Period.ofKey(Ids.key(period)))
                .orElse(Period.NONE);
    }

    private <E extends Enum<E> & Slug> E choice(Node claim, Property property, Class<E> choice) {
        return Slug.parse(choice, Ids.key(one(claim, property))).orElseThrow(() -> missing(claim, property));
    }

    private Optional<BigDecimal> number(Node claim, Property property) {
        return first(claim, property).map(node -> new BigDecimal(node.getLiteralLexicalForm()));
    }

    private boolean flag(Node claim, Property property) {
        return first(claim, property)
                .map(Node::getLiteralLexicalForm)
                .filter("true"::equals)
                .isPresent();
    }

    private String text(Node subject, Property property) {
        return first(subject, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    private Node one(Node subject, Property property) {
        return first(subject, property).orElseThrow(() -> missing(subject, property));
    }

    private Optional<Node> first(Node subject, Property property) {
        return all(subject, property).stream().findFirst();
    }

    private List<Node> all(Node subject, Property property) {
        return subjects.getOrDefault(subject, Map.of()).getOrDefault(property.asNode(), List.of());
    }

    private static IllegalArgumentException missing(Node subject, Property property) {
        return new IllegalArgumentException(subject + " has no usable " + property);
    }
}
