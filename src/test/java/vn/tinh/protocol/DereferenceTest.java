package vn.tinh.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The IRIs of the house, asked for over HTTP. */
class DereferenceTest {
    private static final String DATA = """
            PREFIX tinh: <https://w3id.org/tinh/ns#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dct:  <http://purl.org/dc/terms/>
            PREFIX owl:  <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://w3id.org/tinh/>
            <graph/ontology/core> {
              <ns> a owl:Ontology .
              tinh:Place a owl:Class ; owl:disjointUnionOf ( tinh:Province tinh:District ) .
            }
            <graph/ontology/labels> { tinh:Place skos:prefLabel "địa danh"@vi . }
            <graph/reference/places> {
              <id/place/hung-yen> a tinh:Place ; skos:prefLabel "Hưng Yên"@vi ; tinh:nameless [ tinh:n 1 ] ;
                tinh:region <id/place/delta> .
              <id/place/delta> skos:prefLabel "Đồng bằng"@vi ; tinh:secret "not of hung-yen" .
              <id/place/hung-yen--an-thi> tinh:locatedIn <id/place/hung-yen> .
              <id/area/hung-yen/1> a tinh:Area ; tinh:place <id/place/hung-yen> .
              <id/file/page.html> skos:prefLabel "named like a form" .
              <id/file/data.nt> skos:prefLabel "named like another" .
            }
            <graph/article/a> {
              <id/claim/a/1> a tinh:Claim ; tinh:place <id/place/hung-yen> ; tinh:evidence <id/evidence/a/0-9> ;
                prov:wasDerivedFrom <id/article/a> .
              <id/evidence/a/0-9> tinh:evidenceStart 0 .
              <id/claim/a/2> a tinh:Claim ; prov:invalidatedAtTime "2024-01-01" .
              <id/article/a> dct:title "Một bài"@vi .
            }
            <graph/observations> {
              <id/observation/1> a tinh:Observation ; prov:wasDerivedFrom <id/claim/a/1> ; tinh:amount 7 .
              <id/claim/a/1> tinh:observation <id/observation/1> .
              <id/place/hung-yen> tinh:exports <id/commodity/lúa-gạo> .
            }
            <graph/catalog> { <graph/article/a> dct:source "triples/a.trig" . <graph/catalog> tinh:storeVersion 3 . }
            """;

    private static final String NS = "https://w3id.org/tinh/ns#";
    private static final String ID = "https://w3id.org/tinh/id/";
    private static final String PLACE = "/doc/place/hung-yen";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Instant CHANGED = Instant.parse("2026-11-20T08:30:15.250Z");

    private static final Listening.Kept KEPT = new Listening.Kept() {
        @Override
        public Optional<Instant> changed() {
            return Optional.of(CHANGED);
        }
    };
    private static final Listening SERVER = Listening.to(KEPT);
    private static final Listening ELSEWHERE =
            new Listening(Protocol.of(new RemoteEngine(SERVER.address("/")), Duration.ofSeconds(30), Optional.empty()));

    private static final Listening.Kept ODD = new Listening.Kept();
    private static final Listening ODD_NAMES = Listening.to(ODD);
    private static final Listening ODD_NAMES_ELSEWHERE = before(ODD_NAMES);

    private static Listening before(Listening behind) {
        var engine = new RemoteEngine(behind.address("/"));
        return new Listening(Protocol.of(engine, Duration.ofSeconds(30), Optional.empty()));
    }

    @BeforeAll
    static void fill() {
        KEPT.add(DATA);
    }

    @AfterAll
    static void stop() {
        ODD_NAMES_ELSEWHERE.close();
        ODD_NAMES.close();
        ELSEWHERE.close();
        SERVER.close();
    }

    // ---- /id

