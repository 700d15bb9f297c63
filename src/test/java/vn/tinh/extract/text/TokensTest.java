package vn.tinh.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "đạt 1.234,5 tỷ đồng. | WORD đạt, NUMBER 1.234,5, WORD tỷ, WORD đồng, MARK .",
                "45ha và 3.358km2 | NUMBER 45, WORD ha, WORD và, NUMBER 3.358, WORD km2",
                "Luật 59/2020/QH14 | WORD Luật, NUMBER 59, MARK /, NUMBER 2020, MARK /, WORD QH14",
                "năm 2023, 2024 | WORD năm, NUMBER 2023, MARK ',', NUMBER 2024",
                "Covid-19 | WORD Covid, MARK -, NUMBER 19",
                "L’Oréal M'Nông | WORD L’Oréal, WORD M'Nông",
                "‘gạo’ 7,5% | MARK ‘, WORD gạo, MARK ’, NUMBER 7,5, MARK %",
                "km² | WORD km, MARK ²",
                "٣ triệu | NUMBER ٣, WORD triệu"
            })
    @DisplayName("A text falls into words, numbers and marks")
    void aTextFallsIntoTokens(String text, String tokens) {
        assertThat(String.join(
                        ", ",
                        Tokens.of(text).stream()
                                .map(token -> token.kind() + " " + (token.raw().equals(",") ? "','" : token.raw()))
                                .toList()))
                .isEqualTo(tokens);
    }

    @Test
    @DisplayName("Offsets count code points, also behind signs outside the basic plane")
    void offsetsCountCodePoints() {
        Token last = Tokens.of("💰💰 𝟗 tỷ").getLast();

        assertThat(last.raw()).isEqualTo("tỷ");
        assertThat(last.start()).isEqualTo(5);
        assertThat(last.end()).isEqualTo(7);
    }

    @Test
    @DisplayName("A letter that is written apart counts as it is given")
    void lettersApartCountAsGiven() {
        Token last = Tokens.of("ti\u0309 đồng").getLast();

        assertThat(last.start()).isEqualTo(4);
        assertThat(Tokens.of("ti\u0309").getFirst().key())
                .isEqualTo(Tokens.of("tỷ").getFirst().key());
    }

    @Test
    @DisplayName("Marks have one plain form, and every kind of line end is one")
    void marksHaveAPlainForm() {
        assertThat(Tokens.of("– — − “ ” ％ ，"))
                .extracting(Token::key)
                .containsExactly("-", "-", "-", "\"", "\"", "%", ",");
        assertThat(Tokens.of("\n\r\u0085\u2028\u2029")).extracting(Token::key).containsOnly("\n");
    }

    @Test
    @DisplayName("Spaces of all kinds are told and are no tokens")
    void spacesAreNoTokens() {
        assertThat(Tokens.of("a\u00A0b\u200Bc\td")).extracting(Token::raw).containsExactly("a", "b", "c", "d");
        assertThat(Tokens.of("a\u00A0b(c")).extracting(Token::spaced).containsExactly(true, true, false, false);
        assertThat(Tokens.of(" \u00A0\t")).isEmpty();
    }

    @Test
    @DisplayName(
            "Whatever the text, every token stands in it where its offsets say, in order, and nothing but space between")
    void everyTokenStandsInTheText() {
        long seed = System.nanoTime();
        System.out.println("TokensTest: seed " + seed);
        var random = new Random(seed);
        List<String> pieces = List.of(
                "tỷ",
                "Đồng",
                "ti\u0309",
                "\u0301",
                "💰",
                "𝟗",
                "٣",
                "1.234,5",
                "9,",
                ".5",
                "..",
                "'",
                "’",
                "a'b",
                "km2",
                "45ha",
                "\n",
                "\r\n",
                "\u2028",
                " ",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "–",
                "％",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "QH14",
                "²");
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(20); count > 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (round % 10 == 0) {
                byte[] bytes = new byte[60];
                random.nextBytes(bytes);
                text.append(new String(bytes, round % 20 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE));
            }
            stand(text.toString(), "seed " + seed + ": " + text);
        }
    }

    private static void stand(String text, String as) {
        int[] points = text.codePoints().toArray();
        int end = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.start()).as(as).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).as(as).isGreaterThan(token.start()).isLessThanOrEqualTo(points.length);
            assertThat(new String(points, token.start(), token.end() - token.start()))
                    .as(as)
                    .isEqualTo(token.raw());
            assertThat(isSpace(points, end, token.start())).as(as).isTrue();
            if (token.start() > end) {
                assertThat(token.spaced()).as(as).isTrue();
            }
            end = token.end();
        }
        assertThat(isSpace(points, end, points.length)).as(as).isTrue();
    }

    private static boolean isSpace(int[] points, int from, int to) {
        for (int at = from; at < to; at++) {
            int type = Character.getType(points[at]);
            if (!Character.isWhitespace(points[at])
                    && !Character.isSpaceChar(points[at])
                    && type != Character.FORMAT
                    && type != Character.CONTROL) {
                return false;
            }
        }
        return true;
    }
}
