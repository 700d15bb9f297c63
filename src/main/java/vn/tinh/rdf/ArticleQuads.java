package vn.tinh.rdf;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import vn.tinh.article.Article;
import vn.tinh.fact.About;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Keys;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Quantity;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Saying;
import vn.tinh.fact.Slug;
import vn.tinh.fact.Span;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Writes one article's graph. */
final class ArticleQuads {
    /** A claim's name is made of these, in this order. */
    private static final List<Key> NAMING = List.of(
            Key.FACT,
            Key.PLACE,
            Key.AREA,
            Key.INDICATOR,
            Key.MEASURE,
            Key.KIND,
            Key.VALUE,
            Key.MIN,
            Key.MAX,
            Key.UNIT,
            Key.QUALIFIER,
            Key.PERIOD,
            Key.BASELINE,
            Key.COMMODITY,
            Key.PARTNER,
            Key.DETAIL,
            Key.OF,
            Key.RELATION,
            Key.OBJECT,
            Key.ARTICLE,
            Key.SOURCE,
            Key.SET_BY,
            Key.CORRECTS);

    private static final Pattern CLAIM = Pattern.compile("[0-9a-z_]+/[0-9a-f]{16}");

    private final Article article;
    private final Resolver resolver;
    private final Territories territories;
    private final Node run;
    private final Statements out;
    private final Things things;
    /** Claims that are written, so that what is said twice is one. */
    private final Map<Node, Span> written = new LinkedHashMap<>();

    ArticleQuads(Article article, String run, Resolver resolver, Territories territories) {
        this.article = article;
        this.resolver = resolver;
        this.territories = territories;
        this.run = Ids.run(run, article.id().value());
        this.out = new Statements(Graphs.article(article.id().value()));
        this.things = new Things(out, resolver);
    }

    List<Quad> quads(List<PlacedFact> facts) {
        describeArticle();
        for (PlacedFact fact : facts) {
            if (!fact.fact().saying().article().equals(article.id())) {
                resolver.refuse(fact, Key.ARTICLE, "the facts of article " + article.id() + " are expected");
            }
            claim(fact);
        }
        things.finish();
        return out.quads();
    }

    private Node articleNode() {
        return Ids.article(article.id().value());
    }

    private void describeArticle() {
        Node node = articleNode();
        out.type(node, Tinh.Article);
        if (!article.title().isEmpty()) {
            out.add(node, DCTerms.title, Literals.vi(Terms.nfc(article.title())));
        }
        if (!article.publisher().isEmpty()) {
            Node publisher = resolver.organisation(article.publisher());
            things.organisation(publisher, article.publisher(), "");
            out.add(node, DCTerms.publisher, publisher);
        }
        if (!article.source().isEmpty()) {
            out.add(node, DCTerms.source, NodeFactory.createURI(article.source()));
        }
        out.add(node, DCTerms.language, Literals.text("vi"));
        article.published().day().ifPresent(day -> out.add(node, DCTerms.issued, Literals.date(day)));
        out.add(node, Tinh.published, Literals.text(article.published().edtf()));
        article.published().notBefore().ifPresent(day -> out.add(node, Tinh.publishedNotBefore, Literals.date(day)));
        out.add(node, Tinh.knownFrom, Literals.date(article.published().knownFrom()));
        if (article.signature().isKnown()) {
            out.add(node, Tinh.sha256, Literals.text(article.signature().sha256()));
            out.add(node, Tinh.length, Literals.integer(article.signature().length()));
            out.add(node, Tinh.minHash, Literals.text(article.signature().minHash()));
        }
        out.type(run, Tinh.Run);
        out.type(run, Prov.Activity);
        out.add(run, Tinh.article, node);
    }

    private void claim(PlacedFact placed) {
        Fact fact = placed.fact();
        About about = fact.about();
        Node place = resolver.place(placed);
        if (!place.isConcrete()) {
            return; // told already; without a place there is no area and no name
        }
        Node area = about.area().isEmpty()
                ? territories.area(
                        place,
                        about.isBeforeMerger() ? Territories.Cue.BEFORE_MERGER : Territories.Cue.NONE,
                        article.published(),
                        about.period())
                : Ids.area(about.area());
        things.territory(area, place);
        Node claim = Ids.claim(article.id().value(), hex(fact, place, area));
        Span before = written.putIfAbsent(claim, fact.saying().evidence());
        if (before == null) {
            out.type(claim, Tinh.Claim);
            out.add(claim, Tinh.place, place);
            out.add(claim, Tinh.area, area);
            switch (fact) {
                case Figure figure -> figure(placed, claim, figure);
                case Relation relation -> relation(placed, claim, relation, place);
            }
            said(claim, fact.saying());
        }
        evidence(claim, fact.saying());
    }

    private String hex(Fact fact, Node place, Node area) {
        FlatRecord row = fact.flat();
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        for (Key key : NAMING) {
            String value = switch (key) {
                case PLACE ->
                    resolver.isNewZone(place) ? fact.about().place() : SlugsBack.place(resolver.names(), place);
                case AREA -> Ids.key(area);
                default -> row.cell(key);
            };
            if (!value.isEmpty()) {
                pairs.put(key.label(), value);
            }
        }
        return Keys.hex(pairs);
    }

