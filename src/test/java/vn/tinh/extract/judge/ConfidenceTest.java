package vn.tinh.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    /** 2000 facts of 50 articles: with "good" nine in ten are right, with "bad" three in ten; "noise" says nothing. */
    static List<Example> examples(long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean good = random.nextBoolean();
            List<String> names = new ArrayList<>(List.of(good ? "good" : "bad"));
            if (random.nextBoolean()) {
                names.add("noise");
            }
            examples.add(new Example("x" + i % 50, new Features(names), random.nextDouble() < (good ? 0.9 : 0.3)));
        }
        return examples;
    }

    @Test
    void what_is_learnt_is_how_often_a_feature_goes_with_a_right_fact() {
        Confidence learnt = Fitting.fit(examples(1));

        assertThat(learnt.probability(Features.of("good"))).isCloseTo(0.9, within(0.03));
        assertThat(learnt.probability(Features.of("bad", "noise"))).isCloseTo(0.3, within(0.05));
        assertThat(learnt.probability(Features.of("good", "never-seen")))
                .isEqualTo(learnt.probability(Features.of("good")));
    }

    @Test
    void the_same_examples_give_the_same_bytes_and_these_give_the_same_confidence() {
        Confidence learnt = Fitting.fit(examples(2));
        String table = learnt.table();

        assertThat(Fitting.fit(examples(2)).table()).isEqualTo(table);
        assertThat(Confidence.parse(table.lines().toList()).table()).isEqualTo(table);
        assertThat(Confidence.parse(table.lines().toList()).of(Features.of("good")))
                .isEqualTo(learnt.of(Features.of("good")));
        assertThat(table).contains("\ngood\t").contains("\n*\t");
    }

    @Test
    void articles_that_nobody_mended_rules_by_tell_how_far_confidence_is_believed() {
        List<Example> mended = examples(6);
        List<Example> unseen = examples(7).stream()
                .map(example -> new Example(
                        example.article(),
                        example.features(),
                        example.right() && Math.floorMod(example.hashCode(), 4) != 0))
                .toList();
        double right =
                unseen.stream().mapToInt(one -> one.right() ? 1 : 0).average().orElseThrow();

        Confidence believed = Fitting.fit(mended, unseen);

        assertThat(unseen.stream()
                        .mapToDouble(one -> believed.probability(one.features()))
                        .average()
                        .orElseThrow())
                .isCloseTo(right, within(0.01));
        assertThat(Fitting.fit(mended, List.of()).table())
                .isEqualTo(Fitting.fit(mended).table());
    }

    @Test
    void a_figure_in_words_that_were_never_heard_is_less_sure() {
        Confidence learnt = Fitting.fit(worded(8));

        double heard =
                learnt.probability(Features.of("good", Wordings.pair("giá", "trị"), Wordings.pair("trị", "đạt")));
        double unheard =
                learnt.probability(Features.of("good", Wordings.pair("phi", "lợi"), Wordings.pair("lợi", "nọ")));

        assertThat(heard).isCloseTo(0.9, within(0.05));
        assertThat(unheard).isLessThan(0.6);
        assertThat(Confidence.parse(learnt.table().lines().toList())
                        .probability(Features.of("good", Wordings.pair("phi", "lợi"))))
                .as("what was heard is in the table")
                .isLessThan(heard);
    }

    @Test
    void words_of_one_article_alone_are_not_heard() {
        List<Example> examples = new ArrayList<>(worded(9));
        for (int i = 0; i < 9; i++) {
            examples.add(new Example("alone", Features.of("good", Wordings.pair("chỉ", "đây")), true));
        }

        assertThat(Fitting.fit(examples).table())
                .doesNotContain(Wordings.pair("chỉ", "đây"))
                .contains(Wordings.pair("giá", "trị"));
    }

    /** Of facts in the words that all use nine in ten are right; of those in words of an article's own three in ten. */
    private static List<Example> worded(long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean own = random.nextInt(4) == 0;
            String article = "x" + i % 50;
            Features features = own
                    ? Features.of("good", Wordings.pair(article, "nọ"), Wordings.pair("kia", article))
                    : Features.of("good", Wordings.pair("giá", "trị"), Wordings.pair("trị", "đạt"));
            examples.add(new Example(article, features, random.nextDouble() < (own ? 0.3 : 0.9)));
        }
        return examples;
    }

    @Test
    void a_feature_seen_once_makes_nothing_sure() {
        List<Example> examples = new ArrayList<>(examples(3));
        examples.add(new Example("x1", Features.of("bad", "seen-once"), true));

        assertThat(Fitting.fit(examples).probability(Features.of("bad", "seen-once")))
                .isLessThan(0.6);
    }

    @Test
    void nothing_is_sure_even_where_all_was_right() {
        List<Example> right = examples(4).stream()
                .map(example -> new Example(example.article(), example.features(), true))
                .toList();

        assertThat(Fitting.fit(right).of(Features.of("good"))).isEqualByComparingTo("0.99");
        assertThat(Fitting.fit(right.subList(0, 1)).probability(Features.NONE)).isBetween(0.5, 0.95);
        assertThatThrownBy(() -> Fitting.fit(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_fact_is_told_by_what_was_learnt_from_its_own_article() {
        List<Example> examples = examples(5);
        Set<String> told = new TreeSet<>();
        Folds.of(examples, 10)
                .apart(others -> {
                    List<String> seen = others.stream().map(Example::article).toList();
                    return features -> (double) seen.stream().distinct().count();
                })
                .forEach(one -> {
                    assertThat(one.value()).isEqualTo(45);
                    told.add(one.example().article());
                });

        assertThat(told).hasSize(50);
        assertThat(Folds.of(examples, 10).parts())
                .hasSize(10)
                .allSatisfy(
                        part -> assertThat(part.stream().map(Example::article).distinct())
                                .hasSize(5));
        assertThatThrownBy(() -> Folds.of(examples.subList(0, 1), 10).apart(others -> features -> 0.0))
                .hasMessageContaining("two articles");
    }

    @Test
    void a_feature_is_a_word() {
        assertThat(Features.of("b", "a", "b").names()).containsExactly("a", "b");
        assertThatThrownBy(() -> Features.of("a b")).hasMessageContaining("a b");
        assertThatThrownBy(() -> Features.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Confidence.parse(List.of("a\t1"))).hasMessageContaining("a\t1");
    }

    @Test
    void the_table_that_comes_with_the_program_can_be_read() {
        assertThat(Confidence.bundled().of(Features.NONE).doubleValue()).isBetween(0.01, 0.99);
    }
}
