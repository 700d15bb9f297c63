package vn.tinh.extract.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.Extractor;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.judge.Told;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Span;
import vn.tinh.ingest.Extractors;
import vn.tinh.ingest.Project;

class TableFiguresTest {
    private static final Path TABLES = Path.of("src/test/resources/corpus/table");
    private static final Extractor EXTRACTOR =
            Extractors.of(Project.at(Path.of("")).readVocabulary());

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(TABLES.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Extraction read(String text) {
        return EXTRACTOR.extract(new ArticleId("table"), Optional.<Published>empty(), "", text);
    }

    /** The facts that tables gave, and what of their figures was left out, in the order of the text. */
    static List<String> lines(String text) {
        Extraction extraction = read(text);
        List<String> lines = new ArrayList<>();
        for (Told told : extraction.told()) {
            if (told.features().names().stream().anyMatch(feature -> feature.startsWith("table:"))
                    && told.fact() instanceof Figure figure) {
                lines.add(line(text, figure));
            }
        }
        for (Skipped skipped : extraction.skipped()) {
            if (skipped.words().chars().anyMatch(Character::isDigit)) {
                lines.add("- " + skipped.reason().slug() + " " + words(text, skipped.span()));
            }
        }
        return lines;
    }

    private static String words(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    /** Evidence, then what it says; the good, the partner, the detail and the baseline where there is one. */
    private static String line(String text, Figure figure) {
        var line = new StringBuilder(words(text, figure.saying().evidence()));
        line.append('\t').append(figure.about().place());
        line.append(' ').append(figure.indicator());
        line.append(' ').append(figure.measure().slug());
        line.append(' ').append(figure.kind().slug());
        String min = figure.quantity().min().toPlainString();
        String max = figure.quantity().max().toPlainString();
        line.append(' ').append(min.equals(max) ? min : min + ".." + max);
        line.append(' ').append(figure.quantity().unit());
        line.append(' ').append(figure.about().period());
        Stream.of(
                        figure.about().commodity(),
                        figure.about().partner(),
                        figure.about().detail())
                .filter(part -> !part.equals("all"))
                .forEach(part -> line.append(' ').append(part));
        if (!figure.baseline().isNone()) {
            line.append(" against ").append(figure.baseline());
        }
        return line.toString();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void says_of_each_cell_what_heads_labels_and_captions_say(String name) throws IOException {
        assertThat(lines(text(name))).containsExactlyElementsOf(Files.readAllLines(TABLES.resolve(name + ".tsv")));
    }

    @Test
    void reads_a_decomposed_text_alike() {
        String text = text("bars-estimates");
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(text);
        assertThat(lines(decomposed)).isEqualTo(lines(text));
    }

    @Test
    void leaves_a_list_without_a_time_to_prose() {
        assertThat(lines(text("no-time-list"))).noneMatch(line -> line.contains("export-turnover"));
        assertThat(read(text("no-time-list") + "\nNăm 2020, kim ngạch xuất khẩu của tỉnh đạt 70 triệu USD.")
                        .facts())
                .hasSize(1);
    }

    @Test
    void does_not_read_a_row_of_prose_twice() {
        String text = text("dashes-units");

        assertThat(read(text).told().stream()
                        .map(told -> told.fact().saying().evidence())
                        .distinct()
                        .count())
                .isEqualTo(read(text).told().size());
    }

    @Test
    void takes_a_figure_that_prose_says_too_once() {
        String text = text("bars-estimates")
                + "\nSáu tháng đầu năm 2022, kim ngạch xuất khẩu của tỉnh ước đạt 1.377,5 triệu USD.\n";

        assertThat(read(text).facts().stream()
                        .filter(fact -> fact instanceof Figure figure
                                && figure.quantity().min().toPlainString().equals("1377500000")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.saying().also()).hasSize(1));
    }

    @Test
    void reads_a_table_of_many_rows_in_time_in_proportion() {
        var rows = new StringBuilder(text("bars-estimates"));
        var captions = new StringBuilder("Nam Định năm 2020\n\n");
        for (int row = 0; row < 4000; row++) {
            rows.append("- Giày dép | 38,1 | 39,9 | 226,").append(row % 10).append(" | 96,7\n");
            captions.append("Mục ").append(row).append(" |\n");
        }
        captions.append("Xuất khẩu | 2,5 | 3,5\n".repeat(1000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(rows.toString()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(captions.toString()));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> read("Chỉ tiêu" + " | 2,5".repeat(4000) + "\nGạo" + " | 2,5".repeat(4000)));
    }

    @Test
    void never_fails_whatever_a_table_holds() {
        List<String> cells =
                List.of("", "-", "|", "Gạo", "2019", "(%)", "1.5", "ĐVT:", "+", "(", "Ước tháng 6/2019", "so với");
        for (int seed = 0; seed < 400; seed++) {
            var text = new StringBuilder("Nam Định năm 2020\n\n");
            long state = seed;
            for (int cell = 0; cell < 24; cell++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                text.append(cells.get((int) Math.floorMod(state >>> 33, (long) cells.size())));
                text.append(cell % 4 == 3 ? "\n" : seed % 3 == 0 ? "\t" : " | ");
            }
            assertThat(read(text.toString()).skipped()).isNotNull();
        }
    }
}
