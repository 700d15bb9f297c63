package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.rdf.RdfReader;
import vn.tinh.store.Change;
import vn.tinh.store.LocalStore;
import vn.tinh.vocab.Graphs;

/** What the five articles do not show: a merger in between, a conflict, a retraction, a correction. */
class MergedProvinceTest {
    private static final LocalStore STORE = LocalStore.inMemory();

    @BeforeAll
    static void load() {
        STORE.apply(new Change(
                List.of(),
                RdfReader.into(Graphs.file("merged"))
                        .file(Path.of("src/test/resources/query/merged.trig"))
                        .quads()));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    private static List<String> ask(String name, Map<String, String> values, String... columns) {
        Rows rows = new Answers(Endpoint.of(STORE.dataset()))
                .rows(StoredQueries.bundled().get(name), values);
        return rows.texts().stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> row.get(rows.columns().indexOf(column)))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .toList();
    }

    @Test
    @DisplayName(
            "A figure of the old territory is marked in articles after the merger alone, and only where the name lives on")
    void before_merger() {
        assertThat(ask("facts", Map.of(), "article", "place", "value", "detail"))
                .contains(
                        "before bac 100 ",
                        "after bac 110 before-merger",
                        "after bac 5 4-star+before-merger",
                        "after bac 400 ",
                        "after nam 9 ");
    }

    @Test
    @DisplayName("A change of type alone marks nothing")
    void same_territory() {
        assertThat(ask("facts", Map.of(), "article", "place", "value", "detail"))
                .contains("later bac 410 ");
    }

    @Test
    @DisplayName("A retracted claim is no fact; a range has no value; a rank has no unit; a correction names its claim")
    void kinds_of_claims() {
        assertThat(ask("facts", Map.of(), "start", "value", "min", "max", "unit", "of", "corrects"))
                .hasSize(8)
                .contains(
                        "40  6 7 USD  ",
                        "50 3    63 ",
                        "0 410   USD  https://w3id.org/tinh/id/claim/after/0000000000000004")
                .noneMatch(row -> row.startsWith("30 "));
    }

    @Test
    @DisplayName("Parts are summed into the new province for additive indicators only, and doubts are counted")
    void roll_up() {
        assertThat(ask("roll-up", Map.of(), "name", "measured", "periodText", "total", "unit", "parts", "conflicting"))
                .containsExactly("Bắc export-turnover 2024 116.5 USD 2 1");
    }

    @Test
    @DisplayName("A conflict is told with everything that was said")
    void conflicts() {
        assertThat(ask("conflicts", Map.of("place", "bac"), "agreement", "reason", "chosen", "said", "known"))
                .containsExactly(
                        "conflicting latest-claim 110 100 2025-01-31", "conflicting latest-claim 110 110 2025-12-31");
    }

    @Test
    @DisplayName("What was known on a day leaves out what came later and what has been retracted")
    void known_on() {
        assertThat(ask("known-on", Map.of("date", "2025-06-30"), "article", "amount"))
                .containsExactly("https://w3id.org/tinh/id/article/before 100");
    }
}
