package vn.tinh.protocol;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** The protocol on a real server with a free port, over a graph in memory with a union default graph. */
final class Listening implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A graph that tests change. */
    static class Kept implements Served {
        private DatasetGraph dataset = open();
        private long version = 1;

        private static DatasetGraph open() {
            DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        }

        void add(String trig) {
            Txn.executeWrite(
                    dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
            version++;
        }

        /** As the store does after a change that broke off. */
        void openAnew() {
            dataset = open();
            version++;
        }

        @Override
        public DatasetGraph dataset() {
            return dataset;
        }

        @Override
        public long version() {
            return version;
        }
    }

    /** Stands for who draws pages: says which one is asked for. */
    private static final class Pages extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().write("page at " + request.getRequestURI() + " = " + request.getServletPath());
        }
    }

    Listening(Protocol protocol) {
        try {
            Path folder = Files.createTempDirectory("tinh-test");
            tomcat.setBaseDir(folder.toString());
            tomcat.setHostname("127.0.0.1");
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            tomcat.getConnector().setEncodedSolidusHandling("passthrough");
            tomcat.getConnector().setProperty("maxHttpRequestHeaderSize", "81920");
            var context = (StandardContext) tomcat.addContext("", folder.toString());
            var filter = new FilterDef();
            filter.setFilterName("protocol");
            filter.setFilter(protocol);
            context.addFilterDef(filter);
            for (String path : Protocol.PATHS) {
                var map = new FilterMap();
                map.setFilterName("protocol");
                map.addURLPattern(path);
                context.addFilterMap(map);
            }
            Tomcat.addServlet(context, "pages", new Pages());
            context.addServletMapping("/", "pages");
            tomcat.start();
        } catch (IOException | LifecycleException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    static Listening to(Served served) {
        return new Listening(Protocol.of(served, Duration.ofSeconds(30), Optional.empty()));
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    URI address(String pathAndQuery) {
        return URI.create("http://127.0.0.1:" + port() + pathAndQuery);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(address(pathAndQuery));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** GET with these headers, name and value by turns. */
    HttpResponse<String> get(String pathAndQuery, String... headers) {
        HttpRequest.Builder request = request(pathAndQuery);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    HttpResponse<String> query(String query, String... headers) {
        return get("/sparql?query=" + encoded(query), headers);
    }

    HttpResponse<String> send(String method, String pathAndQuery, String type, String body) {
        return send(request(pathAndQuery).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
