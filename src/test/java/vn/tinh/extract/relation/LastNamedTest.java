package vn.tinh.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.text.Sentence;

class LastNamedTest {
    private static Optional<String> placeOf(String words, String text) {
        List<Sentence> sentences = Article.of(text);
        Setting setting = LastNamed.of(sentences);
        for (int at = 0; at < sentences.size(); at++) {
            Clause clause = new Clause(at, sentences.get(at), Signs.of(sentences.get(at)), Cue.WORD, false);
            String said = Listing.words(Listing.tokens(clause, 0, clause.size()));
            if (said.contains(words)) {
                return setting.placeAt(at, sentences.get(at).items().size() - 1);
            }
        }
        return Optional.of("no sentence has \"" + words + "\"");
    }

    @Test
    @DisplayName("A neighbour is not the place that is spoken of")
    void aNeighbourIsNotThePlaceThatIsSpokenOf() {
        assertThat(placeOf(
                        "cửa ngõ", "Thu hút đầu tư ở Long An\n\nLong An là cửa ngõ nối với TP.HCM, ưu tiên logistics."))
                .contains("long-an");
    }

    @Test
    @DisplayName("An office says its province")
    void anOfficeSaysItsProvince() {
        assertThat(placeOf("Tỉnh ưu tiên", "UBND tỉnh Nam Định vừa họp. Tỉnh ưu tiên logistics."))
                .contains("nam-dinh");
    }

    @Test
    @DisplayName("A section goes on with the province that began it")
    void aSectionGoesOnWithTheProvinceThatBeganIt() {
        assertThat(placeOf("tỉnh ưu tiên chè", """
                        Tin các tỉnh

                        Yên Bái xuất khẩu quế, nhiều nhất trong vùng.

                        Lai Châu xuất khẩu chè, nhiều hơn năm trước.

                        Năm nay, tỉnh ưu tiên chè.
                        """)).contains("lai-chau");
    }

    @Test
    @DisplayName("Where no place is named, none is told")
    void whereNoPlaceIsNamedNoneIsTold() {
        assertThat(placeOf("Tỉnh ưu tiên", "Tỉnh ưu tiên logistics.")).isEmpty();
    }
}
