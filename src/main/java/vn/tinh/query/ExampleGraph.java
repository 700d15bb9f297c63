package vn.tinh.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import vn.tinh.store.Change;
import vn.tinh.store.Store;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;

/**
 * Queries as statements of the graph {@code examples}, in the words of SHACL and by the convention of the SIB, so that
 * other people's editors list them too.
 */
public final class ExampleGraph {
    /** Where the queries can be put, whatever machine answers there. */
    private static final Node TARGET = NodeFactory.createURI("https://w3id.org/tinh/sparql");

    private final List<StoredQuery> queries;

    /** @param queries those that can be asked as they are, in the order in which they are to be shown */
    private ExampleGraph(List<StoredQuery> queries) {
        this.queries = queries;
    }

    /** Of these queries those that need no values. */
    public static ExampleGraph of(List<StoredQuery> queries) {
        return new ExampleGraph(queries.stream()
                .filter(query -> query.parameters().stream().noneMatch(Parameter::required))
                .toList());
    }

    /** Makes the store's graph hold these queries and no others; a store that does is not touched. */
    public void keepIn(Store store) {
        Set<Quad> wanted = new LinkedHashSet<>(statements());
        Set<Quad> kept = store.read(
                snapshot -> snapshot.graph(Graphs.EXAMPLES).collect(Collectors.toCollection(LinkedHashSet::new)));
        if (!wanted.equals(kept)) {
            store.apply(new Change(
                    kept.stream().filter(quad -> !wanted.contains(quad)).toList(),
                    wanted.stream().filter(quad -> !kept.contains(quad)).toList()));
        }
    }

    private Set<Quad> statements() {
        var all = new LinkedHashSet<Quad>();
        for (int i = 0; i < queries.size(); i++) {
            StoredQuery query = queries.get(i);
            Node example = Ids.of("query", query.name());
            String form = form(query.query());
            all.add(statement(example, RDF.type.asNode(), shacl("SPARQLExecutable")));
            all.add(statement(example, RDF.type.asNode(), shacl("SPARQL" + form + "Executable")));
            all.add(statement(example, RDFS.comment.asNode(), NodeFactory.createLiteralLang(query.question(), "vi")));
            all.add(statement(example, RDFS.comment.asNode(), NodeFactory.createLiteralLang(query.summary(), "en")));
            all.add(statement(
                    example, shacl(form.toLowerCase(Locale.ROOT)), NodeFactory.createLiteralString(query.text())));
            all.add(statement(example, schema("target"), TARGET));
            all.add(statement(
                    example,
                    schema("position"),
                    NodeFactory.createLiteralDT(String.valueOf(i + 1), XSDDatatype.XSDinteger)));
        }
        return all;
    }

    private static String form(Query query) {
        return switch (query.queryType()) {
            case SELECT -> "Select";
            case ASK -> "Ask";
            case CONSTRUCT -> "Construct";
            case DESCRIBE, CONSTRUCT_JSON, UNKNOWN ->
                throw new IllegalArgumentException("SHACL has no name for " + query.queryType());
        };
    }

    private static Quad statement(Node subject, Node predicate, Node object) {
        return Quad.create(Graphs.EXAMPLES, subject, predicate, object);
    }

    private static Node shacl(String name) {
        return term("sh", name);
    }

    private static Node schema(String name) {
        return term("schema", name);
    }

    private static Node term(String prefix, String name) {
        return NodeFactory.createURI(Prefixes.ALL.get(prefix) + name);
    }
}
