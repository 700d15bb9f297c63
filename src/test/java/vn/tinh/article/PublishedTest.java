package vn.tinh.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest(name = "{0} can have appeared from {1}, and is known from {2}")
    @CsvSource({
        "2021-11-26, 2021-11-26, 2021-11-26",
        "2023-08, 2023-08-01, 2023-08-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022, 2022-01-01, 2022-12-31",
        "2024-01/2024-03, 2024-01-01, 2024-03-31",
        "2024-12-30/2025, 2024-12-30, 2025-12-31",
    })
    void first_and_last_day(String edtf, LocalDate notBefore, LocalDate knownFrom) {
        Published published = new Published(edtf);

        assertThat(published.notBefore()).contains(notBefore);
        assertThat(published.knownFrom()).isEqualTo(knownFrom);
    }

    @Test
    @DisplayName("Of an article that is only known to be old, no first day is known")
    void open_begin() {
        assertThat(new Published("../2017").notBefore()).isEmpty();
        assertThat(new Published("../2017").knownFrom()).isEqualTo("2017-12-31");
    }

    @Test
    @DisplayName("The day of issue is told only where the very day is known")
    void day() {
        assertThat(new Published("2021-11-26").day()).contains(LocalDate.of(2021, 11, 26));
        assertThat(new Published("2021-11").day()).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" is no date of publication")
    @ValueSource(strings = {"", "..", "2023-13", "2023-02-30", "26/11/2021", "2024/2023", "2023/..", "2023~", "2023-7"})
    void refuses(String text) {
        assertThatThrownBy(() -> new Published(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
