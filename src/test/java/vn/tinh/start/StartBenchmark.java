package vn.tinh.start;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long from the start of the process to the first answer: {@code ./tinh serve} beside the stock Fuseki server over
 * the same TDB2 files, by turns, in one run. From the project's folder, with the store closed:
 *
 * <pre>
 * ./mvnw -q -DskipTests package
 * java -cp target/test-classes vn.tinh.start.StartBenchmark [data folder] [rounds]
 * </pre>
 *
 * Without a data folder both start over an empty one. The stock server runs on the same JDK as the launcher finds, with
 * the class-data archive that every JDK has and nothing more, which is how it is started everywhere.
 */
final class StartBenchmark {
    private static final Path FUSEKI = Path.of("target/peers/jena-fuseki-server.jar");
    private static final String QUESTION =
            "?query=SELECT%20*%20%7B%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D%20LIMIT%201";
    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();

    private StartBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path data = args.length > 0 ? Path.of(args[0]).toAbsolutePath() : Files.createTempDirectory("tinh-start");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        new StartBenchmark().run(data, rounds);
    }

    private void run(Path data, int rounds) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // once each unmeasured: builds, unpacks and trains what is missing, makes the store, warms the file system
        ours(data);
        stock(java, data);
        var ours = new ArrayList<Long>();
        var stock = new ArrayList<Long>();
        for (int round = 1; round <= rounds; round++) {
            ours.add(ours(data));
            stock.add(stock(java, data));
            System.out.printf(
                    Locale.ROOT, "round %d: tinh %d ms, fuseki %d ms%n", round, ours.getLast(), stock.getLast());
        }
        System.out.printf(
                Locale.ROOT,
                "median: tinh %d ms, fuseki %d ms, ratio %.2f; best: %d ms, %d ms, ratio %.2f%n",
                median(ours),
                median(stock),
                (double) median(ours) / median(stock),
                best(ours),
                best(stock),
                (double) best(ours) / best(stock));
    }

    private long ours(Path data) throws Exception {
        int port = freePort();
        return untilAnswer(
                port, "/sparql", "./tinh", "serve", "--port", String.valueOf(port), "--data", data.toString());
    }

    private long stock(String java, Path data) throws Exception {
        int port = freePort();
        return untilAnswer(
                port,
                "/ds/sparql",
                java,
                "-jar",
                FUSEKI.toString(),
                "--localhost",
                "--port=" + port,
                "--config=" + configuration(data));
    }

    /** By {@code --loc} the stock server does not open a store with indexes of its own choice; by a file it does. */
    private static Path configuration(Path data) throws IOException {
        Path file = Files.createTempFile("tinh-start", ".ttl");
        file.toFile().deleteOnExit();
        return Files.writeString(file, """
                PREFIX fuseki: <http://jena.apache.org/fuseki#>
                PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
                <#service> a fuseki:Service ; fuseki:name "ds" ;
                  fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
                  fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "%s" ; tdb2:unionDefaultGraph true ] .
                """.formatted(data.resolve("tdb2")));
    }

    private long untilAnswer(int port, String path, String... command) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path + QUESTION);
        HttpRequest request = HttpRequest.newBuilder(address).build();
        File log = File.createTempFile("tinh-start", ".log");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            while (!answers(request)) {
                if (!process.isAlive() || elapsed(begin) > TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS) * 3) {
                    throw new IllegalStateException(
                            Arrays.toString(command) + " does not answer:\n" + Files.readString(log.toPath()));
                }
                Thread.sleep(5);
            }
            return elapsed(begin);
        } finally {
            process.destroy();
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Files.deleteIfExists(log.toPath());
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long elapsed(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long best(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
