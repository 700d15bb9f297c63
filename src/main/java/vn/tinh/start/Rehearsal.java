package vn.tinh.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.store.Change;

/** A few requests of each kind, so that the start-up cache holds what real ones will need. */
final class Rehearsal {
    private static final List<String> FORMATS = List.of("json", "xml", "csv", "tsv", "html");
    private static final List<String> SYNTAXES =
            List.of("turtle", "n-triples", "rdf+xml", "json-ld", "trig", "n-quads");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Rehearsal(String address) {
        this.address = address;
    }

    static void of(Server server) {
        if (server.graph() instanceof LocalGraph local) {
            local.store().apply(new Change(List.of(), sample()));
        }
        new Rehearsal("http://127.0.0.1:" + server.port()).play();
    }

    static List<Quad> sample() {
        DatasetGraph sample = DatasetGraphFactory.create();
        RDFParser.create().source(open("sample.trig")).lang(Lang.TRIG).parse(sample);
        var quads = new ArrayList<Quad>();
        sample.find().forEachRemaining(quads::add);
        return quads;
    }

    private void play() {
        for (String query : text("queries.rq").split("(?m)^#---.*$")) {
            boolean rows = query.contains("SELECT");
            for (String format : rows ? FORMATS : SYNTAXES) {
                get("/sparql?format=" + format + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "*/*");
            }
        }
        get("/sparql", "text/turtle");
        get("/sparql", "text/html");
        get("/data?graph=https://w3id.org/tinh/graph/sample", "text/turtle");
        get("/id/place/a", "*/*");
        get("/doc/place/a", "text/turtle");
        get("/", "text/html");
        get("/?lang=en", "text/html");
        get("/tinh.css", "*/*");
        get("/sparql?query=SELECT", "*/*");
        get("/nowhere", "*/*");
    }

    private void get(String path, String accept) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", accept)
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fromOurOwnJar) {
            throw new UncheckedIOException(fromOurOwnJar);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Rehearsal.class.getResourceAsStream("/rehearsal/" + name);
        if (file == null) {
            throw new IllegalStateException("rehearsal/" + name + " is not in the jar");
        }
        return file;
    }
}
