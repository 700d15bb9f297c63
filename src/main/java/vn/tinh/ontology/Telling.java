package vn.tinh.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.constraint.ConstraintOpN;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.RdfFile;

/** Tells a result of the shapes in one line, with the place in the file: what is wrong, and what was expected. */
final class Telling {
    private static final String LANGUAGE = "en";

    private final RdfFile file;
    private final FileGraph graph;

    Telling(RdfFile file, FileGraph graph) {
        this.file = file;
        this.graph = graph;
    }

    /** One finding; or several where the shape looks back from a thing to those that point to it. */
    List<Finding> of(ReportEntry entry) {
        Node focus = entry.focusNode();
        Optional<Path> path = Optional.ofNullable(entry.resultPath());
        Optional<Node> value = Optional.ofNullable(entry.value());
        if (graph.said(focus).isEmpty()) { // the file only points to it
            return graph.pointing(focus).stream()
                    .map(by -> finding(by.getSubject(), Optional.of(by.getPredicate()), Optional.of(focus), entry))
                    .toList();
        }
        List<Triple> offenders = path.map(way -> lookingBack(way, focus, value)).orElse(List.of());
        if (!offenders.isEmpty()) {
            return offenders.stream()
                    .map(bad -> finding(
                            bad.getSubject(), Optional.of(bad.getPredicate()), Optional.of(bad.getObject()), entry))
                    .toList();
        }
        if (path.isEmpty() && entry.constraint() instanceof ConstraintOpN choice) {
            return List.of(choice(focus, choice, entry));
        }
        return List.of(finding(focus, path.flatMap(Telling::firstStep), value, entry));
    }

    private Finding finding(Node subject, Optional<Node> predicate, Optional<Node> value, ReportEntry entry) {
        var place = predicate
                .map(p -> file.positions().of(subject, p))
                .orElseGet(() -> file.positions().of(subject));
        return new Finding(place, wrong(subject, predicate, value) + ": " + expected(entry));
    }

    private String wrong(Node subject, Optional<Node> predicate, Optional<Node> value) {
        String name = Spelling.of(subject);
        if (predicate.isEmpty()) {
            return name;
        }
        String property = Spelling.of(predicate.get());
        if (value.isPresent() && !value.get().equals(subject)) {
            return "%s %s %s".formatted(name, property, Spelling.of(value.get()));
        }
        int count = graph.values(subject, predicate.get()).size();
        return count == 0 ? "%s has no %s".formatted(name, property) : "%s has %d %s".formatted(name, count, property);
    }

    /** Of a choice between shapes: what stands in the properties that it is about. */
    private Finding choice(Node subject, ConstraintOpN choice, ReportEntry entry) {
        var properties = new TreeSet<Node>(Comparator.comparing(Node::getURI));
        choice.getOthers().forEach(shape -> properties(shape, properties));
        var stands = new ArrayList<String>();
        var place = file.positions().of(subject);
        for (Node property : properties) {
            for (Node value : graph.values(subject, property)) {
                stands.add(Spelling.of(property) + " " + Spelling.of(value));
                place = file.positions().of(subject, property);
            }
        }
        String wrong = Spelling.of(subject) + (stands.isEmpty() ? "" : " has " + String.join(" and ", stands));
        return new Finding(place, wrong + ": " + expected(entry));
    }

    private static void properties(Shape shape, Set<Node> properties) {
        for (PropertyShape inner : shape.getPropertyShapes()) {
            firstStep(inner.getPath()).ifPresent(properties::add);
        }
    }

    private static String expected(ReportEntry entry) {
        return entry.messages().stream()
                .filter(message -> LANGUAGE.equals(message.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseGet(() -> String.valueOf(entry.message()));
    }

    /** The property that a path begins with, for the place in the file. */
    private static Optional<Node> firstStep(Path path) {
        return switch (path) {
            case P_Link link -> Optional.of(link.getNode());
            case P_Seq way -> firstStep(way.getLeft());
            case P_Alt ways -> firstStep(ways.getRight());
            default -> Optional.empty();
        };
    }

    /** What the file says of things that point to the focus, where the path runs {@code ^pointer/property}. */
    private List<Triple> lookingBack(Path path, Node focus, Optional<Node> value) {
        var offenders = new ArrayList<Triple>();
        if (path instanceof P_Alt ways) {
            offenders.addAll(lookingBack(ways.getLeft(), focus, value));
            offenders.addAll(lookingBack(ways.getRight(), focus, value));
        } else if (path instanceof P_Seq way
                && way.getLeft() instanceof P_Inverse back
                && back.getSubPath() instanceof P_Link pointer
                && way.getRight() instanceof P_Link property) {
            for (Triple pointing : graph.pointing(focus)) {
                if (pointing.getPredicate().equals(pointer.getNode())) {
                    graph.said(pointing.getSubject()).stream()
                            .filter(said -> said.getPredicate().equals(property.getNode()))
                            .filter(said -> value.map(said.getObject()::equals).orElse(true))
                            .forEach(offenders::add);
                }
            }
        }
        return offenders;
    }
}
