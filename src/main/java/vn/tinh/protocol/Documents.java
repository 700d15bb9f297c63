package vn.tinh.protocol;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tinh.vocab.Addresses;
import vn.tinh.vocab.Graphs;

/**
 * The IRIs of the house, answered: {@code /id/…} sends on to {@code /doc/…}, which tells about a thing; {@code /ns} is the
 * ontology, {@code /graph/…} a named graph. RDF is answered here; for people somebody else draws a page at the same path.
 */
final class Documents {
    static final String METHODS = "GET, HEAD, OPTIONS";

    /** The paths that are answered, as patterns of the Servlet API. */
    static final List<String> PATHS = Stream.concat(
                    Stream.of("/id/*", "/doc/*", "/graph/*", "/ns"), Wanted.withSuffixes("/ns").stream())
            .toList();

    private static final String ID = "/id/";

    private final Engine engine;
    private final Descriptions descriptions;

    Documents(Engine engine, Duration timeout) {
        this.engine = engine;
        this.descriptions = new Descriptions(engine, timeout);
    }

    /** @return false when the page for people is asked for */
    boolean serve(Exchange exchange) throws IOException {
        if (!exchange.isRead()) {
            throw new Refusal(
                    405, "The method " + exchange.method() + " is not answered here.", Map.of("Allow", METHODS));
        }
        String path = exchange.path();
        if (path.startsWith(ID)) {
            exchange.seeOther("/doc/" + path.substring(ID.length()));
            return true;
        }
        Wanted wanted = Wanted.at(path);
        Parameters parameters = exchange.query();
        Offer offer = wanted.form().isPresent() ? wanted.form().get() : Negotiation.document(exchange, parameters);
        if (offer.isPage()) {
            link(exchange, wanted, offer);
            exchange.passOnAt(wanted.path());
            return false;
        }
        answer(exchange, wanted, offer);
        return true;
    }

    private void answer(Exchange exchange, Wanted wanted, Offer offer) throws IOException {
        Optional<Instant> changed = engine.changed().map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
        var representation = Representation.of(exchange, offer, engine.version(), List.of("document", exchange.path()));
        changed.ifPresent(instant -> exchange.response().setDateHeader("Last-Modified", instant.toEpochMilli()));
        if (exchange.knows(representation, changed)) {
            exchange.response().setHeader("Content-Location", wanted.in(offer));
            exchange.notModified(representation);
            return;
        }
        for (Wanted reading : wanted.readings()) {
            for (String iri : reading.iris()) {
                if (tell(exchange, reading, iri, representation)) {
                    return;
                }
            }
        }
        throw new Refusal(
                404,
                Addresses.uri(wanted.path())
                        .map(uri -> "The graph knows nothing of <" + uri + ">.")
                        .orElse("There is nothing at this path: things are at /doc/TYPE/KEY, graphs at /graph/NAME."));
    }

    /** @return false where the graph knows nothing of it */
    private boolean tell(Exchange exchange, Wanted wanted, String iri, Representation representation)
            throws IOException {
        boolean graph = iri.startsWith(Graphs.BASE);
        Description description = graph
                ? descriptions.ofGraph(iri)
                : wanted.path().equals("/ns") ? descriptions.ofOntology() : descriptions.ofThing(iri);
        if (description.isEmpty() && !graph) {
            return false;
        }
        Offer offer = representation.offer();
        link(exchange, wanted, offer);
        exchange.response().setHeader("Content-Location", wanted.in(offer));
        if (!graph) {
            exchange.answer(representation, out -> description.write(offer, out));
            return true;
        }
        return engine.graph(exchange, iri, description, representation);
    }

    private static void link(Exchange exchange, Wanted wanted, Offer offer) {
        exchange.response().setHeader("Link", wanted.links(offer));
    }
}
