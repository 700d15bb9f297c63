package vn.tinh.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;
import vn.tinh.fact.Slug;
import vn.tinh.ingest.Calibration;
import vn.tinh.ingest.Compared;
import vn.tinh.ingest.Evaluated;
import vn.tinh.ingest.Measured;
import vn.tinh.ingest.Score;
import vn.tinh.rdf.FlatFile;

/** An evaluation for programs. What cannot be told, as the precision of nothing, is left out. */
final class EvaluationJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationJson() {}

    /** @param lists what was missed and what is too much too */
    static String of(Evaluated evaluated, boolean lists) {
        Measured measured = evaluated.measured();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("articles", measured.articles());
        root.put("observations", score(measured.observations()));
        root.put("relations", score(measured.relations()));
        root.put(
                "fine",
                Map.of(
                        "asked",
                        measured.fine().asked(),
                        "right",
                        measured.fine().right()));
        root.put("byIndicator", scores(measured.byIndicator()));
        root.put("byRelation", scores(measured.byRelation()));
        root.put("keysOfNear", scores(slugs(measured.keysOfNear())));
        root.put("keysOfMatches", scores(slugs(measured.keysOfMatches())));
        Map<String, Object> articles = new LinkedHashMap<>();
        evaluated.articles().forEach(article -> articles.put(article.article(), article(article, lists)));
        root.put("byArticle", articles);
        if (!evaluated.given().given().isEmpty()) {
            root.put("confidence", calibration(evaluated.given()));
        }
        if (evaluated.canLearn()) {
            root.put("confidenceAcrossArticles", calibration(Calibration.acrossArticles(evaluated.examples())));
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static <K extends Slug> Map<String, Score> slugs(Map<K, Score> keys) {
        Map<String, Score> slugs = new LinkedHashMap<>();
        keys.forEach((key, score) -> slugs.put(key.slug(), score));
        return slugs;
    }

    private static Map<String, Object> scores(Map<String, Score> scores) {
        Map<String, Object> all = new LinkedHashMap<>();
        scores.forEach((name, score) -> all.put(name, score(score)));
        return all;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("asked", score.asked());
        one.put("given", score.given());
        one.put("right", score.right());
        put(one, "precision", score.precision());
        put(one, "recall", score.recall());
        put(one, "f1", score.f1());
        return one;
    }

    private static void put(Map<String, Object> one, String name, OptionalDouble value) {
        value.ifPresent(known -> one.put(name, rounded(known)));
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private static Map<String, Object> article(Compared article, boolean lists) {
        Measured measured = Measured.of(List.of(article));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("observations", score(measured.observations()));
        one.put("relations", score(measured.relations()));
        if (lists) {
            one.put("misses", lone(article.misses().stream()));
            one.put("extras", lone(article.extras().stream()));
        }
        return one;
    }

    private static List<Map<String, Object>> lone(Stream<Compared.Lone> lone) {
        return lone.map(one -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("fact", new RawValue(FlatFile.write(one.row())));
                    if (one.hasNearest()) {
                        row.put("nearest", new RawValue(FlatFile.write(one.nearest())));
                        row.put(
                                "differ",
                                one.differing().stream().map(Slug::slug).toList());
                    }
                    return row;
                })
                .toList();
    }

    private static Map<String, Object> calibration(Calibration calibration) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("facts", calibration.given().size());
        all.put("error", rounded(calibration.error()));
        all.put("bins", calibration.bins().stream().map(EvaluationJson::bin).toList());
        calibration.from(0.9).forEach(bin -> all.put("from0.9", bin(bin)));
        return all;
    }

    private static Map<String, Object> bin(Calibration.Bin bin) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("least", rounded(bin.least()));
        one.put("most", rounded(bin.most()));
        one.put("facts", bin.facts());
        one.put("expected", rounded(bin.expected()));
        one.put("observed", rounded(bin.observed()));
        return one;
    }
}
