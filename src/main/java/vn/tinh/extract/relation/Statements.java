package vn.tinh.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tinh.article.ArticleId;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.judge.Features;
import vn.tinh.extract.judge.Told;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.About;
import vn.tinh.fact.Reading;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Saying;
import vn.tinh.fact.Slug;
import vn.tinh.fact.Span;

/** The relations of an article as facts. */
public final class Statements {
    private Statements() {}

    /** @param told in the order of the text */
    public record Result(List<Told> told, List<Skipped> skipped) {}

    /** @param sentences with the mentions of times, names and documents */
    public static Result of(ArticleId article, List<Sentence> sentences) {
        List<Told> told = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Stated stated : Relations.once(Relations.read(sentences, LastNamed.of(sentences)))) {
            Span span = new Span(
                    stated.evidence().getFirst().start(),
                    stated.evidence().getLast().end());
            try {
                List<String> features = Stream.concat(
                                stated.features().stream(),
                                Stream.of("relation:" + stated.relation(), "rule:" + stated.rule()))
                        .map(feature -> feature.replace(' ', '-'))
                        .toList();
                told.add(new Told(relation(article, stated, span), new Features(features)));
            } catch (IllegalArgumentException e) {
                skipped.add(new Skipped(span, Skipped.Reason.CHECK, stated.label(), String.valueOf(e.getMessage())));
            }
        }
        return new Result(told, skipped);
    }

    private static Relation relation(ArticleId article, Stated stated, Span span) {
        About about = new About(
                stated.place(),
                "",
                stated.period(),
                orAll(stated.commodity()),
                orAll(stated.partner()),
                orAll(stated.detail()));
        return new Relation(
                about,
                stated.relation(),
                stated.object(),
                stated.label(),
                stated.openList(),
                stated.document(),
                "",
                new Saying(article, span, List.of(), Reading.STATED, BigDecimal.ONE));
    }

    private static String orAll(String slug) {
        return slug.isEmpty() ? Slug.ALL : slug;
    }
}
