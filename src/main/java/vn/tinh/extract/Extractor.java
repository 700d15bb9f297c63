package vn.tinh.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.compose.Figures;
import vn.tinh.extract.figure.FigureWords;
import vn.tinh.extract.judge.Features;
import vn.tinh.extract.judge.Judging;
import vn.tinh.extract.judge.Told;
import vn.tinh.extract.name.NameRules;
import vn.tinh.extract.name.Names;
import vn.tinh.extract.name.Publishers;
import vn.tinh.extract.relation.LastNamed;
import vn.tinh.extract.relation.Papers;
import vn.tinh.extract.relation.Statements;
import vn.tinh.extract.source.Attribution;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Masthead;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.time.Times;

/** Reads an article and says what it states. The same article gives the same facts, whenever and wherever. */
public final class Extractor {
    /** Part of every run's name; a change of the rules is another version. */
    public static final String VERSION = "1";

    private final Lexicon lexicon;
    private final NameRules names;
    private final Publishers publishers;
    private final FigureWords figures;
    private final Set<String> provinces;

    private final Judging judging;

    public Extractor(Lexicon lexicon, Judging judging) {
        this.lexicon = lexicon;
        this.judging = judging;
        this.names = new NameRules(lexicon);
        this.publishers = new Publishers(lexicon);
        this.figures = new FigureWords(lexicon);
        this.provinces = lexicon.wordings("place").stream()
                .map(Lexicon.Wording::name)
                .filter(name -> name.sort().equals("province"))
                .map(Meaning.Name::slug)
                .collect(Collectors.toSet());
    }

    /**
     * @param published when it appeared; empty where only the text may tell
     * @param title its headline, where that stands apart from the text; empty where not
     * @param text as it was given: all offsets count its code points
     */
    public Extraction extract(ArticleId id, Optional<Published> published, String title, String text) {
        return extract(id, published, title, "", text);
    }

    /**
     * @param publisher who published it, as printed; a provincial paper that names no province speaks of its own.
     *     Empty where not known
     */
    public Extraction extract(
            ArticleId id, Optional<Published> published, String title, String publisher, String text) {
        List<Skipped> skipped = new ArrayList<>();
        boolean asked = published.isPresent() && !publisher.isEmpty();
        Masthead masthead = asked ? new Masthead(published, title, publisher) : Layout.masthead(text);
        String home = home(publisher.isEmpty() ? masthead.publisher() : publisher);
        List<Told> told = read(id, published.or(masthead::published), home, title, text, skipped);
        Judging.Judged judged = judging.judge(text, told);
        skipped.addAll(judged.skipped());
        skipped.sort(Comparator.comparing(Skipped::span));
        return new Extraction(judged.kept(), skipped);
    }

    /** What stands in the sentences, which nobody needs any more when it is judged. */
    private List<Told> read(
            ArticleId id, Optional<Published> date, String home, String title, String text, List<Skipped> skipped) {
        List<Sentence> laid = Layout.of(text, title);
        Names named = names.over(
                Stream.concat(Layout.of(title, "").stream(), laid.stream()).toList());
        List<Sentence> read = read(named, Times.of(date).read(laid));
        List<Sentence> headline = read(named, Layout.of(title, ""));
        Figures.Result result = Figures.of(id, date, lexicon, named::placeOf, home, headline, read);
        List<Told> told = new ArrayList<>();
        result.figures().forEach(composed -> told.add(new Told(composed.figure(), new Features(composed.features()))));
        Statements.Result statements = Statements.of(id, read);
        told.addAll(statements.told());
        told.sort(Comparator.comparing(one -> one.fact().saying().evidence()));
        skipped.addAll(result.skipped());
        skipped.addAll(statements.skipped());
        return Attribution.of(told, read, named::placeOf, LastNamed.of(read), provinces);
    }

    private String home(String publisher) {
        return publisher.isEmpty() ? "" : publishers.province(publisher);
    }

    /** The sentences with all that was read in them. */
    private List<Sentence> read(Names named, List<Sentence> timed) {
        return figures.read(Papers.read(timed.stream()
                .map(sentence -> sentence.with(named.read(sentence.items())))
                .toList()));
    }

    /** The sentences with all that was read in them. */
    public List<Sentence> read(Optional<Published> published, String title, String text) {
        List<Sentence> timed = Times.of(published).read(Layout.of(text, title));
        return read(names.over(timed), timed);
    }
}
