package vn.tinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinh.extract.judge.Confidence;
import vn.tinh.extract.judge.Features;
import vn.tinh.extract.judge.Told;
import vn.tinh.fact.Fact;
import vn.tinh.ingest.Extracting;
import vn.tinh.ingest.Item;
import vn.tinh.rdf.FlatFile;

class EvaluateTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Item> read = new ArrayList<>();

    private static String figure(String article, int n, String value) {
        return """
                {"fact": "observation", "place": "ha-giang", "indicator": "export-turnover", "measure": "value", \
                "kind": "actual", "value": %s, "unit": "USD", "qualifier": "exact", "period": "202%d", \
                "article": "%s", "start": %d, "end": %d, "confidence": 0.8}
                """.formatted(value, n, article, 6 * n, 6 * n + 5);
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Twelve articles of four figures; of those that are extracted, every fourth is wrong. */
    @BeforeEach
    void articles() {
        for (int i = 10; i < 22; i++) {
            String id = "x" + i;
            write(id + ".txt", "đồng1 đồng2 đồng3 đồng4");
            write(id + ".jsonl", figure(id, 0, "1") + figure(id, 1, "2") + figure(id, 2, "3") + figure(id, 3, "4"));
            write(
                    "found/" + id + ".jsonl",
                    figure(id, 0, "1") + figure(id, 1, "2") + figure(id, 2, "3") + figure(id, 3, "5"));
        }
        write("x10.json", "{\"id\": \"x10\", \"title\": \"Xuất khẩu\", \"published\": \"2023-10-03\"}");
        write("x11.json", "{\"id\": \"x11\", \"published\": null}");
    }

    /** Reads what lies in the folder found; the wrong figure alone is read by the rule "guess". */
    private Extracting extractor() {
        return item -> {
            read.add(item);
            Path file = folder.resolve("found").resolve(item.id() + ".jsonl");
            return FlatFile.read(file).stream()
                    .map(line -> Fact.of(line.row()))
                    .map(fact -> new Told(
                            fact, Features.of(fact.flat().toString().contains("=5,") ? "rule:guess" : "rule:read")))
                    .toList();
        };
    }

    private int run(String... args) {
        CommandLine line = Tinh.commandLine(
                new Serving() {
                    @Override
                    public void serve(Settings settings) {
                        throw new AssertionError("nothing is served");
                    }

                    @Override
                    public void rehearse(Settings settings) {
                        throw new AssertionError("nothing is served");
                    }
                },
                Settings.read(folder, folder, Map.of()));
        line.getCommandSpec().removeSubcommand("evaluate");
        line.addSubcommand(new Evaluate(
                Settings.read(folder, folder, Map.of()), settings -> extractor(), settings -> extractor()));
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    private JsonNode json(String... more) {
        List<String> words = new ArrayList<>(List.of("evaluate", folder.toString(), "--format", "json"));
        words.addAll(List.of(more));
        assertThat(run(words.toArray(String[]::new))).as(err.toString()).isZero();
        return new JsonMapper().readTree(out.toString());
    }

    @Test
    void the_extractor_is_given_each_text_with_its_date_and_title() {
        assertThat(run("evaluate", folder.toString(), "--published", "x12=2024-01/2024-02"))
                .isZero();

        assertThat(read)
                .extracting(item -> item.id().value())
                .startsWith("x10", "x11")
                .hasSize(12);
        assertThat(read).extracting(Item::date).startsWith("2023-10-03", "", "2024-01/2024-02", "");
        assertThat(read.getFirst().title()).isEqualTo("Xuất khẩu");
        assertThat(read.getFirst().text()).isEqualTo("đồng1 đồng2 đồng3 đồng4");
    }

    @Test
    void an_article_without_a_date_of_its_own_has_that_of_its_curated_file() {
        write("triples/curated/x13.trig", """
                PREFIX tinh: <https://w3id.org/tinh/ns#>
                PREFIX dct: <http://purl.org/dc/terms/>
                GRAPH <https://w3id.org/tinh/graph/article/x13> {
                  <https://w3id.org/tinh/id/article/x13> tinh:published "2024-01/2024-02" ; dct:title "Công nghiệp"@vi . }
                """);

        assertThat(run("evaluate", folder.toString())).isZero();
        assertThat(read.get(3).date()).isEqualTo("2024-01/2024-02");
        assertThat(read.get(3).title()).isEqualTo("Công nghiệp");
    }

    @Test
    void the_table_tells_how_many_are_right_and_whether_confidence_keeps_its_word() {
        assertThat(run("evaluate", folder.toString())).isZero();

        assertThat(out.toString())
                .containsPattern("figures +48 +48 +36 +75.0% +75.0% +75.0%\n")
                .containsPattern("x10 +4 +4 +3 ")
                .containsPattern("confidence as given +facts +expected +observed\n0.80 to 0.80 +48 +80.0% +75.0%\n")
                .contains("expected calibration error 0.050")
                .contains("confidence learnt from other articles")
                .doesNotContain("missed");
    }

    @Test
    void confidence_learnt_from_other_articles_tells_the_wrong_ones() {
        JsonNode learnt = json().path("confidenceAcrossArticles");

        assertThat(learnt.path("facts").asInt()).isEqualTo(48);
        assertThat(learnt.path("from0.9").path("observed").asDouble()).isEqualTo(1);
        assertThat(learnt.path("error").asDouble()).isLessThan(0.1);
    }

    @Test
    void misses_are_listed_with_their_words_and_what_is_nearest() {
        assertThat(run("evaluate", folder.toString(), "--misses")).isZero();
        assertThat(out.toString())
                .contains("missed x10:18-23 đồng4\n  {\"fact\"")
                .contains("too much x21:18-23 đồng4")
                .contains("  differ in value\n");

        out.getBuffer().setLength(0);
        JsonNode miss = json("--misses").at("/byArticle/x10/misses/0");
        assertThat(miss.at("/fact/value").asInt()).isEqualTo(4);
        assertThat(miss.at("/nearest/value").asInt()).isEqualTo(5);
        assertThat(miss.at("/differ/0").asString()).isEqualTo("value");
    }

    @Test
    void facts_that_were_extracted_before_are_compared_without_any_text() throws IOException {
        for (int i = 10; i < 22; i++) {
            Files.delete(folder.resolve("x" + i + ".txt"));
        }

        assertThat(json("--facts", folder.resolve("found").toString())
                        .at("/observations/right")
                        .asInt())
                .isEqualTo(36);
        assertThat(read).isEmpty();
    }

    @Test
    void slugs_that_count_as_equal_are_those_beside_the_gold_facts_unless_it_is_told() {
        String tea = figure("x10", 0, "1").replace("\"article\"", "\"commodity\": \"tea\", \"article\"");
        write("x10.jsonl", tea);
        write("found/x10.jsonl", tea.replace("tea", "green-tea"));
        assertThat(json().at("/byArticle/x10/observations/right").asInt()).isZero();

        Path table = write("equivalent-slugs.csv", "slug,equivalents\ntea,green-tea\n");
        out.getBuffer().setLength(0);
        assertThat(json().at("/byArticle/x10/observations/right").asInt()).isEqualTo(1);

        write("other.csv", "slug,equivalents\n");
        out.getBuffer().setLength(0);
        assertThat(json("--equivalents", folder.resolve("other.csv").toString())
                        .at("/byArticle/x10/observations/right")
                        .asInt())
                .isZero();
        assertThat(table).exists();
    }

    @Test
    void facts_lie_beside_the_articles_or_apart_and_there_can_be_several_folders() throws IOException {
        write("more/y10.txt", "đồng1");
        Path more = folder.resolve("more");
        assertThat(run("evaluate", folder.toString(), more.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("y10.txt: its facts were expected as y10.jsonl");

        write("gold/y10.jsonl", figure("y10", 0, "1"));
        write("found/y10.jsonl", figure("y10", 0, "1"));
        JsonNode both = json(more.toString(), "--gold", folder.resolve("gold").toString());
        assertThat(both.path("articles").asInt()).isEqualTo(13);
        assertThat(both.at("/observations/right").asInt()).isEqualTo(37);

        out.getBuffer().setLength(0);
        Files.copy(folder.resolve("x10.txt"), more.resolve("x10.txt"));
        assertThat(run(
                        "evaluate",
                        folder.toString(),
                        more.toString(),
                        "--gold",
                        folder.resolve("gold").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("x10.txt: its facts were expected");
        Files.copy(folder.resolve("x10.jsonl"), more.resolve("x10.jsonl"));
        assertThat(run(
                        "evaluate",
                        folder.toString(),
                        more.toString(),
                        "--gold",
                        folder.resolve("gold").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("article x10 is there twice");
    }

    @Test
    void what_was_learnt_is_written_as_the_table_that_the_program_reads() throws IOException {
        Path table = folder.resolve("confidence.tsv");

        assertThat(run("evaluate", folder.toString(), "--fit", table.toString()))
                .isZero();
        assertThat(err.toString()).contains("wrote").contains("learnt from 48 facts");
        byte[] first = Files.readAllBytes(table);
        Confidence learnt = Confidence.parse(
                new String(first, StandardCharsets.UTF_8).lines().toList());
        assertThat(learnt.of(Features.of("rule:read"))).isGreaterThan(learnt.of(Features.of("rule:guess")));

        assertThat(run("evaluate", folder.toString(), "--fit", table.toString()))
                .isZero();
        assertThat(err.toString()).contains("unchanged");
        assertThat(Files.readAllBytes(table)).isEqualTo(first);

        assertThat(run("evaluate", folder.toString(), "--fit", table.toString(), "--unseen", folder.toString()))
                .isZero();
        assertThat(err.toString()).contains("learnt from 48 facts, believed as far as 48 others tell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | --format xml | table or json",
                "2 | --fit x.tsv --facts found | --fit",
                "2 | --unseen found | --unseen",
                "2 | --published x99=2023 | x99",
                "2 | --published x12=sometime | sometime",
                "1 | more | more: there is no such folder",
                "1 | --facts nowhere | nowhere: there is no such folder",
                "1 | --equivalents nowhere | nowhere: cannot be read"
            })
    void what_is_wrong_with_command_or_data_is_told_in_its_exit_code(int code, String words, String told) {
        List<String> args = new ArrayList<>(List.of("evaluate", folder.toString()));
        for (String word : words.split(" ")) {
            args.add(
                    List.of("found", "nowhere", "more").contains(word)
                            ? folder.resolve(word).toString()
                            : word);
        }

        assertThat(run(args.toArray(String[]::new))).isEqualTo(code);
        assertThat(err.toString()).startsWith("tinh: ").contains(told).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x11.json | {\"published\": \"last week\"} | x11.json: published: \"last week\"",
                "x11.json | {\"published\" | x11.json:1: ",
                "x11.json | [] | a JSON object is expected",
                "x11.jsonl | {\"fact\": \"observation\", \"article\": \"x12\"} | x11.jsonl:1:36: article x11 was expected",
                "x11.jsonl | {\"fact\": \"rumour\"} | x11.jsonl:1:1: fact: observation or relation",
                "X 11.txt | any | X 11.txt"
            })
    void a_file_that_is_wrong_is_told_with_its_place(String file, String text, String told) {
        write(file, text);
        write("X 11.jsonl", "");

        assertThat(run("evaluate", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(told);
    }

    @Test
    void a_text_that_is_not_utf_8_is_refused_and_a_folder_without_articles_too() throws IOException {
        Files.write(folder.resolve("x11.txt"), new byte[] {'a', (byte) 0xE1});
        assertThat(run("evaluate", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("x11.txt: is not UTF-8");

        assertThat(run(
                        "evaluate",
                        Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("empty: there is no article");
    }
}
