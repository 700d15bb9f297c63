package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;

/**
 * Measures the facts that were extracted from an article by those that a person read in it. One gold fact matches one
 * extracted fact; where several would, the two that agree in most keys. Fine facts are neither asked for nor punished.
 */
public final class Evaluation {
    private static final FlatRecord NOTHING = FlatRecord.builder().build();

    private final Comparison comparison;

    /** @param equivalents slugs of goods and sectors that count as equal */
    public Evaluation(Equivalents equivalents) {
        this.comparison = new Comparison(equivalents);
    }

    /**
     * @param article its id
     * @param gold what a person read in it, with tiers and with other right values
     * @param extracted what is to be measured
     */
    public Compared compare(String article, List<FlatRecord> gold, List<FlatRecord> extracted) {
        List<Pair> pairs = pairs(gold, extracted, comparison::matches);
        List<FlatRecord> missed = rest(gold, pairs.stream().map(Pair::gold).toList());
        List<FlatRecord> extra = rest(extracted, pairs.stream().map(Pair::found).toList());
        return new Compared(
                article,
                pairs.stream().map(pair -> match(pair, gold, extracted)).toList(),
                missed.stream().map(row -> miss(row, extra, extracted)).toList(),
                extra.stream().map(row -> extra(row, missed, gold)).toList(),
                pairs(gold, extracted, this::isNear).stream()
                        .map(pair -> match(pair, gold, extracted))
                        .toList());
    }

    static boolean isFine(FlatRecord gold) {
        return gold.cell(Key.TIER).equals("fine");
    }

    private record Pair(int gold, int found, int likeness) {}

    private List<Pair> pairs(
            List<FlatRecord> gold, List<FlatRecord> found, BiPredicate<FlatRecord, FlatRecord> possible) {
        List<Pair> all = IntStream.range(0, gold.size())
                .boxed()
                .flatMap(g -> IntStream.range(0, found.size())
                        .filter(f -> possible.test(gold.get(g), found.get(f)))
                        .mapToObj(f -> new Pair(g, f, comparison.likeness(gold.get(g), found.get(f)))))
                .sorted(Comparator.comparingInt(Pair::likeness)
                        .reversed()
                        .thenComparing(pair -> isFine(gold.get(pair.gold())))
                        .thenComparingInt(Pair::gold)
                        .thenComparingInt(Pair::found))
                .toList();
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] foundTaken = new boolean[found.size()];
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : all) {
            if (!goldTaken[pair.gold()] && !foundTaken[pair.found()]) {
                goldTaken[pair.gold()] = true;
                foundTaken[pair.found()] = true;
                kept.add(pair);
            }
        }
        kept.sort(Comparator.comparingInt(Pair::gold));
        return kept;
    }

    private Compared.Match match(Pair pair, List<FlatRecord> gold, List<FlatRecord> found) {
        FlatRecord here = gold.get(pair.gold());
        FlatRecord there = found.get(pair.found());
        return new Compared.Match(here, there, comparison.differing(here, there));
    }

    /** The same figure, or the same object, at the same place of the text: meant as one fact, whatever else is wrong. */
    private boolean isNear(FlatRecord gold, FlatRecord found) {
        return gold.cell(Key.FACT).equals(found.cell(Key.FACT))
                && comparison.agrees(Aspect.EVIDENCE, gold, found)
                && comparison.agrees(
                        gold.cell(Key.FACT).equals("relation") ? Aspect.OBJECT : Aspect.FIGURE, gold, found);
    }

    private Compared.Lone miss(FlatRecord gold, List<FlatRecord> first, List<FlatRecord> then) {
        FlatRecord near = nearest(first, row -> closeness(gold, row));
        if (near.keys().isEmpty()) {
            near = nearest(then, row -> closeness(gold, row));
        }
        return lone(gold, near, near.keys().isEmpty() ? List.of() : comparison.differing(gold, near));
    }

    private Compared.Lone extra(FlatRecord found, List<FlatRecord> first, List<FlatRecord> then) {
        FlatRecord near = nearest(first, row -> closeness(row, found));
        if (near.keys().isEmpty()) {
            near = nearest(then, row -> closeness(row, found));
        }
        return lone(found, near, near.keys().isEmpty() ? List.of() : comparison.differing(near, found));
    }

    private static Compared.Lone lone(FlatRecord row, FlatRecord near, List<Aspect> differing) {
        return new Compared.Lone(row, near, differing);
    }

    private interface Closeness {
        int of(FlatRecord row);
    }

    /** How near two facts are; 0 where neither the place in the text nor the figure or object is the same. */
    private int closeness(FlatRecord gold, FlatRecord found) {
        if (!gold.cell(Key.FACT).equals(found.cell(Key.FACT))) {
            return 0;
        }
        Aspect core = gold.cell(Key.FACT).equals("relation") ? Aspect.OBJECT : Aspect.FIGURE;
        boolean said = comparison.agrees(Aspect.EVIDENCE, gold, found);
        boolean same = comparison.agrees(core, gold, found);
        int weight = 100;
        return said || same ? comparison.likeness(gold, found) + (said && same ? 2 * weight : said ? weight : 1) : 0;
    }

    private static FlatRecord nearest(List<FlatRecord> rows, Closeness closeness) {
        FlatRecord nearest = NOTHING;
        int best = 0;
        for (FlatRecord row : rows) {
            int close = closeness.of(row);
            if (close > best) {
                best = close;
                nearest = row;
            }
        }
        return nearest;
    }

    private static List<FlatRecord> rest(List<FlatRecord> rows, List<Integer> taken) {
        Set<Integer> gone = Set.copyOf(taken);
        return IntStream.range(0, rows.size())
                .filter(i -> !gone.contains(i))
                .mapToObj(rows::get)
                .toList();
    }
}
