package vn.tinh.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "hoà, hòa",
        "hoá, hóa",
        "toả, tỏa",
        "hoạ, họa",
        "khoẻ, khỏe",
        "loè, lòe",
        "xoè, xòe",
        "thuỷ, thủy",
        "Thuý, Thúy",
        "tuỳ, tùy",
        "uỷ, ủy",
        "luỹ, lũy",
        "thuỵ, thụy"
    })
    @DisplayName("The tone stands on either vowel of an open syllable")
    void theToneStandsOnEitherVowel(String newer, String older) {
        assertThat(Spelling.key(newer)).isEqualTo(Spelling.key(older));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "tỷ, tỉ",
        "Mỹ, Mĩ",
        "kỹ, kĩ",
        "lý, lí",
        "hy, hi",
        "quý, quí",
        "quy, qui",
        "quỹ, quĩ",
        "sỹ, sĩ",
        "kỳ, kì",
        "tỵ, tị"
    })
    @DisplayName("After a single consonant y and i are one sound")
    void yAndIAreOneSound(String withY, String withI) {
        assertThat(Spelling.key(withY)).isEqualTo(Spelling.key(withI));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "tay, tai",
        "may, mai",
        "thúy, thúi",
        "tùy, tùi",
        "hay, hai",
        "cay, cai",
        "ngày, ngài",
        "bày, bài",
        "hòa, hóa",
        "tỷ, tý",
        "quả, quá",
        "đường, dường",
        "năm, nam",
        "quà, qùa"
    })
    @DisplayName("Other words that look alike stay apart")
    void otherWordsStayApart(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    @DisplayName("Eth stands for the letter Đ, capital or small")
    void ethStandsForTheLetter() {
        assertThat(List.of("ĐỒNG", "đồng", "\u00D0ồng", "\u00F0ồng", "\u0110ồng").stream()
                        .map(Spelling::key))
                .containsOnly("đồng");
    }

    @Test
    @DisplayName("Apostrophes are one")
    void apostrophesAreOne() {
        assertThat(List.of("M'Nông", "M’Nông", "MʼNông").stream().map(Spelling::key))
                .containsOnly("m'nông");
    }

    @Test
    @DisplayName("A word has the same key with its diacritics apart, in capitals, and when it is a key already")
    void aKeyIsTheSameForAllForms() {
        for (String onset : List.of("", "b", "đ", "h", "k", "kh", "l", "ng", "ngh", "qu", "t", "th", "x")) {
            for (String rime : List.of(
                    "oà", "òa", "oẻ", "ỏe", "uỷ", "ủy", "uy", "ỹ", "ĩ", "y", "i", "ương", "iễn", "oạch", "ậy", "ệ",
                    "ăm")) {
                String word = onset + rime;
                String key = Spelling.key(word);

                assertThat(List.of(
                                Spelling.key(Normalizer.normalize(word, Normalizer.Form.NFD)),
                                Spelling.key(word.toUpperCase(Locale.ROOT)),
                                Spelling.key(Normalizer.normalize(word.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)),
                                Spelling.key(key)))
                        .as(word)
                        .containsOnly(key);
            }
        }
    }

    @Test
    @DisplayName("Nothing has an empty key, a letter its small form")
    void shortWords() {
        assertThat(Spelling.key("")).isEmpty();
        assertThat(Spelling.key("Y")).isEqualTo("y");
        assertThat(Spelling.key("Ý")).isEqualTo("ý");
    }
}
