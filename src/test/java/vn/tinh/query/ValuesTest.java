package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Values that people type, kind and unkind. */
class ValuesTest {
    private static StoredQuery taking(String type) {
        return StoredQuery.parseLoosely("q", "q.rq", """
                #+ in: it (%s): the value
                SELECT ?a WHERE { ?a ?b ?it . FILTER(?it != "") }
                """.formatted(type));
    }

    private static Node bound(String type, String value) {
        return Objects.requireNonNull(new Values(new Things(TheGraph.endpoint()))
                .bind(taking(type), Map.of("it", value))
                .get(Var.alloc("it")));
    }

    @ParameterizedTest
    @CsvSource({
        "place, khanh-hoa, place/khanh-hoa",
        "place, Khánh Hòa, place/khanh-hoa",
        "place, cam-lo, place/quang-tri--cam-lo",
        "place, quang-tri--cam-lo, place/quang-tri--cam-lo",
        "place, place:hue, place/hue",
        "place, https://w3id.org/tinh/id/place/hue, place/hue",
        "area, hung-yen/2, area/hung-yen/2",
        "indicator, export-turnover, indicator/export-turnover",
        "partner, JP, country/JP",
        "partner, EU, group/EU",
        "commodity, rice, commodity/rice",
        "commodity, wind-power, sector/wind-power",
        "strategy, 173-kh-ubnd, strategy/173-kh-ubnd-soc-trang",
        "article, 003_4873f0b7fbd6c7c8, article/003_4873f0b7fbd6c7c8",
        "EDTF, 2023, period/2023",
        "EDTF, 2023-01/2023-07, period/2023-01--2023-07",
        "EDTF, ../2024, period/open--2024"
    })
    @DisplayName("A slug, a name, a key or an IRI finds its thing")
    void finds(String type, String value, String key) {
        assertThat(bound(type, value).getURI()).isEqualTo("https://w3id.org/tinh/id/" + key);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2021-12-31, 2021-12-31, date",
        "integer, 007, 7, integer",
        "decimal, 1e3, 1000, decimal",
        "boolean, TRUE, true, boolean",
        "text, a b, a b, string"
    })
    @DisplayName("Plain values become literals of their type")
    void makes_literals(String type, String value, String text, String datatype) {
        Node node = bound(type, value);
        assertThat(node.getLiteralLexicalForm()).isEqualTo(text);
        assertThat(node.getLiteralDatatypeURI()).endsWith("#" + datatype);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place     | khan-hoa      | "khan-hoa" is not known; expected a place's slug, such as khanh-hoa; did you mean khanh-hoa
            indicator | export        | "export" is not known; expected an indicator's slug, such as export-turnover; did you mean export
            EDTF      | 2023-13       | "2023-13" is not known; expected a period in EDTF
            EDTF      | last year     | "last year" is not known; expected a period in EDTF
            date      | 31/12/2021    | "31/12/2021" is not known; expected a day, such as 2021-12-31
            integer   | 1.5           | "1.5" is not known; expected a whole number
            decimal   | 1,5           | "1,5" is not known; expected a number
            boolean   | ja            | "ja" is not known; expected true or false
            partner   | XX            | "XX" is not known; expected a country's code
            """)
    @DisplayName("What cannot be used is told with what was expected")
    void refuses(String type, String value, String message) {
        assertThatThrownBy(() -> bound(type, value)).isInstanceOfSatisfying(TinhException.class, wrong -> {
            assertThat(wrong.problem()).isEqualTo(Problem.USAGE);
            assertThat(wrong.getMessage()).startsWith("q: it: " + message);
        });
    }

    @Test
    @DisplayName("Several mistakes are told at once, with the parameters there are")
    void tells_all_mistakes() {
        var why = StoredQueries.bundled().get("why");
        assertThatThrownBy(() -> new Values(new Things(TheGraph.endpoint()))
                        .bind(why, Map.of("palce", "hue", "period", "2023-99")))
                .hasMessageContaining(
                        "takes no parameter \"palce\"; it takes place, indicator, period, measure; did you mean place?")
                .hasMessageContaining("needs the parameter place")
                .hasMessageContaining("needs the parameter indicator")
                .hasMessageContaining("period: \"2023-99\" is not known");
    }

    @Test
    @DisplayName("A slug that two districts share must be told apart by its key")
    void tells_ambiguity() {
        assertThatThrownBy(() -> bound("place", "phu-loc"))
                .hasMessageContaining("means several things: place:hue--phu-loc, place:thua-thien-hue--phu-loc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'\"\"\"'",
                "} UNION { ?s ?p ?o",
                "x> ?p ?o . <y",
                "https://w3id.org/tinh/id/place/hue> ?p ?o . <x",
                "place:hue> } #",
                "\\\" . ?s ?p ?o",
                "?it",
                "$it",
                "_:b",
                "\u0000",
                "line\nbreak",
                "\ud83d\ude00",
                ".*",
                "../../../etc/passwd",
                "%00",
                "<>"
            })
    @DisplayName("Unkind values stay values: as text they are one literal, as anything else they are refused")
    void hostile_values_stay_values(String hostile) {
        assertThat(bound("text", hostile).getLiteralLexicalForm()).isEqualTo(hostile);
        Rows rows = TheGraph.answers().rows(taking("text"), Map.of("it", hostile));
        assertThat(rows.size()).isZero();
        for (String type : new String[] {"place", "IRI", "EDTF", "date", "integer", "strategy", "partner", "article"}) {
            assertThatThrownBy(() -> bound(type, hostile))
                    .as(type)
                    .isInstanceOfSatisfying(TinhException.class, wrong -> {
                        assertThat(wrong.problem()).isEqualTo(Problem.USAGE);
                        assertThat(wrong.getMessage()).doesNotContain("\n");
                    });
        }
    }

    @Test
    @DisplayName("A bound query has the same shape whatever the value is, here and on its way elsewhere")
    void binding_changes_no_shape() {
        String hostile = "x\" ) } UNION { ?s ?p ?o } #";
        var query = TheGraph.answers().bound(taking("text"), Map.of("it", hostile));
        var again = org.apache.jena.query.QueryFactory.create(query.serialize());
        assertThat(again).isEqualTo(query);
        assertThat(org.apache.jena.sparql.syntax.PatternVars.vars(again.getQueryPattern()))
                .extracting(Var::getVarName)
                .containsExactly("a", "b");
    }
}
