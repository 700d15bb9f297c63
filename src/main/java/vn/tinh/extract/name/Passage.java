package vn.tinh.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** A sentence as the rules for names look at it; every question may be asked beyond its ends. */
final class Passage {
    /** Of so many words in capitals, capitals say nothing more. */
    private static final double SHOUTED = 0.75;

    private static final int WORDS_TO_SHOUT = 3;

    private final List<Item> items;
    private final boolean shouted;

    Passage(List<Item> items) {
        this.items = items;
        this.shouted = isShouted(items);
    }

    private static boolean isShouted(List<Item> items) {
        int words = 0;
        int capitals = 0;
        for (Item item : items) {
            if (item instanceof Token token && token.isWord()) {
                words++;
                capitals += isUpper(token) ? 1 : 0;
            }
        }
        return words >= WORDS_TO_SHOUT && capitals >= SHOUTED * words;
    }

    /** Every letter of it is a capital. */
    static boolean isUpper(Token token) {
        return token.isCapital() && token.raw().codePoints().noneMatch(Character::isLowerCase);
    }

    List<Item> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    /** A headline in capitals. */
    boolean isShouted() {
        return shouted;
    }

    private boolean isToken(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token;
    }

    /** The key of the token here; empty where there is none. */
    String key(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token ? token.key() : "";
    }

    boolean is(int at, String key) {
        return key(at).equals(key);
    }

    boolean isOneOf(int at, Set<String> keys) {
        return isToken(at) && keys.contains(key(at));
    }

    /** An unread word here. */
    boolean isWord(int at) {
        return isToken(at) && ((Token) items.get(at)).isWord();
    }

    /** An unread word here that begins with a capital. */
    boolean isCapital(int at) {
        return isToken(at) && ((Token) items.get(at)).isCapital();
    }

    /** An unread word of capitals alone, of two letters at least. */
    boolean isUpper(int at) {
        return isCapital(at) && token(at).raw().length() > 1 && isUpper(token(at));
    }

    boolean isNumber(int at) {
        return isToken(at) && ((Token) items.get(at)).isNumber();
    }

    boolean isMark(int at) {
        return isToken(at) && ((Token) items.get(at)).kind() == Token.Kind.MARK;
    }

    /** White space stands before it. */
    boolean isSpaced(int at) {
        return isToken(at) && token(at).spaced();
    }

    /** A mention here with a meaning of this class. */
    boolean is(int at, Class<? extends Meaning> meaning) {
        return at >= 0
                && at < items.size()
                && items.get(at) instanceof Mention mention
                && meaning.isInstance(mention.meaning());
    }

    Token token(int at) {
        return (Token) items.get(at);
    }

    /** The unread words from here as they stand in the text, a space where there is one. */
    String words(int from, int to) {
        var words = new StringBuilder();
        for (int at = from; at < to; at++) {
            Token token = token(at);
            if (token.spaced() && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(token.raw());
        }
        return words.toString();
    }

    /** The keys from here, by which names of an article are known again. */
    String keys(int from, int to) {
        var keys = new StringBuilder();
        for (int at = from; at < to; at++) {
            keys.append(' ').append(key(at));
        }
        return keys.toString();
    }

    Mention mention(String rule, Meaning meaning, int from, int to) {
        List<Token> tokens = new ArrayList<>(to - from);
        for (int at = from; at < to; at++) {
            switch (items.get(at)) {
                case Token token -> tokens.add(token);
                case Mention read -> tokens.addAll(read.tokens());
            }
        }
        return new Mention(rule, meaning, tokens);
    }
}
