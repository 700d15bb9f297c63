package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.RdfFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.Syntax;
import vn.tinh.vocab.Graphs;

class ShapesTest {
    private static final Judge JUDGE = Judge.read(Known.ONTOLOGY);

    @Test
    void theOntologyAndTheReferenceDataAreAsTheShapesHaveThem() {
        List<Finding> findings = Known.files().stream()
                .flatMap(file -> JUDGE.judge(file, Known.CONTEXT).violations().stream())
                .toList();

        assertThat(findings).isEmpty();
    }

    @Test
    void whatPeopleCuratedIsToo() {
        List<Finding> findings = Known.curated().stream()
                .flatMap(file -> JUDGE.judge(file, Known.CONTEXT).violations().stream())
                .toList();

        assertThat(findings).isEmpty();
    }

    @Test
    void aFindingSaysWhereWhatAndWhatWasExpected() {
        RdfFile file = turtle("""
                @prefix tinh: <https://w3id.org/tinh/ns#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

                <https://w3id.org/tinh/id/place/mau> a tinh:Province ;
                  skos:notation "mau" ;
                  skos:prefLabel "Mẫu"@vi, "Sample"@en ;
                  tinh:locatedIn <https://w3id.org/tinh/id/place/atlantis> .
                """);

        assertThat(JUDGE.judge(file, Known.CONTEXT).violations())
                .extracting(Finding::toString)
                .containsExactly(
                        "mau.ttl:7:3: place:mau tinh:locatedIn place:atlantis: a place lies in at most one known place");
    }

    @Test
    void whatTheFileReplacesDoesNotCount() {
        RdfFile before = turtle("""
                @prefix tinh: <https://w3id.org/tinh/ns#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://w3id.org/tinh/id/place/mau> a tinh:Province ;
                  skos:notation "mau" ; skos:prefLabel "Mẫu cũ"@vi, "Old sample"@en .
                """);
        RdfFile after = turtle("""
                @prefix tinh: <https://w3id.org/tinh/ns#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://w3id.org/tinh/id/place/mau> a tinh:Province ;
                  skos:notation "mau" ; skos:prefLabel "Mẫu"@vi, "Sample"@en .
                """);
        var known = Known.quads().stream().toList();
        var context = Context.of(() -> java.util.stream.Stream.concat(known.stream(), before.quads().stream())
                .iterator());

        assertThat(JUDGE.judge(after, context).violations()).isEmpty();
    }

    @Test
    void oneThingInTwoFilesHasToAgree() {
        RdfFile file = RdfReader.into(Graphs.of("file/other"))
                .positions(true)
                .bytes("other.ttl", """
                        @prefix tinh: <https://w3id.org/tinh/ns#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        <https://w3id.org/tinh/id/place/hung-yen> a tinh:Province ;
                          skos:prefLabel "Hưng Yên mới"@vi .
                        """.getBytes(StandardCharsets.UTF_8), Syntax.TURTLE);

        assertThat(JUDGE.judge(file, Known.CONTEXT).violations())
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("place:hung-yen has 3 skos:prefLabel"));
    }

    @Test
    void manyFilesAreJudgedAtOnce() {
        List<Judgement> judgements = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Known.files().get(i % Known.files().size()))
                .map(file -> JUDGE.judge(file, Known.CONTEXT))
                .toList();

        assertThat(judgements).allMatch(judgement -> judgement.violations().isEmpty());
    }

    @Test
    void everyShapeSpeaksVietnameseAndEnglish() {
        var graph = GraphFactory.createDefaultGraph();
        for (var file : Shapes.files(Known.ONTOLOGY.resolve("shapes"), ".ttl")) {
            RDFDataMgr.read(graph, file.toUri().toString());
        }
        for (var shape : org.apache.jena.shacl.Shapes.parse(graph)) {
            assertThat(languages(shape)).as(shape.toString()).containsExactlyInAnyOrder("vi", "en");
            shape.getPropertyShapes()
                    .forEach(inner ->
                            assertThat(languages(inner)).as(inner.toString()).containsExactlyInAnyOrder("vi", "en"));
        }
    }

    private static List<String> languages(org.apache.jena.shacl.parser.Shape shape) {
        return shape.getMessages().stream()
                .map(Node::getLiteralLanguage)
                .filter(Objects::nonNull)
                .toList();
    }

    private static RdfFile turtle(String text) {
        return RdfReader.into(Graphs.of("file/mau"))
                .positions(true)
                .bytes("mau.ttl", text.getBytes(StandardCharsets.UTF_8), Syntax.TURTLE);
    }
}
