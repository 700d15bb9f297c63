package vn.tinh.article;

import java.util.regex.Pattern;

/**
 * The name of an article: lower-case letters, digits and underscores, so that it is a file name and a part of an IRI
 * as it stands.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-z_]+");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("article id \"" + value + "\": only 0-9, a-z and _ are used");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
