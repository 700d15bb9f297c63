package vn.tinh.article;

/**
 * What is kept of a text in its stead, all of the text as it was given.
 *
 * @param sha256 64 hexadecimal digits; empty where the text was not at hand
 * @param length in code points; 0 where the text was not at hand
 * @param minHash see {@link MinHash}; empty where the text was not at hand
 */
public record Signature(String sha256, int length, String minHash) {
    /** The text was not at hand. */
    public static final Signature NONE = new Signature("", 0, "");

    public static Signature of(String text) {
        return new Signature(Sha256.of(text), text.codePointCount(0, text.length()), MinHash.of(text));
    }

    public boolean isKnown() {
        return !sha256.isEmpty();
    }
}
