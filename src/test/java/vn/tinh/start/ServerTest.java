package vn.tinh.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.cli.Settings;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.store.Change;

class ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Server server;

    @BeforeAll
    static void start() {
        Logging.ours();
        server = start(settings(folder));
        if (server.graph() instanceof LocalGraph local) {
            local.store().apply(new Change(List.of(), Rehearsal.sample()));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Settings settings(Path data) {
        return Settings.read(data, data, Map.of())
                .with(Settings.PORT, Optional.of("0"))
                .with(Settings.DATA, Optional.of(data.resolve("data").toString()));
    }

    private static Server start(Settings settings) {
        return Server.start(settings, CompletableFuture.supplyAsync(() -> LocalGraph.open(settings)), none -> {});
    }

    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/         | vi              | vi",
                "/         | en-GB,en;q=0.9  | en",
                "/         | fr, vi;q=0.5    | vi",
                "/         | fr              | vi",
                "/         | rubbish;;q=     | vi",
                "/?lang=en | vi              | en",
                "/?lang=vi | en              | vi",
                "/?lang=xx | en              | en",
            })
    void the_start_page_speaks_the_readers_language(String path, String wished, String spoken) {
        HttpResponse<String> page = get(path, "Accept-Language", wished);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + spoken + "\"")
                .contains(spoken.equals("vi") ? "Đồ thị tri thức" : "A knowledge graph");
    }

    @Test
    void the_start_page_counts_what_there_is() {
        assertThat(get("/?lang=en").body().replaceAll("\\s+", " "))
                .contains("<dt>observations</dt><dd>2</dd>")
                .contains("<dt>claims</dt><dd>1</dd>")
                .contains("<dt>provinces</dt><dd>2</dd>")
                .contains("The newest article appeared by")
                .contains("2024");
    }

    @Test
    void the_start_page_asks_five_questions_that_are_answered() {
        Matcher links = Pattern.compile("<a href=\"(/sparql\\?query=[^\"]+)\">[^<]+</a>")
                .matcher(get("/?lang=vi").body());
        List<String> answers = links.results().map(link -> link.group(1)).toList();
        assertThat(answers).hasSize(5).allSatisfy(address -> {
            assertThat(get(address.replace("&amp;", "&"), "Accept", "text/html").body())
                    .contains("<table>");
        });
    }

    @Test
    void a_page_needs_nothing_from_elsewhere() {
        for (String path : List.of("/", "/sparql")) {
            HttpResponse<String> page = get(path, "Accept", "text/html");
            assertThat(page.body())
                    .doesNotContain("src=\"http", "href=\"http", "\"//", "<script>", "@import", "style=\"");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        }
        assertThat(get("/tinh.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    @Test
    void a_browser_finds_a_form_where_a_program_finds_the_description() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(get("/sparql", "Accept", browser).body()).contains("<form action=\"/sparql\"");
        assertThat(get("/sparql?text=ASK%20%7B%7D", "Accept", browser).body()).contains("ASK {}</textarea>");
        assertThat(get("/sparql", "Accept", "*/*").body()).contains("sd:endpoint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/error", "/sparql/", "/data/x", "/tinh.css/x", "/actuator/env"})
    void where_nothing_is_nothing_is_told_of_the_inside(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("404 Not Found\n");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/place/hung-yen           | text/turtle | 303",
                "/doc/area/an-giang%2F1       | text/turtle | 404",
                "/doc/place/none              | text/html   | 404",
                "/doc/place/none.html         | text/turtle | 404",
                "/ns.docx                     | text/turtle | 404",
                "/doc/place/none              | image/png   | 406",
            })
    void an_IRI_of_the_house_is_answered_or_told_to_be_unknown(String path, String accept, int status) {
        assertThat(get(path, "Accept", accept).statusCode()).isEqualTo(status);
    }

    @Test
    void a_thing_is_told_with_the_time_of_the_last_change() {
        String subject = Rehearsal.sample().stream()
                .map(quad -> quad.getSubject().toString())
                .filter(iri -> iri.startsWith("https://w3id.org/tinh/id/"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = get(subject.replace("https://w3id.org/tinh/id", "/doc"), "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
    }

    @Test
    void a_change_is_seen_at_once_and_has_another_tag() {
        String address = "/sparql?query=" + "SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D";
        String tag = get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        if (server.graph() instanceof LocalGraph local) {
            var quad = Rehearsal.sample().getFirst();
            local.store().apply(new Change(List.of(quad), List.of()));
            local.store().apply(new Change(List.of(), List.of(quad)));
        }
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_label_is_found_by_the_text_index_through_SPARQL() {
        String query =
                "PREFIX%20text:%20%3Chttp://jena.apache.org/text%23%3E%20ASK%20%7B%20%3Fs%20text:query%20'tinh'%20%7D";
        assertThat(get("/sparql?query=" + query).body()).contains("true");
    }

    @Test
    void the_server_listens_to_this_machine_alone() {
        assertThat(settings(folder).address()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_second_server_on_the_same_data_is_refused_in_a_line() {
        assertThatExceptionOfType(TinhException.class)
                .isThrownBy(() -> start(settings(folder)).close())
                .satisfies(told -> assertThat(told.problem()).isEqualTo(Problem.STORE_UNAVAILABLE));
    }

    @Test
    void a_port_that_is_taken_is_told_in_a_line(@TempDir Path other) {
        Settings taken = settings(other).with(Settings.PORT, Optional.of(String.valueOf(server.port())));
        assertThatExceptionOfType(TinhException.class)
                .isThrownBy(() -> start(taken).close())
                .withMessageContaining("is taken")
                .satisfies(told -> assertThat(told.problem()).isEqualTo(Problem.USAGE));
        start(settings(other)).close(); // and the store is free again
    }
}
