package vn.tinh.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Slug;

/** The wordings of {@code corpus/relation.tsv}: what each says, and what must say nothing. */
class RelationsTest {
    static final String NOTHING = "-";

    /** A province for wordings that name none. */
    private record Somewhere(Setting setting) implements Setting {
        @Override
        public Optional<String> placeAt(int sentence, int item) {
            return setting.placeAt(sentence, item).or(() -> Optional.of("somewhere"));
        }

        @Override
        public Meaning.Place.Cue cueAt(int sentence, int item) {
            return setting.cueAt(sentence, item);
        }
    }

    static List<Stated> stated(String wording) {
        List<Sentence> sentences = Article.of(wording);
        return Relations.once(Relations.read(sentences, new Somewhere(LastNamed.of(sentences))));
    }

    static String meaning(String wording) {
        Map<String, Set<String>> objects = new LinkedHashMap<>();
        for (Stated one : stated(wording)) {
            String relation = one.relation()
                    + (one.commodity().equals(Slug.ALL) ? "" : " of " + one.commodity())
                    + (one.partner().equals(Slug.ALL) ? "" : " by " + one.partner())
                    + (one.detail().equals(Slug.ALL) ? "" : " (" + one.detail() + ")")
                    + (one.openList() ? " such as" : "");
            objects.computeIfAbsent(relation, any -> new LinkedHashSet<>()).add(one.object());
        }
        var meaning = new StringJoiner("; ");
        objects.forEach((relation, things) -> meaning.add(relation + " " + String.join(" ", things)));
        return objects.isEmpty() ? NOTHING : meaning.toString();
    }

    static String rules(String wording) {
        Set<String> rules = new LinkedHashSet<>();
        stated(wording).forEach(one -> rules.add(one.rule()));
        return rules.isEmpty() ? NOTHING : String.join(" ", rules);
    }

    static List<Wording> wordings() {
        return Wording.all("relation");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    @DisplayName("A wording says what its line says")
    void aWordingSaysWhatItsLineSays(Wording wording) {
        assertThat(meaning(wording.words()) + " | " + rules(wording.words()))
                .isEqualTo(wording.meaning() + " | " + wording.rule());
    }
}
