package vn.tinh.extract.judge;

import java.time.LocalDate;
import java.util.List;
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
        for (One shorter : figures.all()) {
            for (One longer : figures.all()) {
                if (isTotalOf(longer.matter(), shorter.matter())
                        && shorter.stated().isAbove(longer.stated())) {
                    figures.flag(
                            Check.TOTAL_FALLS,
                            "%s in %s, and %s in %s"
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
        for (One now : figures.all()) {
            if (!now.matter().isSum()
                    || !now.matter()
                            .in("percent")
                            .equals(growth.matter().as(Measure.VALUE).in("percent"))) {
                continue;
            }
            for (One then : figures.of(now.matter().at(before).as(Kind.ACTUAL))) {
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
            figures.flag(
                    Check.GROWTH_OFF,
                    "from %s to %s is no growth by %s"
                            .formatted(wrong.getLast().told(), wrong.getFirst().told(), growth.told()),
                    List.of(growth, wrong.getFirst(), wrong.getLast()));
        }
    }

    /** "6 tháng" has all of "5 tháng" of the same year in it. */
    private static boolean isTotalOf(Matter longer, Matter shorter) {
        return longer.isSum()
                && longer.kind() == Kind.ACTUAL
                && longer.at(shorter.period()).equals(shorter)
                && !longer.detail().contains(AVERAGE)
                && !longer.isOpen()
                && longer.period().start().equals(shorter.period().start())
                && ends(shorter).isBefore(ends(longer));
    }

    /** The last day; a stretch without one is no total. */
    private static LocalDate ends(Matter matter) {
        return matter.period().end().orElse(LocalDate.MIN);
    }
}
