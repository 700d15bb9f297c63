package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.RdfFile;
import vn.tinh.vocab.Graphs;

/**
 * Every example is judged as its name says: {@code valid.*} is taken without a word, {@code invalid.*} is refused and
 * {@code warning.*} taken, both with the words that the example itself expects ({@code sh:resultMessage}) and no others.
 */
class ExamplesTest {
    private static final Node EXPECTED = NodeFactory.createURI("http://www.w3.org/ns/shacl#resultMessage");
    private static final Judge JUDGE = Judge.read(Known.ONTOLOGY);
    private static final Context CONTEXT = Known.withExamples();

    @TestFactory
    Stream<DynamicTest> everyExampleIsJudgedAsItsNameSays() throws IOException {
        return examples().stream()
                .map(file ->
                        DynamicTest.dynamicTest(Known.EXAMPLES.relativize(file).toString(), () -> judged(file)));
    }

    @Test
    void everyFileOfShapesHasExamplesOfBothKinds() throws IOException {
        for (Path shapes : Shapes.files(Known.ONTOLOGY.resolve("shapes"), ".ttl")) {
            String name = shapes.getFileName().toString().replace(".ttl", "");
            List<String> examples = examples().stream()
                    .filter(file -> file.startsWith(Known.EXAMPLES.resolve(name)))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(examples).as(name).anyMatch(file -> file.startsWith("valid."));
            assertThat(examples).as(name).anyMatch(file -> file.startsWith("invalid."));
        }
    }

    private static List<Path> examples() throws IOException {
        try (var files = Files.walk(Known.EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".trig"))
                    .sorted()
                    .toList();
        }
    }

    private static void judged(Path file) {
        RdfFile example = RdfFile.read(file, Graphs.of("example"));
        Judgement judgement = JUDGE.judge(example, CONTEXT);
        List<String> expected = example.quads().stream()
                .filter(quad -> quad.getPredicate().equals(EXPECTED))
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .toList();
        String name = file.getFileName().toString();
        if (name.startsWith("valid.")) {
            assertThat(judgement).isEqualTo(Judgement.GOOD);
        } else if (name.startsWith("warning.")) {
            assertThat(judgement.violations()).isEmpty();
            said(judgement.warnings(), expected);
        } else {
            said(judgement.violations(), expected);
        }
    }

    private static void said(List<Finding> findings, List<String> expected) {
        assertThat(expected).isNotEmpty();
        for (String words : expected) {
            assertThat(findings).anyMatch(finding -> finding.message().contains(words));
        }
        assertThat(findings).allMatch(finding -> expected.stream().anyMatch(finding.message()::contains));
        assertThat(findings).allMatch(finding -> finding.place().line() > 0);
    }
}
