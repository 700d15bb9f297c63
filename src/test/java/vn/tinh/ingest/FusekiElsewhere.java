package vn.tinh.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A Fuseki server of its own process, on the loopback address, with an empty dataset over TDB2 in a folder. */
public final class FusekiElsewhere implements AutoCloseable {
    private final Process process;
    private final URI dataset;

    private FusekiElsewhere(Process process, URI dataset) {
        this.process = process;
        this.dataset = dataset;
    }

    public static FusekiElsewhere start(Path folder) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("tinh.test.fuseki", "target/peers/jena-fuseki-server.jar"));
        Files.createDirectories(folder.resolve("tdb2"));
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "--tdb2",
                        "--loc=" + folder.resolve("tdb2"),
                        "--update",
                        "--localhost",
                        "--port=" + port,
                        "/tinh"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fuseki.log").toFile())
                .start();
        FusekiElsewhere server = new FusekiElsewhere(process, URI.create("http://127.0.0.1:" + port + "/tinh"));
        server.waitUntilItAnswers(folder);
        return server;
    }

    /** The address of the dataset; {@code /data}, {@code /sparql} and {@code /update} are below it. */
    public URI dataset() {
        return dataset;
    }

    public URI graphStore() {
        return URI.create(dataset + "/data");
    }

    /** All that the server holds, as it sends it. */
    public DatasetGraph dump() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(dataset)
                            .header("Accept", "application/n-quads")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            DatasetGraph all = DatasetGraphFactory.create();
            RDFParser.fromString(response.body(), Lang.NQUADS).parse(all);
            return all;
        }
    }

    private void waitUntilItAnswers(Path folder) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(dataset + "/sparql?query=ASK%7B%7D"))
                    .build();
            for (int tries = 0; tries < 300 && process.isAlive(); tries++) {
                try {
                    if (http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // it is still starting
                }
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("Fuseki did not start: " + Files.readString(folder.resolve("fuseki.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
