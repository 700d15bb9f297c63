package vn.tinh.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String[] WORDS =
            "tỉnh xuất khẩu gạo cà phê quý tăng giảm kế hoạch đầu tư công nghiệp cảng biển nông sản thủy điện đường"
                    .split(" ");

    private static String text(int seed, int words) {
        Random random = new Random(seed);
        return random.ints(words, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("A text in NFC and in NFD, in capitals and with other white space, has one MinHash")
    void spelling_makes_no_difference() {
        String text = text(1, 200);
        String other = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toUpperCase(java.util.Locale.ROOT)
                .replace(" ", " \n\u00A0 ");

        assertThat(MinHash.of(other)).isEqualTo(MinHash.of(text)).hasSize(512).matches("[0-9a-f]+");
    }

    @Test
    @DisplayName("The SHA-256 and the length are those of the text as it was given")
    void as_given() {
        String nfc = "Cần Thơ 🌾";
        Signature given = Signature.of(nfc);
        Signature nfd = Signature.of(Normalizer.normalize(nfc, Normalizer.Form.NFD));

        assertThat(given.length()).isEqualTo(9);
        assertThat(nfd.length()).isEqualTo(12);
        assertThat(given.sha256()).hasSize(64).isNotEqualTo(nfd.sha256());
        assertThat(given.minHash()).isEqualTo(nfd.minHash());
    }

    @Test
    @DisplayName("A copy with another headline is near, another text is far")
    void near_and_far() {
        String text = text(1, 400);
        String copy = "một tiêu đề khác hẳn " + text;

        assertThat(MinHash.similarity(MinHash.of(text), MinHash.of(copy))).isGreaterThanOrEqualTo(0.8);
        assertThat(MinHash.similarity(MinHash.of(text), MinHash.of(text(2, 400))))
                .isLessThan(0.2);
    }

    @Test
    @DisplayName("The signature never changes from release to release")
    void is_fixed() {
        assertThat(MinHash.of("một hai ba bốn năm sáu")).startsWith("255b5c6b6f9851a443509bd54c6d2084");
    }

    @Test
    @DisplayName("Short and empty texts have a signature too")
    void short_texts() {
        assertThat(MinHash.of("gạo")).isNotEqualTo(MinHash.of("cà phê"));
        assertThat(MinHash.of(" ")).isEqualTo("f".repeat(512));
    }

    @Test
    @DisplayName("Signatures of another length are refused")
    void other_lengths() {
        assertThatThrownBy(() -> MinHash.similarity("00", "00")).isInstanceOf(IllegalArgumentException.class);
    }
}
