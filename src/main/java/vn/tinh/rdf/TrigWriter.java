package vn.tinh.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prefixes;
import vn.tinh.vocab.Tinh;

/**
 * Writes TriG for people: prefixes, an article before its things, claims in the order of their evidence. The same
 * statements give the same bytes, in whatever order they come.
 */
public final class TrigWriter {
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");
    private static final String INDENT = "    ";

    /** A claim reads in this order; what is not listed comes after, by name. */
    private static final List<String> FIRST = List.of(
            RDF.type.getURI(),
            Tinh.place.getURI(),
            Tinh.area.getURI(),
            Tinh.indicator.getURI(),
            Tinh.measure.getURI(),
            Tinh.kind.getURI(),
            Tinh.relation.getURI(),
            Tinh.object.getURI(),
            Tinh.objectLabel.getURI(),
            Tinh.openList.getURI(),
            Tinh.period.getURI(),
            Tinh.baseline.getURI(),
            Tinh.baselineStated.getURI(),
            Tinh.commodity.getURI(),
            Tinh.partner.getURI(),
            Tinh.detail.getURI(),
            Tinh.amount.getURI(),
            Tinh.lowerBound.getURI(),
            Tinh.upperBound.getURI(),
            Tinh.unit.getURI(),
            Tinh.qualifier.getURI(),
            Tinh.precision.getURI(),
            Tinh.rankedAmong.getURI(),
            Tinh.setBy.getURI());

    /** Subjects in groups; the groups in this order, others after the run. */
    private static final List<String> GROUPS = List.of("article", "run", "", "detail", "period", "evidence", "claim");

    private final Map<Node, Map<Node, Map<Node, Set<Node>>>> graphs =
            new TreeMap<>(Comparator.comparing(Node::toString));
    private final Map<Node, int[]> evidence = new HashMap<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    private TrigWriter(Collection<Quad> quads) {
        for (Quad quad : quads) {
            graphs.computeIfAbsent(quad.getGraph(), g -> new HashMap<>())
                    .computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
                    .computeIfAbsent(quad.getPredicate(), p -> new TreeSet<>(TrigWriter::byText))
                    .add(quad.getObject());
            if (quad.getPredicate().equals(Tinh.mainEvidence.asNode())) {
                evidence.put(quad.getSubject(), span(quad.getObject()));
            }
        }
        prefixes.putAll(Prefixes.map());
    }

    /** UTF-8, with "\n" at the line ends. */
    public static byte[] write(Collection<Quad> quads) {
        return new TrigWriter(quads).text().getBytes(StandardCharsets.UTF_8);
    }

    private static int[] span(Node evidence) {
        String key = Ids.key("evidence", evidence).orElse("/0-0");
        String[] ends = key.substring(key.lastIndexOf('/') + 1).split("-", 2);
        return ends.length == 2
                        && INTEGER.matcher(ends[0]).matches()
                        && INTEGER.matcher(ends[1]).matches()
                ? new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])}
                : new int[] {0, 0};
    }

    private String text() {
        var body = new StringBuilder();
        graphs.forEach((graph, subjects) -> {
            body.append("\nGRAPH ").append(iri(graph)).append(" {\n");
            boolean first = true;
            for (Node subject :
                    subjects.keySet().stream().sorted(this::bySubject).toList()) {
                body.append(first ? "" : "\n");
                first = false;
                subject(body, subject, subjects.getOrDefault(subject, Map.of()));
            }
            body.append("}\n");
        });
        var head = new StringBuilder();
        Prefixes.map().forEach((prefix, namespace) -> {
            if (used.contains(prefix)) {
                head.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n");
            }
        });
        return head.append(body).toString();
    }

    private void subject(StringBuilder body, Node subject, Map<Node, Set<Node>> predicates) {
        body.append(INDENT).append(term(subject));
        String separator = " ";
        for (Node predicate :
                predicates.keySet().stream().sorted(this::byPredicate).toList()) {
            List<String> objects = new ArrayList<>();
            for (Node object : predicates.getOrDefault(predicate, Set.of())) {
                objects.add(term(object));
            }
            body.append(separator)
                    .append(predicate.equals(RDF.type.asNode()) ? "a" : term(predicate))
                    .append(' ')
                    .append(String.join(", ", objects));
            separator = " ;\n" + INDENT + INDENT;
        }
        body.append(" .\n");
    }

    private int bySubject(Node one, Node other) {
        int byGroup = Integer.compare(group(one), group(other));
        if (byGroup != 0) {
            return byGroup;
        }
        int[] first = evidence.getOrDefault(one, span(one));
        int[] second = evidence.getOrDefault(other, span(other));
        int byStart = Integer.compare(first[0], second[0]);
        int byEnd = Integer.compare(first[1], second[1]);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : byText(one, other);
    }

    private static int group(Node subject) {
        int group = Ids.isThing(subject) ? GROUPS.indexOf(Ids.type(subject)) : -1;
        return group < 0 ? GROUPS.indexOf("") : group;
    }

    private int byPredicate(Node one, Node other) {
        int first = FIRST.indexOf(one.getURI());
        int second = FIRST.indexOf(other.getURI());
        if (first >= 0 || second >= 0) {
            return first < 0 ? 1 : second < 0 ? -1 : Integer.compare(first, second);
        }
        return byText(one, other);
    }

    private static int byText(Node one, Node other) {
        int byKind = Boolean.compare(one.isLiteral(), other.isLiteral());
        return byKind != 0 ? byKind : one.toString().compareTo(other.toString());
    }

    private String term(Node node) {
        if (node.isURI()) {
            return iri(node);
        }
        if (node.isBlank()) {
            return "_:b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "");
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException(node + " cannot be written");
        }
        String text = node.getLiteralLexicalForm();
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted(text) + "@" + node.getLiteralLanguage();
        }
        String datatype = node.getLiteralDatatypeURI();
        if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return quoted(text);
        }
        boolean bare = (datatype.equals(XSDDatatype.XSDdecimal.getURI())
                        && DECIMAL.matcher(text).matches())
                || (datatype.equals(XSDDatatype.XSDinteger.getURI())
                        && INTEGER.matcher(text).matches())
                || (datatype.equals(XSDDatatype.XSDboolean.getURI()) && (text.equals("true") || text.equals("false")));
        return bare ? text : quoted(text) + "^^" + iri(node.getLiteralDatatype().getURI());
    }

    private String iri(Node node) {
        return iri(node.getURI());
    }

    private String iri(String iri) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                String local = iri.substring(prefix.getValue().length());
                if (LOCAL.matcher(local).matches()) {
                    used.add(prefix.getKey());
                    return prefix.getKey() + ":" + local;
                }
            }
        }
        return "<" + iri + ">";
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
