package vn.tinh.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.vocab.Graphs;

class RdfReaderTest {
    private static final Node GRAPH = Graphs.file("test");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDF_XML_HEAD =
            "<?xml version='1.0'?>\n<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='http://x/'>\n";

    private static RdfFile read(Syntax syntax, String text) {
        return RdfReader.into(GRAPH).positions(true).bytes("f", text.getBytes(StandardCharsets.UTF_8), syntax);
    }

    private static List<String> wrong(Syntax syntax, byte[] bytes) {
        TinhException e = catchThrowableOfType(
                TinhException.class, () -> RdfReader.into(GRAPH).bytes("f", bytes, syntax));
        assertThat(e).as("it is refused").isNotNull();
        assertThat(e.problem()).isEqualTo(Problem.SYNTAX);
        return e.findings().stream().map(Finding::toString).toList();
    }

    private static List<String> wrong(Syntax syntax, String text) {
        return wrong(syntax, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Node iri(String local) {
        return NodeFactory.createURI("http://x/" + local);
    }

    private static String where(RdfFile file, String subject, String predicate) {
        return file.positions().of(iri(subject)) + " " + file.positions().of(iri(subject), iri(predicate));
    }

    @Test
    @DisplayName("Turtle: where a subject and where its predicate stands, in lines and code points")
    void turtle_positions() {
        RdfFile file =
                read(Syntax.TURTLE, "@prefix x: <http://x/> .\n\nx:a\n  x:p [ x:q 1 ] ;\n  x:r 'ệ🌾', 2 ; x:s 3 .\n");

        assertThat(where(file, "a", "p")).isEqualTo("f:3:1 f:4:3");
        assertThat(where(file, "a", "r")).isEqualTo("f:3:1 f:5:3");
        assertThat(where(file, "a", "s")).isEqualTo("f:3:1 f:5:17");
        assertThat(where(file, "nobody", "p")).isEqualTo("f f");
    }

    @Test
    @DisplayName("TriG: quads keep their graph, the others get the caller's")
    void trig() {
        RdfFile file = read(
                Syntax.TRIG,
                "@prefix x: <http://x/> .\nx:g { x:a x:p 1 .\n  x:b x:p 2 }\nx:c x:p 3 .\nGRAPH x:h { x:d x:p [ x:q 4 ] }");

        assertThat(file.quads().stream().map(Quad::getGraph).distinct()).containsExactly(iri("g"), GRAPH, iri("h"));
        assertThat(where(file, "b", "p")).isEqualTo("f:3:3 f:3:7");
        assertThat(where(file, "c", "p")).isEqualTo("f:4:1 f:4:5");
        assertThat(where(file, "d", "p")).isEqualTo("f:5:13 f:5:17");
    }

    @Test
    @DisplayName("The other syntaxes tell at least the line")
    void other_positions() {
        assertThat(where(
                        read(
                                Syntax.N_TRIPLES,
                                "<http://x/z> <http://x/p> 'x' .\n".replace('\'', '"')
                                        + "<http://x/a> <http://x/p> \"ệ\" .\n"),
                        "a",
                        "p"))
                .isEqualTo("f:2:1 f:2:14");
        assertThat(where(read(Syntax.N_QUADS, "\n<http://x/a> <http://x/p> \"x\" <http://x/g> .\n"), "a", "p"))
                .isEqualTo("f:2:1 f:2:14");
        assertThat(where(read(Syntax.N3, "@prefix x: <http://x/> .\n x:a x:p x:b ."), "a", "p"))
                .isEqualTo("f:2:2 f:2:6");
        assertThat(where(
                        read(
                                Syntax.RDF_XML,
                                RDF_XML_HEAD + "<x:C rdf:about='http://x/a'>\n<x:p>1</x:p></x:C></rdf:RDF>"),
                        "a",
                        "p"))
                .startsWith("f:3:")
                .contains(" f:4:");
        assertThat(where(read(Syntax.JSON_LD, "{\n\"@id\": \"http://x/a\", \"http://x/p\": 1}"), "a", "p"))
                .isEqualTo("f:2:9 f:2:9");
        assertThat(where(
                        read(
                                Syntax.RDF_JSON,
                                "{\n\"http://x/a\":{\"http://x/p\":[{\"type\":\"literal\",\"value\":\"1\"}]}}"),
                        "a",
                        "p"))
                .startsWith("f:2:");
    }

    @Test
    @DisplayName("A fault of syntax is told with line, column and what was expected, in every syntax")
    void places_of_errors() {
        assertThat(wrong(Syntax.TURTLE, "@prefix x: <http://x/> .\nx:a x:b x:c\nx:d x:e x:f .\n"))
                .containsExactly("f:3:1: Expected '.', found 'x'");
        assertThat(wrong(Syntax.TURTLE, "@prefix x: <http://x/> .\nx:ệ y:b 1 ."))
                .containsExactly("f:2:6: Namespace prefix 'y' used but not defined");
        assertThat(wrong(Syntax.TRIG, "@prefix x: <http://x/> .\nx:g { x:a x:b x:c .\n x:d x:e }"))
                .containsExactly("f:3:10: Expected an RDF value here, found '}'");
        assertThat(wrong(Syntax.N3, "@prefix x: <http://x/> .\nx:a , x:c ."))
                .containsExactly("f:2:5: Expected an RDF value here, found ','");
        assertThat(wrong(Syntax.N_TRIPLES, "<http://x/a> <http://x/p> .\n"))
                .containsExactly("f:1:27: Expected '<' or '_', found: .");
        assertThat(wrong(Syntax.N_QUADS, "\n<http://x/a> <http://x/p> <http://x/b> <http://x/g> \n"))
                .singleElement()
                .asString()
                .startsWith("f:2:5");
        assertThat(wrong(Syntax.RDF_XML, RDF_XML_HEAD + "<x:C rdf:about='http://x/a'>\n<x:p></x:C></rdf:RDF>"))
                .singleElement()
                .asString()
                .startsWith("f:4:")
                .contains("x:p");
        assertThat(
                        wrong(
                                Syntax.TRIX,
                                "<TriX xmlns='http://www.w3.org/2004/03/trix/trix-1/'><graph>\n<triple><uri>http://x/a</uri></triple></graph></TriX>"))
                .singleElement()
                .asString()
                .startsWith("f:2:")
                .contains("3 values");
        assertThat(wrong(Syntax.JSON_LD, "{\"@id\":\"http://x/a\",\n\"http://x/p\":[\"ệ\" 2]}"))
                .singleElement()
                .asString()
                .startsWith("f:2:19")
                .contains("comma");
        assertThat(wrong(
                        Syntax.RDF_JSON,
                        "{\"http://x/a\":{\n\"http://x/p\":[{\"type\":\"literal\" \"value\":\"x\"}]}}"))
                .singleElement()
                .asString()
                .startsWith("f:2:")
                .contains("comma");
        assertThat(wrong(Syntax.BINARY, "BRDX123")).singleElement().asString().startsWith("f: ");
        assertThat(wrong(Syntax.BINARY, "BRDF")).singleElement().asString().startsWith("f: ");
    }

    @Test
    @DisplayName("One reading finds every bad literal, relative IRI and, line by line, every broken statement")
    void all_errors_at_once() {
        assertThat(wrong(Syntax.TURTLE, """
                @prefix x: <http://x/> .
                x:a x:b "abc"^^<%1$sinteger> ;
                  x:c "2020-13-01"^^<%1$sdate> .
                x:a x:q <rel> .
                """.formatted(XSD)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("f:2:").contains("'abc'"),
                        second -> assertThat(second).startsWith("f:3:").contains("'2020-13-01'"),
                        third -> assertThat(third).startsWith("f:4:5: <rel> is a relative IRI"));
        assertThat(wrong(Syntax.N_TRIPLES, """
                <http://x/a> <http://x/p> <b> .
                <http://x/a> <http://x/p> "1x"^^<%sinteger> .
                <http://x/a> .
                <http://x/a> <http://x/p> <http://x/b>
                """.formatted(XSD)))
                .extracting(finding -> finding.substring(0, 3))
                .containsExactly("f:1", "f:2", "f:3", "f:4");
    }

    @ParameterizedTest(name = "{0}: a literal that is none of its datatype is refused")
    @EnumSource(names = {"RDF_XML", "TRIX", "JSON_LD", "RDF_JSON"})
    void literals(Syntax syntax) {
        String text = switch (syntax) {
            case RDF_XML ->
                RDF_XML_HEAD + "<x:C rdf:about='http://x/a'><x:p rdf:datatype='" + XSD
                        + "integer'>q</x:p></x:C></rdf:RDF>";
            case TRIX ->
                "<TriX xmlns='http://www.w3.org/2004/03/trix/trix-1/'>\n\n<graph><triple><uri>http://x/a</uri><uri>http://x/p</uri><typedLiteral datatype='"
                        + XSD + "integer'>q</typedLiteral></triple></graph></TriX>";
            case JSON_LD ->
                "\n\n{\"@id\":\"http://x/a\",\"http://x/p\":{\"@value\":\"q\",\"@type\":\"" + XSD + "integer\"}}";
            default ->
                "\n\n{\"http://x/a\":{\"http://x/p\":[{\"type\":\"literal\",\"value\":\"q\",\"datatype\":\"" + XSD
                        + "integer\"}]}}";
        };

        assertThat(wrong(syntax, text))
                .singleElement()
                .asString()
                .startsWith("f:3:")
                .contains("'q'", "integer");
    }

    @Test
    @DisplayName("A relative IRI needs a base; N-Triples never has one")
    void relative_iris() {
        byte[] turtle = "<a> <p> <b> .".getBytes(StandardCharsets.UTF_8);

        assertThat(wrong(Syntax.TURTLE, turtle)).hasSize(3);
        assertThat(RdfReader.into(GRAPH)
                        .base("http://x/")
                        .bytes("f", turtle, Syntax.TURTLE)
                        .quads())
                .containsExactly(new Quad(GRAPH, iri("a"), iri("p"), iri("b")));
        assertThat(wrong(Syntax.JSON_LD, "{\"@id\":\"http://x/a\",\n\"http://x/p\":{\"@id\":\"rel\"}}"))
                .singleElement()
                .asString()
                .startsWith("f:2:22: <rel> is a relative IRI");
        assertThat(wrong(Syntax.RDF_XML, RDF_XML_HEAD + "<x:C rdf:about='a'/></rdf:RDF>"))
                .singleElement()
                .asString()
                .startsWith("f:3:")
                .contains("<a> is a relative IRI");
        assertThat(catchThrowableOfType(
                        TinhException.class,
                        () -> RdfReader.into(GRAPH)
                                .base("http://x/")
                                .bytes(
                                        "f",
                                        "<a> <http://x/p> <http://x/b> .".getBytes(StandardCharsets.UTF_8),
                                        Syntax.N_TRIPLES)))
                .hasMessageStartingWith("f:1:");
    }

    @Test
    @DisplayName("A bad IRI and a bad language tag are refused")
    void bad_terms() {
        assertThat(wrong(Syntax.TURTLE, "<http://x/a b> <http://x/p> 1 ."))
                .singleElement()
                .asString()
                .startsWith("f:1:12:");
        assertThat(wrong(Syntax.JSON_LD, "{\"@id\":\"http://x/a\",\"http://x/p\":{\"@id\":\"http://x/b c\"}}"))
                .isNotEmpty();
        assertThat(wrong(Syntax.TURTLE, "<http://x/a> <http://x/p> 'a'@v_i ."))
                .singleElement()
                .asString()
                .startsWith("f:1:");
        assertThat(wrong(
                        Syntax.JSON_LD,
                        "{\"@id\":\"http://x/a\",\n\"http://x/p\":{\"@value\":\"q\",\"@language\":\"a b\"}}"))
                .containsExactly("f:2:40: \"a b\" is no language tag; one as vi or en is expected");
    }

    @Test
    @DisplayName("A byte that is not UTF-8 is refused with its place, a byte order mark is not")
    void strict_utf8() {
        assertThat(wrong(
                        Syntax.TURTLE, new byte[] {'#', '\n', (byte) 0xE1, (byte) 0xBB, (byte) 0x87, (byte) 0xC3, '('}))
                .containsExactly("f:2:2: the byte 0xC3 is not UTF-8, and UTF-8 is expected");
        assertThat(read(Syntax.TURTLE, "\uFEFF<http://x/a> <http://x/p> 1 .").quads())
                .hasSize(1);
    }

    @Test
    @DisplayName("Literals and IRIs come in NFC")
    void nfc() {
        Quad quad = read(Syntax.TURTLE, "<http://x/Hue\u0302\u0301> <http://x/p> 'Hue\u0302\u0301'@vi .")
                .quads()
                .getFirst();

        assertThat(quad.getSubject()).isEqualTo(iri("Huế"));
        assertThat(quad.getObject()).isEqualTo(NodeFactory.createLiteralLang("Huế", "vi"));
    }

    @Test
    @DisplayName("Blank nodes of two files never meet, whatever their labels")
    void blank_nodes() {
        String text = "_:b <http://x/p> _:c .\n_:b <http://x/p> 1 .".replace(" 1 ", " \"1\" ");
        RdfFile one = read(Syntax.N_TRIPLES, text);
        RdfFile other = read(Syntax.N_TRIPLES, text);

        assertThat(one.quads().get(0).getSubject())
                .isEqualTo(one.quads().get(1).getSubject())
                .isNotEqualTo(other.quads().get(0).getSubject());
    }

    @ParameterizedTest(name = "A DOCTYPE is refused in {0}")
    @EnumSource(names = {"RDF_XML", "TRIX"})
    void doctype(Syntax syntax) throws IOException {
        String bomb = "<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><r>&a;</r>";

        assertThat(wrong(syntax, bomb)).containsExactly("f:2:1: a DOCTYPE is not accepted; leave it out");
        assertThat(wrong(syntax, bomb.replace("?>", " encoding='UTF-16'?>").getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .contains("DOCTYPE");
    }

    @ParameterizedTest(name = "The context {0} is not fetched")
    @ValueSource(strings = {"https://schema.org/", "http://127.0.0.1:1/c", "file:///etc/passwd"})
    void remote_contexts(String context) {
        assertThat(wrong(Syntax.JSON_LD, "{\"@context\":\"" + context + "\",\"@id\":\"http://x/a\",\"name\":1}"))
                .singleElement()
                .asString()
                .contains("is not fetched");
    }

    @Test
    @DisplayName("All ten syntaxes, plain and gzipped, say the same")
    void ten_syntaxes(@TempDir Path folder) throws IOException {
        List<Quad> expected = List.of(
                new Quad(GRAPH, iri("a"), iri("p"), iri("b")),
                new Quad(GRAPH, iri("a"), iri("q"), NodeFactory.createLiteralLang("Đắk Lắk", "vi")));
        var dataset = DatasetFactory.create();
        expected.forEach(quad -> dataset.getDefaultModel().getGraph().add(quad.asTriple()));
        for (Syntax syntax : Syntax.values()) {
            var out = new ByteArrayOutputStream();
            switch (syntax) {
                case TURTLE, N3 -> RDFDataMgr.write(out, dataset.getDefaultModel(), Lang.TURTLE);
                case TRIG -> RDFDataMgr.write(out, dataset, Lang.TRIG);
                case N_TRIPLES -> RDFDataMgr.write(out, dataset.getDefaultModel(), Lang.NTRIPLES);
                case N_QUADS -> RDFDataMgr.write(out, dataset, Lang.NQUADS);
                case RDF_XML -> RDFDataMgr.write(out, dataset.getDefaultModel(), Lang.RDFXML);
                case JSON_LD -> RDFDataMgr.write(out, dataset, Lang.JSONLD);
                case RDF_JSON -> RDFDataMgr.write(out, dataset.getDefaultModel(), Lang.RDFJSON);
                case TRIX -> RDFDataMgr.write(out, dataset, Lang.TRIX);
                case BINARY -> {
                    var writer = Rio.createWriter(RDFFormat.BINARY, out);
                    writer.startRDF();
                    writer.handleStatement(Values.getValueFactory()
                            .createStatement(
                                    Values.iri("http://x/a"), Values.iri("http://x/p"), Values.iri("http://x/b")));
                    writer.handleStatement(Values.getValueFactory()
                            .createStatement(
                                    Values.iri("http://x/a"),
                                    Values.iri("http://x/q"),
                                    Values.getValueFactory().createLiteral("Đắk Lắk", "vi")));
                    writer.endRDF();
                }
            }
            String suffix = switch (syntax) {
                case TURTLE -> "ttl";
                case TRIG -> "trig";
                case N_TRIPLES -> "nt";
                case N_QUADS -> "nq";
                case RDF_XML -> "rdf";
                case JSON_LD -> "jsonld";
                case RDF_JSON -> "rj";
                case N3 -> "n3";
                case TRIX -> "trix";
                case BINARY -> "brf";
            };
            Path plain = Files.write(folder.resolve("f." + suffix), out.toByteArray());
            Path packed = folder.resolve("f." + suffix + ".gz");
            try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
                gzip.write(out.toByteArray());
            }

            assertThat(RdfFile.read(plain, GRAPH).quads())
                    .as("%s", syntax)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(RdfFile.read(packed, GRAPH).quads())
                    .as("%s, packed", syntax)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    @DisplayName("A file of no known suffix, one that is not there, one too long and one cut short are told")
    void files(@TempDir Path folder) throws IOException {
        Path unknown = Files.writeString(folder.resolve("f.csv"), "a,b");
        Path packed = folder.resolve("f.ttl.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write(new byte[1000]);
        }
        byte[] whole = Files.readAllBytes(packed);

        assertThat(catchThrowableOfType(TinhException.class, () -> RdfFile.read(unknown, GRAPH))
                        .problem())
                .isEqualTo(Problem.USAGE);
        assertThat(catchThrowableOfType(TinhException.class, () -> RdfFile.read(folder.resolve("no.ttl"), GRAPH))
                        .problem())
                .isEqualTo(Problem.NOT_FOUND);
        assertThat(catchThrowableOfType(
                        TinhException.class,
                        () -> RdfReader.into(GRAPH).limit(500).file(packed)))
                .hasMessageContaining("longer than the 500 bytes");
        assertThat(wrong(Syntax.TURTLE, java.util.Arrays.copyOf(whole, whole.length - 4)))
                .singleElement()
                .asString()
                .contains("cannot be unpacked");
    }

    @Test
    @DisplayName("Half a letter is refused, be it in a literal or in an IRI")
    void surrogates() {
        assertThat(wrong(Syntax.TURTLE, "<http://x/a> <http://x/p> '\\uD800' ."))
                .containsExactly("f:1:14: \\uD800 is half a letter: no surrogate may be escaped");
        assertThat(wrong(Syntax.N_TRIPLES, "<http://x/a> <http://x/\\uDC00> <http://x/b> ."))
                .isNotEmpty();
        assertThat(read(Syntax.TURTLE, "<http://x/a> <http://x/p> '\\U0001F33E🌾' .")
                        .quads())
                .hasSize(1);
    }

    @Test
    @DisplayName("A statement about a statement is refused")
    void triple_terms() {
        assertThat(wrong(Syntax.TURTLE, "<http://x/a> <http://x/p> << <http://x/a> <http://x/p> 1 >> ."))
                .singleElement()
                .asString()
                .startsWith("f:1:");
    }

    @Test
    @DisplayName("Syntaxes are told by suffix, media type and name")
    void syntaxes() {
        assertThat(Syntax.ofFile("a/b.TTL.gz")).contains(Syntax.TURTLE);
        assertThat(Syntax.ofFile("ttl")).isEmpty();
        assertThat(Syntax.ofMediaType("application/ld+json; charset=utf-8")).contains(Syntax.JSON_LD);
        assertThat(Syntax.ofMediaType("text/html")).isEmpty();
        assertThat(Syntax.ofName("N-Quads")).contains(Syntax.N_QUADS);
        assertThat(Syntax.ofName("trig")).contains(Syntax.TRIG);
    }
}
