package vn.tinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.judge.Features;
import vn.tinh.extract.judge.Told;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Tokens;
import vn.tinh.fact.Fact;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Span;
import vn.tinh.ingest.Extracts;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Vocabulary;

/** The command, with a reader that takes every "N triệu USD" for An Giang's exports and skips every "N tấn". */
class ExtractTest {
    private static final String TEXT = "An Giang bán gạo\n\nNăm 2019, tỉnh bán 60.500 tấn gạo, thu 412 triệu USD.\n";
    private static Vocabulary vocabulary;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void read() {
        vocabulary = Project.at(Path.of("").toAbsolutePath()).readVocabulary();
    }

    private int run(String stdin, String... args) {
        Extract command = new Extract(
                () -> vocabulary,
                any -> new Simple(),
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, line, parsed) -> Tinh.tell(failure, line.getErr()))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    @DisplayName("Without a format, each fact is a line of the flat record, with the places of the text as given")
    void jsonl() throws IOException {
        assertThat(run("", file("Gạo An Giang.txt", TEXT), "--published", "2020-01"))
                .isZero();
        assertThat(out.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "\"value\": 412000000",
                                "\"article\": \"gao_an_giang\"",
                                "\"start\": 57",
                                "\"end\": 70"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("Of a page in HTML, the places are those of its source")
    void html() throws IOException {
        String page = "<html><body><p>Năm 2019, t&#7881;nh thu <b>412</b>&nbsp;triệu USD.</p></body></html>";
        assertThat(run("", file("a.html", page), "--published", "2020-01")).isZero();
        int start = page.indexOf("412");
        int end = page.indexOf("USD") + 3;
        assertThat(out.toString()).contains("\"start\": " + start, "\"end\": " + end);
    }

    @Test
    @DisplayName("What is no fact is told on standard error, with its line, its column and why")
    void skipped() throws IOException {
        assertThat(run("", file("a.txt", TEXT), "--skipped")).isZero();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        folder.resolve("a.txt") + ":3:20: \"60.500 tấn\" is no fact: no-indicator (no goods)\n");
    }

    @Test
    @DisplayName("As a table, the columns are those that some fact fills")
    void table() throws IOException {
        assertThat(run("", file("a.txt", TEXT), "--format", "table")).isZero();
        assertThat(out.toString().lines().toList())
                .hasSize(2)
                .first()
                .satisfies(head -> assertThat(head)
                        .startsWith("at ")
                        .contains("place", "value", "unit")
                        .doesNotContain("partner", "article"));
    }

    @Test
    @DisplayName("As TriG, it is the graph of the article, and its run is of the extractor's version")
    void trig() throws IOException {
        assertThat(run("", file("a.txt", TEXT), "--format", "trig", "--published", "2020-01-07"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "run/simple/a",
                        "dct:issued \"2020-01-07\"",
                        "tinh:minHash",
                        "dct:title \"An Giang bán gạo\"@vi")
                .doesNotContain("tỉnh bán");
    }

    @Test
    @DisplayName("A graph needs a day of publication, and the command says with which option")
    void trig_without_a_day() throws IOException {
        assertThat(run("", file("a.txt", TEXT), "--format", "trig")).isEqualTo(2);
        assertThat(err.toString()).contains("a.txt: does not say when it appeared", "--published");
    }

    @Test
    @DisplayName("Explained, each figure has what was read there and what it became, or why it became nothing")
    void explain() throws IOException {
        assertThat(run("", file("a.txt", TEXT), "--explain")).isZero();
        assertThat(out.toString().lines().map(String::stripTrailing).toList())
                .containsExactly(
                        folder.resolve("a.txt") + ":3:20 (37-47) \"60.500 tấn\"",
                        "  read     amount/any               \"60.500 tấn\" Ranking[place=4, of=6]",
                        "  no fact  no-indicator: no goods",
                        folder.resolve("a.txt") + ":3:40 (57-70) \"412 triệu USD\"",
                        "  read     amount/any               \"412 triệu USD\" Ranking[place=4, of=6]",
                        "  fact     place an-giang, indicator export-turnover, measure value, kind actual, value 412000000, unit USD, qualifier exact, period 2019, confidence 0.9");
    }

    @Test
    @DisplayName("A folder is all .txt and .html below it, by name; standard input is \"-\" and may be HTML")
    void folder_and_stdin() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("b/two.html", "<p>Thu 2 triệu USD.</p>");
        file("one.txt", "Thu 1 triệu USD.");
        file("one.json", "{\"id\": \"eins\", \"published\": \"2020-02-03\", \"synthetic\": true, \"tags\": [1]}");
        file("notes.md", "Thu 9 triệu USD.");
        assertThat(run("<p>Thu 3 triệu USD.</p>", folder.toString(), "-")).isZero();
        assertThat(out.toString()
                        .lines()
                        .map(line -> line.replaceAll(".*\"value\": (\\d).*\"article\": \"(\\w+)\".*", "$1 $2")))
                .containsExactly("2 two", "1 eins", "3 stdin");
    }

    @Test
    @DisplayName("An article that cannot be read is refused with its place, the others are read, and it ends with 1")
    void one_of_many_is_wrong() throws IOException {
        Path wrong = folder.resolve("a.txt");
        Files.write(wrong, new byte[] {'T', 'h', 'u', '\n', ' ', (byte) 0xE1, 'x'});
        file("b.txt", "Thu 1 triệu USD.");
        assertThat(run("", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().strip())
                .isEqualTo("tinh: " + wrong
                        + ":2:2: byte 5 (0xE1) is no UTF-8; UTF-8 was expected, or UTF-16 with a byte order mark");
    }

    @ParameterizedTest
    @DisplayName("A wrong command ends with 2 and says what is wrong")
    @CsvSource(delimiter = '|', textBlock = """
            --published yesterday FILE  | no year, month or day
            --format xml FILE           | jsonl, trig or table was expected, not "xml"
            --id Bài-1 FILE             | only 0-9, a-z and _
            --id x FOLDER               | --id is of one article, and 2 are named
            --title x FOLDER            | --title is of one article, and 2 are named
            """)
    void wrong_command(String line, String message) throws IOException {
        String file = file("a.txt", TEXT);
        file("b.txt", TEXT);
        String[] args =
                line.replace("FILE", file).replace("FOLDER", folder.toString()).split(" ");
        assertThat(run("", args)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("What is not there is told by name, with 1")
    @CsvSource(delimiter = '|', textBlock = """
            none.txt  | there is no such file or folder
            empty     | has no .txt and no .html file in it
            """)
    void not_there(String name, String message) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("", folder.resolve(name).toString())).isEqualTo(1);
        assertThat(err.toString()).contains(name + ": " + message).hasLineCount(1);
    }

    private static final class Simple implements Extracts {
        private static final Pattern FIGURE = Pattern.compile("([0-9.]+)[\\s\\u00A0](triệu USD|tấn)");

        @Override
        public String version() {
            return "simple";
        }

        @Override
        public Extraction extract(ArticleId id, Optional<Published> published, String title, String text) {
            List<Fact> facts = new ArrayList<>();
            List<Skipped> skipped = new ArrayList<>();
            explain(id, published, title, text).forEach(one -> {
                facts.addAll(one.facts());
                skipped.addAll(one.skipped());
            });
            return new Extraction(
                    facts.stream().map(fact -> new Told(fact, Features.NONE)).toList(), skipped);
        }

        @Override
        public List<Explained> explain(ArticleId id, Optional<Published> published, String title, String text) {
            List<Explained> figures = new ArrayList<>();
            Matcher found = FIGURE.matcher(text);
            while (found.find()) {
                Span span = new Span(found.start(), found.end());
                Mention mention = new Mention("amount/any", new Meaning.Ranking(4, 6), Tokens.of(found.group()));
                boolean fact = found.group(2).endsWith("USD");
                figures.add(new Explained(
                        span,
                        List.of(mention),
                        fact ? List.of(fact(id, span, found.group(1))) : List.of(),
                        fact ? List.of() : List.of(skipped(span, found.group()))));
            }
            return figures;
        }

        private static Skipped skipped(Span span, String words) {
            return new Skipped(span, Skipped.Reason.NO_INDICATOR, words, "no goods");
        }

        private static Fact fact(ArticleId id, Span span, String millions) {
            return Fact.of(FlatRecord.builder()
                    .text(Key.FACT, "observation")
                    .text(Key.PLACE, "an-giang")
                    .text(Key.INDICATOR, "export-turnover")
                    .text(Key.MEASURE, "value")
                    .text(Key.KIND, "actual")
                    .decimal(Key.VALUE, new BigDecimal(millions).movePointRight(6))
                    .text(Key.UNIT, "USD")
                    .text(Key.QUALIFIER, "exact")
                    .text(Key.PERIOD, "2019")
                    .text(Key.ARTICLE, id.value())
                    .integer(Key.START, span.start())
                    .integer(Key.END, span.end())
                    .decimal(Key.CONFIDENCE, new BigDecimal("0.9"))
                    .build());
        }
    }
}
