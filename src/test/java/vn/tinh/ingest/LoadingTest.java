package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.bench.MadeUpArticles;
import vn.tinh.store.LocalStore;
import vn.tinh.vocab.Graphs;

/** Loads real files into a real store. */
class LoadingTest {
    private static final Project PROJECT = Project.at(Path.of("").toAbsolutePath());

    @TempDir
    static Path articles;

    @TempDir
    Path folder;

    private LocalStore store;
    private Loading loading;

    @BeforeAll
    static void makeArticles() throws IOException {
        MadeUpArticles.write(PROJECT, 7, 12, articles);
    }

    @BeforeEach
    void open() {
        store = LocalStore.inMemory();
        loading = new Loading(store, PROJECT::judge, Progress.SILENT);
        assertThat(loading.load(PROJECT.vocabulary()).hasRefused()).isFalse();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("The same file twice changes nothing, and says so")
    void same_file_twice() {
        List<Source> sources = sources(articles);
        assertThat(loading.load(sources).loaded()).hasSize(12);
        long version = store.version();

        Report again = loading.load(sources);

        assertThat(again.unchanged()).isEqualTo(12);
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    @DisplayName(
            "A file with other bytes and the same statements is unchanged, and is known by its new bytes from then on")
    void same_statements_in_other_bytes() throws IOException {
        Path file = Files.copy(list(articles).getFirst(), folder.resolve("same.trig"));
        loading.load(List.of(source(file)));
        Files.writeString(file, "# a remark\n" + Files.readString(file));

        assertThat(loading.load(List.of(source(file))).unchanged()).isEqualTo(1);
        long version = store.version();
        assertThat(loading.load(List.of(source(file))).unchanged()).isEqualTo(1);
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    @DisplayName("A wrong file is refused whole, with every finding at its line, and the files beside it load")
    void a_wrong_file() throws IOException {
        List<Path> files = list(articles);
        Path good = Files.copy(files.getFirst(), folder.resolve("good.trig"));
        String text = Files.readString(files.get(1));
        int line = line(text, "tinh:qualifier qualifier:");
        String wrong = text.replaceFirst("tinh:qualifier qualifier:\\w+ ;", "tinh:qualifer qualifier:exact ;")
                .replaceFirst("(?s)(.*)tinh:indicator indicator:[\\w-]+", "$1tinh:indicator indicator:happiness");
        Path bad = Files.writeString(folder.resolve("bad.trig"), wrong);

        Report report = loading.load(List.of(source(bad), source(good)));

        assertThat(report.loaded().map(Outcome::name)).containsExactly(good.toString());
        Outcome.Refused refused = report.refused().findFirst().orElseThrow();
        assertThat(refused.findings()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(finding -> {
            assertThat(finding.place().source()).isEqualTo(bad.toString());
            assertThat(finding.place().line()).isPositive();
        });
        assertThat(refused.findings()).anySatisfy(finding -> {
            assertThat(finding.message()).contains("qualifer");
            assertThat(finding.place().line()).isEqualTo(line);
        });
        assertThat(refused.findings()).anySatisfy(f -> assertThat(f.message()).contains("happiness"));
        String id = files.get(1).getFileName().toString().replace(".trig", "");
        assertThat(all().stream().map(Quad::getGraph)).doesNotContain(Graphs.article(id));
    }

    @Test
    @DisplayName("A file that cannot be parsed is refused with line and column")
    void a_torn_file() throws IOException {
        String text = Files.readString(list(articles).getFirst());
        Path torn = Files.writeString(folder.resolve("torn.trig"), text.substring(0, text.length() / 2));

        Outcome.Refused refused =
                loading.load(List.of(source(torn))).refused().findFirst().orElseThrow();

        assertThat(refused.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.place().line()).isPositive();
            assertThat(finding.place().column()).isPositive();
        });
    }

    @Test
    @DisplayName("What is derived is never loaded from a file")
    void derived_graphs_are_ours() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.nq"),
                "<https://w3id.org/tinh/id/place/hue> <https://w3id.org/tinh/ns#exports> "
                        + "<https://w3id.org/tinh/id/commodity/rice> <https://w3id.org/tinh/graph/observations> .\n");
        assertThat(loading.load(List.of(source(file)))
                        .refused()
                        .findFirst()
                        .orElseThrow()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("graph/observations", "derived"));
    }

    @Test
    @DisplayName(
            "Loaded, replaced and removed in any order, the store holds what it would hold had only the last state been loaded")
    void incremental_equals_from_scratch() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path project = folder.resolve("triples");
        Files.createDirectories(project);
        List<Path> made = list(articles);
        for (int step = 0; step < 10; step++) {
            Path some = made.get(random.nextInt(made.size()));
            Path there = project.resolve(some.getFileName());
            if (Files.exists(there) && random.nextBoolean()) {
                Files.delete(there);
            } else if (Files.exists(there)) {
                Files.writeString(there, withoutAClaim(Files.readString(there), random));
            } else {
                Files.copy(some, there);
            }
            Report report = loading.synchronise(named(project), List.of("made/"));
            assertThat(report.refused()).isEmpty();
        }
        try (LocalStore fresh = LocalStore.inMemory()) {
            Loading once = new Loading(fresh, PROJECT::judge, Progress.SILENT);
            once.load(PROJECT.vocabulary());
            once.load(named(project));
            assertThat(withoutPeriods(all(store))).isEqualTo(withoutPeriods(all(fresh)));
        }
    }

    /** One claim less. */
    private static String withoutAClaim(String trig, Random random) {
        String[] blocks = trig.split("\n\n");
        List<Integer> claims = new ArrayList<>();
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i].contains("tinh:FigureClaim")) {
                claims.add(i);
            }
        }
        if (claims.size() < 2) {
            return trig;
        }
        int gone = claims.get(random.nextInt(claims.size()));
        boolean last = blocks[gone].stripTrailing().endsWith("}");
        blocks[gone] = last ? "}" : "";
        return String.join("\n\n", blocks);
    }

    private static Set<Quad> withoutPeriods(Set<Quad> quads) {
        return quads.stream()
                .filter(quad -> !quad.getSubject().toString().contains("/id/period/"))
                .filter(quad -> !quad.getGraph().equals(Graphs.CATALOG))
                .filter(quad ->
                        !quad.getSubject().isBlank() && !quad.getObject().isBlank())
                .collect(Collectors.toSet());
    }

    private Set<Quad> all() {
        return all(store);
    }

    private static Set<Quad> all(LocalStore store) {
        return store.read(
                snapshot -> snapshot.graphs().stream().flatMap(snapshot::graph).collect(Collectors.toSet()));
    }

    private static int line(String text, String needle) {
        return (int) text.substring(0, text.indexOf(needle)).lines().count();
    }

    private static List<Source> sources(Path folder) {
        return list(folder).stream().map(LoadingTest::source).toList();
    }

    private static List<Source> named(Path folder) {
        return list(folder).stream()
                .map(file -> new Source(file, "made/" + file.getFileName(), graph(file), Optional.empty()))
                .toList();
    }

    private static Source source(Path file) {
        return new Source(file, file.toString(), graph(file), Optional.empty());
    }

    private static Node graph(Path file) {
        return Graphs.file(file.getFileName().toString());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
