package vn.tinh.protocol;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryType;

/** {@code /sparql}: SPARQL 1.1 Protocol for queries, with the method QUERY beside GET and POST. */
final class QueryProtocol {
    static final String METHODS = "GET, HEAD, POST, QUERY, OPTIONS";

    private static final String QUERY_TYPE = "application/sparql-query";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final int LONGEST_BODY = 256 * 1024;
    private static final int LONGEST_ADDRESS = 64 * 1024;

    private final Cancelling.Runs runs = new Cancelling.Runs();
    private final Engine engine;
    private final ServiceDescription description;
    private final Duration timeout;

    QueryProtocol(Engine engine, ServiceDescription description, Duration timeout) {
        this.engine = engine;
        this.description = description;
        this.timeout = timeout;
    }

    /** @return false when a browser asks for the page that stands here for people */
    boolean serve(Exchange exchange) throws IOException {
        Parameters parameters = parameters(exchange);
        if (parameters.has("update")) {
            throw new Refusal(400, "This is an update; queries are read here, and nothing is changed.");
        }
        Optional<String> text = parameters.one("query");
        if (text.isEmpty()) {
            if (!exchange.isRead()) {
                throw new Refusal(
                        400,
                        "There is no query: send it as the parameter 'query', or as the body with " + "Content-Type "
                                + QUERY_TYPE + ".");
            }
            return describe(exchange, parameters);
        }
        answer(exchange, parameters, text.get());
        return true;
    }

    private void answer(Exchange exchange, Parameters parameters, String text) throws IOException {
        Queries.Parsed parsed = Queries.parse(text);
        Offer offer = Negotiation.choose(exchange, parameters, offers(parsed.query()));
        boolean gzip = Wishes.gzip(exchange.headers("Accept-Encoding"));
        List<String> defaultGraphs = parameters.all("default-graph-uri");
        List<String> namedGraphs = parameters.all("named-graph-uri");

        OptionalLong version = engine.version();
        Optional<String> etag = Optional.empty();
        // a workbook holds the time at which it was made
        boolean repeatable = parsed.repeatable() && !offer.isSheet();
        if (repeatable && version.isPresent() && !exchange.method().equals("POST")) {
            var request = new ArrayList<String>(List.of("query", text, "default"));
            request.addAll(defaultGraphs);
            request.add("named");
            request.addAll(namedGraphs);
            etag = Optional.of(Representation.etag(version.getAsLong(), request, offer, gzip));
        }
        var representation = new Representation(offer, gzip, etag);
        if (representation.isKnownTo(exchange.headers("If-None-Match"))) {
            exchange.notModified(representation);
            return;
        }
        var cancelling = new Cancelling();
        var asked = new Asked(
                exchange,
                text,
                parsed.query(),
                defaultGraphs,
                namedGraphs,
                timeout(parameters),
                cancelling,
                representation);
        runs.run(parameters.one("run"), cancelling, () -> engine.query(asked));
    }

    /**
     * Stops the query whose {@code run} is named. A connection that is closed is noticed only when something is written
     * to it, which a long query does not do for long.
     */
    void cancel(Exchange exchange) throws IOException {
        if (!exchange.method().equals("POST")) {
            throw new Refusal(405, "A query is cancelled by POST.", Map.of("Allow", "POST, OPTIONS"));
        }
        if (!runs.cancel(sent(exchange, addressed(exchange)).one("run"))) {
            throw new Refusal(404, "No query of that name is running.");
        }
        exchange.response().setStatus(204);
    }

    private boolean describe(Exchange exchange, Parameters parameters) throws IOException {
        var offers = new ArrayList<>(Offer.GRAPH);
        offers.add(Offer.PAGE);
        Offer offer = Negotiation.choose(exchange, parameters, offers);
        if (offer.isPage()) {
            return false;
        }
        description.answer(exchange, offer);
        return true;
    }

    private static Parameters parameters(Exchange exchange) throws IOException {
        Parameters inAddress = addressed(exchange);
        return switch (exchange.method()) {
            case "GET", "HEAD" -> inAddress;
            case "POST", "QUERY" -> sent(exchange, inAddress);
            default ->
                throw new Refusal(
                        405, "The method " + exchange.method() + " is not answered here.", Map.of("Allow", METHODS));
        };
    }

    private static Parameters addressed(Exchange exchange) {
        String query = exchange.request().getQueryString();
        if (query != null && query.length() > LONGEST_ADDRESS) {
            throw new Refusal(
                    414, "The address is longer than " + LONGEST_ADDRESS / 1024 + " KB; send a longer query by POST.");
        }
        return exchange.query();
    }

    private static Parameters sent(Exchange exchange, Parameters inAddress) throws IOException {
        Optional<String> type = exchange.contentType();
        if (type.isEmpty() && exchange.request().getContentLengthLong() <= 0 && inAddress.has("query")) {
            return inAddress;
        }
        return switch (type.orElse("")) {
            case QUERY_TYPE -> {
                if (inAddress.has("query")) {
                    throw new Refusal(400, "There are two queries, one in the address and one in the body.");
                }
                yield inAddress.and(new Parameters(Map.of("query", List.of(Sent.text(exchange, LONGEST_BODY)))));
            }
            // a form grows threefold when its signs are escaped
            case FORM_TYPE -> {
                Parameters form = inAddress.and(Parameters.parse(Sent.text(exchange, 3 * LONGEST_BODY)));
                if (form.one("query").orElse("").length() > LONGEST_BODY) {
                    throw new Refusal(
                            413, "The query is longer than the " + LONGEST_BODY / 1024 + " KB that it may have.");
                }
                yield form;
            }
            case "application/sparql-update" ->
                throw new Refusal(400, "This is an update; queries are read here, and nothing is changed.");
            case "" ->
                throw new Refusal(
                        415, "The body has no Content-Type; " + QUERY_TYPE + " or " + FORM_TYPE + " is read.");
            default ->
                throw new Refusal(
                        415,
                        "A body of the type " + type.get() + " is not read; " + QUERY_TYPE + " or " + FORM_TYPE
                                + " is.");
        };
    }

    /** What the server grants, or less where the client asks for less by {@code timeout=}, in seconds. */
    private Duration timeout(Parameters parameters) {
        Optional<String> wished = parameters.one("timeout");
        if (wished.isEmpty()) {
            return timeout;
        }
        try {
            var seconds = Duration.ofMillis(Math.round(Double.parseDouble(wished.get()) * 1000));
            return seconds.isPositive() && seconds.compareTo(timeout) < 0 ? seconds : timeout;
        } catch (NumberFormatException | ArithmeticException none) {
            throw new Refusal(400, "'timeout' is a number of seconds.");
        }
    }

    private static List<Offer> offers(Query query) {
        QueryType type = query.queryType();
        return switch (type) {
            case SELECT -> Offer.ROWS;
            case ASK -> Offer.TRUTH;
            case CONSTRUCT, DESCRIBE -> Offer.GRAPH;
            case CONSTRUCT_JSON, UNKNOWN ->
                throw new Refusal(400, "SELECT, ASK, CONSTRUCT and DESCRIBE are answered here.");
        };
    }
}
