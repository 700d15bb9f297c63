package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.Article;
import vn.tinh.extract.Skipped;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Saying;
import vn.tinh.fact.Span;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.PlacedFact;
import vn.tinh.rdf.Positions;
import vn.tinh.rdf.RdfFile;

/**
 * Parts the facts that can be told and pass the shapes from those that do not, so that one bad fact costs no other. A
 * fact is judged together with all others of its article and with what people say of it, as it will stand.
 */
final class Sieve {
    private static final int WORDS = 80;

    private final Tools tools;
    private final FactMapper mapper;
    private final Article article;
    private final String run;
    private final ArticleText text;
    private final Optional<RdfFile> curated;
    private final Map<Fact, String> because = new LinkedHashMap<>();

    /**
     * What came through.
     *
     * @param quads of the article's extracted file
     * @param setAside in the order of the text
     */
    record Sifted(List<Quad> quads, List<Skipped> setAside) {}

    /** @param curated what people say of the article, where that does not stand alone */
    Sieve(Tools tools, Article article, String run, ArticleText text, Optional<RdfFile> curated) {
        this.tools = tools;
        this.mapper = tools.mapper();
        this.article = article;
        this.run = run;
        this.text = text;
        this.curated = curated;
    }

    /**
     * @param facts with their places in the text that was read
     * @throws TinhException {@code FACTS_INVALID} if the article is wrong without any fact
     */
    Sifted sift(List<Fact> facts) {
        List<Fact> left = insideTheText(facts);
        left = thatCanBeTold(left);
        List<Quad> quads = mapper.quads(article, run, placed(left));
        if (!wrong(quads).isEmpty()) {
            left = thatPass(left);
            quads = mapper.quads(article, run, placed(left));
        }
        return new Sifted(quads, setAside());
    }

    private List<Skipped> setAside() {
        return because.entrySet().stream()
                .map(fact -> new Skipped(
                        fact.getKey().saying().evidence(),
                        Skipped.Reason.CHECK,
                        words(fact.getKey().saying().evidence()),
                        fact.getValue()))
                .sorted(Comparator.comparing(Skipped::span))
                .toList();
    }

    private String words(Span span) {
        if (span.end() > text.given().codePointCount(0, text.given().length())) {
            return "";
        }
        String words = text.words(span);
        return words.codePointCount(0, words.length()) > WORDS
                ? words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…"
                : words;
    }

    /** With their places in the text as given, and with the unit of their last digit. */
    private List<Fact> insideTheText(List<Fact> facts) {
        int length = text.text().codePointCount(0, text.text().length());
        List<Fact> inside = new ArrayList<>();
        for (Fact fact : facts) {
            Saying saying = fact.saying();
            if (saying.evidence().end() > length || saying.also().stream().anyMatch(span -> span.end() > length)) {
                because.put(fact, "the text ends at %d, before the evidence does".formatted(length));
            } else {
                inside.add(Curating.precise(fact, Curating.evidence(text.text(), saying.evidence()))
                        .withSaying(new Saying(
                                saying.article(),
                                text.given(saying.evidence()),
                                saying.also().stream().map(text::given).toList(),
                                saying.reading(),
                                saying.confidence())));
            }
        }
        return inside;
    }

    /** Without those that name what nobody knows; what they alone described is then unknown too. */
    private List<Fact> thatCanBeTold(List<Fact> facts) {
        List<Fact> left = new ArrayList<>(facts);
        while (true) {
            try {
                mapper.quads(article, run, placed(left));
                return left;
            } catch (TinhException e) {
                var numbers = new TreeSet<Integer>(Comparator.reverseOrder());
                for (Finding finding : e.findings()) {
                    int number = (int) finding.place().line() - 1;
                    if (number < 0) {
                        throw e; // about the article itself
                    }
                    because.merge(left.get(number), finding.message(), (one, more) -> one + "; " + more);
                    numbers.add(number);
                }
                numbers.forEach(number -> left.remove((int) number));
            }
        }
    }

    /** One after the other, what others rest on first: each that passes with those before it. */
    private List<Fact> thatPass(List<Fact> facts) {
        List<Finding> without = wrong(mapper.quads(article, run, List.of()));
        if (!without.isEmpty()) {
            throw new TinhException(Problem.FACTS_INVALID, without);
        }
        List<Fact> good = new ArrayList<>();
        facts.stream()
                .sorted(Comparator.comparing(fact -> !(fact instanceof Relation)))
                .forEach(fact -> {
                    good.add(fact);
                    List<Finding> wrong = wrong(mapper.quads(article, run, placed(good)));
                    if (!wrong.isEmpty()) {
                        good.removeLast();
                        because.put(fact, wrong.getFirst().message());
                    }
                });
        return good;
    }

    private List<Finding> wrong(List<Quad> quads) {
        RdfFile extracted = new RdfFile(
                article.id().value(), quads, new Nowhere(article.id().value()), "");
        RdfFile whole =
                curated.map(theirs -> Decided.over(theirs, extracted).file()).orElse(extracted);
        return tools.judge().judge(whole, tools.vocabulary().context()).violations();
    }

    /** Each with its number as a line, so that a finding says whose it is. */
    private List<PlacedFact> placed(List<Fact> facts) {
        List<PlacedFact> placed = new ArrayList<>();
        for (Fact fact : facts) {
            placed.add(new PlacedFact(fact, new Place(article.id().value(), placed.size() + 1L, 0), Map.of()));
        }
        return placed;
    }

    /** Positions of statements that stand in no file yet. */
    private record Nowhere(String name) implements Positions {
        @Override
        public Place of(Node subject) {
            return Place.of(name);
        }

        @Override
        public Place of(Node subject, Node predicate) {
            return of(subject);
        }
    }
}
