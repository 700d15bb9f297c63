package vn.tinh.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extractor;
import vn.tinh.fact.Figure;
import vn.tinh.ingest.Extractors;
import vn.tinh.ingest.Project;

/** Who stands behind a figure, as the lines of {@code attribution.tsv} say. */
class AttributionTest {
    private static final Extractor EXTRACTOR =
            Extractors.of(Project.at(Path.of("")).readVocabulary());

    static List<Arguments> wordings() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/corpus/attribution.tsv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Arguments.of(cells[0].replace("\\n", "\n"), cells[1]))
                    .toList();
        }
    }

    private static String behind(Figure figure) {
        return Stream.of(figure.quantity().min().toPlainString(), figure.source(), figure.setBy())
                .map(part -> part.isEmpty() ? "-" : part)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    @DisplayName("A figure has the source and the document that the text names")
    void aFigureHasItsSource(String text, String expected) {
        String behind =
                EXTRACTOR
                        .extract(new ArticleId("x"), Optional.of(new Published("2023-09-30")), "", text)
                        .facts()
                        .stream()
                        .flatMap(fact -> fact instanceof Figure figure ? Stream.of(figure) : Stream.empty())
                        .map(AttributionTest::behind)
                        .collect(Collectors.joining("; "));
        assertThat(behind).isEqualTo(expected);
    }
}
