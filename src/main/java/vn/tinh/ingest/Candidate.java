package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.tinh.article.Sha256;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.RdfFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.Syntax;
import vn.tinh.triples.TriplesFolder;

/** A file that was read and is to be judged, or that could not be read. */
final class Candidate {
    private final Source source;
    private final @Nullable RdfFile file;
    private final Map<Node, List<Quad>> byGraph = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings;
    private final List<Decision> decisions;
    private final String digest;

    private Candidate(Source source, Decided decided, String digest) {
        this(source, decided.file(), List.of(), decided.warnings(), decided.decisions(), digest);
    }

    private Candidate(Source source, List<Finding> findings) {
        this(source, null, findings, List.of(), List.of(), "");
    }

    private Candidate(
            Source source,
            @Nullable RdfFile file,
            List<Finding> findings,
            List<Finding> warnings,
            List<Decision> decisions,
            String digest) {
        this.source = source;
        this.file = file;
        this.findings.addAll(findings);
        this.warnings = warnings;
        this.decisions = decisions;
        this.digest = digest;
        if (file != null) {
            file.quads()
                    .forEach(quad -> byGraph.computeIfAbsent(quad.getGraph(), any -> new ArrayList<>())
                            .add(quad));
            byGraph.keySet().stream().filter(Vocabulary::isOurs).forEach(this::refuseDerived);
        }
    }

    /** Those of the sources that the store does not hold as they are, in their order. */
    static List<Candidate> read(List<Source> sources, Catalog catalog) {
        return sources.parallelStream()
                .<Candidate>mapMulti((source, into) -> {
                    try {
                        byte[] bytes = bytes(source);
                        List<byte[]> under = source.extracted().stream()
                                .map(Candidate::bytes)
                                .toList();
                        String digest = digest(bytes, under);
                        if (!catalog.holds(source.name(), digest)) {
                            into.accept(new Candidate(source, decided(source, bytes, under), digest));
                        }
                    } catch (TinhException e) {
                        into.accept(new Candidate(source, findings(source, e)));
                    }
                })
                .toList();
    }

    private static String digest(byte[] bytes, List<byte[]> under) {
        String own = Sha256.of(bytes);
        return under.isEmpty() ? own : Sha256.of(own + Sha256.of(under.getFirst()));
    }

    private static Decided decided(Source source, byte[] bytes, List<byte[]> under) {
        RdfFile own = read(source, bytes);
        if (!under.isEmpty()) {
            return Decided.over(own, read(source.extracted().getFirst(), under.getFirst()));
        }
        return TriplesFolder.isCurated(source.name()) ? Decided.alone(own) : new Decided(own, List.of(), List.of());
    }

    private static RdfFile read(Source source, byte[] bytes) {
        Syntax syntax = source.syntax()
                .or(() -> Syntax.ofFile(source.name()))
                .orElseThrow(() -> new TinhException(
                        Problem.USAGE,
                        Place.of(source.name()),
                        "the suffix of an RDF syntax was expected, such as .ttl or .trig.gz"));
        return RdfReader.into(source.graph()).positions(true).bytes(source.name(), bytes, syntax);
    }

    private static byte[] bytes(Source source) {
        try {
            return source.isStandardInput() ? System.in.readAllBytes() : Files.readAllBytes(source.path());
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(source.name()), "cannot be read: " + e);
        }
    }

    private static List<Finding> findings(Source source, TinhException e) {
        return e.findings().isEmpty()
                ? List.of(new Finding(Place.of(source.name()), String.valueOf(e.getMessage())))
                : e.findings();
    }

    private void refuseDerived(Node graph) {
        findings.add(new Finding(
                Place.of(source.name()),
                "has statements in %s, which is derived and never loaded; a graph of its own was expected"
                        .formatted(graph)));
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

    /** What is doubtful about the decisions in it. */
    List<Finding> warnings() {
        return warnings;
    }

    List<Decision> decisions() {
        return decisions;
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
                .flatMap(graph -> Catalog.entry(graph, source.names(), digest).stream())
                .toList();
    }
}
