package vn.tinh.browse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries of pages, which stand in files beside this class. */
final class QueryFiles {
    private QueryFiles() {}

    /** @param name of the file, without its suffix */
    static Query read(String name) {
        try (InputStream file = QueryFiles.class.getResourceAsStream(name + ".rq")) {
            if (file == null) {
                throw new IllegalStateException(name + ".rq is not in the jar");
            }
            return QueryFactory.create(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fromOurOwnJar) {
            throw new IllegalStateException(fromOurOwnJar);
        }
    }
}
