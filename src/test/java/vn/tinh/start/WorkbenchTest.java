package vn.tinh.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinh.cli.Settings;
import vn.tinh.ingest.Progress;

/** The workbench over the project's own graph. */
class WorkbenchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Server server;

    @SuppressWarnings("NullAway.Init") // set before all
    private static LocalGraph graph;

    @BeforeAll
    static void start() {
        Logging.ours();
        Settings settings = Settings.read(HOME, folder, Map.of())
                .with(Settings.PORT, Optional.of("0"))
                .with(Settings.DATA, Optional.of(folder.resolve("data").toString()));
        graph = LocalGraph.prepare(settings, Progress.SILENT, report -> {});
        server = Server.start(settings, CompletableFuture.completedFuture(graph), none -> {});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String accept) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", accept)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> completed(String kind, String typed) {
        HttpResponse<String> answer = get("/sparql/complete?lang=vi&for=" + kind + "&q=" + encoded(typed), "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("results").valueStream().toList();
    }

    private static List<String> names(String kind, String typed) {
        return completed(kind, typed).stream()
                .map(term -> term.get("name").asString())
                .toList();
    }

    private static List<JsonNode> rows(String query) {
        String body = get("/sparql?query=" + encoded(query), "application/json").body();
        return JSON.readTree(body).get("results").get("bindings").valueStream().toList();
    }

    // ---- completion

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thing    | dak lak               | place:dak-lak",
                "thing    | Đắk Lắk               | place:dak-lak",
                "thing    | ĐẮK                   | place:dak-lak",
                "thing    | kim ngach xuat        | indicator:export-turnover",
                "thing    | kim ngạch xuất        | indicator:export-turnover",
                "thing    | xuat khau             | indicator:export-turnover",
                "thing    | turnover              | indicator:export-turnover",
                "thing    | place:hung            | place:hung-yen",
                "thing    | indicator:xuat        | indicator:export-turnover",
                "class    | dia danh              | tinh:Place",
                "class    | tinh:obs              | tinh:Observation",
                "class    | observation           | tinh:Observation",
                "property | chi tieu              | tinh:indicator",
                "property | chỉ tiêu              | tinh:indicator",
                "property | tinh:periodst         | tinh:periodStart",
                "property | start                 | tinh:periodStart",
                "property | <https://w3id.org/tinh/ns#amo | tinh:amount",
            })
    void what_is_typed_is_completed_by_name_or_by_word_with_or_without_marks(String kind, String typed, String name) {
        assertThat(names(kind, typed)).contains(name);
    }

    @Test
    void marks_that_are_typed_are_meant() {
        assertThat(names("thing", "hà")).isNotEqualTo(names("thing", "hạ"));
        assertThat(completed("thing", "hạ").getFirst().get("vi").asString()).startsWith("Hạ");
        assertThat(completed("thing", "hà").getFirst().get("vi").asString()).startsWith("Hà");
    }

    @Test
    void who_has_typed_nothing_is_offered_what_the_graph_uses_most() {
        List<Long> counts = completed("property", "").stream()
                .map(term -> term.get("count").asLong())
                .toList();
        assertThat(counts).isNotEmpty().isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(names("class", "")).contains("skos:Concept");
    }

    @Test
    void a_count_is_of_the_statements_that_there_are() {
        String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s <https://w3id.org/tinh/ns#periodStart> ?o } }";
        long counted = rows(query).getFirst().get("n").get("value").asLong();
        assertThat(completed("property", "tinh:periodStart")
                        .getFirst()
                        .get("count")
                        .asLong())
                .isEqualTo(counted)
                .isPositive();
    }

    @Test
    void a_term_has_its_label_in_both_languages() {
        JsonNode term = completed("property", "tinh:indicator").getFirst();
        assertThat(term.get("vi").asString()).isEqualTo("chỉ tiêu");
        assertThat(term.get("en").asString()).isEqualTo("indicator");
        assertThat(term.get("prefix").asString()).isEqualTo("tinh");
    }

    @Test
    void an_IRI_that_no_prefixed_name_can_say_is_written_whole() {
        assertThat(names("thing", "hung yen")).contains("<https://w3id.org/tinh/id/area/hung-yen/1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing", "class", "property"})
    void what_nobody_has_heard_of_is_completed_with_nothing(String kind) {
        assertThat(names(kind, "xyzzy \"} <a> \\")).isEmpty();
    }

    @Test
    void a_kind_that_is_none_is_refused_in_a_line() {
        HttpResponse<String> answer = get("/sparql/complete?for=planet&q=x", "*/*");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("'for' is class, property or thing\n");
    }

    // ---- examples

    private static final String EXAMPLES = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            SELECT ?example ?query ?vi ?en ?target {
              GRAPH <https://w3id.org/tinh/graph/examples> {
                ?example a sh:SPARQLExecutable ; sh:select|sh:ask|sh:construct ?query ; rdfs:comment ?vi, ?en ; schema:target ?target .
                FILTER(LANG(?vi) = "vi" && LANG(?en) = "en") } }
            """;

    @Test
    void every_example_in_the_graph_runs_as_it_stands() {
        List<JsonNode> examples = rows(EXAMPLES);
        assertThat(examples).hasSizeGreaterThan(50).allSatisfy(example -> {
            String query = example.get("query").get("value").asString();
            assertThat(get("/sparql?query=" + encoded(query), "application/sparql-results+json, text/turtle;q=0.9")
                            .statusCode())
                    .as(query)
                    .isEqualTo(200);
        });
    }

    @Test
    void the_page_lists_the_examples_of_the_graph() {
        String page = get("/sparql?lang=en", "text/html").body().replace("&#39;", "'");
        assertThat(rows(EXAMPLES))
                .allSatisfy(example ->
                        assertThat(page).contains(example.get("en").get("value").asString()));
    }

    @Test
    void a_store_that_has_the_examples_is_not_written_to() {
        long before = graph.store().version();
        StoredExamples.publish(graph.store(), HOME);
        assertThat(graph.store().version()).isEqualTo(before);
    }

    // ---- the page

    /** Every file that the page loads, and what those load, by its path. */
    private static Map<String, String> loaded() {
        var found = new LinkedHashMap<String, String>();
        var open = new ArrayDeque<>(List.of("/sparql"));
        Pattern asset = Pattern.compile(
                "(?:src|<link [^>]*href)=\"([^\"]+)\"|from \"(\\./[^\"]+)\"|fetch\\(\"(/workbench[^\"]+)\"");
        while (!open.isEmpty()) {
            String path = open.pop();
            HttpResponse<String> answer = get(path, "text/html,*/*;q=0.8");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            found.put(path, answer.body());
            if (!path.startsWith("/webjars/")) {
                asset.matcher(answer.body()).results().forEach(link -> {
                    String next = Optional.ofNullable(link.group(1))
                            .or(() -> Optional.ofNullable(link.group(3)))
                            .orElseGet(() -> "/workbench/" + link.group(2).substring(2));
                    if (!next.startsWith("data:") && !found.containsKey(next) && !open.contains(next)) {
                        open.add(next);
                    }
                });
            }
        }
        return found;
    }

    @Test
    void all_that_the_page_loads_is_on_this_server() {
        Map<String, String> files = loaded();
        assertThat(files.keySet())
                .allMatch(path -> path.startsWith("/") && !path.startsWith("//"))
                .contains("/workbench/main.js", "/workbench/editor.js", "/workbench/map.js", "/workbench/borders.rq")
                .anyMatch(path -> path.endsWith("/yasgui.min.js"));
        assertThat(files)
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContainPattern(
                                "@import|url\\(\\s*[\"']?(?:https?:)?//|fetch\\(\\s*[\"'`](?:https?:)?//"));
    }

    @Test
    void the_completers_that_ask_other_hosts_are_taken_out_before_the_editor_is_made() {
        String editor = get("/workbench/editor.js", "*/*").body();
        assertThat(editor)
                .contains(
                        "for (const name of [\"prefixes\", \"property\", \"class\"]) delete Yasqe.Autocompleters[name]");
        assertThat(editor.indexOf("delete Yasqe.Autocompleters")).isLessThan(editor.indexOf("new Yasqe("));
    }

    @Test
    void the_policy_of_the_page_is_that_of_all_pages() {
        assertThat(get("/sparql", "text/html").headers().firstValue("Content-Security-Policy"))
                .isEqualTo(get("/", "text/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void without_scripts_the_page_is_a_form_that_asks(String language) {
        String page = get("/sparql?lang=" + language + "&text=ASK%20%7B%7D", "text/html")
                .body();
        assertThat(page)
                .contains("<html lang=\"" + language + "\"", "<form action=\"/sparql\"", "ASK {}</textarea>")
                .containsPattern("<div id=\"workbench\" hidden")
                .doesNotContain("??"); // a word that is missing
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 63", "2025-07-01, 34"})
    void the_map_has_every_province_of_a_day_and_the_archipelagos(String day, int provinces) {
        List<JsonNode> areas = rows(get("/workbench/borders.rq", "*/*").body());
        assertThat(areas.stream()
                        .filter(area -> !area.has("from")
                                || area.get("from").get("value").asString().compareTo(day) <= 0)
                        .filter(area -> !area.has("until")
                                || area.get("until").get("value").asString().compareTo(day) >= 0))
                .hasSize(provinces + 2)
                .anyMatch(area -> area.get("area").get("value").asString().endsWith("/area/hoang-sa/1"))
                .anyMatch(area -> area.get("area").get("value").asString().endsWith("/area/truong-sa/1"));
    }
}
