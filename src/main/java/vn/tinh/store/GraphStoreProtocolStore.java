package vn.tinh.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.vocab.Graphs;

/**
 * The graph on any server that speaks the Graph Store Protocol, and only that: what is read of it is held in memory,
 * and a changed graph is put as a whole. The graph {@code catalog} names the others and is put last, so that a load
 * that was broken off is seen and done again.
 */
public final class GraphStoreProtocolStore implements Store {
    private final HttpClient http = RemoteErrors.client();
    private final URI endpoint;
    private final DatasetGraph mirror = DatasetGraphFactory.create();
    private long version;

    private GraphStoreProtocolStore(URI endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * @param endpoint the server's graph store, such as {@code http://127.0.0.1:3030/tinh/data}
     * @throws TinhException {@code REMOTE} if it does not answer as the protocol says
     */
    public static GraphStoreProtocolStore open(URI endpoint) {
        GraphStoreProtocolStore store = new GraphStoreProtocolStore(endpoint);
        store.fetch(Graphs.CATALOG);
        Set<Node> named = new LinkedHashSet<>();
        store.mirror
                .findNG(Graphs.CATALOG, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> named.add(quad.getSubject()));
        named.add(Graphs.OBSERVATIONS);
        named.add(Graphs.ENTAILED);
        named.remove(Graphs.CATALOG);
        named.forEach(store::fetch);
        store.version = StoreVersion.of(new DatasetSnapshot(store.mirror));
        return store;
    }

    @Override
    public <T> T read(Function<? super Snapshot, ? extends T> reader) {
        return reader.apply(new DatasetSnapshot(mirror));
    }

    @Override
    public void apply(Change change) {
        if (change.isEmpty()) {
            return;
        }
        Change whole = StoreVersion.step(change, version);
        Set<Node> touched = new LinkedHashSet<>();
        Stream.concat(whole.removed().stream(), whole.added().stream())
                .map(Quad::getGraph)
                .forEach(touched::add);
        whole.removed().forEach(mirror::delete);
        whole.added().forEach(mirror::add);
        touched.remove(Graphs.CATALOG);
        touched.forEach(this::put);
        put(Graphs.CATALOG);
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

    private void fetch(Node graph) {
        HttpRequest request = HttpRequest.newBuilder(address(graph))
                .header("Accept", Lang.NTRIPLES.getHeaderString())
                .build();
        HttpResponse<byte[]> response = RemoteErrors.send(http, request);
        if (response.statusCode() == 404) {
            return;
        }
        RemoteErrors.expectSuccess(request, response);
        Graph into = mirror.getGraph(graph);
        RDFParser.fromString(new String(response.body(), StandardCharsets.UTF_8), Lang.NTRIPLES)
                .parse(into);
    }

    private void put(Node graph) {
        Graph content = mirror.getGraph(graph);
        HttpRequest.Builder request = HttpRequest.newBuilder(address(graph));
        if (content.isEmpty()) {
            RemoteErrors.expectSuccessOr404(http, request.DELETE().build());
            return;
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            RDFDataMgr.write(bytes, content, Lang.NTRIPLES);
            HttpRequest put = request.header("Content-Type", Lang.NTRIPLES.getHeaderString() + ";charset=utf-8")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                    .build();
            RemoteErrors.expectSuccess(put, RemoteErrors.send(http, put));
        } catch (IOException e) {
            throw new TinhException(Problem.REMOTE, endpoint + ": " + e.getMessage(), e);
        }
    }

    private URI address(Node graph) {
        String separator = endpoint.getQuery() == null ? "?" : "&";
        return URI.create(endpoint + separator + "graph=" + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8));
    }
}
