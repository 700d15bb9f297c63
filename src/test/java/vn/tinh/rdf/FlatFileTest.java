package vn.tinh.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.problem.Finding;
import vn.tinh.problem.TinhException;

class FlatFileTest {
    private static final String PLAN = """
            {"fact": "relation", "place": "an-giang", "period": "2021/2025", "relation": "has-strategy", \
            "document": {"type": "plan", "number": "7/KH-UBND", "date": "2021-02-03", "implements": ["9-nq-tu", "3-nq-cp"]}, \
            "object": "7-kh-ubnd", "objectLabel": "Kế hoạch \\"7\\"", "article": "t01", "start": 5, "end": 9, \
            "also": [{"start": 20, "end": 24}]}""";
    private static final String FIGURE = """
            {"fact": "observation", "place": "an-giang", "indicator": "grdp", "measure": "growth", "kind": "actual", \
            "value": 7.1, "unit": "percent", "qualifier": "exact", "period": "2019", "article": "t01", "start": 5, "end": 9}""";

    private static List<FlatFile.Line> read(String... lines) {
        return FlatFile.read("f.jsonl", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> wrong(String... lines) {
        return catchThrowableOfType(
                        TinhException.class,
                        () -> FlatFile.facts("f.jsonl", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
                .findings()
                .stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName("What is written is what was read, documents and further places too")
    void there_and_back() {
        List<FlatRecord> rows =
                read(PLAN, "", FIGURE).stream().map(FlatFile.Line::row).toList();

        assertThat(new String(FlatFile.write(rows), StandardCharsets.UTF_8)).isEqualTo(PLAN + "\n" + FIGURE + "\n");
        assertThat(rows.getFirst().document().orElseThrow().carriesOut()).containsExactly("9-nq-tu", "3-nq-cp");
    }

    @Test
    @DisplayName("Every wrong line is told with line and column")
    void places() {
        assertThat(wrong(
                        FIGURE,
                        FIGURE.replace("7.1", "\"7,1\""),
                        FIGURE.replace("\"kind\"", "\"kin\""),
                        FIGURE.replace("7.1,", "7.1"),
                        FIGURE + "x",
                        "[1]"))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("f.jsonl:2:115: value: a number is expected"),
                        unknown -> assertThat(unknown).startsWith("f.jsonl:3:88: \"kin\" is no key"),
                        comma -> assertThat(comma).startsWith("f.jsonl:4:119: Unexpected character"),
                        more -> assertThat(more).startsWith("f.jsonl:5:").contains("x"),
                        list -> assertThat(list).startsWith("f.jsonl:6:1: a fact is a JSON object"));
    }

    @Test
    @DisplayName("A fact that has no sense is told with the place of its key")
    void senseless_facts() {
        assertThat(wrong(FIGURE.replace("\"percent\"", "\"USD\""), PLAN, FIGURE.replace("\"2019\"", "\"2019-13\"")))
                .satisfiesExactly(
                        unit -> assertThat(unit).startsWith("f.jsonl:1:128: unit: "),
                        period -> assertThat(period).startsWith("f.jsonl:3:").contains("period", "2019-13"));
    }

    @Test
    @DisplayName("A key that is there twice is refused, one that is null is not there")
    void twice_and_null() {
        assertThat(wrong(FIGURE.replace("\"end\"", "\"start\"")))
                .singleElement()
                .asString()
                .startsWith("f.jsonl:1:");
        assertThat(read(FIGURE.replace("\"article\"", "\"commodity\": null, \"article\""))
                        .getFirst()
                        .row()
                        .has(Key.COMMODITY))
                .isFalse();
    }

    @Test
    @DisplayName("Of a gold file, the other right values of a key are kept")
    void accepted_values() {
        FlatRecord row = read(FIGURE.replace("}", ", \"accept\": {\"period\": [\"2018\", null]}}"))
                .getFirst()
                .row();

        assertThat(row.accepted(Key.PERIOD)).containsExactly("2018", "");
        assertThat(row.accepted(Key.UNIT)).isEmpty();
        assertThat(row.written().has(Key.ACCEPT)).isFalse();
    }
}
