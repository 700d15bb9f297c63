package vn.tinh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.problem.TinhException;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;

class LocalStoreTest {
    private static final Node GRAPH = Graphs.reference("test");

    @TempDir
    Path folder;

    @Test
    @DisplayName("What was applied is there after the store was closed and opened again")
    void survives_a_restart() {
        try (LocalStore store = LocalStore.open(folder)) {
            store.apply(new Change(List.of(), List.of(label("dak-lak", "Đắk Lắk"), label("ha-noi", "Hà Nội"))));
            store.apply(new Change(List.of(label("ha-noi", "Hà Nội")), List.of(label("hue", "Huế"))));
            assertThat(store.version()).isEqualTo(2);
        }
        try (LocalStore store = LocalStore.open(folder)) {
            assertThat(store.version()).isEqualTo(2);
            assertThat(subjects(store)).containsExactly("dak-lak", "hue");
        }
    }

    @Test
    @DisplayName("The time of the last change survives a restart, and is a later one after a change")
    void time_of_the_last_change() throws IOException {
        Instant first;
        try (LocalStore store = LocalStore.open(folder)) {
            store.apply(new Change(List.of(), List.of(label("hue", "Huế"))));
            first = store.changed().orElseThrow();
        }
        Files.setLastModifiedTime(folder.resolve("changed"), FileTime.from(first.minusSeconds(3600)));
        try (LocalStore store = LocalStore.open(folder)) {
            assertThat(store.changed()).hasValue(first.minusSeconds(3600));
            store.apply(new Change(List.of(), List.of(label("ha-noi", "Hà Nội"))));
            assertThat(store.changed().orElseThrow()).isAfterOrEqualTo(first);
        }
    }

    @Test
    @DisplayName("A change whose time was not kept is told with a time that is not before it")
    void time_of_a_change_before_a_kill() throws IOException {
        Instant before;
        try (LocalStore store = LocalStore.open(folder)) {
            store.apply(new Change(List.of(), List.of(label("hue", "Huế"))));
            before = store.changed().orElseThrow();
        }
        Files.writeString(folder.resolve("changed"), "0");
        Files.setLastModifiedTime(folder.resolve("changed"), FileTime.from(before.minusSeconds(3600)));
        try (LocalStore store = LocalStore.open(folder)) {
            assertThat(store.changed().orElseThrow()).isAfterOrEqualTo(before);
        }
    }

    @Test
    @DisplayName("Quads added in bulk are found by every pattern, as those added one by one are")
    void bulk_and_single_agree() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Quad> quads = Stream.generate(() -> Quad.create(
                        Graphs.file("g" + random.nextInt(5)),
                        Ids.place("s" + random.nextInt(50)),
                        Ids.of("p", "p" + random.nextInt(7)),
                        random.nextBoolean()
                                ? Ids.place("o" + random.nextInt(50))
                                : NodeFactory.createLiteralByValue(random.nextInt(90) - 45)))
                .limit(3000)
                .toList();
        try (LocalStore bulk = LocalStore.open(folder.resolve("bulk"))) {
            bulk.apply(new Change(List.of(), quads));
            for (int i = 0; i < 200; i++) {
                Quad one = quads.get(random.nextInt(quads.size()));
                Quad pattern = Quad.create(
                        random.nextBoolean() ? one.getGraph() : Node.ANY,
                        random.nextBoolean() ? one.getSubject() : Node.ANY,
                        random.nextBoolean() ? one.getPredicate() : Node.ANY,
                        random.nextBoolean() ? one.getObject() : Node.ANY);
                Set<Quad> expected = new java.util.HashSet<>(quads);
                expected.removeIf(quad -> !quad.matches(
                        pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject()));
                assertThat(find(bulk, pattern)).as("%s", pattern).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    @DisplayName(
            "A place is found by its name with or without diacritics, composed or not, and by the beginning of a word")
    void text_search_folds() {
        try (LocalStore store = LocalStore.open(folder)) {
            store.apply(new Change(
                    List.of(),
                    List.of(
                            label("dak-lak", Normalizer.normalize("Đắk Lắk", Normalizer.Form.NFD)),
                            label("hoa-binh", "Hoà Bình"))));
            assertThat(search(store, "dak AND lak")).containsExactly("dak-lak");
            assertThat(search(store, "Đắk")).containsExactly("dak-lak");
            assertThat(search(store, "Hòa")).containsExactly("hoa-binh");
            assertThat(search(store, "hoà*")).containsExactly("hoa-binh");
            store.apply(new Change(List.of(label("hoa-binh", "Hoà Bình")), List.of()));
            assertThat(search(store, "hoa")).isEmpty();
        }
    }

    @Test
    @DisplayName("A text index that does not match the store is made anew when the store is opened")
    void text_index_is_rebuilt() throws IOException {
        try (LocalStore store = LocalStore.open(folder)) {
            store.apply(new Change(List.of(), List.of(label("dak-lak", "Đắk Lắk"))));
        }
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (LocalStore store = LocalStore.open(folder)) {
            assertThat(search(store, "dak")).containsExactly("dak-lak");
        }
    }

    @Test
    @DisplayName("Who opens a store that is in use is told whose it is")
    void a_second_one_is_refused() {
        try (LocalStore store = LocalStore.open(folder)) {
            store.announce("http://127.0.0.1:8080/");
            assertThatThrownBy(() -> LocalStore.open(folder))
                    .isInstanceOf(TinhException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("http://127.0.0.1:8080/");
        }
        LocalStore.open(folder).close();
    }

    private static Quad label(String place, String name) {
        return Quad.create(GRAPH, Ids.place(place), SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name, "vi"));
    }

    private static Set<String> subjects(LocalStore store) {
        return store.read(snapshot -> {
            Set<String> keys = new TreeSet<>();
            snapshot.graph(GRAPH).forEach(quad -> keys.add(Ids.key(quad.getSubject())));
            return keys;
        });
    }

    private static List<Quad> find(LocalStore store, Quad pattern) {
        store.dataset().begin(ReadWrite.READ);
        try {
            List<Quad> found = new ArrayList<>();
            store.dataset()
                    .findNG(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                    .forEachRemaining(found::add);
            found.removeIf(quad -> quad.getGraph().equals(Graphs.CATALOG));
            return found;
        } finally {
            store.dataset().end();
        }
    }

    private static Set<String> search(LocalStore store, String words) {
        store.dataset().begin(ReadWrite.READ);
        try (QueryExec exec = QueryExec.dataset(store.dataset())
                .query("PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?s { ?s text:query ?words }")
                .substitution("words", NodeFactory.createLiteralString(words))
                .build()) {
            Set<String> keys = new TreeSet<>();
            exec.select().forEachRemaining(row -> keys.add(Ids.key(row.get("s"))));
            return keys;
        } finally {
            store.dataset().end();
        }
    }
}
