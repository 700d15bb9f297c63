package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences of a text, and the part of the page that each stands in. */
public final class Layout {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> ABBREVIATIONS =
            Set.of("tp", "tx", "tt", "q", "h", "p", "ths", "ts", "gs", "pgs", "bs");

    private Layout() {}

    /** @param title the headline where it is known apart from the text; empty where not */
    public static List<Sentence> of(String text, String title) {
        List<Sentence> sentences = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        int paragraph = 0;
        List<Token> tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean line = token.is("\n");
            if (!line) {
                open.add(token);
            }
            if (line || ends(tokens, at)) {
                flush(sentences, open, paragraph);
            }
            if (line) {
                paragraph++;
            }
        }
        flush(sentences, open, paragraph);
        return sentences;
    }

    private static void flush(List<Sentence> sentences, List<Item> open, int paragraph) {
        if (!open.isEmpty()) {
            Sentence.Section section = sentences.isEmpty() ? Sentence.Section.TITLE : Sentence.Section.BODY;
            sentences.add(new Sentence(section, paragraph, open));
            open.clear();
        }
    }

    private static boolean ends(List<Token> tokens, int at) {
        if (!ENDS.contains(tokens.get(at).key()) || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean starts = next.spaced() && (next.isCapital() || next.isNumber() || !next.isWord());
        boolean abbreviated =
                at > 0 && ABBREVIATIONS.contains(tokens.get(at - 1).key());
        return starts && !abbreviated;
    }
}
