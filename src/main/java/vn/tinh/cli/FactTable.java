package vn.tinh.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinh.fact.Fact;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.problem.Place;

/** Facts as a table to be looked at; a column that no fact fills is left out. */
final class FactTable {
    private static final Set<Key> NOT_SHOWN =
            Set.of(Key.FACT, Key.ARTICLE, Key.START, Key.END, Key.ALSO, Key.PRECISION, Key.DOCUMENT, Key.OBJECT_LABEL);
    private static final String GAP = "  ";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<Key, Integer> used = new EnumMap<>(Key.class);

    void add(Place place, Fact fact) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("at", place.toString());
        FlatRecord flat = fact.flat();
        for (Key key : flat.keys()) {
            if (!NOT_SHOWN.contains(key)) {
                row.put(key.toString(), flat.cell(key));
                used.merge(key, 1, Integer::sum);
            }
        }
        rows.add(row);
    }

    @Override
    public String toString() {
        if (rows.isEmpty()) {
            return "";
        }
        List<String> columns = new ArrayList<>(List.of("at"));
        used.keySet().forEach(key -> columns.add(key.toString()));
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String column : columns) {
            int width = column.length();
            for (Map<String, String> row : rows) {
                width = Math.max(width, row.getOrDefault(column, "").length());
            }
            widths.put(column, width);
        }
        var table = new StringBuilder();
        line(table, columns, widths);
        for (Map<String, String> row : rows) {
            line(
                    table,
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList(),
                    widths);
        }
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells, Map<String, Integer> widths) {
        var line = new StringBuilder();
        int at = 0;
        for (int width : widths.values()) {
            String cell = cells.get(at++);
            line.append(cell).append(" ".repeat(width - cell.length())).append(GAP);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }
}
