package vn.tinh.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.extract.text.Spelling;

class NumberWordsTest {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private static Optional<Integer> value(String words) {
        return NumberWords.value(
                Arrays.stream(words.split(" ")).map(Spelling::key).toList());
    }

    /** As schools teach it. */
    private static String spelt(int number) {
        if (number < 10) {
            return DIGITS.get(number);
        }
        if (number < 100) {
            int unit = number % 10;
            String tens = number < 20 ? "mười" : DIGITS.get(number / 10) + " mươi";
            return switch (unit) {
                case 0 -> tens;
                case 1 -> tens + (number < 20 ? " một" : " mốt");
                case 4 -> tens + (number < 20 ? " bốn" : " tư");
                case 5 -> tens + " lăm";
                default -> tens + " " + DIGITS.get(unit);
            };
        }
        int rest = number % 100;
        String hundreds = DIGITS.get(number / 100) + " trăm";
        return rest == 0 ? hundreds : hundreds + (rest < 10 ? " linh " : " ") + spelt(rest);
    }

    @Test
    @DisplayName("Every number up to 999 is read as schools spell it")
    void everyNumberIsRead() {
        for (int number = 0; number < 1000; number++) {
            assertThat(value(spelt(number))).as(spelt(number)).contains(number);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "hai mươi bốn, 24",
        "hai mươi một, 21",
        "bẩy mươi, 70",
        "một trăm lẻ ba, 103",
        "ba trăm linh tư, 304",
        "MƯỜI LĂM, 15"
    })
    @DisplayName("Other ways to spell a number say the same")
    void otherSpellings(String words, int number) {
        assertThat(value(words)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mười mười",
                "một mươi",
                "hai ba",
                "mươi hai",
                "linh ba",
                "trăm",
                "không trăm",
                "mười trăm",
                "hai trăm linh",
                "một trăm hai trăm",
                "mười hai ba",
                "hai mươi mươi",
                "hai mươi ba tư"
            })
    @DisplayName("Words of numbers in another order are no number")
    void noNumber(String words) {
        assertThat(value(words)).isEmpty();
    }

    @Test
    @DisplayName("Some words of numbers stand behind others alone")
    void whatBegins() {
        assertThat(DIGITS.stream().skip(1).map(Spelling::key)).allMatch(NumberWords::begins);
        assertThat(Stream.of("tư", "lăm", "mốt", "linh", "lẻ", "mươi", "trăm", "không", "tấn")
                        .map(Spelling::key))
                .noneMatch(NumberWords::begins);
    }
}
