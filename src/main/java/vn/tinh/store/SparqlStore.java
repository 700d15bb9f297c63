package vn.tinh.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * The graph on a SPARQL 1.1 server elsewhere, by standard protocols alone: lookups are queries, and a change is one
 * SPARQL Update request, which such a server does as a whole or not at all.
 */
public final class SparqlStore implements Store, Snapshot {
    /** Lookups are asked for in portions, so that a request stays of a size that every server takes. */
    private static final int PORTION = 400;

    private static final Var GRAPH = Var.alloc("g");
    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PREDICATE = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");

    private final HttpClient http = RemoteErrors.client();
    private final URI query;
    private final URI update;
    private long version;

    private SparqlStore(URI query, URI update) {
        this.query = query;
        this.update = update;
    }

    /**
     * @param dataset the address of the dataset, whose services are {@code sparql} and {@code update} below it, as
     *     Fuseki has them
     * @throws TinhException {@code REMOTE} if it does not answer
     */
    public static SparqlStore open(URI dataset) {
        String base = dataset.toString().replaceFirst("/$", "");
        SparqlStore store = new SparqlStore(URI.create(base + "/sparql"), URI.create(base + "/update"));
        store.version = StoreVersion.of(store);
        return store;
    }

    @Override
    public <T> T read(Function<? super Snapshot, ? extends T> reader) {
        return reader.apply(this);
    }

    @Override
    public Stream<Quad> graph(Node graph) {
        return statements(List.of(BindingFactory.binding(GRAPH, graph))).stream();
    }

    @Override
    public Collection<Quad> about(Collection<Node> subjects) {
        return statements(subjects.stream()
                .filter(subject -> !subject.isBlank())
                .distinct()
                .map(subject -> BindingFactory.binding(SUBJECT, subject))
                .toList());
    }

    @Override
    public Collection<Quad> pointing(Node predicate, Collection<Node> objects) {
        return statements(objects.stream()
                .filter(object -> !object.isBlank())
                .distinct()
                .map(object -> BindingFactory.binding(PREDICATE, predicate, OBJECT, object))
                .toList());
    }

    @Override
    public Set<Node> graphs() {
        Set<Node> graphs = new LinkedHashSet<>();
        rows(stored("graphs")).forEach(row -> graphs.add(row.get(GRAPH)));
        return graphs;
    }

    @Override
    public void apply(Change change) {
        if (change.isEmpty()) {
            return;
        }
        Change whole = StoreVersion.step(change, version);
        HttpRequest post = HttpRequest.newBuilder(update)
                .header("Content-Type", "application/sparql-update; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(request(whole)))
                .build();
        RemoteErrors.expectSuccess(post, RemoteErrors.send(http, post));
        version++;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public void close() {
        http.close();
    }

    /**
     * Blank nodes have no name that could be sent: a graph that loses statements with some is cleared and written anew
     * in the same request.
     */
    private String request(Change change) {
        Set<Node> anew = new LinkedHashSet<>();
        change.removed().stream().filter(SparqlStore::hasBlankNode).forEach(quad -> anew.add(quad.getGraph()));
        List<Quad> removed = new ArrayList<>(change.removed());
        List<Quad> added = new ArrayList<>(change.added());
        removed.removeIf(quad -> anew.contains(quad.getGraph()));
        Set<Quad> gone = new HashSet<>(change.removed());
        StringBuilder request = new StringBuilder();
        for (Node graph : anew) {
            request.append("CLEAR SILENT GRAPH <").append(graph.getURI()).append("> ;\n");
            graph(graph)
                    .filter(quad -> !hasBlankNode(quad) && !gone.contains(quad))
                    .forEach(added::add);
        }
        data(request, "DELETE DATA", removed);
        data(request, "INSERT DATA", added);
        return request.toString();
    }

    private static boolean hasBlankNode(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    private static void data(StringBuilder request, String operation, Collection<Quad> quads) {
        if (quads.isEmpty()) {
            return;
        }
        request.append(operation).append(" {\n");
        for (Quad quad : quads) {
            request.append("GRAPH ").append(NodeFmtLib.strNT(quad.getGraph())).append(" { ");
            request.append(NodeFmtLib.strNT(quad.getSubject())).append(' ');
            request.append(NodeFmtLib.strNT(quad.getPredicate())).append(' ');
            request.append(NodeFmtLib.strNT(quad.getObject())).append(" }\n");
        }
        request.append("} ;\n");
    }

    /** The statements that match one of the bindings, which all bind the same variables. */
    private List<Quad> statements(List<Binding> wanted) {
        List<Quad> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += PORTION) {
            ElementData values = new ElementData();
            wanted.getFirst().vars().forEachRemaining(values::add);
            wanted.subList(from, Math.min(wanted.size(), from + PORTION)).forEach(values::add);
            Query asked = stored("statements");
            ((ElementGroup) asked.getQueryPattern()).getElements().addFirst(values);
            rows(asked)
                    .forEach(row -> found.add(
                            Quad.create(row.get(GRAPH), row.get(SUBJECT), row.get(PREDICATE), row.get(OBJECT))));
        }
        return found;
    }

    private static Query stored(String name) {
        return QueryFactory.create(Resources.text("store/" + name + ".rq"));
    }

    private List<Binding> rows(Query asked) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec exec = QueryExecHTTP.service(query.toString())
                .query(asked)
                .httpClient(http)
                .sendMode(QuerySendMode.asPost)
                .build()) {
            exec.select().forEachRemaining(rows::add);
        } catch (RuntimeException e) {
            throw new TinhException(
                    Problem.REMOTE, query + " does not answer a query as SPARQL 1.1 says: " + e.getMessage(), e);
        }
        return rows;
    }
}
