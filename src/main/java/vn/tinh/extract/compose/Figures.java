package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.About;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Quantity;
import vn.tinh.fact.Reading;
import vn.tinh.fact.Saying;
import vn.tinh.fact.Slug;
import vn.tinh.fact.Span;

/** The figures of an article, each with what it is about. */
public final class Figures {
    private Figures() {}

    /**
     * A figure, and what speaks for it.
     *
     * @param features names of what was seen, for the confidence
     */
    public record Composed(Figure figure, List<String> features) {}

    /** @param skipped in the order of the text */
    public record Result(List<Composed> figures, List<Skipped> skipped) {}

    /**
     * @param offices the province of an office
     * @param home the province whose paper it is; empty where it is none's
     * @param headline where it stands apart from the text; it may tell the place
     * @param sentences with all their mentions
     */
    public static Result of(
            ArticleId article,
            Optional<Published> published,
            Lexicon lexicon,
            Function<Mention, Optional<String>> offices,
            String home,
            List<Sentence> headline,
            List<Sentence> sentences) {
        List<Sentence> all =
                Stream.concat(headline.stream(), sentences.stream()).toList();
        Calendar calendar = new Calendar(published);
        Stage stage = Stage.of(all, offices).or(home);
        TableFigures tables = new TableFigures(lexicon, calendar, stage);
        Composer composer = new Composer(lexicon, calendar, stage, offices);
        composer.read(tables.read(headline, sentences));
        List<Draft> drafts = Stream.concat(composer.drafts().stream(), tables.drafts().stream())
                .toList();
        List<Skipped> skipped = new ArrayList<>(composer.skipped());
        skipped.addAll(tables.skipped());
        List<Composed> figures = new ArrayList<>();
        for (Draft draft : once(drafts)) {
            try {
                figures.add(new Composed(figure(article, draft), List.copyOf(draft.features)));
            } catch (IllegalArgumentException e) {
                skipped.add(new Skipped(draft.span, Skipped.Reason.CHECK, "", String.valueOf(e.getMessage())));
            }
        }
        figures.sort((one, other) -> one.figure()
                .saying()
                .evidence()
                .compareTo(other.figure().saying().evidence()));
        return new Result(figures, skipped);
    }

    /** The same figure said twice is one; of a headline only what the body says too, or does not speak of at all. */
    private static List<Draft> once(List<Draft> drafts) {
        Map<String, Draft> once = new LinkedHashMap<>();
        Set<List<String>> spokenOf = new HashSet<>();
        List<Draft> heads = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.title) {
                heads.add(draft);
                continue;
            }
            spokenOf.add(topic(draft));
            Draft first = once.putIfAbsent(draft.key(), draft);
            if (first != null) {
                first.also.add(draft.span);
            }
        }
        for (Draft head : heads) {
            Draft same = once.get(head.key());
            if (same != null) {
                same.also.add(head.span);
            } else if (spokenOf.add(topic(head))) {
                head.features.add("section:title");
                once.put(head.key(), head);
            }
        }
        return List.copyOf(once.values());
    }

    private static List<String> topic(Draft draft) {
        return List.of(draft.frame.indicator, draft.measure.slug(), draft.frame.commodity);
    }

    private static Figure figure(ArticleId article, Draft draft) {
        Frame frame = draft.frame;
        TreeSet<String> details = new TreeSet<>(frame.details);
        if (frame.cue == Meaning.Place.Cue.BEFORE_MERGER) {
            details.add(About.BEFORE_MERGER);
        }
        About about = new About(
                frame.place,
                "",
                frame.period,
                frame.commodity.isEmpty() ? Slug.ALL : frame.commodity,
                frame.partner.isEmpty() ? Slug.ALL : frame.partner,
                details.isEmpty() ? Slug.ALL : String.join("+", details));
        Period baseline = draft.measure == Measure.GROWTH ? frame.baseline : Period.NONE;
        return new Figure(
                about,
                frame.indicator,
                draft.measure,
                frame.kind,
                new Quantity(draft.min, draft.max, draft.unit, draft.qualifier),
                baseline,
                !baseline.isNone(),
                draft.of,
                draft.measure == Measure.RANK ? BigDecimal.ZERO : draft.step,
                "",
                "",
                "",
                new Saying(article, draft.span, also(draft), Reading.STATED, BigDecimal.ONE));
    }

    private static List<Span> also(Draft draft) {
        return draft.also.stream().distinct().toList();
    }
}
