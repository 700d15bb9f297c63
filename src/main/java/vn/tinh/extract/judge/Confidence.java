package vn.tinh.extract.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How probable it is that a fact is right, by how it was read. The weights of its features add up to log-odds; a
 * feature without a weight says nothing. A pair of words has none of its own, and stands here if it has been heard: see
 * {@link Wordings}.
 */
public final class Confidence {
    /** What every fact has. */
    static final String ALWAYS = "*";

    private static final String TABLE = "/words/confidence.tsv";
    private static final String HEAD = "feature\tweight\tfacts\tright";
    /** Nothing read by a machine is sure, and nothing is surely wrong. */
    private static final double LEAST = 0.01;

    private static final double MOST = 0.99;

    private final NavigableMap<String, Weight> weights;

    /**
     * @param logOdds to three places
     * @param facts how many that were learnt from have the feature
     * @param right how many of these were right
     */
    record Weight(double logOdds, int facts, int right) {
        static final Weight NONE = new Weight(0, 0, 0);
    }

    Confidence(Map<String, Weight> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** As it comes with the program, learnt from articles in which a person read the facts. */
    public static Confidence bundled() {
        try (InputStream in = Objects.requireNonNull(Confidence.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /** @throws IllegalArgumentException for a line of another form than {@link #table} writes */
    public static Confidence parse(List<String> lines) {
        Map<String, Weight> weights = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.equals(HEAD)) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException(
                        "\"" + line + "\": a feature, its weight and two counts were expected");
            }
            weights.put(
                    cells[0],
                    new Weight(Double.parseDouble(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return new Confidence(weights);
    }

    /** From 0.01 to 0.99, to two places. */
    public BigDecimal of(Features features) {
        return BigDecimal.valueOf(Math.clamp(probability(features), LEAST, MOST))
                .setScale(2, RoundingMode.HALF_EVEN);
    }

    /** Unrounded, above 0 and below 1. */
    public double probability(Features features) {
        return Logistic.probability(logOdds(features));
    }

    double logOdds(Features features) {
        double sum = weight(ALWAYS);
        for (String name : Wordings.weighed(features, weights::containsKey)) {
            sum += weight(name);
        }
        return sum;
    }

    private double weight(String name) {
        Weight weight = weights.get(name);
        return weight == null ? 0 : weight.logOdds();
    }

    /** The same with log-odds that are {@code slope} times as far from even, and {@code shift} further up. */
    Confidence rescaled(double slope, double shift) {
        Map<String, Weight> scaled = new TreeMap<>();
        weights.forEach((name, weight) -> scaled.put(
                name,
                new Weight(
                        slope * weight.logOdds() + (name.equals(ALWAYS) ? shift : 0), weight.facts(), weight.right())));
        return new Confidence(scaled);
    }

    /** The table of the weights, as {@link #parse} reads it; the same weights give the same bytes. */
    public String table() {
        var text = new StringBuilder();
        text.append("# Log-odds that a fact is right: \"*\" and the weights of its features add up. Made by\n");
        text.append("# tinh evaluate --fit; facts and right count what each weight was learnt from.\n");
        text.append(HEAD).append('\n');
        weights.forEach((name, weight) -> text.append(name)
                .append('\t')
                .append(BigDecimal.valueOf(weight.logOdds()).setScale(3, RoundingMode.HALF_EVEN))
                .append('\t')
                .append(weight.facts())
                .append('\t')
                .append(weight.right())
                .append('\n'));
        return text.toString();
    }
}
