package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Tokens;
import vn.tinh.vocab.Ids;

class LexiconsTest {
    private static final List<Quad> QUADS = Known.quads();
    private static final Lexicon LEXICON = Lexicons.of(QUADS);
    private static final Set<String> TYPES = Set.of(
            "place",
            "zone",
            "organisation",
            "commodity",
            "sector",
            "country",
            "group",
            "indicator",
            "measure",
            "kind",
            "qualifier",
            "unit",
            "relation",
            "detail",
            "document-type",
            "facility-type");

    /** The tone stands on the other of two vowels in the newer spelling. */
    private static final Map<String, String> NEWER = Map.of(
            "òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ", "ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ụy", "uỵ");

    private static List<Meaning.Name> names(String label) {
        int[] end = new int[1];
        List<Item> items = List.copyOf(Tokens.of(label));
        List<Meaning.Name> names = LEXICON.at(items, 0, end);
        return end[0] == items.size() ? names : List.of();
    }

    /** The labels that do not name their own thing when they are spelt like this. */
    private static List<String> lost(UnaryOperator<String> spelt) {
        List<String> lost = new ArrayList<>();
        int looked = 0;
        for (Quad quad : QUADS) {
            Node thing = quad.getSubject();
            boolean label = quad.getPredicate().equals(SKOS.prefLabel.asNode())
                    || quad.getPredicate().equals(SKOS.altLabel.asNode());
            if (!label
                    || !Ids.isThing(thing)
                    || !TYPES.contains(Ids.type(thing))
                    || Ids.key(thing).equals("all")) {
                continue;
            }
            if (quad.getObject().getLiteralLanguage().equals("vi")) {
                looked++;
                String words = spelt.apply(quad.getObject().getLiteralLexicalForm());
                String slug = notation(thing);
                if (names(words).stream()
                        .noneMatch(
                                name -> name.is(Ids.type(thing)) && name.slug().equals(slug))) {
                    lost.add(words + " = " + thing);
                }
            }
        }
        assertThat(looked).isGreaterThan(8000);
        return lost;
    }

    private static final Map<Node, String> NOTATIONS = QUADS.stream()
            .filter(quad -> quad.getPredicate().equals(SKOS.notation.asNode()))
            .collect(java.util.stream.Collectors.toMap(
                    Quad::getSubject, quad -> quad.getObject().getLiteralLexicalForm(), (one, other) -> one));

    private static String notation(Node thing) {
        return NOTATIONS.getOrDefault(thing, "");
    }

    @Test
    void everyLabelNamesItsThing() {
        assertThat(lost(label -> label)).isEmpty();
    }

    @Test
    void everyLabelNamesItsThingWithItsDiacriticsApart() {
        assertThat(lost(label -> Normalizer.normalize(label, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void everyLabelNamesItsThingWhereverTheTonesStand() {
        assertThat(lost(LexiconsTest::newer)).isEmpty();
    }

    private static String newer(String label) {
        String newer = label;
        for (Map.Entry<String, String> tone : NEWER.entrySet()) {
            newer = newer.replaceAll(tone.getKey() + "(?!\\p{L})", tone.getValue());
        }
        return newer;
    }

    @Test
    void everyLabelNamesItsThingInCapitals() {
        assertThat(lost(label -> label.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    }

    @Test
    void aDistrictIsSureByItsTypeAlone() {
        assertThat(names("huyện Cam Lộ"))
                .containsExactly(new Meaning.Name("place", "cam-lo", "district", "quang-tri", false));
        assertThat(names("Cam Lộ")).containsExactly(new Meaning.Name("place", "cam-lo", "district", "quang-tri", true));
        assertThat(names("TP. Qui Nhơn"))
                .containsExactly(new Meaning.Name("place", "quy-nhon", "district", "binh-dinh", false));
    }

    @Test
    void aWordThatMeansOtherThingsTooIsAmbiguous() {
        assertThat(names("điều")).allMatch(Meaning.Name::ambiguous).isNotEmpty();
        assertThat(names("hạt điều")).noneMatch(Meaning.Name::ambiguous).isNotEmpty();
    }

    @Test
    void aZoneSaysWhatItIsAndWhereItLies() {
        assertThat(names("KCN Suối Dầu"))
                .containsExactly(new Meaning.Name("zone", "suoi-dau", "industrial-park", "khanh-hoa", false));
    }

    @Test
    void anIndicatorIsMeasuredInItsUnit() {
        assertThat(LEXICON.of("indicator", "export-turnover")).isEqualTo(new Lexicon.Facts("USD", false, List.of()));
        assertThat(LEXICON.of("indicator", "industrial-parks").stock()).isTrue();
        assertThat(LEXICON.of("indicator", "nothing")).isEqualTo(Lexicon.Facts.NONE);
    }

    @Test
    void whatLiesInAPlaceLiesInWhatThatLiesIn() {
        assertThat(LEXICON.of("organisation", "soc-trang-peoples-committee").within())
                .startsWith("soc-trang");
        assertThat(LEXICON.of("place", "cam-lo").within()).startsWith("quang-tri");
    }
}
