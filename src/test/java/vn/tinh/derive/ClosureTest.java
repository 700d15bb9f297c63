package vn.tinh.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ClosureTest {
    private static final String PREFIXES = """
            PREFIX : <https://example.org/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final List<Triple> ONTOLOGY = triples("""
            :IndustrialPark rdfs:subClassOf :Zone . :Zone rdfs:subClassOf :Place , owl:Thing , [ a owl:Restriction ] .
            :Place rdfs:subClassOf rdfs:Resource .
            :exportsTo rdfs:subPropertyOf :tradesWith ; rdfs:domain :Province ; rdfs:range :ExportMarket .
            :tradesWith rdfs:subPropertyOf :related ; rdfs:range :Partner .
            :Province rdfs:subClassOf :Place . :ExportMarket rdfs:subClassOf :Partner .
            :amount rdfs:domain :Figure ; rdfs:range xsd:decimal .
            :Alike rdfs:subClassOf :Same . :Same rdfs:subClassOf :Alike .
            """);

    private final Closure closure = new Closure(ONTOLOGY);

    private static List<Triple> triples(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(PREFIXES + turtle))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph.find().toList();
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    private void follows(String stated, String expected) {
        assertThat(closure.entail(triples(stated))).containsExactlyInAnyOrderElementsOf(triples(expected));
    }

    @Test
    void a_thing_is_of_every_class_above_its_own_that_has_a_name() {
        follows(":a a :IndustrialPark", ":a a :Zone , :Place");
    }

    @Test
    void what_a_property_says_every_property_above_it_says() {
        follows(
                ":a :exportsTo :b",
                ":a :tradesWith :b ; :related :b . :a a :Province , :Place . :b a :ExportMarket , :Partner");
    }

    @Test
    void what_is_stated_is_not_said_again() {
        follows(
                ":a :exportsTo :b ; :related :b ; a :Province . :b a :Partner",
                ":a :tradesWith :b ; a :Place . :b a :ExportMarket");
    }

    @Test
    void a_literal_is_of_no_class() {
        follows(
                ":a :amount 1.5 . :c :exportsTo 'JP'",
                ":a a :Figure . :c a :Province , :Place ; :tradesWith 'JP' ; :related 'JP'");
    }

    @Test
    void the_ontology_reaches_all_the_way_up_and_never_back_to_itself() {
        assertThat(closure.entail(ONTOLOGY))
                .containsExactlyInAnyOrderElementsOf(
                        triples(":IndustrialPark rdfs:subClassOf :Place . :exportsTo rdfs:subPropertyOf :related"));
    }

    @Test
    void nothing_is_said_of_the_vocabulary_of_the_logic() {
        follows("owl:Thing :exportsTo rdfs:Class . rdf:type :related :x", "");
    }

    @Test
    void a_triple_that_followed_is_told_to_follow_still() {
        Triple market = triples(":jp a :Partner").getFirst();

        assertThat(closure.follows(market, triples(":a :exportsTo :jp"))).isTrue();
        assertThat(closure.follows(market, triples(":a :tradesWith :jp"))).isTrue();
        assertThat(closure.follows(market, triples(":jp a :ExportMarket"))).isTrue();
        assertThat(closure.follows(market, triples(":jp a :Partner")))
                .as("itself")
                .isFalse();
        assertThat(closure.follows(market, triples(":jp :exportsTo :a"))).isFalse();
        assertThat(closure.typing(node("Partner"))).isEqualTo(Set.of(node("exportsTo"), node("tradesWith")));
        assertThat(closure.follows(triples(":a :related :b").getFirst(), triples(":a :exportsTo :b")))
                .isTrue();
        assertThat(closure.follows(triples(":a :related :b").getFirst(), triples(":a :exportsTo :c")))
                .isFalse();
        assertThat(closure.follows(
                        triples(":IndustrialPark rdfs:subClassOf :Place").getFirst(),
                        triples(":IndustrialPark rdfs:subClassOf :Zone")))
                .isTrue();
    }

    @Test
    void whatever_is_entailed_follows() {
        var stated = new ArrayList<>(ONTOLOGY);
        stated.addAll(triples(":a :exportsTo :b . :c a :IndustrialPark . :d :amount 3"));

        assertThat(closure.entail(stated)).isNotEmpty().allMatch(triple -> closure.follows(triple, stated));
    }

    @Test
    void entailing_again_adds_nothing() {
        var stated = new ArrayList<>(triples(":a :exportsTo :b . :c a :IndustrialPark"));
        stated.addAll(closure.entail(stated));

        assertThat(closure.entail(stated)).isEmpty();
    }
}