    private void figure(PlacedFact placed, Node claim, Figure figure) {
        About about = figure.about();
        Quantity quantity = figure.quantity();
        out.type(claim, Tinh.FigureClaim);
        out.add(claim, Tinh.indicator, resolver.concept(placed, Key.INDICATOR, "indicator", figure.indicator()));
        out.add(claim, Tinh.measure, Ids.of("measure", figure.measure().slug()));
        out.add(claim, Tinh.kind, Ids.of("kind", figure.kind().slug()));
        out.add(claim, Tinh.period, things.period(about.period()));
        out.add(claim, Tinh.baseline, things.period(figure.baseline()));
        out.add(claim, Tinh.commodity, resolver.commodity(placed, about.commodity()));
        out.add(claim, Tinh.partner, resolver.partner(placed, about.partner()));
        out.add(claim, Tinh.detail, things.detail(placed, about.details()));
        out.add(claim, Tinh.amount, Literals.decimal(quantity.amount()));
        bounds(claim, quantity);
        out.add(
                claim,
                Tinh.unit,
                quantity.unit().equals(Slug.NONE)
                        ? Ids.of("unit", Slug.NONE)
                        : resolver.concept(placed, Key.UNIT, "unit", quantity.unit()));
        out.add(claim, Tinh.qualifier, Ids.of("qualifier", quantity.qualifier().slug()));
        if (figure.measure() == Measure.GROWTH) {
            out.add(claim, Tinh.baselineStated, Literals.bool(figure.baselineStated()));
        }
        if (figure.precision().compareTo(BigDecimal.ZERO) > 0) {
            out.add(claim, Tinh.precision, Literals.decimal(figure.precision()));
        }
        if (figure.of() > 0) {
            out.add(claim, Tinh.rankedAmong, Literals.integer(figure.of()));
        }
        if (!figure.setBy().isEmpty()) {
            Node document = resolver.referredDocument(figure.setBy(), about.place());
            things.mentioned(document, figure.setBy());
            out.add(claim, Tinh.setBy, document);
        }
        attributed(placed, claim, figure.source());
        if (CLAIM.matcher(figure.corrects()).matches()) {
            out.add(claim, Tinh.corrects, Ids.of("claim", figure.corrects()));
        } else if (!figure.corrects().isEmpty()) {
            resolver.refuse(placed, Key.CORRECTS, "a claim is expected: article/16 hexadecimal digits");
        }
    }

    private void bounds(Node claim, Quantity quantity) {
        if (quantity.isRange()) {
            out.add(claim, Tinh.lowerBound, Literals.decimal(quantity.min()));
            out.add(claim, Tinh.upperBound, Literals.decimal(quantity.max()));
            return;
        }
        switch (quantity.qualifier()) {
            case OVER -> out.add(claim, Tinh.lowerBound, Literals.decimal(quantity.amount()));
            case UNDER, NEARLY -> out.add(claim, Tinh.upperBound, Literals.decimal(quantity.amount()));
            case EXACT, ABOUT -> {
                // neither side is bounded
            }
        }
    }

    private void relation(PlacedFact placed, Node claim, Relation relation, Node place) {
        About about = relation.about();
        out.type(claim, Tinh.RelationClaim);
        out.add(claim, Tinh.relation, resolver.concept(placed, Key.RELATION, "relation", relation.relation()));
        Node object = resolver.object(placed, relation, place);
        out.add(claim, Tinh.object, object);
        if (!relation.objectLabel().isEmpty()) {
            out.add(claim, Tinh.objectLabel, Literals.vi(relation.objectLabel()));
        }
        if (relation.openList()) {
            out.add(claim, Tinh.openList, Literals.bool(true));
        }
        if (!about.period().isNone()) {
            out.add(claim, Tinh.period, things.period(about.period()));
        }
        if (!about.commodity().equals(Slug.ALL)) {
            out.add(claim, Tinh.commodity, resolver.commodity(placed, about.commodity()));
        }
        if (!about.partner().equals(Slug.ALL)) {
            out.add(claim, Tinh.partner, resolver.partner(placed, about.partner()));
        }
        if (!about.details().isEmpty()) {
            out.add(claim, Tinh.detail, things.detail(placed, about.details()));
        }
        attributed(placed, claim, relation.source());
        if (object.isConcrete()) {
            things.object(placed, relation, object, place);
        }
    }

    private void attributed(PlacedFact placed, Node claim, String source) {
        if (!source.isEmpty()) {
            Node organisation = resolver.organisation(source);
            if (resolver.isMinting()) {
                things.organisation(organisation, source, "");
            } else if (resolver.names().notation(organisation).isEmpty()) {
                resolver.refuse(placed, Key.SOURCE, "\"%s\" is no organisation of the register".formatted(source));
            }
            out.add(claim, Tinh.attributedTo, organisation);
        }
    }

    private void said(Node claim, Saying saying) {
        out.add(claim, Tinh.mainEvidence, evidenceNode(saying.evidence()));
        out.add(claim, Tinh.knownFrom, Literals.date(article.published().knownFrom()));
        out.add(claim, Tinh.reading, Ids.of("reading", saying.reading().slug()));
        out.add(claim, Tinh.confidence, Literals.decimal(saying.confidence()));
        out.add(claim, Prov.wasDerivedFrom, articleNode());
        out.add(claim, Prov.wasGeneratedBy, run);
    }

    private void evidence(Node claim, Saying saying) {
        out.add(claim, Tinh.evidence, evidenceNode(saying.evidence()));
        for (Span span : saying.also()) {
            out.add(claim, Tinh.evidence, evidenceNode(span));
        }
    }

    private Node evidenceNode(Span span) {
        Node node = Ids.evidence(article.id().value(), span.start(), span.end());
        out.type(node, Tinh.Evidence);
        out.add(node, Tinh.article, articleNode());
        out.add(node, Tinh.evidenceStart, Literals.integer(span.start()));
        out.add(node, Tinh.evidenceEnd, Literals.integer(span.end()));
        return node;
    }
}
