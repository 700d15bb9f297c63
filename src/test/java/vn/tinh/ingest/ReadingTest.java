package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.article.ArticleId;
import vn.tinh.extract.Extractor;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Span;

/**
 * How well articles are read, against facts that people wrote down. The floors lie a little under what is reached: a
 * rule that helps one wording and harms others shows here.
 */
class ReadingTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static final Extractor EXTRACTOR =
            Extractors.of(Project.at(Path.of("")).readVocabulary());

    private static final Evaluation EVALUATION =
            new Evaluation(Equivalents.read(CORPUS.resolve("items/equivalent-slugs.csv")));

    @Test
    @DisplayName("Are the figures and relations of 36 written news items read, few of them wrongly?")
    void items() {
        List<Item> items = new Items(List.of(CORPUS.resolve("items")), List.of(), Path.of(""), Map.of()).read();
        Measured measured = measured(items);
        assertThat(items).hasSize(36);
        assertAtLeast(measured.observations(), 0.92, 0.90);
        assertAtLeast(measured.relations(), 0.95, 0.92);
    }

    @Test
    @DisplayName("Are the figures of some hundred short wordings read, few of them wrongly?")
    void wordings() throws IOException {
        List<Item> items = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve("figure"))) {
            for (Path file : files.sorted().toList()) {
                items.addAll(wordings(file));
            }
        }
        assertThat(items).hasSizeGreaterThan(300);
        Score score = measured(items).observations();
        System.out.printf(
                Locale.ROOT,
                "%d wordings: precision %.1f %%, recall %.1f %%%n",
                items.size(),
                100 * score.precision().orElse(0),
                100 * score.recall().orElse(0));
        assertAtLeast(score, 0.93, 0.87);
    }

    @Test
    @DisplayName(
            "Is every core figure of these wordings read, and none besides? Each stands for one way of telling it.")
    void mechanisms() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Item item : wordings(CORPUS.resolve("mechanisms.tsv"))) {
            Score score = measured(List.of(item)).observations();
            all.assertThat(List.of(score.right(), score.given()))
                    .as("right and given of %d: %s", score.asked(), item.text())
                    .isEqualTo(List.of(score.asked(), score.asked()));
        }
        all.assertAll();
    }

    private static void assertAtLeast(Score score, double precision, double recall) {
        assertThat(score.precision().orElse(0)).as("precision of " + score).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall().orElse(0)).as("recall of " + score).isGreaterThanOrEqualTo(recall);
    }

    private static Measured measured(List<Item> items) {
        return Evaluated.of(
                        items,
                        item -> EXTRACTOR
                                .extract(item.id(), item.published(), item.title(), item.publisher(), item.text())
                                .told(),
                        EVALUATION)
                .measured();
    }

    /** Lines of a date, a wording and its facts; see the files. */
    private static List<Item> wordings(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        int line = 0;
        for (String text : Files.readAllLines(file)) {
            line++;
            String[] cells = text.split("\t", -1);
            if (cells.length == 3) {
                ArticleId id = new ArticleId(
                        "w%s_%02d".formatted(file.getFileName().toString().substring(0, 2), line));
                String wording = cells[1].replace("\\n", "\n");
                items.add(new Item(id, cells[0], "", "", wording, gold(id, wording, cells[2])));
            }
        }
        return items;
    }

    private static List<FlatRecord> gold(ArticleId id, String wording, String facts) {
        if (facts.equals("-")) {
            return List.of();
        }
        return Stream.of(facts.split(" \\|\\| "))
                .map(fact -> record(id, wording, fact.strip()))
                .toList();
    }

    /** {@code place indicator measure kind value unit period key=…}; a "~" before it makes it a side figure. */
    private static FlatRecord record(ArticleId id, String wording, String fact) {
        boolean fine = fact.startsWith("~");
        String[] words = fact.replaceFirst("^~\\s*", "").split(" ");
        var row = FlatRecord.builder()
                .text(Key.FACT, "observation")
                .text(Key.PLACE, words[0])
                .text(Key.INDICATOR, words[1])
                .text(Key.MEASURE, words[2])
                .text(Key.KIND, words[3])
                .text(Key.PERIOD, words[6]);
        int range = words[4].indexOf("..");
        if (range > 0) {
            row.decimal(Key.MIN, new BigDecimal(words[4].substring(0, range)))
                    .decimal(Key.MAX, new BigDecimal(words[4].substring(range + 2)));
        } else {
            row.decimal(Key.VALUE, new BigDecimal(words[4]));
        }
        if (!words[5].equals("-")) {
            row.text(Key.UNIT, words[5]);
        }
        for (String more : List.of(words).subList(7, words.length)) {
            for (Key key : List.of(Key.COMMODITY, Key.PARTNER, Key.DETAIL, Key.BASELINE, Key.QUALIFIER)) {
                if (more.startsWith(key + "=")) {
                    row.text(key, more.substring(more.indexOf('=') + 1));
                }
            }
        }
        Span all = new Span(0, wording.codePointCount(0, wording.length()));
        return row.text(Key.ARTICLE, id.value())
                .integer(Key.START, all.start())
                .integer(Key.END, all.end())
                .text(Key.TIER, fine ? "fine" : "core")
                .build();
    }
}
