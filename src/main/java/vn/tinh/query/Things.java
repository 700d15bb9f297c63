package vn.tinh.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import vn.tinh.vocab.Ids;

/** Finds things by slug in the very graph that is asked, so that it works the same here and elsewhere. */
final class Things {

    private static final Query BY_NOTATION = query("by-notation");
    private static final Query KNOWN = query("known");
    private static final Query ALL = query("all");

    private final Endpoint endpoint;

    Things(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** What a value can mean: nothing, one thing, or several of the same slug. */
    List<Node> find(ValueType type, String value) {
        var byIri = iri(value);
        if (byIri.isPresent()) {
            return byIri.filter(this::known).stream().toList();
        }
        String slug = Slugs.of(value);
        for (String thing : type.things()) {
            var byKey = key(thing, value).or(() -> key(thing, slug));
            if (byKey.isPresent()) {
                return List.of(byKey.get());
            }
        }
        for (String thing : type.things()) {
            var found = new ArrayList<>(byNotation(thing, value));
            if (found.isEmpty() && !slug.equals(value)) {
                found.addAll(byNotation(thing, slug));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The slugs there are, to suggest some. */
    List<String> slugs(ValueType type) {
        var slugs = new ArrayList<String>();
        for (String thing : type.things()) {
            var asked = QueryTransformOps.replaceVars(
                    ALL, Map.of(Var.alloc("namespace"), NodeFactory.createLiteralString(Ids.BASE + thing + "/")));
            endpoint.ask(
                    asked,
                    execution -> execution
                            .select()
                            .forEachRemaining(row -> slugs.add(row.get("slug").getLiteralLexicalForm())));
        }
        return slugs;
    }

    /** A whole IRI, or one with a prefix of ours. */
    static Optional<Node> iri(String value) {
        int colon = value.indexOf(':');
        if (colon <= 0 || !value.chars().allMatch(Things::mayStandInAnIri)) {
            return Optional.empty();
        }
        if (value.startsWith("http://") || value.startsWith("https://")) {
            return Optional.of(NodeFactory.createURI(value));
        }
        return Optional.ofNullable(Prefixes.ALL.get(value.substring(0, colon)))
                .map(namespace -> NodeFactory.createURI(namespace + value.substring(colon + 1)));
    }

    private static boolean mayStandInAnIri(int c) {
        return c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0;
    }

    private Optional<Node> key(String thing, String key) {
        if (key.isEmpty() || key.contains(":") || !key.chars().allMatch(Things::mayStandInAnIri)) {
            return Optional.empty();
        }
        return Optional.of(NodeFactory.createURI(Ids.BASE + thing + "/" + key)).filter(this::known);
    }

    private boolean known(Node thing) {
        return endpoint.read(
                QueryTransformOps.replaceVars(KNOWN, Map.of(Var.alloc("thing"), thing)), execution -> execution.ask());
    }

    private List<Node> byNotation(String thing, String notation) {
        var found = new ArrayList<Node>();
        var asked = QueryTransformOps.replaceVars(
                BY_NOTATION,
                Map.of(
                        Var.alloc("notation"),
                        NodeFactory.createLiteralString(notation),
                        Var.alloc("namespace"),
                        NodeFactory.createLiteralString(Ids.BASE + thing + "/")));
        endpoint.ask(asked, execution -> execution.select().forEachRemaining(row -> found.add(row.get("thing"))));
        return found;
    }

    private static Query query(String name) {
        return QueryFactory.create(Resources.text("/vn/tinh/query/things-" + name + ".rq"));
    }
}
