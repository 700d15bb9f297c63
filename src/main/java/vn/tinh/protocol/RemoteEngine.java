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
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.util.Context;

/** A SPARQL server elsewhere, spoken to by the standard protocols alone: its query service and its graph store. */
public final class RemoteEngine implements Engine {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_TEXT = 400;

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
    public void query(Asked asked) throws IOException {
        var form = new StringBuilder("query=").append(encoded(asked.text()));
        append(form, "default-graph-uri", asked.defaultGraphs());
        append(form, "named-graph-uri", asked.namedGraphs());
        Offer offer = asked.representation().offer();
        HttpRequest request = HttpRequest.newBuilder(URI.create(dataset + "/sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", offer.isPage() ? "application/sparql-results+json" : spoken(offer))
                .timeout(asked.timeout())
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        try (InputStream answer = answer(request)) {
            asked.exchange().answer(asked.representation(), out -> {
                if (offer.isPage()) {
                    Answers.write(read(answer), asked.query(), asked.representation(), out);
                } else {
                    answer.transferTo(out);
                }
            });
        }
    }

    @Override
    public void graph(Exchange exchange, String graph, Representation representation) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dataset + "/data?graph=" + encoded(graph)))
                .header("Accept", spoken(representation.offer()))
                .build();
        try (InputStream answer = answer(request)) {
            exchange.answer(representation, answer::transferTo);
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
