package vn.tinh.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** Fails where the cost has stopped following the size; the times themselves are printed, for machines differ. */
class DerivationBenchmark {
    private static final int ARTICLES = 20_000;

    @Test
    void fifty_thousand_claims_are_derived_in_seconds() {
        var newsroom = new Newsroom(new Random(7));
        var random = new Random(8);
        Map<Node, List<Triple>> stated = new HashMap<>();
        var claims = new ArrayList<Node>();
        for (int i = 0; i < ARTICLES; i++) {
            Node area = Ids.area("p" + random.nextInt(4000) + "/1"); // some dozen claims a cell
            for (Quad quad : newsroom.article(i)) {
                boolean isArea = quad.getPredicate().equals(Tinh.area.asNode());
                if (stated.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                                .isEmpty()
                        && Ids.key("claim", quad.getSubject()).isPresent()) {
                    claims.add(quad.getSubject());
                }
                stated.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                        .add(isArea ? Triple.create(quad.getSubject(), quad.getPredicate(), area) : quad.asTriple());
            }
        }
        Statements statements = subject -> stated.getOrDefault(subject, List.of());

        long best = Long.MAX_VALUE;
        int derived = 0;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            derived = new Derivation(statements).derive(claims).size();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%d claims: %d triples in %d ms%n", claims.size(), derived, best / 1_000_000);
    }

    @Test
    void a_million_statements_are_closed_in_seconds() {
        var ontology = new ArrayList<Triple>();
        for (int i = 0; i < 100; i++) {
            ontology.add(Triple.create(node("C" + i), RDFS.subClassOf.asNode(), node("C" + (i / 3 + 100))));
            ontology.add(Triple.create(node("p" + i), RDFS.domain.asNode(), node("C" + i)));
            ontology.add(Triple.create(node("p" + i), RDFS.range.asNode(), node("C" + (i + 1))));
            ontology.add(Triple.create(node("p" + i), RDFS.subPropertyOf.asNode(), node("q" + i / 10)));
        }
        var random = new Random(9);
        var stated = new ArrayList<Triple>();
        for (int i = 0; i < 50_000; i++) {
            Node subject = node("thing" + i);
            stated.add(Triple.create(subject, RDF.type.asNode(), node("C" + random.nextInt(100))));
            for (int j = 0; j < 19; j++) {
                boolean known = j == 0;
                Node property = node((known ? "p" : "other") + random.nextInt(100));
                stated.add(Triple.create(subject, property, node("thing" + random.nextInt(50_000))));
            }
        }
        var closure = new Closure(ontology);
        long best = Long.MAX_VALUE;
        int entailed = 0;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            entailed = closure.entail(stated).size();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%d statements: %d entailed in %d ms%n", stated.size(), entailed, best / 1_000_000);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
