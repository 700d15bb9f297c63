package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The query {@code facts} against the facts that people read out of the five articles. */
class FactsQueryTest {
    private static final Path GOLD = gold(Path.of("").toAbsolutePath());

    /** The gold's own, and what it does not tell. */
    private static final Set<String> NOT_COMPARED =
            Set.of("tier", "note", "accept", "confidence", "precision", "setBy", "source", "corrects");

    @Test
    @DisplayName("Is every curated fact one row, and is every key of it as people read it?")
    void all_facts_key_by_key() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(GOLD), GOLD + " is not there: the facts are not compared");
        List<Map<String, Object>> told = told();
        List<Map<String, Object>> gold = gold();
        assertThat(told).containsExactlyInAnyOrderElementsOf(gold).hasSize(165);
    }

    @Test
    @DisplayName("Are the columns the flat record's keys, in its order?")
    void columns() {
        assertThat(StoredQueries.bundled().get("facts").columns())
                .extracting(Column::name)
                .containsExactly(
                        "fact place indicator measure kind value min max unit qualifier period baseline commodity partner detail of relation document object objectLabel article start end also precision source setBy corrects confidence"
                                .split(" "));
    }

    /** Beside the repository, or further up. */
    private static Path gold(Path folder) {
        Path beside = folder.resolveSibling("shared").resolve("facts");
        Path parent = folder.getParent();
        return Files.isDirectory(beside) || parent == null ? beside : gold(parent);
    }

    private static List<Map<String, Object>> told() {
        Rows rows = TheGraph.answers().rows(StoredQueries.bundled().get("facts"), Map.of());
        var facts = new ArrayList<Map<String, Object>>();
        for (List<String> row : rows.texts()) {
            var fact = new TreeMap<String, Object>();
            for (int i = 0; i < row.size(); i++) {
                String key = rows.columns().get(i);
                if (!row.get(i).isEmpty() && !NOT_COMPARED.contains(key)) {
                    fact.put(
                            key,
                            switch (key) {
                                case "value", "min", "max", "of", "start", "end" -> new BigDecimal(row.get(i));
                                case "also", "document" -> plain(JSON.parseAny(row.get(i)));
                                default -> row.get(i);
                            });
                }
            }
            facts.add(fact);
        }
        return facts;
    }

    private static List<Map<String, Object>> gold() throws IOException {
        var facts = new ArrayList<Map<String, Object>>();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    var fact = new TreeMap<String, Object>();
                    JSON.parse(line).forEach((key, value) -> {
                        if (!NOT_COMPARED.contains(key)) {
                            fact.put(key, plain(value));
                        }
                    });
                    facts.add(fact);
                }
            }
        }
        return facts;
    }

    private static Object plain(JsonValue value) {
        if (value.isObject()) {
            var map = new TreeMap<String, Object>();
            value.getAsObject().forEach((key, inner) -> map.put(key, plain(inner)));
            return map;
        }
        if (value.isArray()) {
            return value.getAsArray().stream().map(FactsQueryTest::plain).toList();
        }
        if (value.isNumber()) {
            var number = new BigDecimal(value.getAsNumber().value().toString());
            return number.signum() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
        return value.getAsString().value();
    }
}
