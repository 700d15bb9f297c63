package vn.tinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.query.Endpoint;
import vn.tinh.query.StoredQueries;
import vn.tinh.vocab.Ids;

class QueryCommandTest {
    private static final String NAME_OF_PLACE = """
            #+ question: Tên là gì?
            #+ summary: The name of a place.
            #+ in: place (place): the place
            #+ in: language (text, default vi): of the name
            SELECT ?name WHERE { ?place skos:prefLabel ?name . FILTER(LANG(?name) = ?language) }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    private static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.create();
        for (String label : List.of("\"Huế\"@vi", "\"Hue\"@en")) {
            data.add(new Quad(
                    Quad.defaultGraphIRI,
                    Ids.place("hue"),
                    SSE.parseNode("<http://www.w3.org/2004/02/skos/core#prefLabel>"),
                    SSE.parseNode(label)));
        }
        return data;
    }

    private int run(String... words) {
        var command = new QueryCommand(() -> Endpoint.of(data()), StoredQueries.bundled(), out);
        return new CommandLine(command)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    failures.add(failure);
                    return 1;
                })
                .execute(words);
    }

    private TinhException refused(String... words) {
        assertThat(run(words)).isEqualTo(1);
        return (TinhException) failures.getLast();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("name.rq"), NAME_OF_PLACE).toString();
    }

    @Test
    @DisplayName("Without a name, the stored queries are listed in both languages")
    void lists() {
        assertThat(run()).isZero();
        assertThat(said()).contains("conflicts\n    Những số liệu nào").contains("\n    Cells on which claims differ");
    }

    @Test
    @DisplayName("Help of a query tells its parameters and columns")
    void tells_of_a_query() {
        assertThat(run("why", "--help")).isZero();
        assertThat(said())
                .contains("--place  what it is about (a place's slug, such as khanh-hoa; must be given)")
                .contains(
                        "--measure  value, growth, rank, share, completion (a measure's slug, such as value; value where none is given)")
                .contains("start  where the evidence begins, in code points (integer)");
    }

    @Test
    @DisplayName("A file takes parameters, before and after the options")
    void asks_a_file() throws IOException {
        assertThat(run("--format", "csv", file(), "--place", "hue")).isZero();
        assertThat(run(file(), "--place=hue", "--language", "en", "--format=csv"))
                .isZero();
        assertThat(said()).isEqualTo("name\nHuế\nname\nHue\n");
    }

    @Test
    @DisplayName("A text is asked with the project's prefixes")
    void asks_a_text() {
        assertThat(run("-e", "ASK { place:hue ?p ?o }")).isZero();
        assertThat(said()).isEqualTo("true\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing-like-it                 | no query is called "nothing-like-it", and there is no such file
            zone                            | no query is called "zone"; did you mean zones?, and there is no such file
            zones articles                  | one query at a time: zones and articles
            --place hue                     | which query takes --place?
            zones --place                   | --place needs a value
            zones --place=a --place=b       | --place stands twice
            zones --format=pdf              | --format is one of table, csv, tsv, json, xml, ttl, not "pdf"
            zones --to=localhost:3030       | --to is an address that begins with http:// or https://, not "localhost:3030"
            zones --plaec=hue               | zones: takes no parameter "plaec"; it takes place; did you mean place?
            why --place=hue                 | why: needs the parameter indicator: an indicator's slug, such as export-turnover
            zones --place=hui               | zones: place: "hui" is not known
            """)
    @DisplayName("A wrong command is told as one, with what was expected")
    void refuses(String words, String message) {
        TinhException wrong = refused(words.split(" "));
        assertThat(wrong.problem()).isEqualTo(Problem.USAGE);
        assertThat(wrong.getMessage()).startsWith(message);
    }

    @Test
    @DisplayName("A text that is no query is a wrong command, a file that is none is wrong data")
    void tells_wrong_queries_apart() throws IOException {
        assertThat(refused("-e", "SELEKT").problem()).isEqualTo(Problem.USAGE);
        Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT *\nWHERE {");
        TinhException wrong = refused(file.toString());
        assertThat(wrong.problem()).isEqualTo(Problem.SYNTAX);
        assertThat(wrong.getMessage()).startsWith(file + ":2:");
    }

    @Test
    @DisplayName("A server elsewhere is asked the bound query, at /sparql where no path is given")
    void asks_elsewhere() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sparql", exchange -> {
            String query = exchange.getRequestURI().getRawQuery();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(URLDecoder.decode((query == null ? "" : query) + body, StandardCharsets.UTF_8));
            boolean ask = asked.getLast().contains("ASK");
            byte[] answer = (ask
                            ? "{\"head\":{},\"boolean\":true}"
                            : "{\"head\":{\"vars\":[\"name\"]},\"results\":{\"bindings\":[{\"name\":{\"type\":\"literal\",\"value\":\"Huế\"}}]}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, answer.length);
            try (var response = exchange.getResponseBody()) {
                response.write(answer);
            }
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertThat(run(file(), "--place", "hue", "--to", address, "--format", "csv"))
                    .isZero();
        } finally {
            server.stop(0);
        }
        assertThat(said()).isEqualTo("name\nHuế\n");
        assertThat(asked.getLast()).contains("place:hue").contains("\"vi\"").doesNotContain("?place");
        assertThat(refused("-e", "ASK {}", "--to", address).problem()).isEqualTo(Problem.REMOTE);
    }
}
