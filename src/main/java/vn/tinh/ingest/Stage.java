package vn.tinh.ingest;

import java.util.List;
import vn.tinh.article.Article;
import vn.tinh.article.Published;
import vn.tinh.extract.Skipped;

/** How far an article has come on its way into the graph. */
sealed interface Stage {
    /** Its file has been read. */
    record Opened(ArticleText article) implements Stage {}

    /**
     * It is new, or another than it was.
     *
     * @param input digest of all that goes into its file
     */
    record Admitted(ArticleText article, Published published, String input) implements Stage {}

    /** Its facts have been read and sifted. */
    record Read(ArticleText incoming, Article article, String input, Sieve.Sifted sifted, List<Skipped> skipped)
            implements Stage {}

    /** There is nothing more to do. */
    record Done(Ingested what) implements Stage {}
}
