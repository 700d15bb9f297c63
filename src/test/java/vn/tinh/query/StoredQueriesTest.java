package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.problem.TinhException;

class StoredQueriesTest {
    /** A value for each parameter that must be given, such that the five articles have an answer. */
    private static final Map<String, Map<String, String>> EXAMPLES = Map.of(
            "document-chain", Map.of("strategy", "173-kh-ubnd"),
            "export-shares", Map.of("place", "soc-trang", "period", "2023"),
            "goods-of-a-place", Map.of("place", "soc-trang"),
            "known-on", Map.of("date", "2021-12-31"),
            "map-on", Map.of("date", "2026-11-22"),
            "place-graph", Map.of("place", "thai-binh"),
            "province-figures", Map.of("place", "khanh-hoa"),
            "series", Map.of("place", "thai-binh", "indicator", "export-turnover", "measure", "rank"),
            "top", Map.of("indicator", "export-turnover", "period", "2023"),
            "why", Map.of("place", "hung-yen", "indicator", "fdi-projects"));

    /** The five articles do not differ, and no new province has all its parts told of. */
    private static final List<String> EMPTY = List.of("conflicts", "roll-up");

    static Stream<String> names() {
        return StoredQueries.bundled().all().stream().map(StoredQuery::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Does every stored query run, and have an answer in the five articles?")
    void runs(String name) {
        var query = StoredQueries.bundled().get(name);
        Map<String, String> values = EXAMPLES.getOrDefault(name, Map.of());
        if (query.query().isSelectType()) {
            Rows rows = TheGraph.answers().rows(query, values);
            assertThat(rows.columns())
                    .containsExactlyElementsOf(
                            query.columns().stream().map(Column::name).toList());
            assertThat(rows.size() == 0).isEqualTo(EMPTY.contains(name));
        } else {
            var out = new ByteArrayOutputStream();
            TheGraph.answers().write(query, values, ResultFormat.TTL, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("tinh:Observation");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Can every optional parameter be given, and does it narrow the answer?")
    void optional_parameters_narrow(String name) {
        var query = StoredQueries.bundled().get(name);
        if (!query.query().isSelectType()) {
            return;
        }
        Map<String, String> must = EXAMPLES.getOrDefault(name, Map.of());
        int all = TheGraph.answers().rows(query, must).size();
        for (Parameter parameter : query.parameters()) {
            if (!must.containsKey(parameter.name())) {
                var values = new LinkedHashMap<>(must);
                values.put(parameter.name(), example(parameter.type()));
                assertThat(TheGraph.answers().rows(query, values).size())
                        .as("--%s", parameter.name())
                        .isLessThanOrEqualTo(Math.max(all, parameter.standard().isEmpty() ? 0 : Integer.MAX_VALUE));
            }
        }
    }

    private static String example(ValueType type) {
        return switch (type) {
            case PLACE -> "khanh-hoa";
            case AREA -> "khanh-hoa/1";
            case INDICATOR -> "export-turnover";
            case MEASURE -> "growth";
            case KIND -> "target";
            case COMMODITY -> "rice";
            case PARTNER -> "JP";
            case DETAIL -> "4-star";
            case UNIT -> "USD";
            case RELATION -> "exports";
            case STRATEGY -> "15-ct-tw";
            case ARTICLE -> "003_4873f0b7fbd6c7c8";
            case EDTF -> "2025";
            case DATE -> "2024-12-31";
            case INTEGER, DECIMAL -> "1";
            case BOOLEAN -> "true";
            case CLAIM, OBSERVATION, IRI, JSON, TEXT -> "x";
        };
    }

    @Test
    @DisplayName("Does the list in the jar name every query, in order?")
    void the_list_is_whole() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/queries"))) {
            assertThat(names())
                    .containsExactlyElementsOf(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".rq"))
                            .map(name -> name.replace(".rq", ""))
                            .sorted()
                            .toList())
                    .hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @Test
    @DisplayName("What is told of a query says what it asks, takes and answers, as plain data")
    void descriptions() {
        assertThat(StoredQueries.bundled().describe())
                .filteredOn(description -> description.name().equals("why"))
                .singleElement()
                .satisfies(why -> {
                    assertThat(why.question()).startsWith("Vì sao");
                    assertThat(why.summary()).startsWith("Why");
                    assertThat(why.parameters())
                            .extracting(Description.Input::name, Description.Input::type, Description.Input::required)
                            .contains(
                                    org.assertj.core.groups.Tuple.tuple("place", "place", true),
                                    org.assertj.core.groups.Tuple.tuple("measure", "measure", false));
                    assertThat(why.columns())
                            .extracting(Description.Output::name)
                            .contains("article", "start", "end");
                });
    }

    @Test
    @DisplayName("A query that is not there is told with the nearest names")
    void unknown_query() {
        assertThatThrownBy(() -> StoredQueries.bundled().get("conflict"))
                .isInstanceOf(TinhException.class)
                .hasMessage("no query is called \"conflict\"; did you mean conflicts?");
    }
}
