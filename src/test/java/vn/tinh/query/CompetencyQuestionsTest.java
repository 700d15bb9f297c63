package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that an analyst would put, and the answers that the five articles alone give. */
class CompetencyQuestionsTest {
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    static Stream<String> questions() {
        return StoredQueries.in(TheGraph.QUESTIONS).all().stream().map(StoredQuery::name);
    }

    private static StoredQuery question(String name) {
        return StoredQueries.in(TheGraph.QUESTIONS).get(name);
    }

    private static String kept(String name) throws IOException {
        return Files.readString(TheGraph.QUESTIONS.resolve(name + ".csv"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("Does the graph answer the question as its CSV file does, row for row?")
    void answers(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        TheGraph.answers().write(question(name), Map.of(), ResultFormat.CSV, out);
        String said = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(said).isEqualTo(kept(name));
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("Does the question hold nothing of its answer: no amount, no name?")
    void holds_no_answer(String name) throws IOException {
        String body = Files.readAllLines(TheGraph.QUESTIONS.resolve(name + ".rq")).stream()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (a, b) -> a + "\n" + b);
        Rows rows = TheGraph.answers().rows(question(name), Map.of());
        for (List<String> row : rows.texts()) {
            for (String cell : row) {
                boolean amount = FIGURE.matcher(cell).matches()
                        && cell.replaceAll("[^0-9]", "").length() > 3;
                boolean year = cell.matches("20[0-9][0-9]");
                if ((amount && !year) || cell.contains(" ")) {
                    assertThat(body).doesNotContain(cell);
                }
            }
        }
    }

    @Test
    @DisplayName("Are all forty there, each with its answer?")
    void all_are_there() throws IOException {
        try (Stream<Path> files = Files.list(TheGraph.QUESTIONS)) {
            List<String> names =
                    files.map(file -> String.valueOf(file.getFileName())).toList();
            assertThat(names.stream().filter(name -> name.endsWith(".rq"))).hasSize(40);
            assertThat(names.stream().filter(name -> name.endsWith(".csv")).map(name -> name.replace(".csv", ".rq")))
                    .hasSize(40)
                    .isSubsetOf(names);
        }
        assertThat(questions().map(name -> name.substring(0, 4)).distinct()).hasSize(40);
    }
}
