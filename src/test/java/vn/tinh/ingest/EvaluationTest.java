package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.fact.FlatRecord;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FlatFile;

class EvaluationTest {
    private static final String TURNOVER = """
            {"fact": "observation", "place": "ha-giang", "indicator": "export-turnover", "measure": "value",
             "kind": "actual", "value": 5000000, "unit": "USD", "qualifier": "exact", "period": "2023-01/2023-09",
             "article": "x01", "start": 10, "end": 20, "tier": "core"}""";
    private static final String EXPORTS = """
            {"fact": "relation", "place": "ha-giang", "relation": "exports", "object": "tea", "objectLabel": "chè",
             "article": "x01", "start": 30, "end": 33, "tier": "core"}""";

    @TempDir
    Path folder;

    private static FlatRecord row(String json, String... replaced) {
        String text = json;
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(text).contains(replaced[i]);
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return FlatFile.read("x01.jsonl", text.replace("\n", " ").getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .row();
    }

    private static Compared compare(List<FlatRecord> gold, List<FlatRecord> found) {
        return new Evaluation(Equivalents.of(
                        List.of(List.of("tea", "shan-tea"), List.of("green-tea", "tea"), List.of("x", "green-tea"))))
                .compare("x01", gold, found);
    }

    private static boolean matches(FlatRecord gold, FlatRecord found) {
        Compared compared = compare(List.of(gold), List.of(found));
        assertThat(compared.matches().size() + compared.misses().size()).isEqualTo(1);
        return compared.misses().isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"ha-giang\"; \"ha-nam\"",
                "export-turnover; import-turnover",
                "\"value\", ; \"share\",",
                "actual; estimate",
                "5000000; 5000001",
                "\"value\": 5000000; \"min\": 5000000, \"max\": 6000000",
                "USD; VND",
                "2023-09; 2023-08",
                "\"article\"; \"commodity\": \"tea\", \"article\"",
                "\"article\"; \"partner\": \"JP\", \"article\""
            })
    void a_figure_that_differs_in_one_key_that_decides_is_another_fact(String from, String to) {
        FlatRecord gold = row(TURNOVER);

        assertThat(matches(gold, gold)).isTrue();
        assertThat(matches(gold, row(TURNOVER, from.strip(), to.strip()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exact; about; QUALIFIER",
                "\"article\"; \"detail\": \"new\", \"article\"; DETAIL",
                "\"start\": 10; \"start\": 9; ",
                "\"start\": 10, \"end\": 20; \"start\": 50, \"end\": 60; EVIDENCE"
            })
    void what_does_not_decide_is_told_of_the_match(String from, String to, Aspect differing) {
        Compared compared = compare(List.of(row(TURNOVER)), List.of(row(TURNOVER, from.strip(), to.strip())));

        assertThat(compared.matches())
                .singleElement()
                .extracting(Compared.Match::differing)
                .isEqualTo(Stream.ofNullable(differing).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "../2022-09-20, ../2022-09, true",
        "../2022-09-20, ../2022-09-15, true",
        "../2022-09-20, ../2022-10, false",
        "../2022-09-20, ../2022, false",
        "2022-01-01/2022-09-20, 2022-01/2022-09, true",
        "2022-09-01/2022-09-20, 2022-09, true",
        "2022-09-20, 2022-09, true",
        "2022-09, ../2022-09, false",
        "2022, 2022-01/2022-12, false"
    })
    void days_are_cut_to_months_before_periods_are_compared(String gold, String found, boolean same) {
        assertThat(matches(row(TURNOVER, "2023-01/2023-09", gold), row(TURNOVER, "2023-01/2023-09", found)))
                .isEqualTo(same);
        assertThat(matches(row(TURNOVER, "2023-01/2023-09", found), row(TURNOVER, "2023-01/2023-09", gold)))
                .isEqualTo(same);
    }

    @Test
    void another_right_value_counts_and_null_lets_a_key_be_absent() {
        FlatRecord gold = row(
                TURNOVER,
                "\"article\"",
                "\"commodity\": \"tea\", \"accept\": {\"commodity\": [null, \"coffee\"], \"value\": [7]}, \"article\"");

        assertThat(matches(gold, row(TURNOVER))).isTrue();
        assertThat(matches(gold, row(TURNOVER, "\"article\"", "\"commodity\": \"coffee\", \"article\"")))
                .isTrue();
        assertThat(matches(gold, row(TURNOVER, "\"article\"", "\"commodity\": \"rice\", \"article\"")))
                .isFalse();
        assertThat(matches(gold, row(TURNOVER, "5000000", "7.0"))).isTrue();
        assertThat(matches(row(TURNOVER), gold)).as("the other way round").isFalse();
    }

    @Test
    void equivalents_of_equivalents_are_equal_for_goods_and_objects_and_for_nothing_else() {
        FlatRecord tea = row(TURNOVER, "\"article\"", "\"commodity\": \"tea\", \"article\"");

        assertThat(matches(tea, row(TURNOVER, "\"article\"", "\"commodity\": \"shan-tea\", \"article\"")))
                .isTrue();
        assertThat(matches(row(EXPORTS), row(EXPORTS, "\"tea\"", "\"shan-tea\"")))
                .isTrue();
        assertThat(matches(row(EXPORTS), row(EXPORTS, "\"tea\"", "\"coffee\""))).isFalse();
        assertThat(matches(row(TURNOVER, "ha-giang", "tea"), row(TURNOVER, "ha-giang", "shan-tea")))
                .isFalse();
    }

    @Test
    void a_relation_differs_in_its_period_only_where_both_say_one() {
        FlatRecord dated = row(EXPORTS, "\"article\"", "\"period\": \"2023\", \"article\"");

        assertThat(matches(row(EXPORTS), dated)).isTrue();
        assertThat(matches(dated, row(EXPORTS))).isTrue();
        assertThat(matches(dated, row(EXPORTS, "\"article\"", "\"period\": \"2024\", \"article\"")))
                .isFalse();
        assertThat(matches(row(EXPORTS), row(EXPORTS, "\"exports\"", "\"imports\"")))
                .isFalse();
    }

    @Test
    void a_fine_fact_is_neither_asked_for_nor_punished() {
        FlatRecord fine = row(TURNOVER, "core", "fine");

        Measured missing = Measured.of(List.of(compare(List.of(fine), List.of())));
        assertThat(missing.observations()).isEqualTo(Score.NONE);
        assertThat(missing.fine()).isEqualTo(new Score(0, 1, 0));

        Measured found = Measured.of(List.of(compare(List.of(fine), List.of(row(TURNOVER)))));
        assertThat(found.observations()).isEqualTo(Score.NONE);
        assertThat(found.fine()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void the_same_fact_twice_is_right_once() {
        FlatRecord again = row(TURNOVER, "\"start\": 10, \"end\": 20", "\"start\": 40, \"end\": 50");
        Compared compared = compare(List.of(row(TURNOVER)), List.of(again, row(TURNOVER)));

        assertThat(compared.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.differing())
                        .as("of two, the one at the same place")
                        .isEmpty());
        assertThat(compared.extras()).extracting(Compared.Lone::row).containsExactly(again);
        assertThat(Measured.of(List.of(compared)).observations()).isEqualTo(new Score(1, 1, 2));
    }

    @Test
    void two_facts_that_differ_in_their_detail_alone_each_get_their_own() {
        FlatRecord three = row(TURNOVER, "\"article\"", "\"detail\": \"3-star\", \"article\"");
        FlatRecord four = row(TURNOVER, "\"article\"", "\"detail\": \"4-star\", \"article\"");

        assertThat(compare(List.of(three, four), List.of(four, three)).matches())
                .allSatisfy(match -> assertThat(match.differing()).isEmpty());
        assertThat(compare(List.of(three), List.of(row(TURNOVER))).matches())
                .singleElement()
                .satisfies(match -> assertThat(match.differing()).containsExactly(Aspect.DETAIL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"ha-giang\"; \"cho-moi\"; \"bac-kan--cho-moi\"",
                "\"article\"; \"detail\": \"new+inside-zones\", \"article\"; \"detail\": \"inside-zones+new\", \"article\"",
                "\"qualifier\": \"exact\", ; ; \"qualifier\": \"exact\", ",
                "\"article\"; \"article\"; \"commodity\": \"all\", \"article\"",
                "\"article\"; \"article\"; \"detail\": \"all\", \"partner\": \"all\", \"article\"",
                "5000000; 5000000; 5000000.0"
            })
    void one_fact_can_be_written_in_two_ways(String from, String one, String other) {
        FlatRecord here = row(TURNOVER, from.strip(), one == null ? "" : one.strip());
        FlatRecord there = row(TURNOVER, from.strip(), other.strip());

        assertThat(compare(List.of(here), List.of(there)).matches())
                .singleElement()
                .satisfies(match -> assertThat(match.differing()).isEmpty());
        assertThat(compare(List.of(there), List.of(here)).matches())
                .singleElement()
                .satisfies(match -> assertThat(match.differing()).isEmpty());
    }

    @Test
    void of_a_core_and_a_fine_fact_that_are_alike_the_core_one_is_found() {
        Compared compared = compare(List.of(row(TURNOVER, "core", "fine"), row(TURNOVER)), List.of(row(TURNOVER)));

        assertThat(compared.misses()).isEmpty();
        assertThat(compared.unfound()).hasSize(1);
    }

    @Test
    void of_two_that_overlap_the_evidence_the_one_with_the_same_evidence_is_the_fact() {
        FlatRecord longer = row(TURNOVER, "\"start\": 10", "\"start\": 5");

        assertThat(compare(List.of(row(TURNOVER)), List.of(longer, row(TURNOVER)))
                        .extras())
                .extracting(Compared.Lone::row)
                .containsExactly(longer);
    }

    @Test
    void what_is_nearest_to_a_miss_is_rather_an_extra_than_another_facts_match() {
        FlatRecord other = row(TURNOVER, "export-turnover", "import-turnover");
        FlatRecord wrong = row(TURNOVER, "actual", "target", "2023-09", "2023-08", "\"start\": 10", "\"start\": 12");
        Compared compared = compare(List.of(row(TURNOVER), other), List.of(other, wrong));

        assertThat(compared.misses()).extracting(Compared.Lone::nearest).containsExactly(wrong);
    }

    @Test
    void a_miss_and_an_extra_name_each_other_and_in_what_they_differ() {
        FlatRecord gold = row(TURNOVER);
        FlatRecord wrong = row(TURNOVER, "2023-09", "2023-08", "actual", "estimate");
        FlatRecord far = row(TURNOVER, "5000000", "8", "\"start\": 10, \"end\": 20", "\"start\": 60, \"end\": 70");
        Compared compared = compare(List.of(gold), List.of(far, wrong));

        assertThat(compared.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.nearest()).isEqualTo(wrong);
            assertThat(miss.differing()).containsExactly(Aspect.KIND, Aspect.PERIOD);
        });
        assertThat(compared.extras()).hasSize(2);
        assertThat(compared.extras().getFirst().hasNearest()).isFalse();
        assertThat(compared.extras().getLast().nearest()).isEqualTo(gold);
    }

    @Test
    void how_often_a_key_is_right_is_told_of_figures_read_at_the_same_place() {
        FlatRecord wrong = row(TURNOVER, "2023-09", "2023-08");
        FlatRecord elsewhere = row(TURNOVER, "\"start\": 10, \"end\": 20", "\"start\": 50, \"end\": 60");
        Measured measured = Measured.of(List.of(
                compare(List.of(row(TURNOVER)), List.of(row(TURNOVER))),
                compare(List.of(row(TURNOVER)), List.of(wrong)),
                compare(List.of(row(TURNOVER)), List.of(elsewhere)),
                compare(List.of(row(TURNOVER, "core", "fine")), List.of(row(TURNOVER)))));

        assertThat(measured.keysOfNear().get(Aspect.PERIOD)).isEqualTo(new Score(1, 2, 2));
        assertThat(measured.keysOfNear().get(Aspect.INDICATOR)).isEqualTo(new Score(2, 2, 2));
        assertThat(measured.keysOfNear()).doesNotContainKeys(Aspect.BASELINE, Aspect.OF, Aspect.OBJECT);
        assertThat(measured.keysOfMatches().get(Aspect.EVIDENCE)).isEqualTo(new Score(1, 2, 2));
        assertThat(measured.keysOfMatches()).doesNotContainKey(Aspect.PERIOD);
    }

    @Test
    void figures_and_relations_are_counted_apart_and_by_their_slugs() {
        FlatRecord imports = row(TURNOVER, "export-turnover", "import-turnover");
        Measured measured = Measured.of(
                List.of(compare(List.of(row(TURNOVER), row(EXPORTS)), List.of(row(TURNOVER), row(EXPORTS), imports))));

        assertThat(measured.observations()).isEqualTo(new Score(1, 1, 2));
        assertThat(measured.relations()).isEqualTo(new Score(1, 1, 1));
        assertThat(measured.byIndicator())
                .containsEntry("export-turnover", new Score(1, 1, 1))
                .containsEntry("import-turnover", new Score(0, 0, 1));
        assertThat(measured.byRelation()).containsOnlyKeys("exports");
    }

    @Test
    void precision_recall_and_f1_are_what_they_are_called() {
        Score score = new Score(6, 8, 12);

        assertThat(score.precision()).hasValue(0.5);
        assertThat(score.recall()).hasValue(0.75);
        assertThat(score.f1()).hasValue(0.6);
        assertThat(new Score(0, 3, 0).precision()).as("nothing given").isEqualTo(OptionalDouble.empty());
        assertThat(Score.NONE.f1()).isEmpty();
    }

    @Test
    void a_table_of_equivalents_is_read_and_a_wrong_line_is_told() throws Exception {
        Path good = Files.writeString(folder.resolve("good.csv"), "slug,equivalents\na,b|c\nd,c\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "slug,equivalents\na\n");

        assertThat(Equivalents.read(good).same("a", "d")).isTrue();
        assertThat(Equivalents.read(good).same("slug", "equivalents"))
                .as("the head of the table")
                .isFalse();
        assertThatThrownBy(() -> Equivalents.read(bad)).isInstanceOfSatisfying(TinhException.class, e -> {
            assertThat(e.problem()).isEqualTo(Problem.SYNTAX);
            assertThat(Objects.requireNonNull(e.getMessage())).contains("bad.csv:2");
        });
    }
}
