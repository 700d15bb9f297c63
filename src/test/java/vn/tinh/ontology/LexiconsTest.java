package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Tokens;

class LexiconsTest {
    private final Lexicon lexicon = Lexicons.of(Known.quads());

    private List<Meaning.Name> names(String label) {
        int[] end = new int[1];
        List<Item> items = List.copyOf(Tokens.of(label));
        List<Meaning.Name> names = lexicon.at(items, 0, end);
        return end[0] == items.size() ? names : List.of();
    }

    @Test
    void aDistrictIsSureByItsTypeAlone() {
        assertThat(names("huyện Cam Lộ"))
                .containsExactly(new Meaning.Name("place", "cam-lo", "district", "quang-tri", false));
        assertThat(names("Cam Lộ")).containsExactly(new Meaning.Name("place", "cam-lo", "district", "quang-tri", true));
        assertThat(names("TP. Qui Nhơn"))
                .containsExactly(new Meaning.Name("place", "quy-nhon", "district", "binh-dinh", false));
    }
}
