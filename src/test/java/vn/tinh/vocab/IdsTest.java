package vn.tinh.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    @DisplayName("A thing's type and key come back from its IRI, with slashes in the key")
    void there_and_back() {
        Node area = Ids.area("quang-tri--cam-lo/1");

        assertThat(area.getURI()).isEqualTo("https://w3id.org/tinh/id/area/quang-tri--cam-lo/1");
        assertThat(Ids.type(area)).isEqualTo("area");
        assertThat(Ids.key(area)).isEqualTo("quang-tri--cam-lo/1");
        assertThat(Ids.key("place", area)).isEmpty();
        assertThat(Ids.unknownArea(Ids.place("hung-yen"))).isEqualTo(Ids.area("hung-yen/unknown"));
    }

    @ParameterizedTest(name = "place/{0} cannot be an IRI")
    @ValueSource(strings = {"", "Hưng Yên", "a b", "a>b", "a\"b"})
    void refuses(String key) {
        assertThatThrownBy(() -> Ids.place(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Only what stands below /id/ is a thing")
    void things() {
        assertThat(Ids.isThing(NodeFactory.createURI(Tinh.NS + "Place"))).isFalse();
        assertThat(Ids.isThing(Graphs.OBSERVATIONS)).isFalse();
        assertThatThrownBy(() -> Ids.key(Graphs.OBSERVATIONS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A graph's article is told by its name")
    void graphs() {
        assertThat(Graphs.articleOf(Graphs.article("t01"))).contains("t01");
        assertThat(Graphs.articleOf(Graphs.reference("zones"))).isEmpty();
        assertThat(Graphs.name(NodeFactory.createURI("https://example.org/g"))).isEmpty();
        assertThat(Graphs.isDerived(Graphs.ENTAILED)).isTrue();
    }

    @Test
    @DisplayName("Decimals have one form, with a stop in it")
    void decimals() {
        assertThat(Literals.decimal(new BigDecimal("8.726E+8")).getLiteralLexicalForm())
                .isEqualTo("872600000.0");
        assertThat(Literals.decimal(new BigDecimal("-6.290")).getLiteralLexicalForm())
                .isEqualTo("-6.29");
        assertThat(Literals.decimal(new BigDecimal("0.00")).getLiteralLexicalForm())
                .isEqualTo("0.0");
    }

    @Test
    @DisplayName("No prefix is the beginning of another one's namespace with a letter after it")
    void prefixes() {
        var model = ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.map());

        assertThat(model.shortForm(Ids.of("document-type", "plan").getURI())).isEqualTo("doctype:plan");
        assertThat(Prefixes.map()).containsEntry("tinh", Tinh.NS);
    }
}
