package vn.tinh.extract.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One spelling for words that Vietnamese spells in several ways: composed or not, capital or small, "hoà" or "hòa",
 * "tỷ" or "tỉ", "Ð" (U+00D0) for "Đ".
 */
public final class Spelling {
    /** Where the tone stands on the second vowel in the newer spelling of an open syllable, it moves to the first. */
    private static final Map<String, String> OLDER = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private static final String Y = "yýỳỷỹỵ";
    private static final String I = "iíìỉĩị";
    /** After these alone "y" and "i" are the same sound, and both are written. */
    private static final String BEFORE_I = "hklmstqu";

    private Spelling() {}

    /** The key by which a word is compared; not a spelling for people. */
    public static String key(String word) {
        String small = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
        small = small.toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace('’', '\'')
                .replace('ʼ', '\'');
        int length = small.length();
        if (length < 2) {
            return small;
        }
        char last = small.charAt(length - 1);
        if (last < 128 && last != 'y') {
            return small;
        }
        String head = small.substring(0, length - 2);
        String older = OLDER.get(small.substring(length - 2));
        if (older != null && !head.endsWith("q")) {
            return head + older;
        }
        int y = Y.indexOf(last);
        boolean same = y >= 0 && isConsonants(small, length - 1);
        return same ? small.substring(0, length - 1) + I.charAt(y) : small;
    }

    private static boolean isConsonants(String word, int end) {
        if (end == 2 && word.startsWith("qu")) {
            return true;
        }
        return end == 1 && BEFORE_I.indexOf(word.charAt(0)) >= 0 && word.charAt(0) != 'q' && word.charAt(0) != 'u';
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x300) {
                return false;
            }
        }
        return true;
    }
}
