package vn.tinh.ingest;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;

/**
 * The figures of an evaluation, over all its articles. Of fine facts only {@link #fine} speaks.
 *
 * @param articles how many
 * @param observations core facts that are figures
 * @param relations core facts that are relations
 * @param fine fine facts; for information, their precision says nothing
 * @param byIndicator core figures by indicator, in alphabetical order; an extra by the indicator it was given
 * @param byRelation core relations by relation
 * @param keysOfNear how often each key is right where the same figure or object was read at the same place
 * @param keysOfMatches how often each key is right that does not decide, in facts that match
 */
public record Measured(
        int articles,
        Score observations,
        Score relations,
        Score fine,
        SortedMap<String, Score> byIndicator,
        SortedMap<String, Score> byRelation,
        SequencedMap<Aspect, Score> keysOfNear,
        SequencedMap<Aspect, Score> keysOfMatches) {

    public static Measured of(List<Compared> articles) {
        SortedMap<String, Score> byIndicator = new TreeMap<>();
        SortedMap<String, Score> byRelation = new TreeMap<>();
        Score fine = Score.NONE;
        for (Compared article : articles) {
            for (Compared.Match match : article.matches()) {
                if (Evaluation.isFine(match.gold())) {
                    fine = fine.and(new Score(1, 1, 1));
                } else {
                    add(byIndicator, byRelation, match.gold(), new Score(1, 1, 1));
                }
            }
            for (Compared.Lone lone : article.unfound()) {
                if (Evaluation.isFine(lone.row())) {
                    fine = fine.and(new Score(0, 1, 0));
                } else {
                    add(byIndicator, byRelation, lone.row(), new Score(0, 1, 0));
                }
            }
            article.extras().forEach(lone -> add(byIndicator, byRelation, lone.row(), new Score(0, 0, 1)));
        }
        return new Measured(
                articles.size(),
                sum(byIndicator),
                sum(byRelation),
                fine,
                byIndicator,
                byRelation,
                keys(articles.stream().flatMap(article -> article.core(article.near()))),
                matched(articles));
    }

    private static SequencedMap<Aspect, Score> matched(List<Compared> articles) {
        SequencedMap<Aspect, Score> keys = keys(articles.stream().flatMap(article -> article.core(article.matches())));
        keys.keySet().removeIf(Aspect::decides);
        return keys;
    }

    private static void add(
            Map<String, Score> byIndicator, Map<String, Score> byRelation, FlatRecord row, Score score) {
        boolean relation = row.cell(Key.FACT).equals("relation");
        (relation ? byRelation : byIndicator)
                .merge(row.cell(relation ? Key.RELATION : Key.INDICATOR), score, Score::and);
    }

    private static Score sum(Map<String, Score> scores) {
        return scores.values().stream().reduce(Score.NONE, Score::and);
    }

    private static SequencedMap<Aspect, Score> keys(Stream<Compared.Match> pairs) {
        SequencedMap<Aspect, Score> keys = new TreeMap<>();
        pairs.forEach(pair -> Aspect.of(pair.gold())
                .forEach(aspect -> keys.merge(
                        aspect,
                        pair.differing().contains(aspect) ? new Score(0, 1, 1) : new Score(1, 1, 1),
                        Score::and)));
        return keys;
    }
}
