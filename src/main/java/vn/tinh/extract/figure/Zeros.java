package vn.tinh.extract.figure;

import java.util.List;
import java.util.Map;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** The zeros that the words behind a number add: "triệu" six, "nghìn tỷ" twelve. */
final class Zeros {
    private static final Map<String, Integer> ZEROS = Map.of(
            Spelling.key("nghìn"), 3,
            Spelling.key("ngàn"), 3,
            Spelling.key("vạn"), 4,
            Spelling.key("triệu"), 6,
            Spelling.key("tr"), 6,
            Spelling.key("tỷ"), 9);

    private Zeros() {}

    /** It is such a word. */
    static boolean is(String key) {
        return ZEROS.containsKey(key);
    }

    /** All that the words from here add. */
    static int at(List<Item> items, int at) {
        int zeros = 0;
        for (int next = at; next < at + words(items, at); next++) {
            zeros += ZEROS.getOrDefault(((Token) items.get(next)).key(), 0);
        }
        return zeros;
    }

    /** How many such words stand from here on, two at the most. */
    static int words(List<Item> items, int at) {
        int count = 0;
        while (count < 2
                && at + count < items.size()
                && items.get(at + count) instanceof Token token
                && is(token.key())) {
            count++;
        }
        return count;
    }
}
