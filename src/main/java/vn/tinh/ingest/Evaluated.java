package vn.tinh.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.judge.Example;
import vn.tinh.extract.judge.Features;
import vn.tinh.extract.judge.Told;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * What came of an evaluation.
 *
 * @param items the articles, in the order of their ids
 * @param articles each article's facts beside the gold ones, in the same order
 * @param measured the figures over all
 * @param given whether the confidence that the facts came with keeps its word; of facts that came with one
 * @param examples how each fact was read, and whether it is right; empty where that is not told
 */
public record Evaluated(
        List<Item> items, List<Compared> articles, Measured measured, Calibration given, List<Example> examples) {

    /** Reads every text, and measures what was read. */
    public static Evaluated of(List<Item> items, Extracting extractor, Evaluation evaluation) {
        List<Compared> articles = new ArrayList<>();
        List<Calibration.Given> given = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (Item item : items) {
            List<Told> told = extractor.extract(item);
            List<FlatRecord> rows = told.stream().map(one -> one.fact().flat()).toList();
            Compared compared = evaluation.compare(item.id().value(), item.gold(), rows);
            Set<FlatRecord> right = right(compared);
            for (int i = 0; i < rows.size(); i++) {
                Features features = told.get(i).features();
                examples.add(new Example(item.id().value(), features, right.contains(rows.get(i))));
            }
            given.addAll(given(rows, right));
            articles.add(compared);
        }
        boolean silent =
                examples.stream().allMatch(example -> example.features().names().isEmpty());
        return new Evaluated(
                items, articles, Measured.of(articles), new Calibration(given), silent ? List.of() : examples);
    }

    /**
     * Measures facts that were extracted before.
     *
     * @param extracted a folder with the facts of each article as X.jsonl
     */
    public static Evaluated of(List<Item> items, Path extracted, Evaluation evaluation) {
        List<Compared> articles = new ArrayList<>();
        List<Calibration.Given> given = new ArrayList<>();
        List<Finding> wrong = new ArrayList<>();
        if (!Files.isDirectory(extracted)) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(extracted.toString()), "there is no such folder");
        }
        for (Item item : items) {
            String name = item.id().value();
            Path file = extracted.resolve(name + ".jsonl");
            if (!Files.exists(file)) {
                wrong.add(new Finding(Place.of(file.toString()), "the facts of %s were expected".formatted(name)));
                continue;
            }
            List<FlatRecord> rows = Items.rows(file, name);
            Compared compared = evaluation.compare(name, item.gold(), rows);
            given.addAll(given(rows, right(compared)));
            articles.add(compared);
        }
        if (!wrong.isEmpty()) {
            throw new TinhException(Problem.NOT_FOUND, wrong);
        }
        return new Evaluated(items, articles, Measured.of(articles), new Calibration(given), List.of());
    }

    /** Those that are gold facts of either tier; of two that are equal, the one that was matched. */
    private static Set<FlatRecord> right(Compared compared) {
        Set<FlatRecord> right = Collections.newSetFromMap(new IdentityHashMap<>());
        compared.matches().forEach(match -> right.add(match.found()));
        return right;
    }

    private static List<Calibration.Given> given(List<FlatRecord> rows, Set<FlatRecord> right) {
        return rows.stream()
                .filter(row -> row.has(Key.CONFIDENCE))
                .map(row -> new Calibration.Given(
                        row.decimal(Key.CONFIDENCE).orElseThrow().doubleValue(), right.contains(row)))
                .toList();
    }

    /** Whether it can be told how confidence learnt from some articles holds for others. */
    public boolean canLearn() {
        return examples.stream().map(Example::article).distinct().count() > 1;
    }
}
