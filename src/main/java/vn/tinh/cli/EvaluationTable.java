package vn.tinh.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.ingest.Aspect;
import vn.tinh.ingest.Calibration;
import vn.tinh.ingest.Compared;
import vn.tinh.ingest.Evaluated;
import vn.tinh.ingest.Item;
import vn.tinh.ingest.Measured;
import vn.tinh.ingest.Score;
import vn.tinh.rdf.FlatFile;

/** An evaluation for a terminal. */
final class EvaluationTable {
    private static final int MOST_WORDS = 100;

    private final Evaluated evaluated;
    private final boolean lists;
    private final StringBuilder text = new StringBuilder();

    /** @param lists what was missed and what is too much too */
    EvaluationTable(Evaluated evaluated, boolean lists) {
        this.evaluated = evaluated;
        this.lists = lists;
    }

    String text() {
        Measured measured = evaluated.measured();
        line("%d articles", measured.articles());
        head("core facts");
        score("figures", measured.observations());
        score("relations", measured.relations());
        line(
                "fine facts, neither asked for nor punished: %d of %d",
                measured.fine().right(), measured.fine().asked());
        head("figures by indicator");
        measured.byIndicator().forEach(this::score);
        head("relations");
        measured.byRelation().forEach(this::score);
        head("by article");
        evaluated.articles().forEach(this::article);
        keys(measured);
        calibration("confidence as given", evaluated.given());
        if (evaluated.canLearn()) {
            calibration("confidence learnt from other articles", Calibration.acrossArticles(evaluated.examples()));
        }
        if (lists) {
            lists();
        }
        return text.toString();
    }

    private void head(String title) {
        line("");
        line("%-34s %6s %6s %6s %10s %7s %7s", title, "asked", "given", "right", "precision", "recall", "F1");
    }

    private void score(String name, Score score) {
        line(
                "%-34s %6d %6d %6d %10s %7s %7s",
                name,
                score.asked(),
                score.given(),
                score.right(),
                percent(score.precision()),
                percent(score.recall()),
                percent(score.f1()));
    }

    private void article(Compared article) {
        Measured one = Measured.of(List.of(article));
        Score figures = one.observations();
        Score relations = one.relations();
        score(
                article.article(),
                new Score(
                        figures.right() + relations.right(),
                        figures.asked() + relations.asked(),
                        figures.given() + relations.given()));
    }

    private void keys(Measured measured) {
        line("");
        line("%-34s %16s %16s", "how often a key is right", "read at the spot", "in matches");
        for (Map.Entry<Aspect, Score> key : measured.keysOfNear().entrySet()) {
            Score inMatches = measured.keysOfMatches().getOrDefault(key.getKey(), Score.NONE);
            line("%-34s %16s %16s", key.getKey().slug(), of(key.getValue()), of(inMatches));
        }
    }

    private static String of(Score score) {
        return score.asked() == 0 ? "" : "%d/%d %6s".formatted(score.right(), score.asked(), percent(score.recall()));
    }

    private void calibration(String title, Calibration calibration) {
        if (calibration.given().isEmpty()) {
            return;
        }
        line("");
        line("%-34s %6s %10s %10s", title, "facts", "expected", "observed");
        calibration.bins().forEach(bin -> line("%.2f to %.2f%s", bin.least(), bin.most(), bin(bin)));
        for (double least : List.of(0.6, 0.7, 0.8, 0.9)) {
            calibration.from(least).forEach(bin -> line("%.2f and more%s", least, bin(bin).substring(1)));
        }
        line("expected calibration error %.3f", calibration.error());
    }

    private static String bin(Calibration.Bin bin) {
        return String.format(
                Locale.ROOT, "%23s%6d %9.1f%% %9.1f%%", "", bin.facts(), 100 * bin.expected(), 100 * bin.observed());
    }

    private void lists() {
        Map<String, Item> items = evaluated.items().stream()
                .collect(Collectors.toMap(item -> item.id().value(), item -> item));
        for (Compared article : evaluated.articles()) {
            Item item = items.get(article.article());
            String words = item == null ? "" : item.text();
            article.misses().forEach(lone -> lone("missed", article.article(), lone, words));
            article.extras().forEach(lone -> lone("too much", article.article(), lone, words));
        }
    }

    private void lone(String what, String article, Compared.Lone lone, String words) {
        line("");
        line(
                "%s %s:%s-%s %s",
                what, article, lone.row().cell(Key.START), lone.row().cell(Key.END), said(lone.row(), words));
        line("  %s", FlatFile.write(lone.row()));
        if (lone.hasNearest()) {
            line("  %s", FlatFile.write(lone.nearest()));
            line(
                    "  differ in %s",
                    String.join(
                            ", ", lone.differing().stream().map(Aspect::slug).toList()));
        }
    }

    /** The evidence on a line; nothing where the text is not at hand. */
    private static String said(FlatRecord row, String words) {
        List<String> said = new ArrayList<>();
        row.integer(Key.START)
                .ifPresent(start -> row.integer(Key.END).ifPresent(end -> {
                    if (end <= words.codePointCount(0, words.length())) {
                        int from = words.offsetByCodePoints(0, start);
                        String evidence = words.substring(from, words.offsetByCodePoints(from, end - start))
                                .replaceAll("\\s+", " ");
                        said.add(evidence.length() > MOST_WORDS ? evidence.substring(0, MOST_WORDS) + "…" : evidence);
                    }
                }));
        return String.join("", said);
    }

    private static String percent(OptionalDouble part) {
        return part.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * part.getAsDouble());
    }

    @SuppressWarnings("AnnotateFormatMethod") // Error Prone's annotation is no dependency of ours
    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
