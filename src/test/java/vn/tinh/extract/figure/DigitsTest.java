package vn.tinh.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Tokens;

class DigitsTest {
    @ParameterizedTest(name = "{0} is {1}, to an English reader {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "63 | 63 | 63",
                "07 | 7 | 7",
                "1.234 | 1234 | 1.234",
                "1,234 | 1.234 | 1234",
                "12.345.678 | 12345678 | 12345678",
                "12,345,678 | 12345678 | 12345678",
                "4.7 | 4.7 | 4.7",
                "4,75 | 4.75 | 4.75",
                "0.500 | 0.500 | 0.500",
                "1.234,5 | 1234.5 | 1234.5",
                "1,234.5 | 1234.5 | 1234.5",
                "1.234.567,89 | 1234567.89 | 1234567.89",
                "٣,٥ | 3.5 | 3.5"
            })
    @DisplayName("A stop groups digits and a comma begins decimals, unless the digits can only mean it otherwise")
    void whatDigitsSay(String raw, BigDecimal vietnamese, BigDecimal english) {
        assertThat(new Digits(false).value(raw)).contains(vietnamese);
        assertThat(new Digits(true).value(raw)).contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.3", "1,2,3", "20.9.2022", "1.23.456", "1,234,5", "1.234,567.8", "1234567890123456789012345"
            })
    @DisplayName("A date, a version or more digits than a figure has are no number")
    void noNumber(String raw) {
        assertThat(new Digits(false).value(raw)).isEmpty();
    }

    @Test
    @DisplayName("One number that can only be English outweighs what may be either; nothing tells Vietnamese")
    void theMannerOfAnArticle() {
        assertThat(manner("tăng 12 dự án")).isFalse();
        assertThat(manner("đạt 1,234.5 triệu USD và 2,500 tấn")).isTrue();
        assertThat(manner("đạt 1.234,5 triệu USD và 2.500 tấn")).isFalse();
        assertThat(manner("đạt 4.7 triệu tấn, 3,9 triệu USD và 2,1%")).isFalse();
    }

    private static boolean manner(String text) {
        return Digits.of(List.of(new Sentence(Sentence.Section.BODY, 0, List.copyOf(Tokens.of(text)))))
                .english();
    }
}
