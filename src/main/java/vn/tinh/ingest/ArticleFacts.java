package vn.tinh.ingest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.Article;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.judge.Told;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Saying;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.PlacedFact;

/** Reads articles for their facts; all places are of the text as given. */
public final class ArticleFacts {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Extracts extracts;

    public ArticleFacts(Extracts extracts) {
        this.extracts = extracts;
    }

    public Extraction extract(ArticleText article) {
        Extraction read = extracts.extract(
                article.id(), article.published(), article.title(), article.publisher(), article.text());
        return new Extraction(
                read.told().stream()
                        .map(told -> new Told(given(told.fact(), article), told.features()))
                        .toList(),
                read.skipped().stream().map(skipped -> given(skipped, article)).toList());
    }

    /** As {@link Extracts#explain}; the mentions keep their places in the text that was read. */
    public List<Extracts.Explained> explain(ArticleText article) {
        return extracts.explain(article.id(), article.published(), article.title(), article.text()).stream()
                .map(one -> new Extracts.Explained(
                        article.given(one.figure()),
                        one.mentions(),
                        one.facts().stream().map(fact -> given(fact, article)).toList(),
                        one.skipped().stream()
                                .map(skipped -> given(skipped, article))
                                .toList()))
                .toList();
    }

    /**
     * The graph of an article: what {@code triples/extracted/<id>.trig} holds.
     *
     * @throws TinhException {@code USAGE} if nobody says when the article appeared
     */
    public List<Quad> quads(ArticleText article, List<Fact> facts, FactMapper mapper) {
        Published published = article.published()
                .orElseThrow(() -> new TinhException(
                        Problem.USAGE,
                        Place.of(article.name()),
                        "does not say when it appeared, which its graph must; --published says it"));
        Article known = article.article(published, publisher(article.publisher()));
        Positions positions = new Positions(article);
        List<PlacedFact> placed = facts.stream()
                .map(fact -> new PlacedFact(fact, positions.of(fact.saying().evidence()), Map.of()))
                .toList();
        return mapper.quads(known, extracts.version(), placed);
    }

    /** A slug is one; a name as it is printed names no organisation of ours yet. */
    private static String publisher(String said) {
        return SLUG.matcher(said).matches() ? said : "";
    }

    private static Skipped given(Skipped skipped, ArticleText article) {
        return new Skipped(article.given(skipped.span()), skipped.reason(), skipped.words(), skipped.because());
    }

    private static Fact given(Fact fact, ArticleText article) {
        Saying read = fact.saying();
        Saying saying = new Saying(
                read.article(),
                article.given(read.evidence()),
                read.also().stream().map(article::given).toList(),
                read.reading(),
                read.confidence());
        return fact.withSaying(saying);
    }
}
