package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.RdfFile;
import vn.tinh.rdf.RdfSource;
import vn.tinh.vocab.Graphs;

/** A file that was read and is to be judged, or that could not be read. */
final class Candidate {
    private final Source source;
    private final @Nullable RdfFile file;
    private final Map<Node, List<Quad>> byGraph = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Candidate(Source source, @Nullable RdfFile file, List<Finding> findings) {
        this.source = source;
        this.file = file;
        this.findings.addAll(findings);
        if (file != null) {
            file.quads().forEach(quad -> byGraph.computeIfAbsent(quad.getGraph(), any -> new ArrayList<>()).add(quad));
            byGraph.keySet().stream().filter(Graphs::isDerived).forEach(this::refuseDerived);
        }
    }

    /** Those of the sources that the store does not hold as they are, in their order. */
    static List<Candidate> read(List<Source> sources, Catalog catalog) {
        return sources.parallelStream()
                .<Candidate>mapMulti((source, into) -> {
                    try {
                        RdfSource bytes = RdfSource.of(source.path(), source.name());
                        if (!catalog.holds(source.name(), bytes.sha256())) {
                            into.accept(new Candidate(source, RdfFile.read(bytes, source.graph()), List.of()));
                        }
                    } catch (TinhException e) {
                        into.accept(new Candidate(source, null, e.findings()));
                    }
                })
                .toList();
    }

    private void refuseDerived(Node graph) {
        findings.add(new Finding(
                Place.of(source.name()),
                "has statements in %s, which is derived and never loaded; a graph of its own was expected"
                        .formatted(Graphs.shorten(graph))));
    }

    Source source() {
        return source;
    }

    RdfFile file() {
        if (file == null) {
            throw new IllegalStateException(source.name() + " could not be read");
        }
        return file;
    }

    boolean isRefused() {
        return !findings.isEmpty();
    }

    Outcome.Refused refused() {
        return new Outcome.Refused(source.name(), findings);
    }

    Set<Node> graphs() {
        return byGraph.keySet();
    }

    Map<Node, List<Quad>> byGraph() {
        return byGraph;
    }

    /** Whether other files are judged against it. */
    boolean isVocabulary() {
        return graphs().stream().allMatch(Vocabulary::isVocabulary);
    }

    List<Quad> bookkeeping() {
        return graphs().stream()
                .flatMap(graph -> Catalog.entry(graph, source.name(), file().sha256()).stream())
                .toList();
    }
}
