package vn.tinh.ingest;

import java.nio.file.Path;

/** Reads the files in which articles come. */
@FunctionalInterface
public interface ArticleSource {
    /**
     * @param file where it lies, for what may lie beside it; "-" is standard input
     * @throws vn.tinh.problem.TinhException if it is no article, or what is said of it cannot be read
     */
    Incoming read(Path file, byte[] bytes);
}
