package vn.tinh.extract.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Keys;

/** The figures of an article by what they are of, and what was found wrong with them. */
final class Figures {
    private final List<One> all;
    private final Map<Matter, List<One>> byMatter = new LinkedHashMap<>();
    private final Map<Place, Flag> flags = new TreeMap<>();

    /** A figure, its index, and between what it lies. */
    record One(int index, Figure figure, Matter matter, Stated stated) {
        double amount() {
            return figure.quantity().amount().doubleValue();
        }

        String told() {
            return Keys.plain(figure.quantity().amount()) + " "
                    + figure.quantity().unit();
        }
    }

    /** One flag a figure and check. */
    private record Place(int figure, Check check) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byFigure = Integer.compare(figure, other.figure);
            return byFigure != 0 ? byFigure : check.compareTo(other.check);
        }
    }

    Figures(List<Figure> figures) {
        all = IntStream.range(0, figures.size())
                .mapToObj(i -> new One(i, figures.get(i), Matter.of(figures.get(i)), Stated.of(figures.get(i))))
                .toList();
        all.forEach(one ->
                byMatter.computeIfAbsent(one.matter(), any -> new ArrayList<>()).add(one));
    }

    List<One> all() {
        return all;
    }

    List<One> of(Matter matter) {
        return byMatter.getOrDefault(matter, List.of());
    }

    Stream<Matter> matters() {
        return byMatter.keySet().stream();
    }

    /** Of several figures one is wrong, and nobody knows which. */
    void flag(Check check, String message, List<One> ones) {
        ones.forEach(one -> flag(check, message, one, false));
    }

    void flag(Check check, String message, One one, boolean sure) {
        Flag flag = new Flag(one.index(), one.figure().saying().evidence(), check, sure, message);
        flags.putIfAbsent(new Place(one.index(), check), flag);
    }

    /** In the order of the figures. */
    List<Flag> flags() {
        return List.copyOf(flags.values());
    }
}
