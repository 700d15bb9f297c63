package vn.tinh.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import vn.tinh.rdf.Syntax;

/**
 * A file to be loaded.
 *
 * @param path where it is; "-" is standard input
 * @param name what it is called in findings and in the graph {@code catalog}
 * @param graph the named graph of what the file has outside named graphs
 * @param syntax where the file's suffix does not tell
 */
public record Source(Path path, String name, Node graph, Optional<Syntax> syntax) {
    public boolean isStandardInput() {
        return path.toString().equals("-");
    }
}
