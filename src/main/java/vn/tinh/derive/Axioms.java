package vn.tinh.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * An ontology as RDFS reads it, each chain followed to its end. Classes that can be entailed have numbers, so that a
 * set of them is a set of bits.
 */
final class Axioms {
    static final Node SUB_CLASS = RDFS.subClassOf.asNode();
    static final Node SUB_PROPERTY = RDFS.subPropertyOf.asNode();
    static final BitSet NO_CLASSES = new BitSet();

    private static final List<String> LOGIC = List.of(RDF.getURI(), RDFS.getURI(), OWL.getURI());
    private static final Rule NO_RULE = new Rule(List.of(), NO_CLASSES, NO_CLASSES);

    private final Hierarchy classes;
    private final Hierarchy properties;
    private final Map<Node, Rule> rules = new HashMap<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> named = new ArrayList<>();
    private final Map<Node, BitSet> above = new HashMap<>();
    /** The predicates of which a statement can follow from one with another predicate. */
    private final Set<Node> targets = new HashSet<>(Set.of(SUB_CLASS, SUB_PROPERTY));

    /**
     * What one statement with a property says besides.
     *
     * @param broader the properties above it
     * @param domain the classes of its subject, by number
     * @param range the classes of its object, by number
     */
    record Rule(List<Node> broader, BitSet domain, BitSet range) {}

    /** @param ontology statements that hold those about classes and properties; all others are passed over */
    Axioms(Collection<Triple> ontology) {
        classes = new Hierarchy(ontology, SUB_CLASS, Axioms::isOurs);
        properties = new Hierarchy(ontology, SUB_PROPERTY, Node::isURI);
        Map<Node, Set<Node>> domains = objects(ontology, RDFS.domain.asNode());
        Map<Node, Set<Node>> ranges = objects(ontology, RDFS.range.asNode());
        var all = new LinkedHashSet<Node>(properties.below());
        all.addAll(domains.keySet());
        all.addAll(ranges.keySet());
        for (Node property : all) {
            List<Node> broader = List.copyOf(properties.above(property));
            targets.addAll(broader);
            var self = new LinkedHashSet<Node>(broader);
            self.add(property);
            rules.put(property, new Rule(broader, classesOf(self, domains), classesOf(self, ranges)));
        }
        for (Node one : classes.below()) {
            above.put(one, numbers(classes.above(one)));
        }
    }

    private BitSet classesOf(Set<Node> properties, Map<Node, Set<Node>> classesOf) {
        var found = new LinkedHashSet<Node>();
        for (Node property : properties) {
            for (Node one : classesOf.getOrDefault(property, Set.of())) {
                found.add(one);
                found.addAll(classes.above(one));
            }
        }
        return numbers(found);
    }

    private BitSet numbers(Collection<Node> found) {
        var set = new BitSet();
        for (Node one : found) {
            if (isOurs(one)) {
                set.set(number(one));
            }
        }
        return set;
    }

    private int number(Node one) {
        return numbers.computeIfAbsent(one, n -> {
            named.add(n);
            return named.size() - 1;
        });
    }

    private static Map<Node, Set<Node>> objects(Collection<Triple> ontology, Node predicate) {
        var found = new HashMap<Node, Set<Node>>();
        for (Triple triple : ontology) {
            if (triple.getPredicate().equals(predicate)) {
                found.computeIfAbsent(triple.getSubject(), s -> new LinkedHashSet<>())
                        .add(triple.getObject());
            }
        }
        return found;
    }

    /** A named class, neither a datatype nor one of the logic's own. */
    private static boolean isOurs(Node one) {
        return one.isURI() && !isLogic(one) && !one.getURI().startsWith(XSD.getURI());
    }

    /** Of the vocabulary of RDF, RDFS or OWL. */
    static boolean isLogic(Node node) {
        return node.isURI() && LOGIC.stream().anyMatch(node.getURI()::startsWith);
    }

    Map<Node, Rule> rules() {
        return rules;
    }

    Rule rule(Node property) {
        return rules.getOrDefault(property, NO_RULE);
    }

    /** The classes above a class. */
    BitSet above(Node one) {
        return above.getOrDefault(one, NO_CLASSES);
    }

    /** -1 for a class that nothing entails. */
    int numberOf(Node one) {
        return numbers.getOrDefault(one, -1);
    }

    Node named(int number) {
        return named.get(number);
    }

    /** Whether a statement with this predicate can follow from one with another predicate or object. */
    boolean isTarget(Node predicate) {
        return targets.contains(predicate);
    }

    /** What a subclass or subproperty statement reaches further up, without the way back to where it started. */
    Set<Node> climb(Triple triple) {
        Node predicate = triple.getPredicate();
        Node subject = triple.getSubject();
        if (!subject.isURI() || (!predicate.equals(SUB_CLASS) && !predicate.equals(SUB_PROPERTY))) {
            return Set.of();
        }
        Hierarchy hierarchy = predicate.equals(SUB_CLASS) ? classes : properties;
        var reached = new LinkedHashSet<>(hierarchy.above(triple.getObject()));
        reached.remove(subject);
        return reached;
    }
}
