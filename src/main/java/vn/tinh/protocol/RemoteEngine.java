package vn.tinh.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.util.Context;

/** A SPARQL server elsewhere, spoken to by the standard protocols alone: its query service and its graph store. */
public final class RemoteEngine implements Engine {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_TEXT = 400;
    private static final String ROWS = "application/sparql-results+json";

    private final String dataset;
    private final HttpClient client;

    /** @param dataset the address of the dataset, below which are {@code /sparql} and {@code /data} */
    public RemoteEngine(URI dataset) {
        String address = dataset.toString();
        this.dataset = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<Instant> changed() {
        return Optional.empty();
    }

    @Override
    public void query(Asked asked) throws IOException {
        var form = new StringBuilder("query=").append(encoded(asked.text()));
        append(form, "default-graph-uri", asked.defaultGraphs());
        append(form, "named-graph-uri", asked.namedGraphs());
        Offer offer = asked.representation().offer();
        try (InputStream answer = ask(form.toString(), offer.isOurs() ? ROWS : spoken(offer), asked.timeout())) {
            asked.exchange().answer(asked.representation(), out -> {
                if (offer.isOurs()) {
                    Answers.write(read(answer), asked.query(), asked.representation(), out);
                } else {
                    answer.transferTo(out);
                }
            });
        }
    }

    @Override
    public <T> T rows(Query query, Duration timeout, Function<? super RowSet, ? extends T> reader) throws IOException {
        try (InputStream answer = ask("query=" + encoded(query.serialize()), ROWS, timeout)) {
            return reader.apply(read(answer).rowSet());
        }
    }

    private InputStream ask(String form, String wished, Duration timeout) throws IOException {
        return answer(HttpRequest.newBuilder(URI.create(dataset + "/sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", wished)
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    @Override
    public boolean graph(Exchange exchange, String graph, Description about, Representation representation)
            throws IOException {
        Offer offer = representation.offer();
        boolean asItComes = about.isEmpty() && !RDFLanguages.isQuads(offer.syntax());
        HttpRequest request = HttpRequest.newBuilder(URI.create(dataset + "/data?graph=" + encoded(graph)))
                .header("Accept", asItComes ? spoken(offer) : "application/n-triples")
                .build();
        try (InputStream answer = answer(request)) {
            if (asItComes) {
                exchange.answer(representation, answer::transferTo);
                return true;
            }
            // read whole: only so the graph keeps its name in quads, and what is said about it stands with it
            Node name = NodeFactory.createURI(graph);
            DatasetGraph whole = DatasetGraphFactory.create();
            RDFParser.create().source(answer).lang(Lang.NTRIPLES).parse(whole.getGraph(name));
            exchange.answer(representation, out -> Answers.write(whole, name, about, offer, out));
            return true;
        } catch (Refusal refusal) {
            if (refusal.status() == 404) {
                return false;
            }
            throw refusal;
        }
    }

    private InputStream answer(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException slow) {
            throw new Refusal(503, "The server behind this one took too long.", Map.of("Retry-After", "60"));
        } catch (IOException gone) {
            throw new Refusal(502, "The server behind this one does not answer.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        int status = response.statusCode();
        if (status == 200) {
            return response.body();
        }
        try (InputStream body = response.body()) {
            String text = new String(body.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll("\\s*\\R\\s*", " ");
            boolean ours = (status >= 400 && status < 500) || status == 503;
            throw new Refusal(ours ? status : 502, "The server behind this one said " + status + ". " + text);
        }
    }

    private static QueryExecResult read(InputStream json) {
        SPARQLResult result = ResultSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .readAny(json, new Context());
        return result.isBoolean()
                ? new QueryExecResult(result.getBooleanResult())
                : new QueryExecResult(RowSet.adapt(result.getResultSet()));
    }

    /** The registered name of the offer's syntax, which every server knows. */
    private static String spoken(Offer offer) {
        return java.util.stream.Stream.concat(Offer.ROWS.stream(), Offer.GRAPH.stream())
                .filter(other -> other.syntax().equals(offer.syntax()))
                .findFirst()
                .orElse(offer)
                .mediaType();
    }

    private static void append(StringBuilder form, String name, List<String> values) {
        values.forEach(value -> form.append('&').append(name).append('=').append(encoded(value)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
