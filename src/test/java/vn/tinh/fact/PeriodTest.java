package vn.tinh.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} is {1} in an IRI, from {2} to {3}")
    @CsvSource({
        "2023, 2023, 2023-01-01, 2023-12-31",
        "2023-01/2023-07, 2023-01--2023-07, 2023-01-01, 2023-07-31",
        "2021/2030, 2021--2030, 2021-01-01, 2030-12-31",
        "2022-01-01/2022-09-20, 2022-01-01--2022-09-20, 2022-01-01, 2022-09-20",
        "../2024-02, open--2024-02, , 2024-02-29",
        "2021/.., 2021--open, 2021-01-01,",
    })
    void keys_and_days(String edtf, String key, LocalDate start, LocalDate end) {
        Period period = Period.parse(edtf);

        assertThat(period.key()).isEqualTo(key);
        assertThat(Period.ofKey(key)).isEqualTo(period);
        assertThat(period.start()).isEqualTo(java.util.Optional.ofNullable(start));
        assertThat(period.end()).isEqualTo(java.util.Optional.ofNullable(end));
    }

    @ParameterizedTest(name = "One year before {0} is {1}")
    @CsvSource({
        "2023, 2022",
        "2023-01/2023-07, 2022-01/2022-07",
        "../2024-02, ../2023-02",
        "2024-02-29, 2023-02-28",
        "none, none",
    })
    void one_year_earlier(String edtf, String earlier) {
        assertThat(Period.parse(edtf).oneYearEarlier()).isEqualTo(Period.parse(earlier));
    }

    @ParameterizedTest(name = "{0} is said: {1} - {2}")
    @CsvSource({
        "2023, năm 2023, 2023",
        "2023-07, tháng 7 năm 2023, July 2023",
        "2023-07-15, ngày 15/7/2023, 15 July 2023",
        "2023-01/2023-07, 7 tháng đầu năm 2023, January to July 2023",
        "2021-01/2021-03, quý I năm 2021, first quarter of 2021",
        "2021-10/2021-12, quý IV năm 2021, fourth quarter of 2021",
        "2021-07/2021-12, 6 tháng cuối năm 2021, July to December 2021",
        "2021/2030, giai đoạn 2021–2030, 2021 to 2030",
        "../2024-02, đến tháng 2 năm 2024, up to February 2024",
        "2021/.., từ năm 2021, from 2021",
        "2022-12/2023-02, từ tháng 12 năm 2022 đến tháng 2 năm 2023, December 2022 to February 2023",
        "none, không có kỳ, no period",
    })
    void labels(String edtf, String vi, String en) {
        assertThat(Period.parse(edtf).labelVi()).isEqualTo(vi);
        assertThat(Period.parse(edtf).labelEn()).isEqualTo(en);
    }

    @ParameterizedTest(name = "\"{0}\" is no period")
    @ValueSource(strings = {"", "../..", "2024/2023", "2023-00", "2023Q1", "2023?", "Q1 2023", "2023-01/", "/2023"})
    void refuses(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("No period has neither begin nor end")
    void none() {
        assertThat(Period.NONE.start()).isEmpty();
        assertThat(Period.NONE.end()).isEmpty();
        assertThat(Period.NONE.key()).isEqualTo("none");
    }
}
