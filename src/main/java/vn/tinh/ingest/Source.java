package vn.tinh.ingest;

import java.nio.file.Path;
import org.apache.jena.graph.Node;

/**
 * A file to be loaded.
 *
 * @param path where it is; "-" is standard input
 * @param name what it is called in findings and in the graph {@code catalog}
 * @param graph the named graph of what the file has outside named graphs
 */
public record Source(Path path, String name, Node graph) {}
