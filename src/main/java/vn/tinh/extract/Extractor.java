package vn.tinh.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.compose.Figures;
import vn.tinh.extract.figure.FigureWords;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Fact;

/** Reads an article and says what it states. The same article gives the same facts, whenever and wherever. */
public final class Extractor {
    /** Part of every run's name; a change of the rules is another version. */
    public static final String VERSION = "1";

    private final Lexicon lexicon;
    private final FigureWords figures;

    public Extractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.figures = new FigureWords(lexicon);
    }

    /**
     * @param published when it appeared; empty where only the text may tell
     * @param title its headline, where that stands apart from the text; empty where not
     * @param text as it was given: all offsets count its code points
     */
    public Extraction extract(ArticleId id, Optional<Published> published, String title, String text) {
        Optional<Published> date = published.or(() -> Layout.masthead(text).published());
        List<Sentence> read = read(date, title, text);
        Figures.Result result = Figures.of(id, date, lexicon, read);
        List<Fact> facts = new ArrayList<>();
        result.figures().forEach(composed -> facts.add(composed.figure()));
        return new Extraction(facts, result.skipped());
    }

    /** The sentences with all that was read in them. */
    List<Sentence> read(Optional<Published> published, String title, String text) {
        return figures.read(Layout.of(text, title));
    }
}
