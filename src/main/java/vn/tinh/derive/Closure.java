package vn.tinh.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * What follows by RDFS: superclasses, superproperties, domains and ranges, each along the whole chain.
 *
 * <p>Left out is what would be said of everything ({@code rdfs:Resource}, {@code owl:Thing}), of literals, of the
 * vocabulary of RDF, RDFS and OWL itself, and that a class is a subclass of itself. Classes without a name (restrictions,
 * unions) are passed over: they are OWL's, and the reasoner's concern. Properties below {@code rdf:type} or
 * {@code rdfs:subClassOf} are not looked for.
 */
public final class Closure {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node SUB_CLASS = RDFS.subClassOf.asNode();
    private static final Node SUB_PROPERTY = RDFS.subPropertyOf.asNode();
    private static final List<String> LOGIC = List.of(RDF.getURI(), RDFS.getURI(), OWL.getURI());
    private static final BitSet NONE = new BitSet();
    private static final Rule NO_RULE = new Rule(List.of(), NONE, NONE);

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
    private record Rule(List<Node> broader, BitSet domain, BitSet range) {}

    /** @param ontology statements that hold those about classes and properties; all others are passed over */
    public Closure(Collection<Triple> ontology) {
        classes = new Hierarchy(ontology, SUB_CLASS, Closure::isOurs);
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

    private static boolean isLogic(Node node) {
        return node.isURI() && LOGIC.stream().anyMatch(node.getURI()::startsWith);
    }

    /** What follows from these statements and is not among them, in the order in which it was found. */
    public List<Triple> entail(Collection<Triple> stated) {
        var types = new LinkedHashMap<Node, Types>();
        var broader = new LinkedHashSet<Triple>();
        var known = new HashSet<Triple>();
        for (Triple triple : stated) {
            Node predicate = triple.getPredicate();
            Node subject = triple.getSubject();
            Node object = triple.getObject();
            if (targets.contains(predicate)) {
                known.add(triple);
            }
            if (isLogic(subject)) {
                continue;
            }
            if (predicate.equals(TYPE)) {
                Types of = types.computeIfAbsent(subject, s -> new Types());
                of.state(numbers.getOrDefault(object, -1));
                of.follow(above.getOrDefault(object, NONE));
            }
            Rule rule = rules.getOrDefault(predicate, NO_RULE);
            for (Node property : rule.broader()) {
                broader.add(Triple.create(subject, property, object));
            }
            climb(triple).forEach(above -> broader.add(Triple.create(subject, predicate, above)));
            if (!rule.domain().isEmpty()) {
                types.computeIfAbsent(subject, s -> new Types()).follow(rule.domain());
            }
            if (!rule.range().isEmpty() && !object.isLiteral() && !isLogic(object)) {
                types.computeIfAbsent(object, o -> new Types()).follow(rule.range());
            }
        }
        broader.removeIf(known::contains);
        var entailed = new ArrayList<Triple>(broader);
        types.forEach((node, of) -> of.entailed()
                .forEachRemaining((int number) -> entailed.add(Triple.create(node, TYPE, named.get(number)))));
        return entailed;
    }

    /** What a subclass or subproperty statement reaches further up, without the way back to where it started. */
    private Set<Node> climb(Triple triple) {
        Node predicate = triple.getPredicate();
        if (!predicate.equals(SUB_CLASS) && !predicate.equals(SUB_PROPERTY)) {
            return Set.of();
        }
        Hierarchy hierarchy = predicate.equals(SUB_CLASS) ? classes : properties;
        var reached = new LinkedHashSet<>(hierarchy.above(triple.getObject()));
        reached.remove(triple.getSubject());
        return triple.getSubject().isURI() ? reached : Set.of();
    }

    /**
     * Whether a triple still follows: for one that followed from a statement that has gone.
     *
     * @param statedAboutItsNodes statements in which its subject stands as subject, and for a type also those that
     *     point to its subject by one of {@link #typing}; more do no harm, and the triple itself does not count
     */
    public boolean follows(Triple triple, Collection<Triple> statedAboutItsNodes) {
        if (isLogic(triple.getSubject())) {
            return false;
        }
        return statedAboutItsNodes.stream()
                .filter(stated -> !stated.equals(triple))
                .anyMatch(stated -> gives(stated, triple));
    }

    private boolean gives(Triple stated, Triple triple) {
        Rule rule = rules.getOrDefault(stated.getPredicate(), NO_RULE);
        boolean sameSubject = stated.getSubject().equals(triple.getSubject());
        if (triple.getPredicate().equals(TYPE)) {
            int number = numbers.getOrDefault(triple.getObject(), -1);
            return number >= 0
                    && ((sameSubject && rule.domain().get(number))
                            || (sameSubject
                                    && stated.getPredicate().equals(TYPE)
                                    && above.getOrDefault(stated.getObject(), NONE)
                                            .get(number))
                            || (stated.getObject().equals(triple.getSubject())
                                    && rule.range().get(number)));
        }
        boolean climbs = stated.getPredicate().equals(triple.getPredicate())
                && climb(stated).contains(triple.getObject());
        boolean broadens =
                stated.getObject().equals(triple.getObject()) && rule.broader().contains(triple.getPredicate());
        return sameSubject && (climbs || broadens);
    }

    /** The properties whose objects are of this class, by their ranges. */
    public Set<Node> typing(Node oneClass) {
        int number = numbers.getOrDefault(oneClass, -1);
        var found = new LinkedHashSet<Node>();
        rules.forEach((property, rule) -> {
            if (number >= 0 && rule.range().get(number)) {
                found.add(property);
            }
        });
        return found;
    }

    /** The types of a node: those stated and those that follow. */
    private static final class Types {
        private final BitSet stated = new BitSet();
        private final BitSet following = new BitSet();

        void state(int number) {
            if (number >= 0) {
                stated.set(number);
            }
        }

        void follow(BitSet classes) {
            following.or(classes);
        }

        PrimitiveIterator.OfInt entailed() {
            following.andNot(stated);
            return following.stream().iterator();
        }
    }
}
