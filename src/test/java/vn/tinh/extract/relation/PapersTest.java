package vn.tinh.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Document;
import vn.tinh.fact.Relation;

/** The wordings of {@code corpus/document.tsv}: which documents are a province's, and what is said of them. */
class PapersTest {
    static String meaning(String wording) {
        var meaning = new StringJoiner("; ");
        for (Stated one : RelationsTest.stated(wording)) {
            if (one.relation().equals(Relation.HAS_STRATEGY)) {
                meaning.add(one.place() + " " + one.object() + said(one));
            }
        }
        return meaning.length() == 0 ? RelationsTest.NOTHING : meaning.toString();
    }

    static String rules(String wording) {
        return RelationsTest.stated(wording).stream()
                .filter(one -> one.relation().equals(Relation.HAS_STRATEGY))
                .map(Stated::rule)
                .findFirst()
                .orElse(RelationsTest.NOTHING);
    }

    private static String said(Stated one) {
        Document document = one.document();
        var said = new StringBuilder();
        add(said, "type", document.type());
        add(said, "number", document.number());
        add(said, "issuer", document.issuer());
        add(said, "drafter", document.drafter());
        add(said, "date", document.date());
        add(said, "status", document.status());
        add(said, "period", one.period().isNone() ? "" : one.period().edtf());
        add(said, "horizon", document.horizon());
        add(said, "implements", String.join("+", document.carriesOut()));
        return said.toString();
    }

    private static void add(StringBuilder said, String key, String value) {
        if (!value.isEmpty()) {
            said.append(' ').append(key).append('=').append(value);
        }
    }

    static List<Wording> wordings() {
        return Wording.all("document");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    @DisplayName("A document is what its line says")
    void aDocumentIsWhatItsLineSays(Wording wording) {
        assertThat(meaning(wording.words()) + " | " + rules(wording.words()))
                .isEqualTo(wording.meaning() + " | " + wording.rule());
    }

    @Test
    @DisplayName("A short number is the document that had the whole number before")
    void aShortNumberIsTheDocumentThatHadTheWholeNumberBefore() {
        List<Sentence> sentences =
                Article.of("Nghị quyết số 58-NQ/TW của Bộ Chính trị ra đời. Sau đó, Nghị quyết 58 đi vào cuộc sống.");

        List<String> slugs = sentences.stream()
                .flatMap(sentence -> sentence.items().stream())
                .filter(item -> item instanceof Mention mention && mention.meaning() instanceof Meaning.Paper)
                .map(item -> ((Meaning.Paper) ((Mention) item).meaning()).slug())
                .toList();

        assertThat(slugs).containsExactly("58-nq-tw", "58-nq-tw");
    }
}
