package vn.tinh.rdf;

import java.nio.file.Path;
import org.apache.jena.graph.Node;

/** Reads RDF in every syntax. */
public final class RdfReader {
    private final Node graph;

    private RdfReader(Node graph) {
        this.graph = graph;
    }

    public static RdfReader into(Node graph) {
        return new RdfReader(graph);
    }

    public RdfReader positions(boolean wanted) {
        return this;
    }

    public RdfFile file(Path file) {
        throw new UnsupportedOperationException(file + " into " + graph);
    }
}
