package vn.tinh.ingest;

import java.nio.file.Path;

/** Reads the files in which articles come; {@link ArticleReader} does. */
@FunctionalInterface
public interface ArticleSource {
    /** @throws vn.tinh.problem.TinhException if it is no article, or what is said of it cannot be read */
    ArticleText read(Path file);
}
