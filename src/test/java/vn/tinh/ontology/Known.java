package vn.tinh.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.rdf.RdfFile;
import vn.tinh.triples.TriplesFolder;
import vn.tinh.vocab.Graphs;

/** The project's own ontology and reference data, read once. */
final class Known {
    static final Path ONTOLOGY = Path.of("ontology");
    static final Path EXAMPLES = ONTOLOGY.resolve("examples");

    private static final List<RdfFile> FILES = new TriplesFolder(Path.of(""))
            .files().stream()
                    .filter(file -> isKnown(file.name()))
                    .map(file -> RdfFile.read(file.path(), file.graph()))
                    .toList();

    /** What every file is judged against. */
    static final Context CONTEXT = Context.of(quads());

    private Known() {}

    /** What people say of articles. */
    static List<RdfFile> curated() {
        return new TriplesFolder(Path.of(""))
                .files().stream()
                        .filter(file -> file.name().startsWith("triples/curated/"))
                        .map(file -> RdfFile.read(file.path(), file.graph()))
                        .toList();
    }

    private static boolean isKnown(String name) {
        return name.startsWith("triples/reference/")
                || (name.startsWith("ontology/") && !name.startsWith("ontology/shapes/"));
    }

    static List<RdfFile> files() {
        return FILES;
    }

    static List<Quad> quads() {
        return FILES.stream().flatMap(file -> file.quads().stream()).toList();
    }

    /** The article, runs and periods that the examples of claims speak of are known too. */
    static Context withExamples() {
        var quads = new ArrayList<>(quads());
        quads.addAll(
                RdfFile.read(EXAMPLES.resolve("context.ttl"), Graphs.EXAMPLES).quads());
        return Context.of(quads);
    }
}
