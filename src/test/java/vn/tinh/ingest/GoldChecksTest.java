package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.judge.Checks;
import vn.tinh.extract.judge.ExchangeRates;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;

/** The checks on figures that a person read, which lie beside the project. */
class GoldChecksTest {
    private static final Path SHARED = Path.of(System.getProperty("tinh.test.shared", "../shared"));
    private static final ExchangeRates RATES = new ExchangeRates(IntStream.range(2011, 2027)
            .boxed()
            .collect(Collectors.toMap(year -> year, year -> new BigDecimal(21_000 + 250 * (year - 2011)))));

    private static Map<String, List<Figure>> gold() {
        return Stream.of("facts", "corpus")
                .map(SHARED::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> Items.factsAlone(List.of(folder)).stream())
                .collect(Collectors.toMap(
                        item -> item.id().value(),
                        item -> item.gold().stream()
                                .map(row -> Fact.of(row.without(java.util.Set.of(Key.ACCEPT, Key.NOTE))))
                                .flatMap(fact -> fact instanceof Figure figure ? Stream.of(figure) : Stream.empty())
                                .toList()));
    }

    @Test
    void a_right_figure_is_hardly_ever_flagged_and_never_surely() {
        Map<String, List<Figure>> gold = gold();
        assumeTrue(!gold.isEmpty(), "skipped: the gold facts are not at " + SHARED);
        List<String> flagged = new ArrayList<>();
        gold.forEach((article, figures) -> new Checks(RATES).flags(figures).forEach(flag -> {
            assertThat(flag.sure()).as("%s %s", article, flag).isFalse();
            flagged.add(article + " " + flag);
        }));
        int figures = gold.values().stream().mapToInt(List::size).sum();

        System.out.println(
                "right figures flagged: " + flagged.size() + " of " + figures + "\n" + String.join("\n", flagged));
        assertThat(flagged).as(String.join("\n", flagged)).hasSizeLessThan(figures / 50);
    }

    @Test
    void a_value_that_is_a_thousand_times_off_is_found_where_it_has_a_neighbour() {
        Map<String, List<Figure>> gold = gold();
        assumeTrue(!gold.isEmpty(), "skipped: the gold facts are not at " + SHARED);
        int tried = 0;
        int found = 0;
        for (List<Figure> figures : gold.values()) {
            for (int i = 0; i < figures.size(); i++) {
                Optional<Figure> spoilt = times(figures.get(i), 1000);
                if (spoilt.isEmpty()) {
                    continue;
                }
                List<Figure> copy = new ArrayList<>(figures);
                copy.set(i, spoilt.get());
                int at = i;
                tried++;
                found += new Checks(RATES).flags(copy).stream().anyMatch(flag -> flag.figure() == at) ? 1 : 0;
            }
        }
        System.out.println("a thousand times off: " + found + " of " + tried + " figures are flagged");
        assertThat(found).isGreaterThan(tried / 3);
    }

    private static Optional<Figure> times(Figure figure, int factor) {
        if (!List.of("USD", "VND").contains(figure.quantity().unit())
                || figure.quantity().isRange()) {
            return Optional.empty();
        }
        FlatRecord row = figure.flat();
        var copy = FlatRecord.builder();
        for (Key key : row.keys()) {
            switch (key.type()) {
                case TEXT -> copy.text(key, row.cell(key));
                case INTEGER -> copy.integer(key, row.integer(key).orElseThrow());
                case DECIMAL ->
                    copy.decimal(
                            key,
                            key == Key.VALUE
                                    ? row.decimal(key).orElseThrow().multiply(BigDecimal.valueOf(factor))
                                    : row.decimal(key).orElseThrow());
                case FLAG, SPANS, DOCUMENT, CHOICES -> {
                    // says nothing of the value
                }
            }
        }
        return Fact.of(copy.build()) instanceof Figure spoilt ? Optional.of(spoilt) : Optional.empty();
    }
}
