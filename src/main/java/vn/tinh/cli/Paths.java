package vn.tinh.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Source;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.Syntax;
import vn.tinh.vocab.Graphs;

/** What a command's PATH arguments name: files, all RDF files below folders, standard input. */
final class Paths {
    private final Path home;
    private final Optional<String> graph;
    private final Optional<String> syntax;

    /**
     * @param home the project's folder, whose own files keep their names and graphs
     * @param graph the graph of statements that stand in none
     * @param syntax of standard input
     */
    Paths(Path home, Optional<String> graph, Optional<String> syntax) {
        this.home = home;
        this.graph = graph;
        this.syntax = syntax;
    }

    List<Source> sources(List<String> paths) {
        Map<Path, Source> own = new HashMap<>();
        for (Source source : Project.at(home).sources()) {
            own.put(absolute(source.path()), source);
            source.extracted().forEach(under -> own.put(absolute(under.path()), source));
        }
        Set<Source> sources = new LinkedHashSet<>();
        for (String path : paths) {
            if (path.equals("-")) {
                sources.add(new Source(Path.of("-"), "-", graph("stdin"), Optional.of(stdinSyntax())));
                continue;
            }
            for (Path file : files(Path.of(path))) {
                Source known = own.get(absolute(file));
                if (known == null && !file.toString().equals(path) && isBesideTheData(file)) {
                    continue;
                }
                boolean keep = known != null && graph.isEmpty();
                sources.add(keep ? known : new Source(file, file.toString(), graph(stem(file)), Optional.empty()));
            }
        }
        return List.copyOf(sources);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Examples, questions and checks of the ontology, which come along with the folder and are no data. */
    private boolean isBesideTheData(Path file) {
        return absolute(file).startsWith(absolute(home.resolve("ontology")));
    }

    private Syntax stdinSyntax() {
        return syntax.flatMap(Syntax::ofName)
                .orElseThrow(() -> new TinhException(
                        Problem.USAGE,
                        "--syntax says what standard input is in: turtle, trig, nquads, ntriples, jsonld, rdfxml …"));
    }

    private Node graph(String name) {
        return graph.map(NodeFactory::createURI).orElseGet(() -> Graphs.file(name));
    }

    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(path.toString()), "there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> Syntax.ofFile(file.toString()).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its suffixes, as it can stand in an IRI. */
    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.', 1);
        return (dot < 0 ? name : name.substring(0, dot)).replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
