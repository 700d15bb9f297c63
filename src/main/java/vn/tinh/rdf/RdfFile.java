package vn.tinh.rdf;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A file's statements, with where each stands.
 *
 * @param name as the caller named it; "-" for standard input
 * @param quads every one in a named graph: statements of the default graph in the one that the caller gave
 * @param positions where subjects stand
 * @param sha256 of the file's bytes
 */
public record RdfFile(String name, List<Quad> quads, Positions positions, String sha256) {
    /** Reads a file with positions; its suffix tells the syntax. See {@link RdfReader} for more choice. */
    public static RdfFile read(Path file, Node graph) {
        return RdfReader.into(graph).positions(true).file(file);
    }
}
