package vn.tinh.extract.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns confidence from facts of which it is known whether they are right. The weights are a regression's; how far
 * they are to be believed is told by facts outside what they were learnt from.
 */
public final class Fitting {
    private static final int PARTS = 5;
    /** How much is held against a weight; the one is taken that tells best of facts outside. */
    private static final double[] PENALTIES = {1, 3, 10};

    /** What all facts have needs hardly any. */
    private static final double PENALTY_OF_ALL = 0.05;

    private Fitting() {}

    /**
     * The same, believed as far as articles tell by which nobody has mended a rule: in those by which rules were mended
     * more is right than elsewhere.
     *
     * @param unseen may be empty
     */
    public static Confidence fit(List<Example> examples, List<Example> unseen) {
        Confidence fitted = fit(examples);
        if (unseen.isEmpty()) {
            return fitted;
        }
        double[] logOdds = unseen.stream()
                .mapToDouble(one -> fitted.logOdds(one.features()))
                .toArray();
        boolean[] right = new boolean[unseen.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = unseen.get(i).right();
        }
        double[] line = Logistic.line(logOdds, right);
        return fitted.rescaled(line[0], line[1]);
    }

    public static Confidence fit(List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("there are no facts to learn from");
        }
        Folds folds = Folds.of(examples, PARTS);
        if (folds.parts().size() < 2) {
            return raw(examples, PENALTIES[0]);
        }
        double best = Double.MAX_VALUE;
        double chosen = 0;
        double[] line = {1, 0};
        for (double penalty : PENALTIES) {
            List<Folds.Told> outside = folds.apart(others -> raw(others, penalty)::logOdds);
            double[] logOdds = new double[outside.size()];
            boolean[] right = new boolean[outside.size()];
            for (int i = 0; i < right.length; i++) {
                logOdds[i] = outside.get(i).value();
                right[i] = outside.get(i).example().right();
            }
            double[] tried = Logistic.line(logOdds, right);
            double surprise = Logistic.surprise(logOdds, right, tried);
            if (surprise < best) {
                best = surprise;
                chosen = penalty;
                line = tried;
            }
        }
        return raw(examples, chosen).rescaled(line[0], line[1]);
    }

    private static Confidence raw(List<Example> examples, double penaltyOfOne) {
        Heard heard = Heard.in(examples);
        Map<String, List<Integer>> having = new TreeMap<>();
        having.put(Confidence.ALWAYS, new ArrayList<>());
        boolean[] right = new boolean[examples.size()];
        for (int i = 0; i < right.length; i++) {
            Example example = examples.get(i);
            right[i] = example.right();
            having.computeIfAbsent(Confidence.ALWAYS, any -> new ArrayList<>()).add(i);
            for (String name :
                    Wordings.weighed(example.features(), pair -> heard.isElsewhere(pair, example.article()))) {
                having.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
            }
        }
        List<String> names = List.copyOf(having.keySet());
        int[][] indices = having.values().stream()
                .map(all -> all.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        double[] penalty = names.stream()
                .mapToDouble(name -> name.equals(Confidence.ALWAYS) ? PENALTY_OF_ALL : penaltyOfOne)
                .toArray();
        double[] weights = Logistic.weights(indices, right, penalty);
        Map<String, Confidence.Weight> table = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            int rightOnes = 0;
            for (int example : indices[i]) {
                rightOnes += right[example] ? 1 : 0;
            }
            table.put(names.get(i), new Confidence.Weight(weights[i], indices[i].length, rightOnes));
        }
        heard.pairs().forEach(pair -> table.put(pair, Confidence.Weight.NONE));
        return new Confidence(table);
    }
}
