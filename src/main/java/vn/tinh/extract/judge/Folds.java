package vn.tinh.extract.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Examples in parts, all of an article in one: no fact is told by what was learnt from its own article.
 *
 * @param parts each of some articles; which, follows from their ids alone
 */
public record Folds(List<List<Example>> parts) {
    /** @param most how many parts; as many as there are articles where there are fewer */
    public static Folds of(List<Example> examples, int most) {
        List<String> articles = new ArrayList<>(
                new TreeSet<>(examples.stream().map(Example::article).toList()));
        int many = Math.min(most, articles.size());
        return new Folds(IntStream.range(0, many)
                .mapToObj(part -> examples.stream()
                        .filter(example -> articles.indexOf(example.article()) % many == part)
                        .toList())
                .toList());
    }

    /** A fact outside what was learnt from, and what is made of it. */
    public record Told(Example example, double value) {}

    /** Learns from all parts but one, and tells of each fact of that one; part after part. */
    public List<Told> apart(Function<List<Example>, Function<Features, Double>> learn) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException(
                    "two articles at least were expected, to learn from one and tell of another");
        }
        List<Told> told = new ArrayList<>();
        for (int own = 0; own < parts.size(); own++) {
            List<List<Example>> others = new ArrayList<>(parts);
            List<Example> part = others.remove(own);
            Function<Features, Double> learnt =
                    learn.apply(others.stream().flatMap(List::stream).toList());
            part.forEach(example -> told.add(new Told(example, learnt.apply(example.features()))));
        }
        return told;
    }
}
