package vn.tinh.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.Test;
import vn.tinh.ingest.Project;

/**
 * Loads a million quads of made-up articles with {@code tinh load}, shapes, derivation and text index and all, and the
 * same quads with stock {@code tdb2.tdbloader}, in turn, each in a process of its own, and prints the ratio of their
 * rates. It asserts nothing. Run by {@code ./mvnw test -Dtest=LoadBenchmark}; {@code -Dtinh.bench.articles=N} takes
 * other sizes, {@code -Dtinh.bench.runs=N} more runs.
 */
class LoadBenchmark {
    private static final Path TARGET = Path.of("target/bench").toAbsolutePath();

    @Test
    void a_million_quads() throws Exception {
        int articles = Integer.getInteger("tinh.bench.articles", 900);
        int runs = Integer.getInteger("tinh.bench.runs", 3);
        Path files = TARGET.resolve("articles-" + articles);
        Path quads = TARGET.resolve("articles-" + articles + ".nq");
        Project project = Project.at(Path.of("").toAbsolutePath());
        if (!Files.exists(quads)) {
            delete(files);
            MadeUpArticles.write(project, 2026, articles, files);
            concatenate(files, quads);
        }
        long count;
        try (Stream<String> lines = Files.lines(quads)) {
            count = lines.count();
        }
        System.out.printf(Locale.ROOT, "%,d quads in %,d files%n", count, articles);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Path store = TARGET.resolve("store");
            delete(store);
            tinh(store, "ontology", "triples/reference");
            ours.add(tinh(store, files.toString()));
            Path stock = TARGET.resolve("stock");
            delete(stock);
            theirs.add(seconds(
                    "-cp",
                    System.getProperty("tinh.test.fuseki"),
                    "tdb2.tdbloader",
                    "--loc",
                    stock.toString(),
                    quads.toString()));
            System.out.printf(
                    Locale.ROOT,
                    "run %d: tinh load %.1f s (%,.0f quads/s), tdb2.tdbloader %.1f s (%,.0f quads/s), ratio of rates %.2f%n",
                    run + 1,
                    ours.getLast(),
                    count / ours.getLast(),
                    theirs.getLast(),
                    count / theirs.getLast(),
                    theirs.getLast() / ours.getLast());
        }
        System.out.printf(
                Locale.ROOT, "median ratio of rates %.2f (the goal is at least 0.50)%n", median(theirs) / median(ours));
    }

    private static double tinh(Path store, String... paths) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dtinh.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.tinh.start.Main",
                "load",
                "--data",
                store.toString()));
        command.addAll(Arrays.asList(paths));
        return seconds(command.toArray(String[]::new));
    }

    private static double seconds(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx4g"));
        command.addAll(Arrays.asList(arguments));
        Path log = TARGET.resolve("log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + Files.readString(log));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void concatenate(Path files, Path quads) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads));
                Stream<Path> list = Files.list(files)) {
            StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            lines.start();
            for (Path file : list.sorted().toList()) {
                RDFDataMgr.loadDatasetGraph(file.toString()).find().forEachRemaining(lines::quad);
            }
            lines.finish();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
