package vn.tinh.extract.text;

/**
 * A syllable, a number in digits or a mark.
 *
 * @param kind which of the three
 * @param raw as it stands in the text
 * @param key by which it is compared: see {@link Spelling#key}; of a mark its plain form
 * @param start offset in code points of the text as given
 * @param end offset in code points, exclusive
 * @param spaced white space stands before it
 */
public record Token(Kind kind, String raw, String key, int start, int end, boolean spaced) implements Item {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** It begins with a capital letter. */
    public boolean isCapital() {
        return isWord() && Character.isUpperCase(raw.codePointAt(0));
    }

    public boolean is(String other) {
        return key.equals(other);
    }
}
