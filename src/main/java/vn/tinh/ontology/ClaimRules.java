package vn.tinh.ontology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.fact.About;
import vn.tinh.fact.Key;
import vn.tinh.fact.Keys;
import vn.tinh.fact.Period;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.Names;
import vn.tinh.rdf.RdfFile;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/**
 * What shapes say badly of claims: that the IRI is the digest of what is claimed, that bounds go with the qualifier,
 * and that both types are written. Nothing is said of a claim that lacks what the shapes ask for.
 */
final class ClaimRules {
    private static final Node TYPE = RDF.type.asNode();
    private static final String ALL = "all";
    private static final String NONE = "none";
    /** Things that go by their key, since their lists are open. */
    private static final Set<String> KEYED = Set.of("organisation", "project", "product", "detail");
    /** What follows the detail in a name; the article is always among them. */
    private static final Set<String> AFTER_DETAIL =
            Set.of(Key.OF.label(), Key.RELATION.label(), Key.OBJECT.label(), Key.ARTICLE.label());

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RdfFile file;
    private final FileGraph graph;
    private final Names names;
    private final List<Finding> findings = new ArrayList<>();

    private ClaimRules(RdfFile file, FileGraph graph, Names names) {
        this.file = file;
        this.graph = graph;
        this.names = names;
    }

    static List<Finding> judge(RdfFile file, FileGraph graph, Names names) {
        var rules = new ClaimRules(file, graph, names);
        for (Node subject : graph.subjects()) {
            if (graph.says(subject, TYPE, Tinh.FigureClaim.asNode())) {
                rules.figure(subject);
            } else if (graph.says(subject, TYPE, Tinh.RelationClaim.asNode())) {
                rules.relation(subject);
            }
        }
        return rules.findings;
    }

    private void figure(Node claim) {
        typed(claim);
        bounds(claim);
        var key = new LinkedHashMap<String, String>();
        key.put(Key.FACT.label(), "observation");
        about(claim, key);
        concept(claim, Tinh.indicator, Key.INDICATOR, "", key);
        concept(claim, Tinh.measure, Key.MEASURE, "", key);
        concept(claim, Tinh.kind, Key.KIND, "", key);
        quantity(claim, key);
        concept(claim, Tinh.unit, Key.UNIT, NONE, key);
        concept(claim, Tinh.qualifier, Key.QUALIFIER, "", key);
        split(claim, key);
        graph.value(claim, Tinh.rankedAmong.asNode())
                .ifPresent(of -> key.put(Key.OF.label(), of.getLiteralLexicalForm()));
        rest(claim, key);
        named(claim, key, Set.of(Key.PLACE, Key.AREA, Key.INDICATOR, Key.MEASURE, Key.KIND, Key.QUALIFIER, Key.PERIOD));
    }

    private void relation(Node claim) {
        typed(claim);
        var key = new LinkedHashMap<String, String>();
        key.put(Key.FACT.label(), "relation");
        about(claim, key);
        split(claim, key);
        concept(claim, Tinh.relation, Key.RELATION, "", key);
        slug(claim, Tinh.object, Key.OBJECT, key);
        rest(claim, key);
        named(claim, key, Set.of(Key.PLACE, Key.AREA, Key.RELATION, Key.OBJECT));
    }

    private void typed(Node claim) {
        if (!graph.says(claim, TYPE, Tinh.Claim.asNode())) {
            tell(
                    claim,
                    TYPE,
                    "has not the type tinh:Claim: it is written beside tinh:FigureClaim or tinh:RelationClaim");
        }
    }

    /** Of a range both bounds stand and the amount is the middle; else the bound is the amount, on the side it is open to. */
    private void bounds(Node claim) {
        Optional<BigDecimal> amount = decimal(claim, Tinh.amount);
        Optional<BigDecimal> lower = decimal(claim, Tinh.lowerBound);
        Optional<BigDecimal> upper = decimal(claim, Tinh.upperBound);
        Optional<String> qualifier = graph.value(claim, Tinh.qualifier.asNode()).flatMap(q -> Ids.key("qualifier", q));
        if (amount.isEmpty() || qualifier.isEmpty()) {
            return;
        }
        if (lower.isPresent() && upper.isPresent()) {
            BigDecimal middle = lower.get().add(upper.get()).divide(TWO);
            if (middle.compareTo(amount.get()) != 0) {
                tell(
                        claim,
                        Tinh.amount.asNode(),
                        "tinh:amount %s: the amount of a range is its middle, %s"
                                .formatted(Keys.plain(amount.get()), Keys.plain(middle)));
            }
            return;
        }
        boolean over = qualifier.get().equals("over");
        boolean under = qualifier.get().equals("under") || qualifier.get().equals("nearly");
        bound(claim, Tinh.lowerBound, lower, over, amount.get(), qualifier.get());
        bound(claim, Tinh.upperBound, upper, under, amount.get(), qualifier.get());
    }

    private void bound(
            Node claim,
            Resource property,
            Optional<BigDecimal> bound,
            boolean wanted,
            BigDecimal amount,
            String qualifier) {
        String name = Spelling.of(property.asNode());
        if (wanted && bound.filter(given -> given.compareTo(amount) == 0).isEmpty()) {
            tell(
                    claim,
                    property.asNode(),
                    "%s %s: with qualifier:%s it is the amount, %s"
                            .formatted(name, bound.map(Keys::plain).orElse("missing"), qualifier, Keys.plain(amount)));
        } else if (!wanted && bound.isPresent()) {
            tell(
                    claim,
                    property.asNode(),
                    "%s %s: with qualifier:%s it stands only in a range, beside the other bound"
                            .formatted(name, Keys.plain(bound.get()), qualifier));
        }
    }

