package vn.tinh.browse;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody looks for, as words without case and diacritics; nothing in it is an operator of any language. */
final class SearchWords {
    /** How well a label answers: the smaller the better. */
    static final int NOT_AT_ALL = 100;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NEITHER_WORD_NOR_MARK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ARTICLES = "-uri:https\\:\\/\\/w3id.org\\/tinh\\/id\\/article\\/*";

    private final String typed;
    private final List<String> words;

    private SearchWords(String typed, List<String> words) {
        this.typed = typed;
        this.words = words;
    }

    static SearchWords of(String typed) {
        return new SearchWords(small(typed), split(typed));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As the typed text stands, in small letters. */
    String typed() {
        return typed;
    }

    /** As the key in an IRI would have it. */
    String slug() {
        return String.join("-", words);
    }

    /** For the text index: every word must begin a word; whole words first, all in this order before them. */
    String forIndex() {
        String every = SPACE.splitAsStream(typed)
                .map(SearchWords::split)
                .filter(parts -> !parts.isEmpty())
                .map(SearchWords::clause)
                .collect(Collectors.joining(" "));
        return every + " \"" + String.join(" ", words) + "\"^8 " + ARTICLES;
    }

    /** The index takes "TP.HCM" for one word. */
    private static String clause(List<String> parts) {
        String each =
                parts.stream().map(part -> "+(" + part + "^2 OR " + part + "*)").collect(Collectors.joining(" "));
        return parts.size() == 1 ? each : "+((" + each + ") OR " + String.join(".", parts) + "*)";
    }

    /**
     * 0 for the whole label, then its beginning, the beginning of a word, words here and there; of two that are equal the
     * one with the same diacritics.
     */
    int rank(String label) {
        String sought = String.join(" ", words);
        String said = String.join(" ", split(label));
        int place = NOT_AT_ALL;
        if (said.equals(sought)) {
            place = 0;
        } else if (said.startsWith(sought)) {
            place = 1;
        } else if (said.contains(" " + sought)) {
            place = 2;
        } else if (words.stream().allMatch(word -> (" " + said).contains(" " + word))) {
            place = 3;
        }
        return 2 * place + (marked(label).contains(marked(typed)) ? 0 : 1);
    }

    private static String marked(String text) {
        return NEITHER_WORD_NOR_MARK.matcher(small(text)).replaceAll(" ").strip();
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static List<String> split(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return NO_WORD.splitAsStream(MARKS.matcher(apart).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
