package vn.tinh.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.Article;
import vn.tinh.fact.Fact;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * Facts as the statements of their article's graph, and back. Nothing is invented: a slug that the ontology and the
 * reference data do not know is refused, save documents, organisations, projects and products, which are made on the
 * spot with the name that the text gives them.
 *
 * <p>Of what was extracted, zones too are made, of the type that the detail of their {@code has-zone} says and in the
 * place that has them, and the organisation that a text names as its source. What people curate is stricter: there an
 * unknown slug is rather a slip, and the reference data can be amended.
 */
public final class FactMapper {
    /** The run of what people curate. */
    public static final String CURATED = "curated";

    private final Names names;
    private final Territories territories;

    public FactMapper(Names names, Territories territories) {
        this.names = names;
        this.territories = territories;
    }

    /**
     * The graph of an article: the article, what its facts need, and a claim for each fact. A fact that is there twice
     * is one claim with the evidence of both.
     *
     * @param run the version of the extractor, or {@link #CURATED}
     * @return in no order; {@link TrigWriter} makes one
     * @throws TinhException {@code FACTS_INVALID} with every key that cannot be told
     */
    public List<Quad> quads(Article article, String run, List<PlacedFact> facts) {
        var resolver = new Resolver(names, facts, !run.equals(CURATED));
        var writer = new ArticleQuads(article, run, resolver, territories);
        List<Quad> quads = writer.quads(facts);
        if (!resolver.wrong().isEmpty()) {
            throw new TinhException(
                    Problem.FACTS_INVALID,
                    resolver.wrong().stream().sorted().distinct().toList());
        }
        return quads;
    }

    /**
     * The facts of the claims that are not retracted, in the order of their evidence; {@link Fact#flat()} is the flat
     * record.
     *
     * @param quads of the graphs of one or more articles
     */
    public List<Fact> facts(Collection<Quad> quads) {
        return new FactGraph(quads, names, territories).facts();
    }
}
