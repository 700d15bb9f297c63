package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Span;

/** Reads one table: what its heads, its labels and the lines above it say together of each cell. */
final class TableReading {
    private static final int WIDEST = 30;

    private final Indicators indicators;
    private final TableTopics topics;
    private final TableTimes times;
    private final TableMeasures measures;
    private final TableUnits units;
    private final List<TableWords> above;
    private final TableGrid grid;
    private final List<TableWords> heads = new ArrayList<>();
    /** Why a cell is no fact is told; else others read on. */
    private final boolean told;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int unitColumn = -1;

    /**
     * A figure that has all but the sense of its percentage.
     *
     * @param group of the figures that are all indexes or all changes
     */
    private record Cell(
            Frame frame,
            Measure measure,
            TableUnits.Scale scale,
            TableNumber number,
            int group,
            boolean grows,
            boolean index,
            List<String> features) {
        /** Its own words do not say whether it is an index. */
        boolean isOpen() {
            return measure == Measure.GROWTH && number.measure() != Measure.GROWTH;
        }
    }

    /** It is no fact. */
    private record Why(Skipped.Reason reason, String because) {}

    TableReading(
            Indicators indicators,
            Calendar calendar,
            Stage stage,
            TableUnits units,
            List<TableWords> above,
            List<TableWords> prose,
            List<TableWords> titles,
            TableGrid grid,
            boolean told) {
        this.indicators = indicators;
        this.units = units;
        this.above = new ArrayList<>();
        this.grid = grid;
        this.told = told;
        grid.heads().forEach(head -> heads.add(new TableWords(head, units)));
        if (!heads.isEmpty()) {
            this.above.add(heads.getFirst());
        }
        this.above.addAll(above);
        this.topics = new TableTopics(stage, this.above, prose, titles);
        this.measures = new TableMeasures(indicators, this.above, heads.isEmpty());
        this.times = new TableTimes(indicators, calendar, heads, this.above, titles);
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    void read() {
        String fault = grid.fault();
        if (fault.isEmpty() && heads.isEmpty() && grid.width() > 1) {
            fault = "its columns have no heads";
        }
        if (grid.width() > WIDEST) {
            fault = "it has more columns than a table of figures";
        }
        unitColumn = unitColumn();
        times.unitColumn(unitColumn);
        List<TableWords> labels = grid.rows().stream()
                .map(row -> new TableWords(row.label(), units))
                .toList();
        int width = grid.width();
        for (int at = 0; at < grid.rows().size(); at++) {
            TableGrid.Row row = grid.rows().get(at);
            TableWords label = labels.get(at);
            boolean parent = at + 1 < labels.size() && !label.bulleted && labels.get(at + 1).bulleted;
            topics.row(label, row.cells().stream().allMatch(TableNumber::isBlank), parent);
            boolean said = unitColumn > 0 && unitColumn <= row.cells().size();
            TableWords unit = said ? new TableWords(row.cells().get(unitColumn - 1), units) : label;
            boolean odd = !fault.isEmpty() || row.cells().size() != width;
            for (int column = 1; column <= row.cells().size(); column++) {
                List<Item> cell = row.cells().get(column - 1);
                if (odd) {
                    String because = fault.isEmpty() ? "its row has another number of cells" : fault;
                    TableNumber.of(cell).forEach(number -> skip(number, new Why(Skipped.Reason.NO_INDICATOR, because)));
                } else if (column != unitColumn) {
                    cell(at, label, unit, column, cell);
                }
            }
        }
        emit();
    }

    /** The column that says what each row is in; -1 where there is none. */
    private int unitColumn() {
        for (int column = 1; column < heads.size(); column++) {
            List<String> words = TableWords.tokens(grid.heads().get(column)).stream()
                    .map(token -> token.key())
                    .toList();
            String head = String.join(" ", words);
            if (head.equals("đvt") || head.startsWith("đơn vị")) {
                return column;
            }
        }
        return -1;
    }

    private void cell(int row, TableWords label, TableWords rowUnit, int column, List<Item> cell) {
        TableWords head = column < heads.size() ? heads.get(column) : new TableWords(List.of(), units);
        List<TableNumber> numbers = TableNumber.of(cell);
        for (int at = 0; at < numbers.size(); at++) {
            TableNumber number = numbers.get(at);
            Optional<Why> why = at > 0 && number.measure() == Measure.VALUE
                    ? Optional.of(new Why(Skipped.Reason.NO_STATISTIC, "several figures in a cell"))
                    : one(row, label, rowUnit, head, column, number, at > 0);
            why.ifPresent(no -> skip(number, no));
        }
    }

    private Optional<Why> one(
            int row,
            TableWords label,
            TableWords rowUnit,
            TableWords head,
            int column,
            TableNumber number,
            boolean second) {
        if (label.single) {
            return why(Skipped.Reason.NOT_THE_PLACES, "a zone's or an enterprise's");
        }
        boolean rates = Stream.of(label, head, rowUnit)
                .flatMap(words -> words.units.stream())
                .anyMatch(TableUnits.Scale::rate);
        if (number.rate() || rates || label.price || head.price) {
            return why(Skipped.Reason.NO_STATISTIC, "a price or a rate");
        }
        if (!head.unread.isEmpty()) {
            return why(Skipped.Reason.NO_INDICATOR, "its head is not understood: " + String.join(" ", head.unread));
        }
        List<TableUnits.Scale> said =
                !number.unit().isEmpty() ? List.of() : !head.units.isEmpty() ? head.units : rowUnit.units;
        Measure hint = second ? number.measure() : measures.hint(label, head, number, said);
        TableTopics.Topic topic = topics.of(label, head);
        if (!topic.fault().isEmpty()) {
            return why(Skipped.Reason.NO_INDICATOR, topic.fault());
        }
        Frame frame = topic.frame();
        if (hint == Measure.VALUE
                && !Indicators.isPercentage(frame.indicator)
                && TableMeasures.isPercent(number, said)) {
            if (!Indicators.growsBare(frame.indicator)) {
                return why(Skipped.Reason.NO_INDICATOR, "a percentage of what is not said");
            }
            hint = Measure.GROWTH;
        }
        List<String> features = new ArrayList<>(topic.features());
        TableUnits.Scale scale = new TableUnits.Scale("percent", 0, false, 0);
        if (hint != Measure.VALUE) {
            if (!measures.mayBePercent(number, said)) {
                return why(
                        hint == Measure.GROWTH && !said.isEmpty() ? Skipped.Reason.NO_STATISTIC : Skipped.Reason.UNIT,
                        "whether it is in percent is not said");
            }
        } else {
            Optional<TableUnits.Scale> found = measures.scale(frame, number, said, head, features);
            if (found.isEmpty()) {
                return why(Skipped.Reason.UNIT, "its unit is not said, or does not fit " + frame.indicator);
            }
            scale = found.get();
            frame.indicator = indicators
                    .in(frame.indicator, Indicators.gauge(scale.unit()))
                    .orElse(frame.indicator);
            frame.unit = scale.unit();
        }
        if (frame.place.isEmpty()) {
            return why(Skipped.Reason.NO_PLACE, "no place is named");
        }
        if (hint == Measure.SHARE && label.total) {
            return why(Skipped.Reason.NO_STATISTIC, "the whole of itself");
        }
        frame.measure = hint;
        if (!times.tell(frame, label, topics.section(), head, column, number, features)) {
            return why(Skipped.Reason.NO_PERIOD, "no time is said in its head or above the table");
        }
        boolean byRow = !head.changes() && !heads.isEmpty();
        boolean grows =
                head.grows || label.grows || (heads.isEmpty() && above.stream().anyMatch(one -> one.grows));
        cells.add(new Cell(
                frame, hint, scale, number, byRow ? -1 - row : column, grows, head.index || label.index, features));
        return Optional.empty();
    }

    private static Optional<Why> why(Skipped.Reason reason, String because) {
        return Optional.of(new Why(reason, because));
    }

    private void emit() {
        Map<Integer, List<Cell>> groups = new HashMap<>();
        for (Cell cell : cells) {
            if (cell.isOpen()) {
                groups.computeIfAbsent(cell.group(), any -> new ArrayList<>()).add(cell);
            }
        }
        Map<Integer, TablePercent> senses = new HashMap<>();
        groups.forEach((group, column) -> senses.put(group, sense(column)));
        for (Cell cell : cells) {
            BigDecimal shift = BigDecimal.ZERO;
            if (cell.isOpen()) {
                TablePercent sense = senses.getOrDefault(cell.group(), TablePercent.UNTOLD);
                if (sense == TablePercent.UNTOLD) {
                    skip(
                            cell.number(),
                            new Why(Skipped.Reason.NO_INDICATOR, "an index or a change: its column does not tell"));
                    continue;
                }
                if (sense == TablePercent.INDEX) {
                    shift = new BigDecimal(-100);
                    cell.features().add("table:index");
                }
            }
            emit(cell, shift);
        }
    }

    private static TablePercent sense(List<Cell> column) {
        return TablePercent.of(
                column.stream().map(Cell::number).toList(),
                column.stream().anyMatch(Cell::grows),
                column.stream().anyMatch(Cell::index));
    }

    private void emit(Cell cell, BigDecimal shift) {
        TableNumber number = cell.number();
        int zeros = cell.scale().zeros();
        Draft draft = new Draft(
                cell.frame(),
                cell.measure(),
                number.min().scaleByPowerOfTen(zeros).add(shift),
                number.max().scaleByPowerOfTen(zeros).add(shift),
                cell.scale().unit(),
                number.qualifier(),
                number.step().scaleByPowerOfTen(zeros),
                0,
                number.evidence(),
                false);
        draft.features.add("table:" + (heads.isEmpty() ? "list" : "cell"));
        draft.features.addAll(cell.features());
        draft.features.add("measure:" + cell.measure().slug());
        drafts.add(draft);
    }

    private void skip(TableNumber number, Why why) {
        if (told) {
            Item item = number.evidence();
            String words = TableWords.tokens(List.of(item)).stream()
                    .map(token -> token.raw())
                    .reduce("", String::concat);
            skipped.add(new Skipped(new Span(item.start(), item.end()), why.reason(), words, why.because()));
        }
    }
}
