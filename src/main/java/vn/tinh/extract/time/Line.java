package vn.tinh.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Token;

/**
 * A sentence as time is read in it: any place may be asked for, beyond both ends there is nothing. Words are given by
 * their key, see {@link vn.tinh.extract.text.Spelling#key}: "kỳ" is {@code kì}, "quý" {@code quí}, "luỹ" {@code lũy}.
 */
final class Line {
    /** No number stands there. */
    static final int NONE = -1;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    private final List<Item> items;

    Line(List<Item> items) {
        this.items = items;
    }

    int size() {
        return items.size();
    }

    /** The key of a word or mark; empty where there is none. */
    String key(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token ? token.key() : "";
    }

    String raw(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token ? token.raw() : "";
    }

    boolean is(int at, String word) {
        return key(at).equals(word);
    }

    boolean is(int at, String word, String next) {
        return key(at).equals(word) && key(at + 1).equals(next);
    }

    boolean any(int at, Set<String> words) {
        return words.contains(key(at));
    }

    boolean isWord(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token && token.isWord();
    }

    boolean isCapital(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token && token.isCapital();
    }

    boolean isNumber(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token && token.isNumber();
    }

    /** Nothing stands between it and what is before it. */
    boolean isJoined(int at) {
        return at > 0 && at < items.size() && items.get(at) instanceof Token token && !token.spaced();
    }

    boolean isMark(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token && token.kind() == Token.Kind.MARK;
    }

    /** A clause begins here: at the beginning of the sentence, behind a mark. */
    boolean isHead(int at) {
        return at <= 0 || isMark(at - 1);
    }

    /** A number of four digits at the most; {@link #NONE} where none stands there. */
    int number(int at) {
        return isNumber(at) ? value(raw(at)) : NONE;
    }

    static int value(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return NONE;
        }
        int value = 0;
        for (int next = 0; next < digits.length(); next++) {
            char digit = digits.charAt(next);
            if (digit < '0' || digit > '9') {
                return NONE;
            }
            value = 10 * value + digit - '0';
        }
        return value;
    }

    /** A number of two digits at the most. */
    int small(int at) {
        return raw(at).length() <= 2 ? number(at) : NONE;
    }

    /** A number that may be a year, by its digits alone. */
    int year(int at) {
        int value = raw(at).length() == 4 ? number(at) : NONE;
        return value >= 1930 && value <= 2100 ? value : NONE;
    }

    /** A number up to twelve, in digits or in words; how many words it has is {@link #width}. */
    int count(int at) {
        if (isNumber(at)) {
            int value = small(at);
            return value >= 1 && value <= 12 ? value : NONE;
        }
        Integer value = WORDS.get(key(at));
        if (value == null) {
            return NONE;
        }
        if (value == 10 && is(at + 1, "một")) {
            return 11;
        }
        return value == 10 && is(at + 1, "hai") ? 12 : value;
    }

    /** How many words the number has that {@link #count} finds there. */
    int width(int at) {
        return is(at, "mười") && (is(at + 1, "một") || is(at + 1, "hai")) ? 2 : 1;
    }
}
