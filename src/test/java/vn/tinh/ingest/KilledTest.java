package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.bench.MadeUpArticles;
import vn.tinh.rdf.RdfReader;
import vn.tinh.store.LocalStore;
import vn.tinh.vocab.Graphs;

/** A load in a process of its own, killed at some moment, again and again. */
class KilledTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Project PROJECT = Project.at(HOME);
    private static final int ARTICLES = 60;
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    private int killed;

    @Test
    @DisplayName("Whenever a load is killed, each graph is the old one or the new one, and the next start works")
    void old_or_new() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path articles = folder.resolve("articles");
        MadeUpArticles.write(PROJECT, 11, ARTICLES, articles);
        Path data = folder.resolve("data");
        try (LocalStore store = LocalStore.open(data)) {
            PROJECT.load(store, List.of(), Progress.SILENT);
        }
        long whole = load(articles, data, Long.MAX_VALUE);
        Path changed = changed(articles);
        for (int kill = 0; kill < KILLS; kill++) {
            load(kill % 2 == 0 ? changed : articles, data, (long)
                    (whole * (0.15 + 0.85 * (kill + random.nextDouble()) / KILLS)));
            try (LocalStore store = LocalStore.open(data)) {
                assertThatEachGraphIsOneOf(store, articles, changed);
                assertThatDerivedGraphsFit(store);
                assertThatTextIndexFits(store);
            }
        }
        System.out.println(killed + " of " + KILLS + " loads were killed");
        assertThat(killed).isPositive();
    }

    /** The same articles, some of them without their last claims. */
    private Path changed(Path articles) throws IOException {
        Path other = folder.resolve("changed");
        Files.createDirectories(other);
        for (Path file : list(articles)) {
            String text = Files.readString(file);
            int cut = text.lastIndexOf("\n\n");
            Files.writeString(other.resolve(file.getFileName()), text.substring(0, cut) + "\n}\n");
        }
        return other;
    }

    /** @return the time it took, in milliseconds */
    private long load(Path articles, Path data, long killAfter) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dtinh.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "vn.tinh.start.Main",
                "load",
                "--data",
                data.toString(),
                articles.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(killAfter, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            killed++;
        } else {
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("log")))
                    .isZero();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void assertThatEachGraphIsOneOf(LocalStore store, Path one, Path other) {
        for (Path file : list(one)) {
            Set<Quad> expected = read(file);
            Set<Quad> alternative = read(other.resolve(file.getFileName()));
            var graph = expected.iterator().next().getGraph();
            Set<Quad> kept = store.read(snapshot -> snapshot.graph(graph).collect(Collectors.toSet()));
            assertThat(kept.equals(expected) || kept.equals(alternative))
                    .as(
                            "%s holds %d statements, %d or %d were expected",
                            graph, kept.size(), expected.size(), alternative.size())
                    .isTrue();
        }
    }

    private static Set<Quad> read(Path file) {
        return new HashSet<>(RdfReader.into(Graphs.file("none")).file(file).quads());
    }

    private static void assertThatDerivedGraphsFit(LocalStore store) {
        var anew = store.read(snapshot -> new DerivedGraphs(snapshot, Vocabulary.of(snapshot)).anew());
        Set<Quad> removed = anew.removed().stream()
                .filter(quad -> !quad.getSubject().toString().contains("/id/period/")) // the same wherever they stand
                .collect(Collectors.toSet());
        assertThat(removed).isEmpty();
        assertThat(anew.added()).isEmpty();
    }

    private static void assertThatTextIndexFits(LocalStore store) throws IOException {
        String query = Files.readString(Path.of("src/test/resources/store/articles-found-by-title.rq"));
        store.dataset().begin(org.apache.jena.query.ReadWrite.READ);
        try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
            assertThat(exec.select().next().get("n").getLiteralValue()).isEqualTo(ARTICLES);
        } finally {
            store.dataset().end();
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
