package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Signature;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Key;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.FewNames;
import vn.tinh.rdf.FlatFile;
import vn.tinh.rdf.PlacedFact;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.Syntax;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;

class CuratingTest {
    private static final FactMapper MAPPER =
            new FactMapper(new FewNames(), (place, cue, published, period) -> Ids.area(Ids.key(place) + "/1"));
    private static final Article ARTICLE =
            new Article(new ArticleId("t01"), new Published("2019-07-02"), "Một bài thử", "", "", Signature.NONE);
    private static final String TEXT = "Sáu tháng, An Giang bán ra 412,5 triệu USD.";
    private static final String ROW = """
            {"fact": "observation", "place": "an-giang", "indicator": "export-turnover", "measure": "value", "kind": "actual", \
            "value": 412500000, "unit": "USD", "qualifier": "exact", "period": "2019-01/2019-06", "article": "t01", "start": 27, "end": 42}""";

    private static List<PlacedFact> facts(String row) {
        return FlatFile.facts("f.jsonl", row.getBytes(StandardCharsets.UTF_8));
    }

    private static String curated(String row, String text, boolean complete) {
        return new String(new Curating(MAPPER).trig(ARTICLE, facts(row), text, complete), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("Of the text, its digest, length and signature are kept, and how precisely a figure is said")
    void text_gives_precision() {
        assertThat(curated(ROW, TEXT, false))
                .contains("tinh:length 43 ;", "tinh:sha256", "tinh:minHash", "tinh:precision 100000.0 ;")
                .contains("dct:issued \"2019-07-02\"^^xsd:date", "dct:title \"Một bài thử\"@vi")
                .doesNotContain("bán ra", "tinh:complete");
        assertThat(curated(ROW, "", false)).doesNotContain("tinh:precision", "tinh:sha256");
    }

    @Test
    @DisplayName("A precision that a person gave stays")
    void given_precision() {
        assertThat(curated(ROW.replace("\"article\"", "\"precision\": 500000, \"article\""), TEXT, false))
                .contains("tinh:precision 500000.0 ;");
    }

    @Test
    @DisplayName("Offsets count the code points of the text as given, also in NFD")
    void nfd() {
        String nfd = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        int start = nfd.codePointCount(0, nfd.indexOf("412"));
        String row = ROW.replace(
                "\"start\": 27, \"end\": 42", "\"start\": %d, \"end\": %d".formatted(start, nfd.length() - 1));

        assertThat(curated(row, nfd, false)).contains("tinh:precision");
    }

    @Test
    @DisplayName("A complete file says so, and reads back as the facts that went in")
    void complete() {
        String text = curated(ROW, TEXT, true);
        List<Fact> back = MAPPER.facts(RdfReader.into(Graphs.file("x"))
                .bytes("f", text.getBytes(StandardCharsets.UTF_8), Syntax.TRIG)
                .quads());

        assertThat(text).contains("tinh:complete true ;");
        assertThat(back)
                .singleElement()
                .extracting(Fact::flat)
                .satisfies(row -> assertThat(row.without(java.util.Set.of(Key.PRECISION)))
                        .isEqualTo(facts(ROW).getFirst().fact().flat()));
    }

    @Test
    @DisplayName("Evidence outside the text is refused with its place")
    void outside() {
        assertThatThrownBy(() -> curated(ROW.replace("\"end\": 42", "\"end\": 44"), TEXT, false))
                .hasMessageStartingWith("f.jsonl:1:")
                .hasMessageContaining("the text ends at 43");
    }
}
