package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tinh.extract.judge.Confidence;
import vn.tinh.extract.judge.Example;
import vn.tinh.extract.judge.Fitting;
import vn.tinh.extract.judge.Folds;

/**
 * Whether confidence keeps its word: of the facts given 0.9, nine in ten are right.
 *
 * @param given every fact, from the least sure to the surest
 */
public record Calibration(List<Given> given) {
    private static final int FEWEST = 30;
    private static final int PARTS = 10;
    private static final double[] BOUNDS = {0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01};

    public Calibration {
        given = given.stream()
                .sorted(Comparator.comparingDouble(Given::confidence))
                .toList();
    }

    /** A fact's confidence, and whether it is right. */
    public record Given(double confidence, boolean right) {}

    /**
     * Facts of much the same confidence.
     *
     * @param least the confidence of the least sure
     * @param most that of the surest
     * @param expected what part of them is right by their confidence
     * @param observed what part of them is right
     */
    public record Bin(double least, double most, int facts, double expected, double observed) {
        static Bin of(List<Given> given) {
            return new Bin(
                    given.getFirst().confidence(),
                    given.getLast().confidence(),
                    given.size(),
                    given.stream().mapToDouble(Given::confidence).average().orElse(0),
                    given.stream()
                            .mapToInt(one -> one.right() ? 1 : 0)
                            .average()
                            .orElse(0));
        }

        double error() {
            return Math.abs(expected - observed);
        }
    }

    /** Confidence as it is learnt from other articles than the fact's own, in ten parts. */
    public static Calibration acrossArticles(List<Example> examples) {
        return new Calibration(Folds.of(examples, PARTS)
                .apart(others -> {
                    Confidence learnt = Fitting.fit(others);
                    return features -> learnt.of(features).doubleValue();
                })
                .stream()
                .map(told -> new Given(told.value(), told.example().right()))
                .toList());
    }

    /** Each of at least 30 facts, unless there are fewer in all; none where there are none. */
    public List<Bin> bins() {
        List<List<Given>> bins = new ArrayList<>();
        List<Given> open = new ArrayList<>();
        int next = 0;
        for (double bound : BOUNDS) {
            while (next < given.size() && given.get(next).confidence() < bound) {
                open.add(given.get(next++));
            }
            if (open.size() >= FEWEST) {
                bins.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            if (bins.isEmpty()) {
                bins.add(open);
            } else {
                bins.getLast().addAll(open);
            }
        }
        return bins.stream().map(Bin::of).toList();
    }

    /** How far expected and observed are apart, bins weighed by their facts: the expected calibration error. */
    public double error() {
        return bins().stream().mapToDouble(bin -> bin.error() * bin.facts()).sum() / Math.max(given.size(), 1);
    }

    /** All facts at least so sure, as one bin; empty where there are none. */
    public List<Bin> from(double confidence) {
        List<Given> sure =
                given.stream().filter(one -> one.confidence() >= confidence).toList();
        return sure.isEmpty() ? List.of() : List.of(Bin.of(sure));
    }
}
