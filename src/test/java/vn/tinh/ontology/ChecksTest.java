package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;

/** Each check finds its own small broken data, {@code checks/<name>.ttl}, and nothing in the project's own. */
class ChecksTest {
    private static final Path BROKEN = Path.of("src", "test", "resources", "checks");
    private static final Checks CHECKS = Checks.read(Known.ONTOLOGY);
    private static final DatasetGraph GOOD = Checks.union(
            Stream.concat(Known.quads().stream(), Known.curated().stream().flatMap(file -> file.quads().stream()))
                    .toList());

    static Stream<String> checks() {
        return CHECKS.names().stream().filter(name -> !name.startsWith("ic-"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void eachFindsWhatItIsFor(String name) throws IOException {
        String broken = Files.readString(BROKEN.resolve(name + ".ttl"));
        DatasetGraph dataset = Checks.union(Turtle.quads("reference/test", broken));

        Judgement judgement = CHECKS.only(name).run(dataset);

        assertThat(Stream.concat(judgement.violations().stream(), judgement.warnings().stream()))
                .isNotEmpty()
                .allMatch(finding -> finding.message().contains(CHECKS.summary(name, "en")));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noneFindsAnythingInTheProjectsOwnData(String name) {
        Judgement judgement = CHECKS.only(name).run(GOOD);

        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.warnings()).isEmpty();
    }

    @Test
    void nothingIsWrongWithNothing() {
        assertThat(CHECKS.run(Checks.union(List.of()))).isEqualTo(Judgement.GOOD);
    }

    @Test
    void eachSaysInBothLanguagesWhatItIsFor() {
        assertThat(CHECKS.names()).hasSizeGreaterThan(50).allSatisfy(name -> {
            assertThat(CHECKS.summary(name, "en")).isNotBlank();
            assertThat(CHECKS.summary(name, "vi")).isNotBlank().isNotEqualTo(CHECKS.summary(name, "en"));
        });
    }

    @Test
    void anOffenceNamesOffenderAndReasonAndStandsWhereTheOffenderIsWritten() {
        DatasetGraph dataset = Checks.union(Turtle.quads("""
                sector:a skos:broader sector:b .
                sector:b skos:broader sector:a .
                """));
        Checks check = CHECKS.only("broader-cycle");

        assertThat(check.run(dataset, node -> new Place("sectors.ttl", 7, 0)).violations())
                .extracting(Finding::toString)
                .containsExactly(
                        "sectors.ttl:7: sector:a: a concept is broader than itself",
                        "sectors.ttl:7: sector:b: a concept is broader than itself");
        assertThat(check.run(dataset).violations().getFirst().place().source()).endsWith("broader-cycle.rq");
    }
}