    @ParameterizedTest
    @CsvSource({
        "/id/place/hung-yen,                 /doc/place/hung-yen",
        "/id/place/hung-yen.ttl,             /doc/place/hung-yen.ttl",
        "/id/place/hung-yen?format=nt&lang=, /doc/place/hung-yen?format=nt&lang=",
        "/id/place/H%C6%B0ng(1)+~:@;x,       /doc/place/H%C6%B0ng(1)+~:@;x",
        "/id//evil.example/x,                /doc//evil.example/x",
        "/id/place/none,                     /doc/place/none",
    })
    void a_thing_is_no_document_and_leads_to_one(String thing, String document) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = SERVER.send(SERVER.request(thing).method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo(document);
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    // ---- the form

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle                                      | text/turtle",
                "application/ld+json                              | application/ld+json",
                "application/rdf+xml                              | application/rdf+xml",
                "application/n-triples                            | application/n-triples",
                "application/trig                                 | application/trig",
                "application/n-quads                              | application/n-quads",
                "application/json                                 | application/json",
                "text/html                                        | text/html",
                "*/*                                              | text/html",
                "*                                                | text/html",
                "nonsense                                         | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8 | text/html",
                "text/html, */*                                   | text/html",
                "image/png, */*                                   | text/html",
                "text/turtle, text/html                           | text/turtle",
                "text/html, text/turtle                           | text/turtle",
                "text/html, application/ld+json, application/n-triples;q=0.9 | application/ld+json",
                "text/html;q=0.8, application/rdf+xml;q=0.8       | application/rdf+xml",
                "text/html;q=0.9, application/rdf+xml;q=0.8       | text/html",
                "text/html;q=0.8, application/rdf+xml;q=0.900     | application/rdf+xml",
                "text/turtle;q=0.5, */*;q=0.1                     | text/turtle",
                "text/turtle;q=0.1, */*;q=0.5                     | text/html",
                "text/html;q=0.1, */*;q=0.5                       | text/turtle",
                "text/html;q=0, */*                               | text/turtle",
                "text/turtle;q=0, text/html;q=0, */*              | application/n-triples",
                "text/*                                           | text/turtle",
                "application/*                                    | application/n-triples",
                "application/*, application/trig                  | application/trig",
                "application/json, text/plain, */*                | application/json",
                "TEXT/Turtle; charset=utf-8                       | text/turtle",
                "text/turtle;q=nonsense, application/ld+json      | application/ld+json",
                "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3 | text/turtle",
            })
    void the_form_that_is_wished_for_most_is_given_and_of_equals_RDF(String accept, String type) {
        for (String path : List.of(PLACE, "/ns", "/graph/article/a")) {
            HttpResponse<String> answer = SERVER.get(path, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(type(answer)).isEqualTo(type);
            assertThat(header(answer, "Vary")).startsWith("Accept, Accept-Encoding");
        }
    }

    @Test
    void who_says_nothing_gets_the_page() {
        assertThat(SERVER.get(PLACE).body()).isEqualTo("page at " + PLACE + " = " + PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xhtml+xml", "text/turtle;q=0", "*/*;q=0", "text/html;q=0"})
    void what_cannot_be_had_is_refused_with_the_list_of_what_can(String accept) {
        HttpResponse<String> answer = SERVER.get(PLACE, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .contains("text/turtle", "application/ld+json", "application/rdf+xml", "application/trig", "text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl,    text/turtle",
        "jsonld, application/ld+json",
        "rdf,    application/rdf+xml",
        "nt,     application/n-triples",
        "trig,   application/trig",
        "nq,     application/n-quads",
        "html,   text/html",
    })
    void the_form_can_be_named_by_suffix_and_by_parameter(String name, String type) {
        for (String path : List.of(PLACE, "/ns", "/graph/article/a")) {
            for (String address : List.of(path + "." + name, path + "?format=" + name)) {
                HttpResponse<String> answer = SERVER.get(address, "Accept", "image/png");
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(type(answer)).isEqualTo(type);
            }
        }
    }

    @Test
    void a_form_that_does_not_exist_is_refused() {
        assertThat(SERVER.get(PLACE + "?format=docx").statusCode()).isEqualTo(406);
        assertThat(SERVER.get(PLACE + ".docx", "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_draws_the_page_sees_no_suffix() {
        assertThat(SERVER.get("/doc/place/H%C6%B0ng.html?lang=en").body())
                .isEqualTo("page at /doc/place/H%C6%B0ng = /doc/place/Hưng");
        assertThat(SERVER.get("/ns.html").body()).startsWith("page at /ns =");
    }

    @Test
    void a_thing_whose_name_ends_like_a_form_is_found() {
        assertThat(read(SERVER.get("/doc/file/page.html.ttl"))
                        .contains(any(), iri(ID + "file/page.html"), any(), any()))
                .isTrue();
        HttpResponse<String> data = SERVER.get("/doc/file/data.nt");
        assertThat(data.body()).contains("named like another");
        assertThat(header(data, "Content-Location")).isEqualTo("/doc/file/data.nt.nt");
        assertThat(header(data, "Link")).contains("<https://w3id.org/tinh/id/file/data.nt>; rel=\"canonical\"");
    }

    // ---- what is told

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/ld+json",
                "application/rdf+xml",
                "application/n-triples",
                "application/trig",
                "application/n-quads"
            })
    void every_form_says_the_same_here_and_from_elsewhere(String type) {
        for (String path : List.of(PLACE, "/doc/claim/a/1", "/doc/observation/1", "/graph/article/a", "/ns")) {
            DatasetGraph here = read(SERVER.get(path, "Accept", type));
            assertThat(statements(here)).hasSizeGreaterThan(1);
            assertThat(read(ELSEWHERE.get(path, "Accept", type)).stream()
                            .map(Quad::asTriple)
                            .count())
                    .as(path)
                    .isEqualTo(here.stream().count());
            if (!path.equals("/ns")) { // nameless nodes are other ones in every answer
                assertThat(statements(here))
                        .isEqualTo(statements(read(SERVER.get(path, "Accept", "application/trig"))));
                assertThat(statements(here)).isEqualTo(statements(read(ELSEWHERE.get(path, "Accept", type))));
            }
        }
    }

    @Test
    void a_thing_is_told_with_the_labels_of_what_it_points_to_and_what_is_below_it() {
        DatasetGraph told = read(SERVER.get(PLACE + ".nt"));
        assertThat(statements(told))
                .contains(
                        triple("place/hung-yen", NS + "region", "place/delta"),
                        triple("place/hung-yen--an-thi", NS + "locatedIn", "place/hung-yen"),
                        triple("area/hung-yen/1", NS + "place", "place/hung-yen"))
                .noneMatch(triple -> triple.getPredicate().getURI().equals(NS + "secret"))
                .noneMatch(triple -> triple.getSubject().getURI().contains("/claim/"));
        assertThat(SERVER.get(PLACE + ".nt").body()).contains("Đồng bằng", "địa danh");
    }

    @Test
    void what_a_document_is_about_stands_first() {
        assertThat(SERVER.get(PLACE + ".ttl").body()).containsPattern("\\n\\nplace:hung-yen\\s(?s:.*)place:delta");
        assertThat(SERVER.get(PLACE + ".nt").body()).startsWith("<" + ID + "place/hung-yen>");
    }

    @Test
    void no_node_of_a_description_is_nameless() {
        assertThat(statements(read(SERVER.get(PLACE + ".ttl"))))
                .isNotEmpty()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/claim/a/1.ttl", "/doc/observation/1.ttl"})
    void evidence_is_told_with_what_it_is_for(String path) {
        assertThat(SERVER.get(path).body()).contains("tinh:evidenceStart");
        assertThat(ELSEWHERE.get(path).body()).contains("tinh:evidenceStart");
    }

    @Test
    void TriG_says_in_which_graph_a_statement_stands() {
        DatasetGraph told = read(SERVER.get("/doc/claim/a/1.trig"));
        Node claim = iri(ID + "claim/a/1");
        assertThat(told.contains(graph("article/a"), claim, iri(NS + "evidence"), any()))
                .isTrue();
        assertThat(told.contains(graph("observations"), claim, iri(NS + "observation"), any()))
                .isTrue();
        assertThat(told.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void a_withdrawn_claim_is_still_told() {
        assertThat(SERVER.get("/doc/claim/a/2.ttl").body()).contains("prov:invalidatedAtTime");
    }

    @Test
    void too_many_that_point_to_a_thing_are_left_out_together() {
        var kept = new Listening.Kept();
        var trig = new StringBuilder("BASE <https://w3id.org/tinh/> <graph/x> { <id/place/big> <ns#n> 1 .");
        for (int i = 0; i < 101; i++) {
            trig.append("<id/place/").append(i).append("> <ns#locatedIn> <id/place/big> .");
        }
        trig.append("<id/place/0> <ns#locatedIn> <id/place/small> . <id/place/small> <ns#n> 1 . }");
        kept.add(trig.toString());
        try (Listening own = Listening.to(kept)) {
            assertThat(statements(read(own.get("/doc/place/big.nt")))).hasSize(1);
            assertThat(statements(read(own.get("/doc/place/small.nt")))).hasSize(2);
        }
    }

    @Test
    void the_ontology_is_told_whole_with_its_labels() {
        DatasetGraph told = read(SERVER.get("/ns", "Accept", "application/trig"));
        assertThat(told.contains(graph("ontology/core"), iri(NS + "Place"), any(), any()))
                .isTrue();
        assertThat(told.contains(graph("ontology/labels"), iri(NS + "Place"), any(), any()))
                .isTrue();
        assertThat(SERVER.get("/ns.ttl").body())
                .contains("( tinh:Province tinh:District )")
                .contains("địa danh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "rdf", "nt", "trig", "nq"})
    void a_graph_is_told_with_where_it_comes_from(String form) {
        for (Listening server : List.of(SERVER, ELSEWHERE)) {
            DatasetGraph told = read(server.get("/graph/article/a." + form));
            assertThat(statements(told))
                    .contains(triple("claim/a/1", NS + "evidence", "evidence/a/0-9"))
                    .anyMatch(triple -> triple.getSubject().equals(graph("article/a")));
            if (form.equals("trig") || form.equals("nq")) {
                assertThat(told.contains(graph("article/a"), iri(ID + "claim/a/1"), any(), any()))
                        .isTrue();
                assertThat(told.contains(graph("catalog"), graph("article/a"), any(), any()))
                        .isTrue();
            }
        }
    }

    // ---- what is not there

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/place/none",
                "/doc/place",
                "/doc/",
                "/doc",
                "/graph/article/none",
                "/graph/",
                "/graph/../sparql/../doc/x",
                "/doc/place/hung-yen/",
                "/doc/a%3E%20b",
            })
    void what_the_graph_knows_nothing_of_is_not_found(String path) {
        for (Listening server : List.of(SERVER, ELSEWHERE)) {
            HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(type(answer)).isEqualTo("text/plain");
            assertThat(header(answer, "Link")).isEmpty();
            assertThat(header(answer, "Content-Location")).isEmpty();
        }
    }

    // ---- odd names

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place/Hưng-Yên             | place/H%C6%B0ng-Y%C3%AAn",
                "place/H%C6%B0ng            | place/H%C6%B0ng",
                "place/%c6%b0               | place/%c6%b0",
                "x/a+b                      | x/a+b",
                "x/a+b                      | x/a%2Bb",
                "x/a%2Bb                    | x/a%2Bb",
                "x/(1):2~3@4!$&'*,;=        | x/(1):2~3@4!$&'*,;=",
                "x/(1):2~3@4!$&'*,;=        | x/%281%29%3A2~3%404!$&%27%2A%2C%3B%3D",
                "x/~tilde                   | x/%7Etilde",
                "x/why?                     | x/why%3F",
                "x/why?yes#no               | x/why%3Fyes%23no",
                "x/100%25                   | x/100%25",
                "x/a%20b                    | x/a%20b",
                "x/lúa(gạo)                 | x/l%C3%BAa(g%E1%BA%A1o)",
                "x/lúa%20gạo                | x/l%C3%BAa%20g%E1%BA%A1o",
                "x/a;v=1                    | x/a;v=1",
                "x/v1.2                     | x/v1.2",
                "x/a/b/c                    | x/a/b/c",
                "x/a%2Fb                    | x/a%2Fb",
                "x/🌾                       | x/%F0%9F%8C%BE",
            })
    void any_character_of_an_IRI_is_found(String key, String path) {
        ODD.openAnew();
        ODD.add("<https://w3id.org/tinh/graph/g> { <%s%s> <x:p> 'the very one' }".formatted(ID, key));
        for (Listening server : List.of(ODD_NAMES, ODD_NAMES_ELSEWHERE)) {
            HttpResponse<String> answer = server.get("/doc/" + path, "Accept", "application/n-triples");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(read(answer).contains(any(), iri(ID + key), any(), any()))
                    .isTrue();
        }
    }

    @Test
    void of_two_things_whose_names_differ_by_an_escape_alone_the_very_one_is_found() {
        ODD.openAnew();
        ODD.add("<x:g> { <%1$sx/a(b> <x:p> 'plain' . <%1$sx/a%%28b> <x:p> 'escaped' }".formatted(ID));
        assertThat(ODD_NAMES.get("/doc/x/a(b.nt").body()).contains("plain");
        assertThat(ODD_NAMES.get("/doc/x/a%28b.nt").body()).contains("escaped");
    }

    // ---- headers

    @Test
    void links_lead_to_the_other_forms_the_words_and_the_lasting_name() {
        HttpResponse<String> answer = SERVER.get("/doc/place/hung-yen?format=ttl");
        assertThat(header(answer, "Link"))
                .contains(
                        "<" + PLACE + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
                        "<" + PLACE + ".rdf>; rel=\"alternate\"; type=\"application/rdf+xml\"",
                        "<" + PLACE + ".nt>; rel=\"alternate\"; type=\"application/n-triples\"",
                        "<" + PLACE + ".trig>; rel=\"alternate\"; type=\"application/trig\"",
                        "<" + PLACE + ".html>; rel=\"alternate\"; type=\"text/html\"",
                        "</ns>; rel=\"describedby\"",
                        "<https://w3id.org/tinh/id/place/hung-yen>; rel=\"canonical\"")
                .doesNotContain(".ttl>");
        assertThat(header(answer, "Content-Location")).isEqualTo(PLACE + ".ttl");
        assertThat(header(SERVER.get("/doc/commodity/l%C3%BAa.html"), "Link"))
                .contains(
                        "</doc/commodity/l%C3%BAa.ttl>", "<https://w3id.org/tinh/id/commodity/l%C3%BAa>; rel=\"canon");
        assertThat(header(SERVER.get("/ns.ttl"), "Link"))
                .contains("</ns.html>", "</graph/ontology/core>; rel=\"describedby\"", "<https://w3id.org/tinh/ns>;");
        assertThat(header(SERVER.get("/graph/article/a.ttl"), "Link"))
                .contains("<https://w3id.org/tinh/graph/article/a>; rel=\"canonical\"");
    }

    @Test
    void a_page_depends_on_the_language_too_and_links_to_its_RDF() {
        HttpResponse<String> page = SERVER.get(PLACE, "Accept", BROWSER);
        assertThat(header(page, "Vary")).isEqualTo("Accept, Accept-Encoding, Accept-Language");
        assertThat(header(page, "Link")).contains("<" + PLACE + ".ttl>").doesNotContain(".html");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLACE, "/ns", "/graph/article/a"})
    void what_is_known_already_is_not_sent_again(String path) {
        HttpResponse<String> first = SERVER.get(path, "Accept", "text/turtle");
        String tag = header(first, "ETag");
        HttpResponse<String> again = SERVER.get(path, "Accept", "text/turtle", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Content-Location")).isEqualTo(path + ".ttl");
        assertThat(SERVER.get(path, "Accept", "application/trig", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(header(SERVER.get(path, "Accept", "text/turtle", "Accept-Encoding", "gzip"), "ETag"))
                .isNotEqualTo(tag);
        assertThat(header(ELSEWHERE.get(path, "Accept", "text/turtle"), "ETag")).isEmpty();
    }

    @Test
    void a_change_of_the_graph_makes_another_tag() {
        var kept = new Listening.Kept();
        kept.add(DATA);
        try (Listening own = Listening.to(kept)) {
            String tag = header(own.get(PLACE + ".ttl"), "ETag");
            kept.add("<https://w3id.org/tinh/graph/x> { <x:s> <x:p> <x:o> }");
            assertThat(own.get(PLACE + ".ttl", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 08:30:15 GMT | 304",
                "Sat, 21 Nov 2026 00:00:00 GMT | 304",
                "Fri, 20 Nov 2026 08:30:14 GMT | 200",
                "some day                      | 200",
            })
    void who_has_the_state_of_the_last_change_is_told_so(String since, int status) {
        HttpResponse<String> answer = SERVER.get(PLACE + ".ttl", "If-Modified-Since", since);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Last-Modified")).isEqualTo("Fri, 20 Nov 2026 08:30:15 GMT");
        assertThat(SERVER.get(PLACE + ".ttl", "If-Modified-Since", since, "If-None-Match", "\"another\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void HEAD_is_GET_without_the_body() {
        for (String path : List.of(PLACE, "/ns", "/graph/article/a")) {
            HttpResponse<String> get = SERVER.get(path, "Accept", "text/turtle");
            HttpResponse<String> head = SERVER.send(
                    SERVER.request(path).header("Accept", "text/turtle").method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Type", "ETag", "Link", "Content-Location", "Last-Modified", "Vary")) {
                assertThat(header(head, name)).isNotEmpty().isEqualTo(header(get, name));
            }
        }
        assertThat(SERVER.send(SERVER.request("/doc/place/none.ttl").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLACE, "/id/place/hung-yen", "/ns", "/graph/article/a"})
    void OPTIONS_says_what_is_allowed_and_nothing_else_is(String path) {
        HttpResponse<String> answer = SERVER.send(SERVER.request(path).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        HttpResponse<String> written = SERVER.send("POST", path, "text/turtle", "");
        assertThat(written.statusCode()).isEqualTo(405);
        assertThat(header(written, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void pages_of_any_origin_may_read_the_answer_and_its_headers() {
        HttpResponse<String> answer = SERVER.get(PLACE + ".jsonld", "Origin", "https://example.org");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Link", "ETag", "Content-Location");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String type(HttpResponse<?> answer) {
        return header(answer, "Content-Type").split(";")[0];
    }

    private static DatasetGraph read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        Lang lang = RDFLanguages.contentTypeToLang(type(answer));
        return RDFParser.fromString(answer.body(), lang).toDatasetGraph();
    }

    private static Set<Triple> statements(DatasetGraph told) {
        return told.stream().map(Quad::asTriple).collect(Collectors.toSet());
    }

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(iri(ID + subject), iri(predicate), iri(ID + object));
    }

    private static Node graph(String name) {
        return iri("https://w3id.org/tinh/graph/" + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node any() {
        return Node.ANY;
    }
}
