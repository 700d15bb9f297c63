package vn.tinh.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

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

    private final Axioms axioms;

    /** @param ontology statements that hold those about classes and properties; all others are passed over */
    public Closure(Collection<Triple> ontology) {
        this.axioms = new Axioms(ontology);
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
            if (axioms.isTarget(predicate)) {
                known.add(triple);
            }
            if (Axioms.isLogic(subject)) {
                continue;
            }
            if (predicate.equals(TYPE)) {
                Types of = types.computeIfAbsent(subject, s -> new Types());
                of.state(axioms.numberOf(object));
                of.follow(axioms.above(object));
            }
            Axioms.Rule rule = axioms.rule(predicate);
            for (Node property : rule.broader()) {
                broader.add(Triple.create(subject, property, object));
            }
            axioms.climb(triple).forEach(above -> broader.add(Triple.create(subject, predicate, above)));
            if (!rule.domain().isEmpty()) {
                types.computeIfAbsent(subject, s -> new Types()).follow(rule.domain());
            }
            if (!rule.range().isEmpty() && !object.isLiteral() && !Axioms.isLogic(object)) {
                types.computeIfAbsent(object, o -> new Types()).follow(rule.range());
            }
        }
        broader.removeIf(known::contains);
        var entailed = new ArrayList<Triple>(broader);
        types.forEach((node, of) -> of.entailed()
                .forEachRemaining((int number) -> entailed.add(Triple.create(node, TYPE, axioms.named(number)))));
        return entailed;
    }

    /**
     * Whether a triple still follows: for one that followed from a statement that has gone.
     *
     * @param statedAboutItsNodes statements in which its subject stands as subject, and for a type also those that
     *     point to its subject by one of {@link #typing}; more do no harm, and the triple itself does not count
     */
    public boolean follows(Triple triple, Collection<Triple> statedAboutItsNodes) {
        if (Axioms.isLogic(triple.getSubject())) {
            return false;
        }
        return statedAboutItsNodes.stream()
                .filter(stated -> !stated.equals(triple))
                .anyMatch(stated -> gives(stated, triple));
    }

    private boolean gives(Triple stated, Triple triple) {
        Axioms.Rule rule = axioms.rule(stated.getPredicate());
        boolean sameSubject = stated.getSubject().equals(triple.getSubject());
        if (triple.getPredicate().equals(TYPE)) {
            int number = axioms.numberOf(triple.getObject());
            return number >= 0
                    && ((sameSubject && rule.domain().get(number))
                            || (sameSubject
                                    && stated.getPredicate().equals(TYPE)
                                    && axioms.above(stated.getObject()).get(number))
                            || (stated.getObject().equals(triple.getSubject())
                                    && rule.range().get(number)));
        }
        boolean climbs = stated.getPredicate().equals(triple.getPredicate())
                && axioms.climb(stated).contains(triple.getObject());
        boolean broadens =
                stated.getObject().equals(triple.getObject()) && rule.broader().contains(triple.getPredicate());
        return sameSubject && (climbs || broadens);
    }

    /** The properties whose objects are of this class, by their ranges. */
    public Set<Node> typing(Node oneClass) {
        int number = axioms.numberOf(oneClass);
        var found = new LinkedHashSet<Node>();
        axioms.rules().forEach((property, rule) -> {
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
