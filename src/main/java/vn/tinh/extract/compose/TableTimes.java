package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** When the figures of a table are of, what they are compared with, and whether they are done, estimated or planned. */
final class TableTimes {
    private final Indicators indicators;
    private final Calendar calendar;
    private final List<TableWords> heads;
    private final List<TableWords> above;
    private final List<TableWords> titles;
    private int unitColumn = -1;

    TableTimes(
            Indicators indicators,
            Calendar calendar,
            List<TableWords> heads,
            List<TableWords> above,
            List<TableWords> titles) {
        this.indicators = indicators;
        this.calendar = calendar;
        this.heads = heads;
        this.above = above;
        this.titles = titles;
    }

    void unitColumn(int column) {
        unitColumn = column;
    }

    /** Sets period, kind and baseline. @return false where nobody can tell the period */
    boolean tell(
            Frame frame,
            TableWords label,
            Optional<TableWords> section,
            TableWords head,
            int column,
            TableNumber number,
            List<String> features) {
        boolean moving = frame.measure == Measure.GROWTH
                || frame.details.contains("new")
                || frame.details.contains("capital-increase");
        boolean stock = indicators.isStock(frame.indicator) && !moving;
        boolean running = indicators.accumulates(frame.indicator) && !moving;
        Optional<Meaning.Time> against = against(frame, label, head, number);
        Optional<Period> period = of(head, running)
                .or(() -> of(label, running))
                .or(() -> frame.measure == Measure.VALUE ? Optional.empty() : beside(column, against, running))
                .or(() -> section.flatMap(words -> of(words, running)));
        features.add(period.isPresent() ? "table:period-head" : "table:period-above");
        frame.period = period.or(() -> caption(running)).orElse(Period.NONE);
        if (head.isOfBaseline() && head.against.isPresent()) {
            Period other = beside(column).or(() -> caption(running)).orElse(Period.NONE);
            frame.period = other.isNone() ? other : Times.baseline(head.against.get(), other);
        }
        if (frame.period.isNone()) {
            return false;
        }
        if (stock && frame.period.edtf().length() == 4) {
            frame.period = Times.open(frame.period);
        }
        frame.kind = kind(frame, label, head, column);
        if (frame.kind == Kind.ACTUAL && calendar.isFuture(frame.period)) {
            frame.kind = Kind.TARGET;
            features.add("kind:future");
        }
        if (frame.measure == Measure.GROWTH) {
            frame.baseline = against.map(told -> Times.baseline(told, frame.period))
                    .or(() -> head.changes() ? yearBefore(frame.period) : Optional.empty())
                    .orElse(Period.NONE);
        }
        return true;
    }

    private Optional<Period> of(TableWords words, boolean stock) {
        if (words.until.isPresent()) {
            Period until = words.until.get().period();
            return Optional.of(calendar.running(until, stock, words.time.map(Meaning.Time::period)))
                    .filter(period -> !period.isNone());
        }
        return words.time.map(Meaning.Time::period).filter(period -> !period.isNone());
    }

    private Optional<Period> caption(boolean stock) {
        return Stream.concat(above.stream(), titles.reversed().stream())
                .flatMap(words -> of(words, stock).stream())
                .findFirst();
    }

    private Optional<Meaning.Time> against(Frame frame, TableWords label, TableWords head, TableNumber number) {
        if (frame.measure != Measure.GROWTH) {
            return Optional.empty();
        }
        Optional<Meaning.Time> own = number.against().or(() -> head.against).or(() -> label.against);
        return own.isPresent() || (!heads.isEmpty() && head.changes())
                ? own.or(() ->
                        above.stream().flatMap(words -> words.against.stream()).findFirst())
                : above.stream().flatMap(words -> words.against.stream()).findFirst();
    }

    /** A comparison without a time of its own is of the nearest column of figures that it can be of. */
    private Optional<Period> beside(int column, Optional<Meaning.Time> against, boolean stock) {
        for (int back = column - 1; back > 0; back--) {
            if (isLevel(back)) {
                Optional<Period> period = of(heads.get(back), stock);
                boolean fits = period.isPresent()
                        && against.map(told ->
                                        !Times.baseline(told, period.get()).isNone())
                                .orElse(true);
                if (fits) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    /** The time of the column of which this one is the year before. */
    private Optional<Period> beside(int column) {
        for (int step = 1; step < heads.size(); step++) {
            for (int other : new int[] {column + step, column - step}) {
                if (other > 0 && other < heads.size() && isLevel(other)) {
                    Optional<Period> period = of(heads.get(other), false);
                    if (period.isPresent()) {
                        return period;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Its figures are levels that were reached. */
    private boolean isLevel(int column) {
        TableWords head = heads.get(column);
        boolean plan = head.kind.filter(kind -> kind == Kind.TARGET).isPresent();
        return column != unitColumn && !head.changes() && !head.share && !head.completion && !plan;
    }

    private Kind kind(Frame frame, TableWords label, TableWords head, int column) {
        if (head.kind.isPresent()) {
            return head.kind.get();
        }
        if (label.kind.isPresent()) {
            return label.kind.get();
        }
        if (frame.measure != Measure.VALUE) {
            for (int back = Math.min(column, heads.size()) - 1; back > 0; back--) {
                if (isLevel(back)
                        && of(heads.get(back), false)
                                .filter(frame.period::equals)
                                .isPresent()) {
                    return heads.get(back).kind.orElse(captionKind());
                }
            }
        }
        return captionKind();
    }

    /** What stands above the table; where a head says of its own column what it is, the other columns are done. */
    private Kind captionKind() {
        if (heads.stream().skip(1).anyMatch(head -> head.kind.isPresent())) {
            return Kind.ACTUAL;
        }
        return above.stream().flatMap(words -> words.kind.stream()).findFirst().orElse(Kind.ACTUAL);
    }

    /** Another column has the same stretch of the year before. */
    private Optional<Period> yearBefore(Period period) {
        Period before = period.oneYearEarlier();
        for (int column = 1; column < heads.size(); column++) {
            if (isLevel(column)
                    && of(heads.get(column), false).filter(before::equals).isPresent()) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }
}
