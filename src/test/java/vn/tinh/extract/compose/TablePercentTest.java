package vn.tinh.extract.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.extract.text.Tokens;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Qualifier;

class TablePercentTest {
    private static TableNumber number(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new TableNumber(
                Measure.VALUE,
                value,
                value,
                "",
                Qualifier.EXACT,
                BigDecimal.ONE,
                digits.startsWith("+") || digits.startsWith("-"),
                false,
                Optional.empty(),
                Tokens.of(digits).getLast());
    }

    private static List<TableNumber> column(String figures) {
        return Arrays.stream(figures.split(" ")).map(TablePercentTest::number).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "108.3 106.1 97.4 105.2, INDEX",
        "104.2 98.8 310.5 35.0, INDEX",
        "113.0, INDEX",
        "8.3 6.1 12.4, CHANGE",
        "8.3 6.1 2.4 120.7, CHANGE",
        "8.3 -2.6, CHANGE",
        "+108.3 +61.0, CHANGE",
        "12.4, CHANGE",
        "62.3 38.5, UNTOLD",
        "61.5, UNTOLD",
        "180.0, UNTOLD",
        "108.3 97.2 12.5 4.1, UNTOLD"
    })
    void a_column_of_percentages_against_a_year_before_is_of_indexes_or_of_changes(
            String figures, TablePercent expected) {
        assertThat(TablePercent.of(column(figures), false, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12.4 8.1, CHANGE", "62.3 38.5, CHANGE", "108.3 97.4 102.2, UNTOLD"})
    void under_a_head_of_rises_and_falls_figures_near_a_hundred_are_not_believed(
            String figures, TablePercent expected) {
        assertThat(TablePercent.of(column(figures), true, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"62.3 38.5, INDEX", "108.3 -2.5, UNTOLD"})
    void under_a_head_of_indexes_a_fall_is_not_believed(String figures, TablePercent expected) {
        assertThat(TablePercent.of(column(figures), false, true)).isEqualTo(expected);
    }
}
