package vn.tinh.extract.text;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The words of a text that were read last, so that what comes again and again is spelt once and kept once. Its size is
 * bounded, and a word that it has forgotten is read anew.
 */
final class KnownWords {
    private static final int MOST = 1 << 13;

    private final String text;
    private final Word[] words;

    /** A word as it stands in the text, and by what it is compared. */
    record Word(String raw, String key) {}

    KnownWords(String text) {
        this.text = text;
        this.words = new Word[Math.min(MOST, Integer.highestOneBit(text.length() | 1))];
    }

    /** The word between two UTF-16 units. */
    Word at(int begin, int end, UnaryOperator<String> key) {
        int hash = 0;
        for (int at = begin; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int place = (hash ^ (hash >>> 13)) & (words.length - 1);
        Optional<Word> known = Optional.ofNullable(words[place])
                .filter(word -> word.raw().length() == end - begin && text.startsWith(word.raw(), begin));
        if (known.isPresent()) {
            return known.get();
        }
        String raw = text.substring(begin, end);
        Word word = new Word(raw, key.apply(raw));
        words[place] = word;
        return word;
    }
}
