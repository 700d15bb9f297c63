package vn.tinh.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is known beside the file that is judged: the ontology and the reference data. A thing's types stand here with
 * all classes above them. Never changes, so that many files can be judged against it at once.
 */
public final class Context {
    /** Nothing is known. */
    public static final Context EMPTY = of(List.of());

    private final Map<Node, List<Said>> bySubject = new HashMap<>();
    private final Map<Node, List<Said>> byObject = new HashMap<>();
    private final Map<Node, Set<Node>> above;
    private final Schemes names;

    /** A statement, and the graph that makes it. */
    private record Said(Triple triple, Node graph) {}

    private Context(Iterable<Quad> quads) {
        above = classes(quads);
        names = Schemes.of(quads);
        for (Quad quad : quads) {
            Triple triple = quad.asTriple();
            add(triple, quad.getGraph());
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                for (Node higher : above(triple.getObject())) {
                    add(Triple.create(triple.getSubject(), RDF.type.asNode(), higher), quad.getGraph());
                }
            }
        }
    }

    /** From the statements of the ontology and of the reference data. */
    public static Context of(Iterable<Quad> quads) {
        return new Context(quads);
    }

    /** The names of all that is known. */
    public Schemes names() {
        return names;
    }

    private void add(Triple triple, Node graph) {
        var said = new Said(triple, graph);
        bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>(8))
                .add(said);
        if (triple.getObject().isURI()) {
            byObject.computeIfAbsent(triple.getObject(), object -> new ArrayList<>(4))
                    .add(said);
        }
    }

    private static Map<Node, Set<Node>> classes(Iterable<Quad> quads) {
        var directly = new HashMap<Node, Set<Node>>();
        for (Quad quad : quads) {
            if (quad.getPredicate().equals(RDFS.subClassOf.asNode())) {
                directly.computeIfAbsent(quad.getSubject(), sub -> new LinkedHashSet<>())
                        .add(quad.getObject());
            }
        }
        var above = new HashMap<Node, Set<Node>>();
        for (Node sub : directly.keySet()) {
            var found = new LinkedHashSet<Node>();
            var open = new ArrayDeque<>(directly.getOrDefault(sub, Set.of()));
            while (!open.isEmpty()) {
                Node next = open.pop();
                if (!next.equals(sub) && found.add(next)) {
                    open.addAll(directly.getOrDefault(next, Set.of()));
                }
            }
            above.put(sub, Collections.unmodifiableSet(found));
        }
        return above;
    }

    /** The classes above a class, without itself. */
    Set<Node> above(Node type) {
        return above.getOrDefault(type, Set.of());
    }

    /** @param without graphs that the file replaces, so that what they say counts no longer */
    void about(Node subject, Set<Node> without, Consumer<Triple> each) {
        tell(bySubject.getOrDefault(subject, List.of()), without, each);
    }

    void pointingTo(Node object, Set<Node> without, Consumer<Triple> each) {
        tell(byObject.getOrDefault(object, List.of()), without, each);
    }

    void all(Set<Node> without, Consumer<Triple> each) {
        for (List<Said> said : bySubject.values()) {
            tell(said, without, each);
        }
    }

    private static void tell(List<Said> statements, Set<Node> without, Consumer<Triple> each) {
        for (Said said : statements) {
            if (!without.contains(said.graph())) {
                each.accept(said.triple());
            }
        }
    }
}
