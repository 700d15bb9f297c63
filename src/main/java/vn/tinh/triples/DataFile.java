package vn.tinh.triples;

import java.nio.file.Path;
import org.apache.jena.graph.Node;

/**
 * A file of the graph.
 *
 * @param path where it lies
 * @param name its path below the folder, with "/": {@code triples/reference/zones.ttl}
 * @param graph the graph of its statements that name none. What was extracted from an article and what people say of
 *     it are two files of one graph
 */
public record DataFile(Path path, String name, Node graph) {}
