package vn.tinh.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.About;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Slug;

/** Words thrown together at random: whatever comes out holds together, and nothing is thrown. */
class AnyTextTest {
    private static final List<String> WORDS = words();

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Cue cue : Cue.values()) {
            words.addAll(cue.phrases());
        }
        words.addAll(List.of(
                "gạo",
                "cà phê",
                "Hoa Kỳ",
                "Nhật Bản",
                "Nghệ An",
                "du lịch",
                "dệt may",
                "KCN Phú Tài",
                "JETRO",
                "Hạ Long",
                "12,5%",
                "214/KH-UBND",
                "số",
                "Kế hoạch",
                "Nghị quyết",
                "đề án",
                "giai đoạn 2021 - 2025",
                "của",
                ".",
                "\n",
                "ngày 16/8/2021",
                "\"",
                "II",
                "3",
                "-",
                "nước mắm",
                "cảng biển",
                "hạ tầng",
                "giai",
                "đoạn",
                "UBND tỉnh"));
        return words;
    }

    static List<String> texts() {
        Random random = new Random(20211126);
        return IntStream.range(0, 400)
                .mapToObj(any -> {
                    var text = new StringBuilder();
                    int length = 1 + random.nextInt(60);
                    for (int word = 0; word < length; word++) {
                        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(20) == 0 ? "" : " ");
                    }
                    return text.toString();
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    @DisplayName("Every statement has slugs of their form, and its words stand in the text in order")
    void everyStatementHoldsTogether(String text) {
        List<Sentence> sentences = Article.of(text);

        for (Stated one : Relations.read(sentences, LastNamed.of(sentences))) {
            var about = new About(one.place(), "", one.period(), one.commodity(), one.partner(), one.detail());
            Slug.Form.SLUG.check("relation", one.relation());
            Slug.Form.OBJECT.check("object", one.object());
            assertThat(one.label()).isNotBlank();
            assertThat(one.document().equals(vn.tinh.fact.Document.UNKNOWN)
                            || one.relation().equals(Relation.HAS_STRATEGY))
                    .isTrue();
            assertThat(one.evidence())
                    .isSortedAccordingTo((left, right) -> Integer.compare(left.start(), right.start()));
            assertThat(one.evidence().getLast().end()).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
            assertThat(about.place()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    @DisplayName("Documents take no token away and add none")
    void documentsTakeNoTokenAway(String text) {
        List<Sentence> sentences = Article.of(text);

        List<Token> tokens = tokens(sentences);

        assertThat(tokens).doesNotHaveDuplicates();
        assertThat(tokens(Papers.read(sentences))).isEqualTo(tokens);
    }

    private static List<Token> tokens(List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Item item : sentence.items()) {
                switch (item) {
                    case Token token -> tokens.add(token);
                    case Mention mention -> tokens.addAll(mention.tokens());
                }
            }
        }
        return tokens;
    }
}
