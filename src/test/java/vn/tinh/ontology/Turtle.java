package vn.tinh.ontology;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.Syntax;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Prefixes;

/** Small data for tests: Turtle with all prefixes declared. */
final class Turtle {
    private static final String PREFIXES = Prefixes.map().entrySet().stream()
            .map(prefix -> "@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()))
            .collect(Collectors.joining());

    private Turtle() {}

    static List<Quad> quads(String text) {
        return quads("file/test", text);
    }

    /** @param graph its name */
    static List<Quad> quads(String graph, String text) {
        return RdfReader.into(Graphs.of(graph))
                .bytes("test.ttl", (PREFIXES + text).getBytes(StandardCharsets.UTF_8), Syntax.TURTLE)
                .quads();
    }
}
