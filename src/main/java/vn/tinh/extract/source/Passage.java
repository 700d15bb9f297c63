package vn.tinh.extract.source;

import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/** A sentence and its words, for those who look around in it. */
record Passage(int index, Sentence sentence) {
    List<Item> items() {
        return sentence.items();
    }

    int size() {
        return items().size();
    }

    int start() {
        return items().isEmpty() ? 0 : items().getFirst().start();
    }

    int end() {
        return items().isEmpty() ? 0 : items().getLast().end();
    }

    boolean isText() {
        return switch (sentence.section()) {
            case ASIDE, CAPTION, TABLE -> false;
            case TITLE, BODY, HEADING -> true;
        };
    }

    /** The key of the word that stands here by itself; empty for a mention, and outside. */
    String key(int at) {
        return at >= 0 && at < size() && items().get(at) instanceof Token token ? token.key() : "";
    }

    boolean isCapital(int at) {
        return at >= 0 && at < size() && items().get(at) instanceof Token token && token.isCapital();
    }

    /** "cho biết", "đặt mục tiêu": one of these two words in a row begins here. */
    boolean says(int at, Set<String> pairs) {
        return !key(at).isEmpty() && pairs.contains(key(at) + " " + key(at + 1));
    }

    /** One of them begins in these items. */
    boolean says(int from, int to, Set<String> pairs) {
        for (int at = from; at < to && at < size(); at++) {
            if (says(at, pairs)) {
                return true;
            }
        }
        return false;
    }

    boolean isMention(int at) {
        return at >= 0 && at < size() && items().get(at) instanceof Mention;
    }
}
