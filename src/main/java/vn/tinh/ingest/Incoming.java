package vn.tinh.ingest;

import java.util.Optional;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Signature;

/**
 * An article that comes in, with its text.
 *
 * @param name of the file it came in, as the caller named it
 * @param published when it appeared; empty where neither the file nor the caller says
 * @param title its headline; empty where unknown
 * @param publisher slug or name of the organisation that published it; empty where unknown
 * @param source the address where it stands; empty where unknown
 * @param text as it was given: offsets count its code points
 */
public record Incoming(
        String name,
        ArticleId id,
        Optional<Published> published,
        String title,
        String publisher,
        String source,
        String text) {
    /** What is kept of it. */
    Article article(Published when) {
        return new Article(id, when, title, publisher, source, Signature.of(text));
    }
}
