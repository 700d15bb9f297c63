package vn.tinh.ontology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import vn.tinh.rdf.RdfFile;

/**
 * A file's statements over the context, as one graph and without a copy. What the context has from the file's own
 * graphs is left out: the file is going to replace it. Every thing has all its types, those above the stated ones too,
 * so that nobody need climb {@code rdfs:subClassOf} again. Subjects are the quick way in; for one thread.
 */
final class FileGraph extends GraphBase {
    private static final Node TYPE = RDF.type.asNode();
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+");
    private static final Node SUB_CLASS = RDFS.subClassOf.asNode();

    private final Map<Node, List<Triple>> own = new LinkedHashMap<>();
    private final Map<Node, List<Triple>> entailed = new HashMap<>();
    private final Map<Node, List<Triple>> ownByObject = new HashMap<>();
    private final Set<Node> graphs = new HashSet<>();
    private final Context context;

    FileGraph(RdfFile file, Context context) {
        this.context = context;
        for (Quad quad : file.quads()) {
            Triple triple = quad.asTriple();
            own.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>(24))
                    .add(triple);
            if (triple.getObject().isURI()) {
                ownByObject
                        .computeIfAbsent(triple.getObject(), object -> new ArrayList<>(4))
                        .add(triple);
            }
            graphs.add(quad.getGraph());
        }
        own.forEach((subject, said) -> {
            List<Triple> types = typesAbove(subject, said);
            if (!types.isEmpty()) {
                entailed.put(subject, types);
            }
        });
    }

    private List<Triple> typesAbove(Node subject, List<Triple> said) {
        var types = new ArrayList<Triple>(0);
        for (Triple triple : said) {
            if (triple.getPredicate().equals(TYPE)) {
                for (Node above : context.above(triple.getObject())) {
                    types.add(Triple.create(subject, TYPE, above));
                }
            }
        }
        return types;
    }

    /** What the file itself describes, in its order. */
    Set<Node> subjects() {
        return Collections.unmodifiableSet(own.keySet());
    }

    /** What the file points to. */
    Set<Node> objects() {
        return Collections.unmodifiableSet(ownByObject.keySet());
    }

    /** What the file itself says of a subject. */
    List<Triple> said(Node subject) {
        return own.getOrDefault(subject, List.of());
    }

    /** What the file itself says that points to an object. */
    List<Triple> pointing(Node object) {
        return ownByObject.getOrDefault(object, List.of());
    }

    /** Whether the file itself says so. */
    boolean says(Node subject, Node predicate, Node object) {
        return said(subject).contains(Triple.create(subject, predicate, object));
    }

    /** Whether the file itself says anything of the kind. */
    boolean says(Node subject, Node predicate) {
        return said(subject).stream().anyMatch(triple -> triple.getPredicate().equals(predicate));
    }

    /** The one value of a predicate; empty where there is none or more than one. */
    Optional<Node> value(Node subject, Node predicate) {
        List<Node> values = values(subject, predicate);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    static Optional<BigDecimal> decimal(String lexical) {
        return DECIMAL.matcher(lexical).matches() ? Optional.of(new BigDecimal(lexical)) : Optional.empty();
    }

    /** The values of a predicate, in the file and in the context. */
    List<Node> values(Node subject, Node predicate) {
        var values = new ArrayList<Node>(2);
        for (Triple triple : match(Triple.createMatch(subject, predicate, Node.ANY))) {
            if (!values.contains(triple.getObject())) {
                values.add(triple.getObject());
            }
        }
        return values;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (pattern.getPredicate().equals(SUB_CLASS)) {
            return NullIterator.instance(); // the types are complete
        }
        List<Triple> found = match(pattern);
        return found.isEmpty() ? NullIterator.instance() : WrappedIterator.create(found.iterator());
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return !match(pattern).isEmpty();
    }

    private List<Triple> match(Triple pattern) {
        var found = new ArrayList<Triple>(2);
        Node subject = pattern.getSubject();
        Node object = pattern.getObject();
        if (subject.isConcrete()) {
            keep(own.getOrDefault(subject, List.of()), pattern, found);
            if (pattern.getPredicate().equals(TYPE)) {
                keep(entailed.getOrDefault(subject, List.of()), pattern, found);
            }
            context.about(subject, graphs, triple -> keep(triple, pattern, found));
        } else if (object.isURI()) {
            keep(ownByObject.getOrDefault(object, List.of()), pattern, found);
            context.pointingTo(object, graphs, triple -> keep(triple, pattern, found));
        } else {
            own.values().forEach(triples -> keep(triples, pattern, found));
            context.all(graphs, triple -> keep(triple, pattern, found));
        }
        return found;
    }

    private static void keep(List<Triple> triples, Triple pattern, List<Triple> found) {
        for (int i = 0; i < triples.size(); i++) { // by index: this is where the judging spends its time
            keep(triples.get(i), pattern, found);
        }
    }

    private static void keep(Triple triple, Triple pattern, List<Triple> found) {
        if (fits(triple.getPredicate(), pattern.getPredicate())
                && fits(triple.getObject(), pattern.getObject())
                && fits(triple.getSubject(), pattern.getSubject())) {
            found.add(triple);
        }
    }

    private static boolean fits(Node node, Node wanted) {
        return !wanted.isConcrete() || node.equals(wanted);
    }
}
