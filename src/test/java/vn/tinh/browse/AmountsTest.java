package vn.tinh.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static final Amounts VI = new Amounts(PageLanguage.VIETNAMESE);
    private static final Amounts EN = new Amounts(PageLanguage.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "872600000      | USD     | 872,6 triệu USD     | 872.6 million USD",
                "7000000000     | USD     | 7 tỷ USD            | 7 billion USD",
                "12345600000000 | VND     | 12.345,6 tỷ đồng    | 12,345.6 billion VND",
                "12000000000000 | VND     | 12.000 tỷ đồng      | 12 trillion VND",
                "872612345      | USD     | 872.612.345 USD     | 872,612,345 USD",
                "-6.29          | percent | −6,29%              | −6.29%",
                "5.0            | percent | 5%                  | 5%",
                "1500           | tonne   | 1.500 tấn           | 1,500 tonnes",
                "63             | count   | 63                  | 63",
                "0              | USD     | 0 USD               | 0 USD",
                "999999         | USD     | 999.999 USD         | 999,999 USD",
            })
    void an_amount_is_said_in_the_readers_manner(BigDecimal amount, String unit, String vi, String en) {
        assertThat(VI.of(amount, unit)).isEqualTo(vi);
        assertThat(EN.of(amount, unit)).isEqualTo(en);
    }

    @Test
    void a_range_is_said_once_with_its_unit() {
        assertThat(VI.range(new BigDecimal("1500000000"), new BigDecimal("2000000000"), "USD"))
                .isEqualTo("1,5–2 tỷ USD");
        assertThat(EN.range(new BigDecimal("6"), new BigDecimal("7"), "percent"))
                .isEqualTo("6–7%");
        assertThat(EN.range(new BigDecimal("-2"), new BigDecimal("-1"), "percent"))
                .isEqualTo("−2 – −1%");
    }

    @Test
    void a_bound_is_said_by_its_amount_alone() {
        assertThat(VI.of(new BigDecimal("2700000000"), new BigDecimal("2700000000"), null, "USD"))
                .isEqualTo("2,7 tỷ USD");
    }
}
