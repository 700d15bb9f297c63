package vn.tinh.extract.relation;

import java.util.List;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/**
 * A part of a sentence as the readers of statements see it.
 *
 * @param cue what it does
 * @param tokens its words
 * @param item which item of the sentence it stands in
 * @param mention the mention that it is; empty for words that no earlier layer read
 */
record Sign(Cue cue, List<Token> tokens, int item, List<Mention> mention) {
    boolean is(Cue other) {
        return cue == other;
    }

    /** What its mention may name; empty where it is no name. */
    List<Meaning.Name> names() {
        if (mention.isEmpty()) {
            return List.of();
        }
        return Names.of(mention.getFirst().meaning());
    }

    String key() {
        return tokens.getFirst().key();
    }

    boolean isCapital() {
        return tokens.getFirst().isCapital();
    }
}
