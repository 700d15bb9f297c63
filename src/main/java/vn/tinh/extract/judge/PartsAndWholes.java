package vn.tinh.extract.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinh.extract.judge.Figures.One;
import vn.tinh.extract.judge.Matter.Axis;
import vn.tinh.fact.Measure;

/** Parts are not more than their whole, each or together, and a share is that of part and whole. */
final class PartsAndWholes {
    /** Splits of which a thing has one at most. */
    private static final List<Set<String>> SPLITS = List.of(
            Set.of("3-star", "4-star", "5-star"),
            Set.of("inside-zones", "outside-zones"),
            Set.of("new", "capital-increase", "share-purchase"),
            Set.of("domestic", "fdi-sector"));

    private static final Stated HUNDRED = new Stated(100, 100);

    private final Figures figures;
    private final BiPredicate<String, String> within;

    PartsAndWholes(Figures figures, BiPredicate<String, String> within) {
        this.figures = figures;
        this.within = within;
    }

    void check() {
        for (Axis axis : Axis.values()) {
            Map<Matter, List<One>> parts =
                    figures.by(one -> isPart(one, axis), one -> one.matter().whole(axis));
            figures.matters()
                    .filter(matter -> matter.isSum() && !matter.isPart(axis))
                    .filter(parts::containsKey)
                    .forEach(whole -> figures.of(whole)
                            .forEach(one -> whole(one, Figures.near(parts.getOrDefault(whole, List.of()), one), axis)));
            shares(axis).values().forEach(shares -> shares(shares, axis));
        }
        figures.all().stream()
                .filter(one -> one.matter().measure() == Measure.SHARE)
                .forEach(this::share);
    }

    private void whole(One whole, List<One> parts, Axis axis) {
        List<One> fit = new ArrayList<>();
        for (One part : parts) {
            if (part.stated().isAbove(whole.stated())) {
                figures.flag(
                        Check.PART_ABOVE_WHOLE,
                        () -> "%s is %s of %s".formatted(part.matter().part(axis), part.told(), whole.told()),
                        List.of(part, whole));
            } else {
                fit.add(part);
            }
        }
        split(fit, axis).forEach(apart -> together(whole, apart));
    }

    private void together(One whole, List<One> parts) {
        Stated sum = parts.stream().map(One::stated).reduce(Stated::plus).orElse(whole.stated());
        if (parts.size() > 1 && sum.isAbove(whole.stated())) {
            figures.flag(
                    Check.PARTS_ABOVE_WHOLE,
                    () -> "%s together are above %s"
                            .formatted(parts.stream().map(One::told).collect(Collectors.joining(" + ")), whole.told()),
                    Stream.concat(parts.stream(), Stream.of(whole)).toList());
        }
    }

    private static boolean isPart(One one, Axis axis) {
        return one.matter().isPart(axis)
                && (axis != Axis.DETAIL || isPart(one.matter().detail()));
    }

    private static boolean isPart(String detail) {
        return detail.startsWith("excluding-") || SPLITS.stream().anyMatch(split -> split.contains(detail));
    }

    /** Parts that have nothing in common: each good once, none that lies within another; figures that are no rivals. */
    private List<List<One>> split(List<One> parts, Axis axis) {
        Map<String, One> once = new LinkedHashMap<>();
        parts.forEach(part -> once.putIfAbsent(part.matter().part(axis), part));
        List<One> apart = once.values().stream()
                .filter(part -> once.keySet().stream()
                        .noneMatch(other -> within.test(part.matter().part(axis), other)))
                .toList();
        if (axis == Axis.DETAIL) {
            return SPLITS.stream()
                    .map(split -> apart.stream()
                            .filter(part -> split.contains(part.matter().detail()))
                            .toList())
                    .toList();
        }
        // a country buys several goods, and an enterprise counts for each
        return List.of(apart.stream()
                .filter(part -> !part.matter().unit().equals("count"))
                .toList());
    }

    private Map<Matter, List<One>> shares(Axis axis) {
        return figures.by(
                one -> one.matter().measure() == Measure.SHARE && isPart(one, axis),
                one -> one.matter().whole(axis));
    }

    private void shares(List<One> shares, Axis axis) {
        for (List<One> apart : split(shares, axis)) {
            if (apart.size() > 1
                    && apart.stream()
                            .map(One::stated)
                            .reduce(Stated::plus)
                            .orElse(HUNDRED)
                            .isAbove(HUNDRED)) {
                figures.flag(
                        Check.SHARES_ABOVE_WHOLE,
                        () -> apart.stream().map(One::told).collect(Collectors.joining(" + "))
                                + " are above 100 percent",
                        apart);
            }
        }
    }

    /** Where the whole of a share is not told, any of them may be meant. */
    private void share(One share) {
        List<One> wrong = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Matter value = share.matter().as(Measure.VALUE);
            if (!value.isPart(axis)) {
                continue;
            }
            for (One part : figures.sums(value, share)) {
                for (One whole : figures.of(part.matter().whole(axis), share)) {
                    if (!part.stated().isPositive() || !whole.stated().isPositive()) {
                        continue;
                    }
                    if (part.stated().percentOf(whole.stated()).agrees(share.stated())) {
                        return;
                    }
                    wrong.add(part);
                    wrong.add(whole);
                }
            }
        }
        if (!wrong.isEmpty()) {
            One part = wrong.getFirst();
            One whole = wrong.get(1);
            figures.flag(
                    Check.SHARE_OFF,
                    () -> "%s is no share of %s in %s".formatted(share.told(), part.told(), whole.told()),
                    Stream.concat(Stream.of(share), wrong.stream()).toList());
        }
    }
}
