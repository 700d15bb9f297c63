package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Span;

/** Gold made up at random, measured against itself and against a copy in which something is wrong. */
class SpoiltGoldTest {
    private static final List<String> PLACES = List.of("ha-giang", "ha-nam", "ca-mau");
    private static final List<String> INDICATORS = List.of("export-turnover", "import-turnover", "grdp");
    private static final List<String> PERIODS = List.of("2022", "2023", "../2023-05", "2023-01/2023-05");
    private static final List<String> GOODS = List.of("", "tea", "rice");

    private static FlatRecord any(Random random, int number, String tier) {
        var row = FlatRecord.builder();
        row.text(Key.FACT, "observation").text(Key.PLACE, one(random, PLACES));
        row.text(Key.INDICATOR, one(random, INDICATORS))
                .text(Key.MEASURE, "value")
                .text(Key.KIND, "actual");
        row.decimal(Key.VALUE, BigDecimal.valueOf(random.nextInt(3))).text(Key.UNIT, "USD");
        row.text(Key.QUALIFIER, "exact").text(Key.PERIOD, one(random, PERIODS));
        row.text(Key.COMMODITY, one(random, GOODS)).text(Key.ARTICLE, "x01").text(Key.TIER, tier);
        return row.integer(Key.START, 10 * number)
                .integer(Key.END, 10 * number + 5)
                .build();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<FlatRecord> gold(Random random) {
        List<FlatRecord> rows = new ArrayList<>();
        int many = 1 + random.nextInt(40);
        for (int i = 0; i < many; i++) {
            rows.add(any(random, i, random.nextInt(4) == 0 ? "fine" : "core"));
        }
        return rows;
    }

    /** The seed is in the name of a failing test, so that it can be run again. */
    @RepeatedTest(value = 60, name = "seed {currentRepetition}")
    void gold_against_itself_is_without_a_fault(RepetitionInfo seed) {
        List<FlatRecord> gold = gold(new Random(seed.getCurrentRepetition()));
        List<FlatRecord> turned = new ArrayList<>(gold.reversed());
        Compared compared = new Evaluation(Equivalents.NONE).compare("x01", gold, turned);

        assertThat(compared.unfound()).isEmpty();
        assertThat(compared.extras()).isEmpty();
        assertThat(compared.matches())
                .hasSameSizeAs(gold)
                .allSatisfy(match -> assertThat(match.found()).isEqualTo(match.gold()));
    }

    @RepeatedTest(value = 60, name = "seed {currentRepetition}")
    void as_many_values_as_are_changed_are_lost(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<FlatRecord> gold = gold(random);
        List<FlatRecord> spoilt = new ArrayList<>(gold);
        Set<Integer> changed = new HashSet<>();
        for (int i = random.nextInt(gold.size()); i >= 0; i--) {
            changed.add(random.nextInt(gold.size()));
        }
        for (int i : changed) {
            FlatRecord row = spoilt.get(i);
            spoilt.set(i, copy(row, row.decimal(Key.VALUE).orElseThrow().add(BigDecimal.valueOf(1000))));
        }
        Compared compared = new Evaluation(Equivalents.NONE).compare("x01", gold, spoilt);
        int core = (int)
                changed.stream().filter(i -> !Evaluation.isFine(gold.get(i))).count();

        assertThat(compared.unfound()).hasSameSizeAs(changed);
        assertThat(compared.misses()).hasSize(core);
        assertThat(compared.extras()).hasSameSizeAs(changed);
    }

    private static FlatRecord copy(FlatRecord row, BigDecimal value) {
        var copy = FlatRecord.builder();
        for (Key key : row.keys()) {
            switch (key.type()) {
                case TEXT -> copy.text(key, row.cell(key));
                case INTEGER -> copy.integer(key, row.integer(key).orElseThrow());
                case DECIMAL -> copy.decimal(key, value);
                case FLAG, SPANS, DOCUMENT, CHOICES -> throw new AssertionError(key);
            }
        }
        return copy.also(List.<Span>of()).build();
    }
}
