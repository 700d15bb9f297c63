package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.article.Sha256;
import vn.tinh.store.LocalStore;
import vn.tinh.vocab.Graphs;

/** An ingest of a folder that is killed again and again, and gone on with. */
class IngestKilledTest {
    private static final int ARTICLES = 300;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    @DisplayName("Killed in the middle of a folder and gone on with, the files and the graphs are those of one run")
    void killed_and_gone_on_with() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Newsstand whole = Newsstand.in(folder.resolve("whole"));
        Newsstand killed = Newsstand.in(folder.resolve("killed"));
        for (int number = 0; number < ARTICLES; number++) {
            String year = "" + (1990 + random.nextInt(30));
            String[] lines = {
                "Bài số " + number,
                Newsstand.turnover(year, 1 + random.nextInt(1000)),
                Newsstand.figure("dong-nai", "import-turnover", year, 1 + random.nextInt(1000), ""),
            };
            whole.article("k%03d".formatted(number), "2021-03-02", lines);
            killed.article("k%03d".formatted(number), "2021-03-02", lines);
        }
        assertThat(start(whole).waitFor()).as(log(whole)).isZero();

        int done = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int until = done + 1 + random.nextInt(ARTICLES * kill / (KILLS + 1) - done);
            Process process = start(killed);
            while (files(killed).size() < until && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            assertThat(process.isAlive()).as(log(killed)).isTrue();
            process.destroyForcibly().waitFor();
            done = files(killed).size();
            System.out.println("killed after " + done + " of " + ARTICLES);
            assertThat(whole(killed))
                    .as("each file is there whole or not at all")
                    .isSubsetOf(whole(whole));
        }
        assertThat(start(killed).waitFor()).as(log(killed)).isZero();

        assertThat(files(killed)).isEqualTo(files(whole));
        assertThat(log(killed)
                        .lines()
                        .filter(line -> line.startsWith("Unchanged"))
                        .count())
                .as("what was done before was not done again")
                .isGreaterThanOrEqualTo(done);
        assertThat(graphs(killed)).isEqualTo(graphs(whole));
    }

    private static Set<String> whole(Newsstand stand) throws IOException {
        return files(stand).entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> files(Newsstand stand) throws IOException {
        Path extracted = stand.home().resolve("triples/extracted");
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(extracted)) {
            try (Stream<Path> list = Files.list(extracted)) {
                for (Path file :
                        list.filter(one -> one.toString().endsWith(".trig")).toList()) {
                    files.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    private static Set<Quad> graphs(Newsstand stand) {
        try (LocalStore store = LocalStore.open(stand.home().resolve("data"))) {
            return store.read(snapshot -> snapshot.graphs().stream()
                    .filter(graph -> !graph.equals(Graphs.CATALOG)) // counts the changes
                    .flatMap(snapshot::graph)
                    .filter(quad ->
                            !quad.getSubject().isBlank() && !quad.getObject().isBlank())
                    .collect(Collectors.toSet()));
        }
    }

    private static String log(Newsstand stand) throws IOException {
        Path log = stand.home().resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static Process start(Newsstand stand) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                IngestProcess.class.getName(),
                stand.home().toString(),
                stand.home().resolve("incoming").toString(),
                stand.home().resolve("data").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(stand.home().resolve("log").toFile())
                .start();
    }
}
