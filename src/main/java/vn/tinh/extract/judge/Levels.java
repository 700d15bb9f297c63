package vn.tinh.extract.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.judge.Figures.One;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** A growth leads from the one figure to the other, and a running total does not fall. */
final class Levels {
    private static final String AVERAGE = "annual-average";

    private final Figures figures;

    Levels(Figures figures) {
        this.figures = figures;
    }

    void check() {
        figures.all().stream()
                .filter(one -> one.matter().measure() == Measure.GROWTH
                        && !one.figure().about().details().contains(AVERAGE))
                .forEach(this::growth);
        figures.by(Levels::isTotal, Run::of).values().forEach(this::totals);
    }

    /** Totals that begin with the same day: "6 tháng" has all of "5 tháng" of the same year in it. */
    private void totals(List<One> totals) {
        for (One shorter : totals) {
            for (One longer : Figures.near(totals, shorter)) {
                if (ends(shorter).isBefore(ends(longer)) && shorter.stated().isAbove(longer.stated())) {
                    figures.flag(
                            Check.TOTAL_FALLS,
                            () -> "%s in %s, and %s in %s"
                                    .formatted(
                                            shorter.told(),
                                            shorter.matter().period(),
                                            longer.told(),
                                            longer.matter().period()),
                            List.of(shorter, longer));
                }
            }
        }
    }

    private void growth(One growth) {
        Period before = growth.figure().baseline().isNone()
                ? growth.matter().period().oneYearEarlier()
                : growth.figure().baseline();
        List<One> wrong = List.of();
        for (One now : figures.sums(growth.matter().as(Measure.VALUE).in(Matter.PERCENT), growth)) {
            for (One then : figures.of(now.matter().at(before).as(Kind.ACTUAL), growth)) {
                if (!then.stated().isPositive() || !now.stated().isPositive()) {
                    continue;
                }
                Stated percent = now.stated().percentOf(then.stated());
                if (new Stated(percent.low() - 100, percent.high() - 100).agrees(growth.stated())) {
                    return;
                }
                wrong = List.of(now, then);
            }
        }
        if (!wrong.isEmpty()) {
            One now = wrong.getFirst();
            One then = wrong.getLast();
            figures.flag(
                    Check.GROWTH_OFF,
                    () -> "from %s to %s is no growth by %s".formatted(then.told(), now.told(), growth.told()),
                    List.of(growth, now, then));
        }
    }

    private static boolean isTotal(One one) {
        return one.matter().isSum()
                && one.matter().kind() == Kind.ACTUAL
                && !one.matter().detail().contains(AVERAGE)
                && !one.stretch().isOpen();
    }

    /** The last day; a stretch without one is no total. */
    private static LocalDate ends(One one) {
        return one.stretch().end().orElse(LocalDate.MIN);
    }

    /** What runs from a day on, however long. */
    private record Run(Matter matter, Optional<LocalDate> start) {
        static Run of(One one) {
            return new Run(one.matter().at(Period.NONE), one.stretch().start());
        }
    }
}
