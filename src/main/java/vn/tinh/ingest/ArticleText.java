package vn.tinh.ingest;

import java.util.Optional;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.MinHash;
import vn.tinh.article.Published;
import vn.tinh.article.Sha256;
import vn.tinh.article.Signature;
import vn.tinh.fact.Span;

/**
 * An article, to be read for its facts.
 *
 * @param id what it is called
 * @param name the file as the caller named it, "-" for standard input
 * @param given the text as it was given, HTML and all, without a byte order mark
 * @param text what of it is the article; the same as {@code given} where that is no HTML
 * @param offsets from {@code text} to {@code given}
 * @param published when it appeared, by whoever says it first: the caller, its JSON, its markup, its own lines
 * @param title its headline; empty where unknown
 * @param publisher who published it, as the source names it: a slug or a name; empty where unknown
 */
public record ArticleText(
        ArticleId id,
        String name,
        String given,
        String text,
        Offsets offsets,
        Optional<Published> published,
        String title,
        String publisher) {

    /** Where these code points of {@code text} stand in the text as given. */
    public Span given(Span read) {
        return offsets.given(read);
    }

    /** The words of a span of the text as given. */
    public String words(Span span) {
        int start = given.offsetByCodePoints(0, span.start());
        return given.substring(start, given.offsetByCodePoints(start, span.end() - span.start()));
    }

    /**
     * By which the article is known again: digest and length are of the text as given, since evidence counts its code
     * points; the signature of near copies is of the text that is read, since pages of one newsroom share most of
     * their markup. Of a plain text both are {@link Signature#of}.
     */
    public Signature signature() {
        return new Signature(Sha256.of(given), given.codePointCount(0, given.length()), MinHash.of(text));
    }

    /**
     * The article without its text.
     *
     * @param when it appeared
     * @param slug of the publisher; empty where no list has it
     */
    public Article article(Published when, String slug) {
        return new Article(id, when, title, slug, "", signature());
    }
}
