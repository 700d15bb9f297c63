package vn.tinh.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.RdfFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.vocab.Graphs;

/**
 * The shapes of {@code ontology/shapes}: what a file may say. Judged are the things that the file itself describes;
 * what they point to is looked up in the file and in the context. Never changes: files can be judged at once.
 */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes shapes;
    private final Map<Node, List<Shape>> byClass = new HashMap<>();
    private final Map<Node, List<Shape>> bySubjectsOf = new HashMap<>();
    private final Map<Node, List<Shape>> byObjectsOf = new HashMap<>();
    private final Map<Node, List<Shape>> byNode = new HashMap<>();

    private Shapes(Graph graph) {
        shapes = org.apache.jena.shacl.Shapes.parse(graph);
        for (Shape shape : shapes.getTargetShapes()) {
            for (Target target : shape.getTargets()) {
                var index = switch (target.getTargetType()) {
                    case targetClass, implicitClass -> byClass;
                    case targetSubjectsOf -> bySubjectsOf;
                    case targetObjectsOf -> byObjectsOf;
                    case targetNode -> byNode;
                    case targetExtension ->
                        throw new IllegalArgumentException(
                                "shape %s: targets are classes, nodes and properties".formatted(shape));
                };
                index.computeIfAbsent(target.getObject(), aim -> new ArrayList<>())
                        .add(shape);
            }
        }
    }

    /** @param ontology the folder that holds {@code shapes/*.ttl} */
    public static Shapes read(Path ontology) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Path file : files(ontology.resolve("shapes"), ".ttl")) {
            RdfReader.into(Graphs.ontology("shapes")).file(file).quads().forEach(quad -> graph.add(quad.asTriple()));
        }
        return new Shapes(graph);
    }

    /** The files of a folder with this suffix, by name; none where there is no such folder. */
    static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges a file by every shape that aims at what it describes. */
    public Judgement judge(RdfFile file, Context context) {
        return judge(file, new FileGraph(file, context), context);
    }

    Judgement judge(RdfFile file, FileGraph graph, Context context) {
        var validation = ValidationContext.create(shapes, graph);
        for (Node subject : graph.subjects()) {
            for (Shape shape : aimedAt(subject, graph, context)) {
                VLib.validateShape(validation, graph, shape, subject);
            }
        }
        for (Map.Entry<Node, List<Shape>> aim : byObjectsOf.entrySet()) {
            for (Node object : graph.objects()) {
                if (graph.pointing(object).stream()
                        .anyMatch(t -> t.getPredicate().equals(aim.getKey()))) {
                    aim.getValue().forEach(shape -> VLib.validateShape(validation, graph, shape, object));
                }
            }
        }
        return validation.hasViolation()
                ? told(validation.generateReport().getEntries(), new Telling(file, graph))
                : Judgement.GOOD;
    }

    private Set<Shape> aimedAt(Node subject, FileGraph graph, Context context) {
        var aimed = new LinkedHashSet<Shape>(byNode.getOrDefault(subject, List.of()));
        for (Triple triple : graph.said(subject)) {
            aimed.addAll(bySubjectsOf.getOrDefault(triple.getPredicate(), List.of()));
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                aimed.addAll(byClass.getOrDefault(triple.getObject(), List.of()));
                for (Node above : context.above(triple.getObject())) {
                    aimed.addAll(byClass.getOrDefault(above, List.of()));
                }
            }
        }
        return aimed;
    }

    private static Judgement told(Collection<ReportEntry> entries, Telling telling) {
        var violations = new ArrayList<Finding>();
        var warnings = new ArrayList<Finding>();
        for (ReportEntry entry : entries) {
            var findings = entry.severity().equals(Severity.Violation) ? violations : warnings;
            findings.addAll(telling.of(entry));
        }
        return new Judgement(violations, warnings);
    }
}
