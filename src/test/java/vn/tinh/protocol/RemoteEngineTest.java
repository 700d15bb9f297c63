package vn.tinh.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One server before another, which knows nothing but the standard protocols. */
class RemoteEngineTest {
    private static final String LABELS = "SELECT ?label { ?s <x:label> ?label } ORDER BY ?label";

    private static final Listening.Kept KEPT = new Listening.Kept();
    private static final Listening BEHIND = Listening.to(KEPT);
    private static final Listening BEFORE = before(BEHIND.address("/"), Duration.ofSeconds(30));

    private static Listening before(URI behind, Duration timeout) {
        return new Listening(Protocol.of(new RemoteEngine(behind), timeout, Optional.empty()));
    }

    @BeforeAll
    static void fill() {
        KEPT.add("<x:one> { <x:a> <x:label> 'Hưng Yên'@vi } <x:two> { <x:b> <x:label> 'Thái Bình'@vi }");
    }

    @AfterAll
    static void stop() {
        BEFORE.close();
        BEHIND.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "application/json",
                "text/xml",
                "text/html"
            })
    void rows_come_through_as(String type) {
        HttpResponse<String> answer = BEFORE.query(LABELS, "Accept", type);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(told -> assertThat(told).startsWith(type));
        assertThat(answer.body()).contains("Hưng Yên", "Thái Bình");
    }

    @Test
    void the_graphs_of_the_protocol_are_passed_on() {
        assertThat(BEFORE.get("/sparql?default-graph-uri=x:one&query=" + Listening.encoded(LABELS))
                        .body())
                .contains("Hưng Yên")
                .doesNotContain("Thái Bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void a_named_graph_comes_through_as(String type) {
        HttpResponse<String> answer = BEFORE.get("/data?graph=x:one", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void a_graph_that_is_not_there_is_not_found() {
        assertThat(BEFORE.get("/data?graph=x:none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_wrong_query_never_gets_there() {
        HttpResponse<String> answer = BEFORE.query("SELECT * { ?s ?p }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("line 1, column 18");
        assertThat(BEFORE.query("SELECT * { SERVICE <x:y> {} }").statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_knows_the_version_so_there_is_no_tag() {
        assertThat(BEFORE.query(LABELS).headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_server_that_is_gone_is_told_as_such() {
        Listening gone = Listening.to(new Listening.Kept());
        URI address = gone.address("/");
        gone.close();
        try (Listening before = before(address, Duration.ofSeconds(30))) {
            HttpResponse<String> answer = before.query(LABELS);
            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body()).contains("does not answer").doesNotContain("Exception");
        }
    }
}
