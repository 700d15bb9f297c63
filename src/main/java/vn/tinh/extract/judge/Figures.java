package vn.tinh.extract.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Keys;
import vn.tinh.fact.Period;

/** The figures of an article by what they are of, and what was found wrong with them. */
final class Figures {
    /**
     * A figure is compared with so many before it and after it of those that it can be compared with: an article has
     * fewer, and of a text that goes on and on each figure costs the same.
     */
    private static final int NEAR = 16;

    private final List<One> all;
    private final Map<Matter, List<One>> byMatter;
    private final Map<Matter, List<One>> byPercent;
    private final List<Flag> flags = new ArrayList<>();
    private final Map<Check, BitSet> flagged = new EnumMap<>(Check.class);

    /** A figure, its index, between what it lies, and the days of its period. */
    record One(int index, Figure figure, Matter matter, Stated stated, Stretch stretch, double amount) {

        String told() {
            return Keys.plain(figure.quantity().amount()) + " "
                    + figure.quantity().unit();
        }
    }

    /** The first and the last day of a period, where it has them. */
    record Stretch(Optional<LocalDate> start, Optional<LocalDate> end) {
        static Stretch of(Period period) {
            return new Stretch(period.start(), period.end());
        }

        boolean isOpen() {
            return start.isEmpty();
        }
    }

    Figures(List<Figure> figures) {
        Map<Period, Stretch> stretches = new HashMap<>();
        all = IntStream.range(0, figures.size())
                .mapToObj(i -> new One(
                        i,
                        figures.get(i),
                        Matter.of(figures.get(i)),
                        Stated.of(figures.get(i)),
                        stretches.computeIfAbsent(figures.get(i).about().period(), Stretch::of),
                        figures.get(i).quantity().amount().doubleValue()))
                .toList();
        byMatter = by(one -> true, One::matter);
        byPercent = by(one -> one.matter().isSum(), one -> one.matter().in(Matter.PERCENT));
    }

    List<One> all() {
        return all;
    }

    /** All of a matter. */
    List<One> of(Matter matter) {
        return byMatter.getOrDefault(matter, List.of());
    }

    /** Those of a matter that are near. */
    List<One> of(Matter matter, One one) {
        return near(of(matter), one);
    }

    /** The sums near of which a growth or a share in percent, told as a value, can be, whatever their unit. */
    List<One> sums(Matter percent, One one) {
        return near(byPercent.getOrDefault(percent, List.of()), one);
    }

    Stream<Matter> matters() {
        return byMatter.keySet().stream();
    }

    /** Such as are so, together if they have this in common; all in the order of the figures. */
    <K> Map<K, List<One>> by(Predicate<One> so, Function<One, K> common) {
        return all.stream().filter(so).collect(Collectors.groupingBy(common, LinkedHashMap::new, Collectors.toList()));
    }

    /** @param ones in the order of the figures */
    static List<One> near(List<One> ones, One one) {
        if (ones.size() <= 2 * NEAR) {
            return ones;
        }
        int at = Collections.binarySearch(ones, one, Comparator.comparingInt(One::index));
        int place = at < 0 ? -at - 1 : at;
        return ones.subList(Math.max(0, place - NEAR), Math.min(ones.size(), place + NEAR));
    }

    /** Of several figures one is wrong, and nobody knows which. */
    void flag(Check check, Supplier<String> message, List<One> ones) {
        List<One> unflagged =
                ones.stream().filter(one -> !flagged(check).get(one.index())).toList();
        if (!unflagged.isEmpty()) {
            String said = message.get();
            unflagged.forEach(one -> flag(check, () -> said, one, false));
        }
    }

    void flag(Check check, Supplier<String> message, One one, boolean sure) {
        if (!flagged(check).get(one.index())) {
            flagged(check).set(one.index());
            flags.add(new Flag(one.index(), one.figure().saying().evidence(), check, sure, message.get()));
        }
    }

    /** One flag a figure and check. */
    private BitSet flagged(Check check) {
        return flagged.computeIfAbsent(check, any -> new BitSet());
    }

    /** In the order of the figures. */
    List<Flag> flags() {
        return flags.stream()
                .sorted(Comparator.comparingInt(Flag::figure).thenComparing(Flag::check))
                .toList();
    }
}
