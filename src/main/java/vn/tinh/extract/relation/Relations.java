package vn.tinh.extract.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Sentence;

/** Reads what a province exports, gives priority, has and works with, as an article states it. */
public final class Relations {
    private Relations() {}

    /**
     * The relations that the sentences state, in the order of the text; what is said twice is there twice.
     *
     * @param sentences with the mentions of the earlier layers
     * @param setting which place each part speaks of
     */
    public static List<Stated> read(List<Sentence> sentences, Setting setting) {
        var notes = new Notes(setting);
        Cue topic = Cue.WORD;
        boolean company = false;
        int paragraph = -1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.paragraph() != paragraph) {
                topic = Cue.WORD;
                company = false;
                paragraph = sentence.paragraph();
            }
            Clause clause = new Clause(at, sentence, Signs.of(sentence), topic, company);
            if (isText(sentence)) {
                boolean lead = clause.is(clause.size() - 1, Cue.COLON) && at + 1 < sentences.size();
                statements(lead ? clause.with(sentences.get(at + 1)) : clause, clause.size(), notes);
            }
            topic = clause.topicAt(clause.size());
            company = clause.ofOthers(clause.size());
        }
        return notes.stated();
    }

    private static boolean isText(Sentence sentence) {
        return sentence.section() != Sentence.Section.ASIDE && sentence.section() != Sentence.Section.CAPTION;
    }

    /** @param size of the part that is read; what follows it may be its list */
    private static void statements(Clause clause, int size, Notes notes) {
        for (int at = 0; at < size; at++) {
            Trade.read(clause, at, notes);
            Markets.read(clause, at, notes);
            Priorities.read(clause, at, notes);
            Fields.read(clause, at, notes);
            Zones.read(clause, at, notes);
            Works.read(clause, at, notes);
            Products.read(clause, at, notes);
            Strategies.read(clause, at, notes);
        }
    }

    /** What is said twice is one: the saying in the body first, then the order of the text. */
    public static List<Stated> once(List<Stated> stated) {
        Titles titles = Titles.of(stated);
        Set<List<String>> said = new HashSet<>();
        return stated.stream()
                .filter(one -> !titles.isAnother(one))
                .filter(one -> said.add(one.matter()))
                .toList();
    }
}
