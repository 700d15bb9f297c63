package vn.tinh.extract.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.judge.Figures.One;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Span;

/**
 * A comma taken for a full stop, "nghìn tỷ" for "tỷ": a figure that is a thousand times, or a thousandth of, what its
 * neighbours are. Two neighbours make sure, if there is none that says otherwise.
 */
final class Magnitudes {
    private static final double THOUSAND = 1000;
    /** Between half and twice a thousand. */
    private static final double ABOUT = 2;
    /** By how much a day's rate, or a bank's, may be off the year's average. */
    private static final double RATES = 0.2;

    private final Figures figures;
    private final ExchangeRates rates;
    private final Map<Series, List<One>> series;
    private final Map<Integer, Optional<BigDecimal>> rateOf = new HashMap<>();

    Magnitudes(Figures figures, ExchangeRates rates) {
        this.figures = figures;
        this.rates = rates;
        this.series = figures.by(one -> one.matter().isSum(), Series::of);
    }

    /** What is of one matter at whatever time, whether reported or aimed at; a stock is another thing than a flow. */
    private record Series(Matter matter, boolean open) {
        static Series of(One one) {
            return new Series(
                    one.matter().at(Period.NONE).as(Kind.ACTUAL), one.stretch().isOpen());
        }
    }

    /** @param times by how much the figure is more than its neighbour */
    private record Neighbour(One one, double times) {
        boolean isThousand() {
            return times > THOUSAND / ABOUT && times < THOUSAND * ABOUT;
        }

        boolean isThousandth() {
            return times > 1 / THOUSAND / ABOUT && times < 1 / THOUSAND * ABOUT;
        }
    }

    void check() {
        for (One one : figures.all()) {
            if (!one.matter().isSum() || one.amount() <= 0) {
                continue;
            }
            List<Neighbour> neighbours = neighbours(one);
            judge(one, neighbours.stream().filter(Neighbour::isThousand).toList(), neighbours);
            judge(one, neighbours.stream().filter(Neighbour::isThousandth).toList(), neighbours);
            rate(one);
        }
    }

    private void judge(One one, List<Neighbour> off, List<Neighbour> all) {
        if (off.isEmpty()) {
            return;
        }
        boolean sure = off.size() >= 2 && off.size() == all.size();
        figures.flag(
                Check.THOUSAND_TIMES_OFF,
                "%s beside %s"
                        .formatted(
                                one.told(),
                                String.join(
                                        ", ",
                                        off.stream()
                                                .map(off1 -> off1.one().told())
                                                .toList())),
                one,
                sure);
    }

    /** Each said at a place of its own, and no two of them at the same. */
    private List<Neighbour> neighbours(One one) {
        List<Neighbour> neighbours = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        taken.add(one.figure().saying().evidence());
        for (One other : comparable(one)) {
            Span place = other.figure().saying().evidence();
            if (other.amount() > 0 && !taken.contains(place)) {
                times(one, other).ifPresent(times -> {
                    neighbours.add(new Neighbour(other, times));
                    taken.add(place);
                });
            }
        }
        return neighbours;
    }

    /** Those near in its unit, of whatever time, and those near of its time in the other currency. */
    private List<One> comparable(One one) {
        List<One> all = new ArrayList<>(Figures.near(series.getOrDefault(Series.of(one), List.of()), one));
        String unit = one.matter().unit();
        String other = unit.equals("VND") ? "USD" : unit.equals("USD") ? "VND" : "";
        if (!other.isEmpty()) {
            all.addAll(figures.of(one.matter().in(other), one));
            all.sort(Comparator.comparingInt(One::index));
        }
        return all;
    }

    private Optional<Double> times(One one, One other) {
        boolean same = one.matter().unit().equals(other.matter().unit());
        return same ? Optional.of(one.amount() / other.amount()) : implied(one, other);
    }

    /** Of an amount in dong and one in dollars, by how much the first is more; nothing for other currencies. */
    private Optional<Double> implied(One one, One other) {
        boolean dongFirst =
                one.matter().unit().equals("VND") && other.matter().unit().equals("USD");
        boolean dollarsFirst =
                one.matter().unit().equals("USD") && other.matter().unit().equals("VND");
        if (!dongFirst && !dollarsFirst) {
            return Optional.empty();
        }
        return one.stretch()
                .end()
                .flatMap(day -> rateOf.computeIfAbsent(day.getYear(), rates::at))
                .map(rate -> dongFirst
                        ? one.amount() / other.amount() / rate.doubleValue()
                        : one.amount() * rate.doubleValue() / other.amount());
    }

    /** "23.429,4 tỷ đồng, tương đương 1.028,84 triệu USD" is one amount. */
    private void rate(One dong) {
        if (!dong.matter().unit().equals("VND") || dong.matter().measure() != Measure.VALUE) {
            return;
        }
        List<One> dollars = figures.of(dong.matter().in("USD"), dong).stream()
                .filter(one -> one.stated().isPositive())
                .toList();
        if (dollars.isEmpty() || implied(dong, dollars.getFirst()).isEmpty()) {
            return;
        }
        boolean fits = dollars.stream().anyMatch(one -> fits(dong, one));
        boolean thousand = dollars.stream()
                .flatMap(one -> implied(dong, one).stream().map(times -> new Neighbour(one, times)))
                .anyMatch(neighbour -> neighbour.isThousand() || neighbour.isThousandth());
        if (!fits && !thousand) {
            One one = dollars.getFirst();
            figures.flag(
                    Check.RATE_OFF,
                    () -> "%s is not %s by the year's rate".formatted(dong.told(), one.told()),
                    List.of(dong, one));
        }
    }

    private boolean fits(One dong, One dollars) {
        double times = implied(dong, dollars).orElse(1.0);
        double spread = (dong.stated().high() / Math.max(dong.stated().low(), 1))
                * (dollars.stated().high() / dollars.stated().low());
        return times < (1 + RATES) * spread && times > 1 / ((1 + RATES) * spread);
    }
}
