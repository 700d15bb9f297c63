package vn.tinh.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.Article;
import vn.tinh.article.Signature;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Key;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Span;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.PlacedFact;
import vn.tinh.rdf.TrigWriter;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Tinh;

/** Makes the file of an article out of the facts that a person has read in it. */
public final class Curating {
    private final FactMapper mapper;

    public Curating(FactMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The bytes of {@code triples/curated/<id>.trig}. The same input gives the same bytes.
     *
     * @param article its metadata; the signature is taken from the text where that is given
     * @param text the article's text, for the signature and for how precisely each figure is said; empty where it is
     *     not at hand. Nothing of it is kept
     * @param complete the file stands alone: what the extractor read in the article no longer counts
     * @throws TinhException {@code FACTS_INVALID} with every fact that cannot be told, or stands outside the text
     */
    public byte[] trig(Article article, List<PlacedFact> facts, String text, boolean complete) {
        Article known = text.isEmpty() ? article : article.withSignature(Signature.of(text));
        List<PlacedFact> precise = text.isEmpty() ? facts : precise(facts, text);
        List<Quad> quads = new ArrayList<>(mapper.quads(known, FactMapper.CURATED, precise));
        if (complete) {
            String id = article.id().value();
            quads.add(new Quad(Graphs.article(id), Ids.article(id), Tinh.complete.asNode(), Literals.bool(true)));
        }
        return TrigWriter.write(quads);
    }

    private static List<PlacedFact> precise(List<PlacedFact> facts, String text) {
        int length = text.codePointCount(0, text.length());
        List<Finding> outside = new ArrayList<>();
        List<PlacedFact> precise = new ArrayList<>();
        for (PlacedFact placed : facts) {
            Span span = placed.fact().saying().evidence();
            List<Span> spans = new ArrayList<>(placed.fact().saying().also());
            spans.add(span);
            if (spans.stream().anyMatch(one -> one.end() > length)) {
                outside.add(new Finding(
                        placed.at(Key.END), "the text ends at %d, before the evidence does".formatted(length)));
            } else {
                precise.add(
                        new PlacedFact(precise(placed.fact(), evidence(text, span)), placed.place(), placed.keys()));
            }
        }
        if (!outside.isEmpty()) {
            throw new TinhException(Problem.FACTS_INVALID, outside);
        }
        return precise;
    }

    /** @param span inside the text */
    static String evidence(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }

    /** The fact, if a figure, with the unit of the last digit that its evidence shows; a known one stays. */
    static Fact precise(Fact fact, String evidence) {
        return switch (fact) {
            case Relation relation -> relation;
            case Figure figure ->
                figure.precision().signum() > 0
                        ? figure
                        : figure.withPrecision(PrecisionReader.precision(evidence, figure.quantity())
                                .orElse(BigDecimal.ZERO));
        };
    }
}
