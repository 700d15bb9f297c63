package vn.tinh.ingest;

import java.util.List;
import java.util.Optional;
import vn.tinh.article.ArticleId;
import vn.tinh.extract.Skipped;
import vn.tinh.problem.Finding;

/** What became of one article that came in. */
public sealed interface Ingested {
    /** Of the file it came in. */
    String name();

    /**
     * Its file is written, and its graph holds what the file says, with what people say over it.
     *
     * @param isNew nothing had been extracted from it before
     * @param changes against what had been
     * @param setAside facts that break a rule, and which
     * @param skipped what the extractor could not tell
     * @param copyOf the article whose text it repeats
     * @param standsAside people have a complete file about it, so that nothing of this counts
     * @param decisions what people have decided on its claims
     * @param warnings what is doubtful
     */
    record Written(
            String name,
            ArticleId id,
            boolean isNew,
            ClaimChanges changes,
            List<Skipped> setAside,
            List<Skipped> skipped,
            Optional<Copy> copyOf,
            boolean standsAside,
            List<Decision> decisions,
            List<Finding> warnings)
            implements Ingested {
        Written with(List<Decision> decided, List<Finding> doubtful) {
            return new Written(name, id, isNew, changes, setAside, skipped, copyOf, standsAside, decided, doubtful);
        }
    }

    /** The same had been read in it before, and nothing was written. */
    record Unchanged(String name, ArticleId id) implements Ingested {}

    /** It is not as it must be, and nothing of it was written or loaded. */
    record Refused(String name, List<Finding> findings) implements Ingested {}

    /** A fault of ours; nothing of it was written, and the other articles are none the worse. */
    record Failed(String name, RuntimeException fault) implements Ingested {}

    /**
     * The article of which one is a copy; both count as one source.
     *
     * @param share of what the signatures have in common, 0.8 to 1
     */
    record Copy(ArticleId of, double share) {}
}
