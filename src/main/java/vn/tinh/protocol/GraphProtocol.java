package vn.tinh.protocol;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** {@code /data}: the reading half of the SPARQL 1.1 Graph Store Protocol, one named graph at a time. */
final class GraphProtocol {
    static final String METHODS = "GET, HEAD, OPTIONS";

    private final Engine engine;

    GraphProtocol(Engine engine) {
        this.engine = engine;
    }

    void serve(Exchange exchange) throws IOException {
        switch (exchange.method()) {
            case "GET", "HEAD" -> read(exchange);
            case "PUT", "POST", "DELETE", "PATCH" -> throw new Refusal(403, "Writing is off on this server.");
            default ->
                throw new Refusal(
                        405, "The method " + exchange.method() + " is not answered here.", Map.of("Allow", METHODS));
        }
    }

    private void read(Exchange exchange) throws IOException {
        Parameters parameters = exchange.query();
        if (parameters.has("default")) {
            throw new Refusal(
                    403,
                    "The default graph is the union of all named graphs and is not handed out in one piece: "
                            + "ask for one graph by ?graph=IRI, or for what you need at /sparql.");
        }
        String graph = parameters
                .one("graph")
                .orElseThrow(() -> new Refusal(
                        400,
                        "Which graph? Ask for one named graph by its IRI: "
                                + "/data?graph=https://w3id.org/tinh/graph/observations . The names of all are the answer to "
                                + "SELECT DISTINCT ?g { GRAPH ?g {} } at /sparql."));
        Offer offer = Negotiation.choose(exchange, parameters, Offer.GRAPH);
        var representation = Representation.of(exchange, offer, engine.version(), List.of("graph", graph));
        if (representation.isKnownTo(exchange.headers("If-None-Match"))) {
            exchange.notModified(representation);
            return;
        }
        if (!engine.graph(exchange, absolute(graph), Description.NONE, representation)) {
            throw new Refusal(404, "There is no graph <" + graph + ">.");
        }
    }

    /** The IRI as it is; one that is none, or is relative, is refused. */
    private static String absolute(String graph) {
        try {
            IRIx iri = IRIx.create(graph);
            if (iri.isAbsolute()) {
                return graph;
            }
        } catch (IRIException notAnIri) {
            throw new Refusal(400, "'graph' is not an IRI.");
        }
        throw new Refusal(400, "'graph' must be a whole IRI, such as https://w3id.org/tinh/graph/observations .");
    }
}
