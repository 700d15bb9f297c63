package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.judge.Example;
import vn.tinh.extract.judge.Features;

class CalibrationTest {
    private static List<Calibration.Given> given(int facts, int right, double confidence) {
        return IntStream.range(0, facts)
                .mapToObj(i -> new Calibration.Given(confidence, i < right))
                .toList();
    }

    private static Calibration of(List<Calibration.Given> some, List<Calibration.Given> others) {
        List<Calibration.Given> all = new ArrayList<>(some);
        all.addAll(others);
        return new Calibration(all);
    }

    @Test
    void where_nine_in_ten_of_those_given_0_9_are_right_there_is_no_error() {
        Calibration good = of(given(100, 90, 0.9), given(100, 40, 0.4));

        assertThat(good.error()).isCloseTo(0, within(1e-9));
        assertThat(good.from(0.9))
                .singleElement()
                .satisfies(bin -> assertThat(bin.facts()).isEqualTo(100));
        assertThat(good.from(0.95)).isEmpty();
    }

    @Test
    void the_error_is_weighed_by_the_facts() {
        assertThat(of(given(300, 240, 0.9), given(100, 40, 0.4)).error()).isCloseTo(0.075, within(1e-9));
    }

    @Test
    void a_bin_has_thirty_facts_unless_there_are_fewer_in_all() {
        assertThat(of(given(29, 29, 0.9), given(29, 0, 0.4)).bins())
                .singleElement()
                .satisfies(bin -> assertThat(bin.facts()).isEqualTo(58));
        assertThat(of(given(30, 29, 0.9), given(30, 0, 0.4)).bins()).hasSize(2);
        assertThat(of(given(30, 29, 0.4), given(3, 0, 0.9)).bins())
                .singleElement()
                .satisfies(bin -> assertThat(bin.most()).isEqualTo(0.9));
        assertThat(of(given(2, 1, 0.4), given(1, 0, 0.9)).bins()).hasSize(1);
        assertThat(new Calibration(List.of()).bins()).isEmpty();
    }

    @Test
    void confidence_that_is_learnt_from_other_articles_keeps_its_word() {
        Random random = new Random(20261122);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            int strength = random.nextInt(4);
            double probability = 0.35 + 0.2 * strength;
            examples.add(new Example(
                    "x" + i % 40,
                    Features.of("s" + strength, "n" + random.nextInt(100)),
                    random.nextDouble() < probability));
        }

        Calibration across = Calibration.acrossArticles(examples);

        assertThat(across.given()).hasSize(1200);
        assertThat(across.error()).as("seed 20261122").isLessThan(0.04);
        assertThat(across.from(0.9))
                .singleElement()
                .satisfies(bin ->
                        assertThat(bin.observed()).as("of those given 0.9").isGreaterThan(0.87));
    }

    @Test
    void what_only_an_articles_own_facts_can_teach_makes_nothing_sure() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            examples.add(new Example("x" + i % 20, Features.of("only-in-" + i % 20), i % 20 < 10));
        }

        assertThat(Calibration.acrossArticles(examples).given())
                .allSatisfy(given -> assertThat(given.confidence()).isBetween(0.3, 0.7));
    }
}