    private void about(Node claim, SequencedMap<String, String> key) {
        slug(claim, Tinh.place, Key.PLACE, key);
        graph.value(claim, Tinh.area.asNode())
                .flatMap(area -> Ids.key("area", area))
                .ifPresent(area -> key.put(Key.AREA.label(), area));
    }

    private void split(Node claim, SequencedMap<String, String> key) {
        period(claim, Tinh.period, Key.PERIOD, key);
        period(claim, Tinh.baseline, Key.BASELINE, key);
        concept(claim, Tinh.commodity, Key.COMMODITY, ALL, key);
        concept(claim, Tinh.partner, Key.PARTNER, ALL, key);
        concept(claim, Tinh.detail, Key.DETAIL, ALL, key);
    }

    private void rest(Node claim, SequencedMap<String, String> key) {
        concept(claim, Prov.wasDerivedFrom, Key.ARTICLE, "", key);
        slug(claim, Tinh.attributedTo, Key.SOURCE, key);
        slug(claim, Tinh.setBy, Key.SET_BY, key);
        concept(claim, Tinh.corrects, Key.CORRECTS, "", key);
    }

    private void quantity(Node claim, SequencedMap<String, String> key) {
        Optional<BigDecimal> lower = decimal(claim, Tinh.lowerBound);
        Optional<BigDecimal> upper = decimal(claim, Tinh.upperBound);
        if (lower.isPresent() && upper.isPresent()) {
            key.put(Key.MIN.label(), Keys.plain(lower.get()));
            key.put(Key.MAX.label(), Keys.plain(upper.get()));
        } else {
            decimal(claim, Tinh.amount).ifPresent(amount -> key.put(Key.VALUE.label(), Keys.plain(amount)));
        }
    }

    private Optional<BigDecimal> decimal(Node claim, Resource property) {
        return graph.value(claim, property.asNode())
                .filter(Node::isLiteral)
                .flatMap(literal -> FileGraph.decimal(literal.getLiteralLexicalForm()));
    }

    private void period(Node claim, Resource property, Key name, SequencedMap<String, String> key) {
        graph.value(claim, property.asNode())
                .flatMap(period -> Ids.key("period", period))
                .filter(period -> !period.equals(NONE))
                .ifPresent(period -> key.put(name.label(), Period.ofKey(period).edtf()));
    }

    /** By the IRI, where nothing else has the same slug. */
    private void concept(Node claim, Resource property, Key name, String absent, SequencedMap<String, String> key) {
        graph.value(claim, property.asNode())
                .filter(Ids::isThing)
                .map(Ids::key)
                .filter(slug -> !slug.equals(absent))
                .ifPresent(slug -> key.put(name.label(), slug));
    }

    /** As the flat record calls it. */
    private void slug(Node claim, Resource property, Key name, SequencedMap<String, String> key) {
        graph.value(claim, property.asNode())
                .filter(Ids::isThing)
                .ifPresent(thing -> key.put(name.label(), slug(thing)));
    }

    /** By the notation, unless a district shares it with another or the kind of thing goes by its key. */
    private String slug(Node thing) {
        String key = Ids.key(thing);
        if (KEYED.contains(Ids.type(thing))) {
            return key;
        }
        Optional<String> notation = graph.value(thing, SKOS.notation.asNode()).map(Node::getLiteralLexicalForm);
        return Ids.type(thing).equals("place")
                ? notation.filter(
                                slug -> names.place(slug).filter(thing::equals).isPresent())
                        .orElse(key)
                : notation.orElse(key);
    }

    private void named(Node claim, SequencedMap<String, String> key, Set<Key> needed) {
        String article = key.get(Key.ARTICLE.label());
        if (article == null || !needed.stream().map(Key::label).allMatch(key::containsKey)) {
            return;
        }
        Node right = Ids.claim(article, Keys.hex(key));
        if (!right.equals(claim)
                && !Ids.claim(article, Keys.hex(beforeMerger(key))).equals(claim)) {
            findings.add(new Finding(
                    file.positions().of(claim),
                    "%s: by what it claims it is called %s".formatted(Spelling.of(claim), Spelling.of(right))));
        }
    }

    /** The flat record may tell the territory by a detail, and then so does the name. */
    private static SequencedMap<String, String> beforeMerger(SequencedMap<String, String> key) {
        var parts = new TreeSet<>(List.of(About.BEFORE_MERGER));
        String detail = key.get(Key.DETAIL.label());
        if (detail != null) {
            parts.addAll(List.of(detail.split("\\+")));
        }
        var told = new LinkedHashMap<String, String>();
        boolean put = false;
        for (Map.Entry<String, String> part : key.entrySet()) {
            if (!put && AFTER_DETAIL.contains(part.getKey())) {
                told.put(Key.DETAIL.label(), String.join("+", parts));
                put = true;
            }
            if (!part.getKey().equals(Key.DETAIL.label())) {
                told.put(part.getKey(), part.getValue());
            }
        }
        return told;
    }

    private void tell(Node subject, Node predicate, String message) {
        findings.add(new Finding(file.positions().of(subject, predicate), Spelling.of(subject) + " " + message));
    }
}
