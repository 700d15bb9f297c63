package vn.tinh.extract.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, Double> rateOf = new HashMap<>();
    /** Of each figure a number for where it stands. */
    private final int[] place;
    /** By that number, the figure whose neighbour stands there, counted from 1. */
    private final int[] takenIn;

    Magnitudes(Figures figures, ExchangeRates rates) {
        this.figures = figures;
        this.rates = rates;
        this.series = figures.by(one -> one.matter().isSum(), Series::of);
        Map<Span, Integer> places = new HashMap<>();
        this.place = figures.all().stream()
                .mapToInt(one -> places.computeIfAbsent(one.figure().saying().evidence(), any -> places.size()))
                .toArray();
        this.takenIn = new int[place.length];
    }

    /** What is of one matter at whatever time, whether reported or aimed at; a stock is another thing than a flow. */
    private record Series(Matter matter, boolean open) {
        static Series of(One one) {
            return new Series(
                    one.matter().at(Period.NONE).as(Kind.ACTUAL), one.stretch().isOpen());
        }
    }

    /** What a figure is beside: how many can be compared with it, and of these such as are a thousand times off. */
    private static final class Neighbours {
        private final List<One> thousandths = new ArrayList<>();
        private final List<One> thousands = new ArrayList<>();
        private int all;

        /** @param times by how much the figure is more than its neighbour */
        void add(One neighbour, double times) {
            all++;
            if (isThousand(times)) {
                thousandths.add(neighbour);
            } else if (isThousandth(times)) {
                thousands.add(neighbour);
            }
        }
    }

    private static boolean isThousand(double times) {
        return times > THOUSAND / ABOUT && times < THOUSAND * ABOUT;
    }

    private static boolean isThousandth(double times) {
        return times > 1 / THOUSAND / ABOUT && times < 1 / THOUSAND * ABOUT;
    }

    void check() {
        for (One one : figures.all()) {
            if (!one.matter().isSum() || one.amount() <= 0) {
                continue;
            }
            Neighbours neighbours = neighbours(one);
            judge(one, neighbours.thousandths, neighbours.all);
            judge(one, neighbours.thousands, neighbours.all);
            rate(one);
        }
    }

    private void judge(One one, List<One> off, int all) {
        if (off.isEmpty()) {
            return;
        }
        boolean sure = off.size() >= 2 && off.size() == all;
        figures.flag(
                Check.THOUSAND_TIMES_OFF,
                () -> "%s beside %s"
                        .formatted(
                                one.told(),
                                String.join(", ", off.stream().map(One::told).toList())),
                one,
                sure);
    }

    /** Each said at a place of its own, and no two of them at the same. */
    private Neighbours neighbours(One one) {
        var neighbours = new Neighbours();
        double rate = rateOf(one);
        int round = one.index() + 1;
        takenIn[place[one.index()]] = round;
        for (One other : comparable(one)) {
            if (other.amount() > 0 && takenIn[place[other.index()]] != round) {
                double times = times(one, other, rate);
                if (!Double.isNaN(times)) {
                    neighbours.add(other, times);
                    takenIn[place[other.index()]] = round;
                }
            }
        }
        return neighbours;
    }

    /** Those near in its unit, of whatever time, and those near of its time in the other currency. */
    private List<One> comparable(One one) {
        List<One> same = Figures.near(series.getOrDefault(Series.of(one), List.of()), one);
        String unit = one.matter().unit();
        String other = unit.equals("VND") ? "USD" : unit.equals("USD") ? "VND" : "";
        List<One> others = other.isEmpty() ? List.of() : figures.of(one.matter().in(other), one);
        if (others.isEmpty()) {
            return same;
        }
        List<One> all = new ArrayList<>(same);
        all.addAll(others);
        all.sort(Comparator.comparingInt(One::index));
        return all;
    }

    /** By how much a figure is more than another; not a number where their currencies cannot be compared. */
    private static double times(One one, One other, double rate) {
        if (one.matter().unit().equals(other.matter().unit())) {
            return one.amount() / other.amount();
        }
        return one.matter().unit().equals("VND")
                ? one.amount() / other.amount() / rate
                : one.amount() * rate / other.amount();
    }

    /** What a dollar was worth in its time; not a number where nobody knows. */
    private double rateOf(One one) {
        return one.stretch().end().isEmpty()
                ? Double.NaN
                : rateOf.computeIfAbsent(
                        one.stretch().end().get().getYear(),
                        year -> rates.at(year).map(BigDecimal::doubleValue).orElse(Double.NaN));
    }

    /** "23.429,4 tỷ đồng, tương đương 1.028,84 triệu USD" is one amount. */
    private void rate(One dong) {
        if (!dong.matter().unit().equals("VND") || dong.matter().measure() != Measure.VALUE) {
            return;
        }
        List<One> dollars = figures.of(dong.matter().in("USD"), dong).stream()
                .filter(one -> one.stated().isPositive())
                .toList();
        double rate = rateOf(dong);
        if (dollars.isEmpty() || Double.isNaN(rate)) {
            return;
        }
        boolean fits = dollars.stream().anyMatch(one -> fits(dong, one, times(dong, one, rate)));
        boolean thousand = dollars.stream()
                .mapToDouble(one -> times(dong, one, rate))
                .anyMatch(times -> isThousand(times) || isThousandth(times));
        if (!fits && !thousand) {
            One one = dollars.getFirst();
            figures.flag(
                    Check.RATE_OFF,
                    () -> "%s is not %s by the year's rate".formatted(dong.told(), one.told()),
                    List.of(dong, one));
        }
    }

    private static boolean fits(One dong, One dollars, double times) {
        double spread = (dong.stated().high() / Math.max(dong.stated().low(), 1))
                * (dollars.stated().high() / dollars.stated().low());
        return times < (1 + RATES) * spread && times > 1 / ((1 + RATES) * spread);
    }
}
