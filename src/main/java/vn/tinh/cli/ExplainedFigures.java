package vn.tinh.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Fact;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.ingest.ArticleText;
import vn.tinh.ingest.Extracts.Explained;
import vn.tinh.ingest.Positions;

/** Tells a reader of each figure where it stands, what the rules read there, and what it became. */
final class ExplainedFigures {
    private static final List<Key> SAID = List.of(
            Key.PLACE,
            Key.INDICATOR,
            Key.MEASURE,
            Key.KIND,
            Key.VALUE,
            Key.MIN,
            Key.MAX,
            Key.UNIT,
            Key.QUALIFIER,
            Key.PERIOD,
            Key.BASELINE,
            Key.COMMODITY,
            Key.PARTNER,
            Key.DETAIL,
            Key.OF,
            Key.RELATION,
            Key.OBJECT,
            Key.CONFIDENCE);

    private final ArticleText article;
    private final Positions positions;
    private final PrintWriter out;

    ExplainedFigures(ArticleText article, Positions positions, PrintWriter out) {
        this.article = article;
        this.positions = positions;
        this.out = out;
    }

    void print(List<Explained> figures) {
        for (Explained figure : figures) {
            out.println("%s (%s) \"%s\""
                    .formatted(
                            positions.of(figure.figure()), figure.figure(), oneLine(article.words(figure.figure()))));
            for (Mention mention : figure.mentions()) {
                out.println("  read     %-24s \"%s\" %s"
                        .formatted(mention.rule(), oneLine(mention.words()), mention.meaning()));
            }
            for (Fact fact : figure.facts()) {
                out.println("  fact     " + told(fact));
            }
            for (Skipped skipped : figure.skipped()) {
                out.println("  no fact  %s: %s".formatted(skipped.reason().slug(), skipped.because()));
            }
            if (figure.facts().isEmpty() && figure.skipped().isEmpty()) {
                out.println("  no fact");
            }
        }
    }

    private static String told(Fact fact) {
        FlatRecord flat = fact.flat();
        var told = new StringBuilder();
        for (Key key : SAID) {
            if (flat.has(key)) {
                told.append(told.isEmpty() ? "" : ", ").append(key).append(' ').append(flat.cell(key));
            }
        }
        return told.toString();
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
