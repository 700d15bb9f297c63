package vn.tinh.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import vn.tinh.rdf.Syntax;

/**
 * A file to be loaded. What people say of an article and what was extracted from it are two files and one source.
 *
 * @param path where it is; "-" is standard input
 * @param name what it is called in findings and in the graph {@code catalog}
 * @param graph the named graph of what the file has outside named graphs
 * @param syntax where the file's suffix does not tell
 * @param extracted of a file of people's about an article: what was extracted from it, on which theirs decides
 */
public record Source(Path path, String name, Node graph, Optional<Syntax> syntax, List<Source> extracted) {
    public Source {
        extracted = List.copyOf(extracted);
    }

    public Source(Path path, String name, Node graph, Optional<Syntax> syntax) {
        this(path, name, graph, syntax, List.of());
    }

    Source over(Source other) {
        return new Source(path, name, graph, syntax, List.of(other));
    }

    /** Its own name and that of what lies under it. */
    List<String> names() {
        return Stream.concat(Stream.of(name), extracted.stream().map(Source::name))
                .toList();
    }

    public boolean isStandardInput() {
        return path.toString().equals("-");
    }
}
