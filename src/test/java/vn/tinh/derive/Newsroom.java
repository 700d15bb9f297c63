package vn.tinh.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Invents articles that write of the same few things, and so meet in every way that articles can. */
final class Newsroom {
    static final Node REFERENCE = Graphs.reference("organisations");
    private static final String[] STANDINGS = {"statistics", "government", "press", "none-known"};
    private static final String[] AMOUNTS = {"1460000000", "1500000000", "1540000000", "1500000000", "2000000000"};
    private static final String[] PRECISIONS = {"0", "10000000", "100000000"};
    private static final String[] QUALIFIERS = {"exact", "exact", "exact", "about", "over", "under", "nearly"};
    private static final String[] INDICATORS = {"fdi-projects", "jobs"};
    private static final String[] KINDS = {"actual", "estimate", "target", "target"};
    private static final String[] PERIODS = {"2023", "2023", "2022"};
    private static final String[] RELATIONS = {"exports", "exports-to"};
    private static final String[] OBJECTS = {"commodity/rice", "country/JP"};

    private final Random random;
    private final List<Node> claims = new ArrayList<>();

    Newsroom(Random random) {
        this.random = random;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean seldom() {
        return random.nextInt(6) == 0;
    }

    /** The standing of an organisation, and its rank. */
    List<Quad> organisation(int number) {
        return List.of(
                quad(REFERENCE, node("organisation", number), Tinh.standing, Ids.of("standing", any(STANDINGS))));
    }

    List<Quad> rank(int standing) {
        Node rank = literal(String.valueOf(random.nextInt(4)), XSDDatatype.XSDinteger);
        return List.of(quad(REFERENCE, Ids.of("standing", STANDINGS[standing]), Tinh.rank, rank));
    }

    List<Quad> plan(int number) {
        return List.of(quad(REFERENCE, node("strategy", number), DCTerms.issued, day()));
    }

    List<Quad> relation(int number) {
        return List.of(quad(
                REFERENCE,
                Ids.of("relation", RELATIONS[number]),
                Tinh.property,
                NodeFactory.createURI(Tinh.NS + any("exports", "ships"))));
    }

    private static Node node(String type, int number) {
        return Ids.of(type, type + "-" + number);
    }

    /** A whole article of a few claims. */
    List<Quad> article(int number) {
        String id = "t_" + number;
        Node graph = Graphs.article(id);
        Node article = Ids.article(id);
        var quads = new ArrayList<Quad>();
        Node known = day();
        quads.add(quad(graph, article, RDF.type, Tinh.Article.asNode()));
        quads.add(quad(graph, article, Tinh.knownFrom, known));
        if (!seldom()) {
            quads.add(quad(graph, article, DCTerms.publisher, node("organisation", random.nextInt(4))));
        }
        if (random.nextBoolean()) {
            quads.add(quad(graph, article, Tinh.minHash, signature(random.nextInt(3))));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            Node claim = Ids.claim(id, "%016x".formatted(10 * i + random.nextInt(3)));
            claims.add(claim);
            quads.add(quad(graph, claim, Prov.wasDerivedFrom, article));
            quads.add(quad(graph, claim, Tinh.knownFrom, known));
            quads.add(quad(graph, claim, Tinh.place, Ids.place("hung-yen")));
            quads.add(quad(graph, claim, Tinh.area, Ids.area("hung-yen/1")));
            if (seldom()) {
                relationClaim(graph, claim, quads);
            } else {
                figureClaim(graph, claim, quads);
            }
        }
        return quads;
    }

    private void relationClaim(Node graph, Node claim, List<Quad> quads) {
        int relation = random.nextInt(2);
        quads.add(quad(graph, claim, Tinh.relation, Ids.of("relation", RELATIONS[relation])));
        String[] object = OBJECTS[relation].split("/", -1);
        quads.add(quad(graph, claim, Tinh.object, Ids.of(object[0], object[1])));
        if (random.nextBoolean()) {
            quads.add(quad(graph, claim, Tinh.period, Ids.period(any(PERIODS))));
        }
        rarities(graph, claim, quads);
    }

    private void figureClaim(Node graph, Node claim, List<Quad> quads) {
        boolean growth = seldom();
        quads.add(quad(graph, claim, Tinh.indicator, Ids.of("indicator", any(INDICATORS))));
        quads.add(quad(graph, claim, Tinh.measure, Ids.of("measure", growth ? "growth" : "value")));
        quads.add(quad(graph, claim, Tinh.kind, Ids.of("kind", any(KINDS))));
        quads.add(quad(graph, claim, Tinh.period, Ids.period(any(PERIODS))));
        quads.add(quad(graph, claim, Tinh.baseline, Ids.period("none")));
        quads.add(quad(graph, claim, Tinh.partner, Ids.of("country", any("KR", "KR", "all"))));
        quads.add(quad(graph, claim, Tinh.unit, Ids.of("unit", growth ? "percent" : "USD")));
        quads.add(quad(graph, claim, Tinh.qualifier, Ids.of("qualifier", any(QUALIFIERS))));
        quads.add(quad(graph, claim, Tinh.amount, literal(any(AMOUNTS), XSDDatatype.XSDdecimal)));
        quads.add(quad(graph, claim, Tinh.precision, literal(any(PRECISIONS), XSDDatatype.XSDdecimal)));
        if (random.nextBoolean()) {
            quads.add(quad(graph, claim, Tinh.setBy, node("strategy", random.nextInt(3))));
        }
        if (random.nextInt(3) == 0) {
            quads.add(quad(graph, claim, Tinh.attributedTo, node("organisation", random.nextInt(4))));
        }
        rarities(graph, claim, quads);
    }

    private void rarities(Node graph, Node claim, List<Quad> quads) {
        if (seldom()) {
            quads.add(quad(graph, claim, Tinh.corrects, claims.get(random.nextInt(claims.size()))));
        }
        if (seldom()) {
            Node time = literal("2024-01-01T00:00:00Z", XSDDatatype.XSDdateTime);
            quads.add(quad(graph, claim, Prov.invalidatedAtTime, time));
        }
    }

    private Node day() {
        return literal("2023-08-%02d".formatted(1 + random.nextInt(28)), XSDDatatype.XSDdate);
    }

    private static Node signature(int text) {
        return NodeFactory.createLiteralString(String.valueOf(text).repeat(512));
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private static Quad quad(Node graph, Node subject, Property property, Node object) {
        return Quad.create(graph, subject, property.asNode(), object);
    }
}
