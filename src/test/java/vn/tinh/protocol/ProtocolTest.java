package vn.tinh.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
    private static final String DATA = """
            PREFIX tinh: <https://w3id.org/tinh/ns#>
            BASE <https://w3id.org/tinh/>
            <graph/one> { <id/place/hung-yen> tinh:label "Hưng Yên"@vi ; tinh:n 1 . }
            <graph/two> { <id/place/thai-binh> tinh:label "Thái Bình"@vi ; tinh:n 2 . }
            """;

    private static final String LABELS = "SELECT ?label { ?s <https://w3id.org/tinh/ns#label> ?label } ORDER BY ?label";
    private static final String ALL = "CONSTRUCT WHERE { ?s ?p ?o }";
    private static final String JSON = "application/sparql-results+json";
    private static final String ONE = "/data?graph=https://w3id.org/tinh/graph/one";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";

    private static final Listening.Kept KEPT = new Listening.Kept();
    private static Listening server = Listening.to(KEPT);

    @BeforeAll
    static void fill() {
        KEPT.add(DATA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    // ---- ways to ask

    @Test
    void a_query_in_the_address_is_answered_over_the_union_of_the_named_graphs() {
        assertThat(server.query(LABELS).body()).contains("Hưng Yên", "Thái Bình");
    }

    @Test
    void a_query_in_a_form_is_answered() {
        assertThat(server.send("POST", "/sparql", FORM, "query=" + Listening.encoded(LABELS))
                        .body())
                .contains("Thái Bình");
    }

    @Test
    void a_query_as_the_body_is_answered() {
        assertThat(server.send("POST", "/sparql", DIRECT, LABELS).body()).contains("Thái Bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {DIRECT, FORM})
    void the_method_QUERY_is_answered(String type) {
        String body = type.equals(DIRECT) ? LABELS : "query=" + Listening.encoded(LABELS);
        assertThat(server.send("QUERY", "/sparql", type, body).body()).contains("Thái Bình");
    }

    @Test
    void Vietnamese_in_a_query_arrives_whole() {
        String ask = "ASK { ?s ?p \"Hưng Yên\"@vi }";
        assertThat(server.query(ask).body()).contains("true");
        assertThat(server.send("POST", "/sparql", DIRECT, ask).body()).contains("true");
    }

    @Test
    void default_graph_uri_makes_the_default_graph_of_that_graph_alone() {
        String one = "&default-graph-uri=https://w3id.org/tinh/graph/one";
        assertThat(server.get("/sparql?query=" + Listening.encoded(LABELS) + one)
                        .body())
                .contains("Hưng Yên")
                .doesNotContain("Thái Bình");
    }

    @Test
    void named_graph_uri_says_which_graphs_GRAPH_sees() {
        String query = "SELECT ?g { GRAPH ?g { ?s ?p ?o } }";
        String two = "&named-graph-uri=https://w3id.org/tinh/graph/two";
        assertThat(server.get("/sparql?query=" + Listening.encoded(query) + two).body())
                .contains("graph/two")
                .doesNotContain("graph/one");
    }

    @Test
    void the_graphs_of_the_protocol_stand_before_those_of_FROM() {
        String query =
                "SELECT ?label FROM <https://w3id.org/tinh/graph/two> { ?s <https://w3id.org/tinh/ns#label> ?label }";
        String one = "default-graph-uri=https://w3id.org/tinh/graph/one";
        assertThat(server.send("POST", "/sparql?" + one, DIRECT, query).body())
                .contains("Hưng Yên")
                .doesNotContain("Thái Bình");
    }

    @Test
    void FROM_a_file_or_an_address_is_an_empty_graph() {
        String query = "SELECT * FROM <file:///etc/passwd> FROM <http://127.0.0.1:1/> { ?s ?p ?o }";
        assertThat(server.query(query, "Accept", "text/csv").body().strip()).isEqualTo("s,p,o");
    }

    @Test
    void a_relative_IRI_in_a_query_is_one_of_ours() {
        assertThat(server.query("ASK { <id/place/hung-yen> ?p ?o }").body()).contains("true");
    }

    // ---- forms of the answer

    @ParameterizedTest
    @ValueSource(
            strings = {
                JSON,
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "application/json",
                "application/xml",
                "text/html"
            })
    void rows_can_be_had_as(String type) {
        HttpResponse<String> answer = server.query(LABELS, "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("Hưng Yên", "Thái Bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, "application/sparql-results+xml", "text/html"})
    void yes_and_no_can_be_had_as(String type) {
        HttpResponse<String> answer = server.query("ASK {}", "Accept", type);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void a_constructed_graph_can_be_had_as(String type) {
        HttpResponse<String> answer = server.query(ALL, "Accept", type);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(read(answer, type).stream().count()).isEqualTo(4);
    }

    @Test
    void a_description_is_a_graph() {
        HttpResponse<String> answer = server.query("DESCRIBE <https://w3id.org/tinh/id/place/hung-yen>");
        assertThat(read(answer, "text/turtle").stream().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                     | application/sparql-results+json",
                "text/csv;q=0.5, application/sparql-results+xml;q=0.4    | text/csv",
                "text/*                                                  | text/csv",
                "text/*, text/csv;q=0.1                                  | text/tab-separated-values",
                "application/sparql-results+json;q=0, */*;q=0.1          | application/sparql-results+xml",
                "*/*;q=0.1, text/tab-separated-values;q=0.2              | text/tab-separated-values",
                "TEXT/CSV                                                | text/csv",
                "text/csv;charset=utf-8                                  | text/csv",
                "nonsense, text/csv                                      | text/csv",
                "nonsense                                                | application/sparql-results+json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
            })
    void the_form_that_is_wished_for_most_is_given(String accept, String given) {
        assertThat(type(server.query(LABELS, "Accept", accept))).isEqualTo(given);
    }

    @Test
    void two_Accept_headers_are_one() {
        HttpResponse<String> answer =
                server.query(LABELS, "Accept", "text/csv;q=0.3", "Accept", "text/tab-separated-values");
        assertThat(type(answer)).isEqualTo("text/tab-separated-values");
    }

    @Test
    void what_cannot_be_had_is_refused_with_the_list_of_what_can() {
        HttpResponse<String> answer = server.query(LABELS, "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains(JSON, "text/csv").doesNotContain("turtle");
    }

    @ParameterizedTest
    @CsvSource({"format,csv,text/csv", "output,xml,application/sparql-results+xml", "format,json," + JSON})
    void the_form_can_be_named_in_the_address(String parameter, String name, String type) {
        HttpResponse<String> answer = server.get(
                "/sparql?query=" + Listening.encoded(LABELS) + "&" + parameter + "=" + name, "Accept", "image/png");
        assertThat(type(answer)).isEqualTo(type);
    }

    @Test
    void a_form_that_does_not_exist_is_refused() {
        assertThat(server.get("/sparql?query=" + Listening.encoded(LABELS) + "&format=docx")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void what_no_XML_name_can_say_is_no_RDF_XML() {
        HttpResponse<String> answer = server.query(
                "CONSTRUCT { <x:s> <http://example.org/> <x:o> } WHERE {}", "Accept", "application/rdf+xml");
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @Test
    void a_value_that_looks_like_markup_is_shown_as_text() {
        HttpResponse<String> answer = server.query(
                "SELECT ?x ?y { BIND ('<script>' AS ?x) BIND (<javascript:alert(1)> AS ?y) }", "Accept", "text/html");
        assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("<script>", "href=\"javascript:");
    }

    @Test
    void CSV_is_meant_to_be_saved() {
        assertThat(server.query(LABELS, "Accept", "text/csv").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    }

    // ---- compression, tags, caches

    @Test
    void an_answer_is_compressed_for_who_wishes_it() throws Exception {
        HttpResponse<byte[]> answer = server.sendForBytes(
                server.request("/sparql?query=" + Listening.encoded(LABELS)).header("Accept-Encoding", "br, gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("Hưng Yên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", "gzip;q=0.2, identity;q=0.5"})
    void an_answer_is_plain_for_who_does_not(String encodings) {
        HttpResponse<String> answer = server.query(LABELS, "Accept-Encoding", encodings);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).contains("Hưng Yên");
    }

    @Test
    void the_same_question_has_the_same_tag_and_is_not_answered_twice() {
        String tag = tag(server.query(LABELS));
        HttpResponse<String> again = server.query(LABELS, "If-None-Match", "\"other\", " + tag);
        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag);
    }

    @Test
    void a_tag_is_of_one_question_one_form_one_encoding_and_one_set_of_graphs() {
        String address = "/sparql?query=" + Listening.encoded(LABELS);
        List<String> tags = List.of(
                tag(server.get(address)),
                tag(server.get(address, "Accept", "text/csv")),
                tag(server.get(address, "Accept-Encoding", "gzip")),
                tag(server.get(address + "&default-graph-uri=https://w3id.org/tinh/graph/one")),
                tag(server.get(address + "&named-graph-uri=https://w3id.org/tinh/graph/one")),
                tag(server.query(LABELS + " LIMIT 1")));
        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void a_tag_is_of_one_version_of_the_graph() {
        var kept = new Listening.Kept();
        try (Listening own = Listening.to(kept)) {
            String tag = tag(own.query(LABELS));
            kept.add(DATA);
            HttpResponse<String> after = own.query(LABELS, "If-None-Match", tag);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).contains("Hưng Yên");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (RAND() AS ?x) {}",
                "SELECT ?x { BIND (NOW() AS ?x) }",
                "SELECT ?x { FILTER (STRUUID() != '') }",
                "CONSTRUCT { [] <x:p> ?s } WHERE { ?s ?p ?o }"
            })
    void what_is_answered_otherwise_next_time_has_no_tag(String query) {
        assertThat(server.query(query).headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void caches_are_told_what_an_answer_depends_on_and_to_ask_again() {
        HttpResponse<String> answer = server.query(LABELS);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void HEAD_is_GET_without_the_body() {
        var request =
                server.request("/sparql?query=" + Listening.encoded(LABELS)).method("HEAD", BodyPublishers.noBody());
        HttpResponse<String> head = server.send(request);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(type(head)).isEqualTo(JSON);
        assertThat(tag(head)).isEqualTo(tag(server.query(LABELS)));
    }

    @Test
    void a_store_that_was_opened_anew_is_served_anew() {
        var kept = new Listening.Kept();
        try (Listening own = Listening.to(kept)) {
            own.query(LABELS);
            kept.openAnew();
            kept.add(DATA);
            assertThat(own.query(LABELS).body()).contains("Hưng Yên");
        }
    }

    // ---- other origins

    @Test
    void pages_of_any_origin_may_read_without_credentials() {
        HttpResponse<String> answer = server.query(LABELS, "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void OPTIONS_says_what_is_allowed() {
        HttpResponse<String> answer = server.send(server.request("/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "QUERY")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, QUERY, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("QUERY"));
    }

    // ---- what the endpoint says of itself

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json"})
    void without_a_query_the_endpoint_describes_itself(String type) {
        HttpResponse<String> answer = server.get("/sparql", "Accept", type);
        Graph description = read(answer, type).getDefaultGraph();
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertThat(type(answer)).isEqualTo(type);
        assertThat(description.find().toList())
                .anySatisfy(triple -> {
                    assertThat(triple.getPredicate().getURI()).isEqualTo(sd + "endpoint");
                    assertThat(triple.getObject().getURI())
                            .isEqualTo(server.address("/sparql").toString());
                })
                .anySatisfy(triple -> assertThat(triple.getObject().toString()).isEqualTo(sd + "SPARQL11Query"));
    }

    @Test
    void the_address_in_the_description_is_not_taken_from_the_Host_header() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET /sparql HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("sd:endpoint").doesNotContain("evil.example");
        }
    }

    // ---- refusals

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p }             | line 1, column 18: found }, expecting one of",
                "SELECT ?x WHERE { ?x 'a }      | line 1, column",
                "SELECT ?é { ?s ex:p ?o }       | line 1, column 16:",
            })
    void a_fault_in_the_query_is_told_with_line_and_column(String query, String place) {
        HttpResponse<String> answer = server.query(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body()).startsWith(place).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { BIND (<http://127.0.0.1:1/> AS ?x) SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
                "SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }, 1, 2)) AS ?x) { ?s ?p ?o }",
                "SELECT * { { SELECT * { MINUS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
                "ASK { GRAPH ?g { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }"
            })
    void SERVICE_is_refused_wherever_it_stands(String query) {
        HttpResponse<String> answer = server.query(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SERVICE is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.String>('x') AS ?x) {}",
                "SELECT * { FILTER (<JAVA:x.Y>()) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?s)",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<java:x.Y>(?s) AS ?x)",
                "SELECT (COUNT(<java:x.Y>(?s)) AS ?x) { ?s ?p ?o }",
                "SELECT (<java:x.Agg>(DISTINCT ?s) AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s))",
                "SELECT * { ?s <java:x.Y> ?o }",
                "SELECT * { GRAPH ?g { ?s <java:x.Y> (1 2) } }",
                "ASK { FILTER NOT EXISTS { ?s ?p ?o FILTER (<java:x.Y>(?s)) } }"
            })
    void classes_are_not_called_by_name(String query) {
        HttpResponse<String> answer = server.query(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE WHERE { ?s ?p ?o }", "LOAD <file:///etc/passwd>", "CLEAR ALL"})
    void an_update_is_no_query_however_it_comes(String update) {
        assertThat(server.query(update).body()).contains("This is an update");
        assertThat(server.get("/sparql?update=" + Listening.encoded(update)).statusCode())
                .isEqualTo(400);
        assertThat(server.send("POST", "/sparql", FORM, "update=" + Listening.encoded(update))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.send("POST", "/sparql", "application/sparql-update", update)
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.query(LABELS).body()).contains("Hưng Yên");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | 405",
                "DELETE | 405",
                "PATCH | 405",
                "FOO | 405",
            })
    void another_method_is_refused_with_those_that_are_allowed(String method, int status) {
        HttpResponse<String> answer = server.send(method, "/sparql", DIRECT, LABELS);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, QUERY, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain                          | 415",
                "application/json                    | 415",
                "application/sparql-query;charset=utf-16 | 415",
            })
    void a_body_of_another_kind_is_refused(String type, int status) {
        assertThat(server.send("POST", "/sparql", type, LABELS).statusCode()).isEqualTo(status);
    }

    @Test
    void a_body_that_is_not_UTF_8_is_refused() {
        HttpResponse<String> answer = server.send(server.request("/sparql")
                .header("Content-Type", DIRECT)
                .POST(BodyPublishers.ofByteArray("ASK { ?s ?p 'H\u00e9' }".getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not UTF-8 at byte 14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?query=%zz",
                "/sparql?query=ASK%20%7B%7D%E1%BA",
                "/sparql?query=",
                "/sparql?query=ASK%7B%7D&query=ASK%7B%7D"
            })
    void a_query_parameter_that_is_none_is_refused(String address) throws IOException {
        // java.net.URI refuses some of these itself
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void two_queries_in_one_request_are_refused() {
        assertThat(server.send("POST", "/sparql?query=ASK%7B%7D", DIRECT, LABELS)
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.send("POST", "/sparql", FORM, "query=ASK%7B%7D&query=ASK%7B%7D")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_request_without_a_query_is_refused_where_it_cannot_mean_the_description() {
        assertThat(server.send("POST", "/sparql", FORM, "quary=ASK%7B%7D").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_query_of_some_hundred_kilobytes_is_too_large() {
        String long_query = "ASK { ?s ?p '" + "x".repeat(300_000) + "' }";
        assertThat(server.send("POST", "/sparql", DIRECT, long_query).statusCode())
                .isEqualTo(413);
        assertThat(server.send("POST", "/sparql", FORM, "query=" + Listening.encoded(long_query))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_query_nested_a_hundred_thousand_deep_is_refused_and_the_next_is_answered() {
        String query = "ASK { " + "{".repeat(100_000) + "}".repeat(100_000) + " }";
        assertThat(server.send("POST", "/sparql", DIRECT, query).statusCode()).isEqualTo(400);
        assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_compressed_body_is_refused() {
        HttpResponse<String> answer = server.send(server.request("/sparql")
                .header("Content-Type", DIRECT)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString(LABELS)));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void every_answer_says_that_its_type_is_not_to_be_guessed() {
        for (HttpResponse<String> answer : List.of(
                server.query(LABELS),
                server.query("nonsense"),
                server.get(ONE),
                server.get("/data"),
                server.send("POST", "/update", FORM, "update=x"))) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    // ---- time and failures

    @Test
    void a_query_that_takes_too_long_is_given_up() {
        var protocol = Protocol.of(many(), Duration.ofMillis(300), Optional.empty());
        try (Listening own = new Listening(protocol)) {
            HttpResponse<String> answer =
                    own.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("too long");
            assertThat(own.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_client_may_ask_for_less_time() {
        try (Listening own = Listening.to(many())) {
            String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
            assertThat(own.get("/sparql?timeout=0.2&query=" + Listening.encoded(query))
                            .statusCode())
                    .isEqualTo(503);
            assertThat(own.get("/sparql?timeout=soon&query=" + Listening.encoded(query))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void an_answer_that_fails_after_its_first_bytes_does_not_end_as_if_it_were_whole(String encoding) {
        var protocol = Protocol.of(many(), Duration.ofMillis(1500), Optional.empty());
        try (Listening own = new Listening(protocol)) {
            // 2000 to the fourth power of rows: the first come at once, the time is up long before the last
            String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
            assertThatThrownBy(() -> own.sendForBytes(own.request("/sparql?query=" + Listening.encoded(query))
                            .header("Accept", "text/csv")
                            .header("Accept-Encoding", encoding)))
                    .isInstanceOf(IOException.class);
            assertThat(own.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_failure_of_ours_is_told_without_its_inside() {
        Served failing = new Listening.Kept() {
            @Override
            public long version() {
                throw new IllegalStateException("secret of the house");
            }
        };
        try (Listening own = Listening.to(failing)) {
            HttpResponse<String> answer = own.query(LABELS);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("reference").doesNotContain("secret", "Exception", "at vn.");
        }
    }

    // ---- graphs

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void a_named_graph_can_be_had_as(String type) {
        HttpResponse<String> answer = server.get(ONE, "Accept", type);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(read(answer, type).stream().toList())
                .hasSize(2)
                .allSatisfy(quad -> assertThat(quad.getSubject().getURI()).endsWith("hung-yen"));
    }

    @Test
    void a_named_graph_in_quads_keeps_its_name() {
        assertThat(server.get(ONE, "Accept", "application/n-quads").body())
                .contains("<https://w3id.org/tinh/graph/one> .");
    }

    @Test
    void a_named_graph_has_a_tag_too() {
        String tag = tag(server.get(ONE));
        assertThat(server.get(ONE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/data?graph=https://w3id.org/tinh/graph/none, 404",
        "/data?graph=urn:x-arq:UnionGraph,             404",
        "/data?graph=urn:x-arq:DefaultGraph,           404",
        "/data?graph=one,                              400",
        "/data?graph=file:///etc/passwd,               404",
        "/data,                                        400",
        "/data?default,                                403",
        "/data?graph=x:a&graph=x:b,                    400"
    })
    void what_is_no_named_graph_is_refused(String address, int status) {
        assertThat(server.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void a_graph_can_be_asked_for_by_HEAD() {
        HttpResponse<String> head = server.send(server.request(ONE).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(type(head)).isEqualTo("text/turtle");
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void graphs_are_not_written(String method) {
        HttpResponse<String> answer = server.send(method, ONE, "text/turtle", "<x:s> <x:p> <x:o> .");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Writing is off");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(server.get(ONE).body()).contains("Hưng Yên");
    }

    @Test
    void updates_are_off() {
        HttpResponse<String> answer = server.send("POST", "/update", FORM, "update=CLEAR+ALL");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(server.query(LABELS).body()).contains("Hưng Yên");
    }

    private static Served many() {
        var kept = new Listening.Kept();
        var trig = new StringBuilder("<x:g> {");
        for (int i = 0; i < 2000; i++) {
            trig.append("<x:s").append(i).append("> <x:p> ").append(i).append(" .\n");
        }
        kept.add(trig.append('}').toString());
        return kept;
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static DatasetGraph read(HttpResponse<String> answer, String type) {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(answer.body(), lang).toDatasetGraph();
    }
}
