package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.problem.TinhException;

class ResultFormatTest {
    private static final String FIGURES = """
            SELECT * WHERE { VALUES (?name ?amount ?place) {
              ("Khánh Hòa" 872600000.0 place:khanh-hoa) ("Ha\u0302\u0300" -6.29 place:hue) (UNDEF 12345 <urn:x>) } }
            """;

    private static String written(String text, ResultFormat format) {
        var out = new ByteArrayOutputStream();
        TheGraph.answers().write(StoredQuery.parseLoosely("-e", "-e", text), Map.of(), format, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    @DisplayName("A table is aligned by what is seen, also where marks combine, and shortens IRIs")
    void tables() {
        assertThat(written(FIGURES, ResultFormat.TABLE)).isEqualTo("""
                name            amount  place
                ─────────  ───────────  ───────────────
                Khánh Hòa  872 600 000  place:khanh-hoa
                Ha\u0302\u0300               -6.29  place:hue
                                12 345  urn:x
                3 rows
                """);
    }

    @Test
    @DisplayName("CSV has plain decimals")
    void csv() {
        assertThat(written(FIGURES, ResultFormat.CSV))
                .startsWith("name,amount,place\nKhánh Hòa,872600000,https://w3id.org/tinh/id/place/khanh-hoa\n");
    }

    @ParameterizedTest
    @CsvSource({"TSV, ?name\t?amount\t?place", "JSON, \"bindings\"", "XML, <sparql xmlns", "CSV, 'name,amount'"})
    @DisplayName("The standard's formats are there")
    void standard_formats(ResultFormat format, String part) {
        assertThat(written(FIGURES, format)).contains(part.strip());
    }

    @ParameterizedTest
    @CsvSource({"TABLE, true", "JSON, true", "XML, true"})
    @DisplayName("A yes or no is written too")
    void truths(ResultFormat format, String part) {
        assertThat(written("ASK { place:hue a tinh:Province }", format)).contains(part);
    }

    @Test
    @DisplayName("A graph is Turtle with the prefixes it uses, on a terminal too")
    void graphs() {
        String construct = "CONSTRUCT { place:hue a tinh:Province } WHERE { place:hue a tinh:Province }";
        assertThat(written(construct, ResultFormat.TTL))
                .isEqualTo(written(construct, ResultFormat.TABLE))
                .contains("place:hue")
                .doesNotContain("indicator");
        assertThatThrownBy(() -> written(construct, ResultFormat.CSV))
                .isInstanceOf(TinhException.class)
                .hasMessageEndingWith("cannot be written as csv; it can as table, ttl");
        assertThatThrownBy(() -> written(FIGURES, ResultFormat.TTL)).isInstanceOf(TinhException.class);
    }
}
