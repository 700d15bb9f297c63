package vn.tinh.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint can do, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads");

    private final Optional<String> baseUrl;

    /** @param baseUrl the address under which the server is known, when it is not the one it listens on */
    ServiceDescription(Optional<String> baseUrl) {
        this.baseUrl = baseUrl.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    void answer(Exchange exchange, Offer offer) throws IOException {
        boolean gzip = Wishes.gzip(exchange.headers("Accept-Encoding"));
        Model description = describe(endpoint(exchange.request()));
        exchange.answer(
                new Representation(offer, gzip, Optional.empty()),
                out -> Answers.write(description.getGraph(), offer, out));
    }

    /** Never from the Host header, which anybody can write. */
    private String endpoint(HttpServletRequest request) {
        String local = request.getLocalAddr();
        String host = local.indexOf(':') < 0 ? local : "[" + local + "]";
        return baseUrl.orElseGet(() -> "http://" + host + ":" + request.getLocalPort()) + "/sparql";
    }

    private static Model describe(String endpoint) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD);
        model.setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint + "#service");
        Resource dataset = model.createResource(endpoint + "#dataset");
        Resource union = model.createResource(endpoint + "#default-graph");
        service.addProperty(RDF.type, sd("Service"))
                .addProperty(property("endpoint"), model.createResource(endpoint))
                .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(property("feature"), sd("UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), dataset);
        RESULTS.forEach(
                format -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
        dataset.addProperty(RDF.type, sd("Dataset")).addProperty(property("defaultGraph"), union);
        union.addProperty(RDF.type, sd("Graph"));
        return model;
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
