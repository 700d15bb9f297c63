package vn.tinh.extract.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.judge.Figures.One;
import vn.tinh.fact.Measure;

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

    Magnitudes(Figures figures, ExchangeRates rates) {
        this.figures = figures;
        this.rates = rates;
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
        for (One other : figures.all()) {
            if (other.index() != one.index()
                    && other.amount() > 0
                    && isApart(one, other)
                    && isFree(neighbours, other)) {
                times(one, other).ifPresent(times -> neighbours.add(new Neighbour(other, times)));
            }
        }
        return neighbours;
    }

    private static boolean isFree(List<Neighbour> neighbours, One other) {
        return neighbours.stream().allMatch(neighbour -> isApart(neighbour.one(), other));
    }

    private static boolean isApart(One one, One other) {
        return one.figure()
                        .saying()
                        .evidence()
                        .compareTo(other.figure().saying().evidence())
                != 0;
    }

    private Optional<Double> times(One one, One other) {
        Matter here = one.matter();
        Matter there = other.matter();
        if (here.isOpen() == there.isOpen()
                && there.at(here.period()).as(here.kind()).equals(here)) {
            return Optional.of(one.amount() / other.amount());
        }
        if (there.in(here.unit()).equals(here)) {
            return implied(one, other);
        }
        return Optional.empty();
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
        return one.matter()
                .period()
                .end()
                .flatMap(day -> rates.at(day.getYear()))
                .map(rate -> dongFirst
                        ? one.amount() / other.amount() / rate.doubleValue()
                        : one.amount() * rate.doubleValue() / other.amount());
    }

    /** "23.429,4 tỷ đồng, tương đương 1.028,84 triệu USD" is one amount. */
    private void rate(One dong) {
        if (!dong.matter().unit().equals("VND") || dong.matter().measure() != Measure.VALUE) {
            return;
        }
        List<One> dollars = figures.of(dong.matter().in("USD")).stream()
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
                    "%s is not %s by the year's rate".formatted(dong.told(), one.told()),
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
