package vn.tinh.extract.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.Skipped;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Relation;
import vn.tinh.fact.Saying;

/** Says how surely each fact of an article was read, and keeps back what cannot be. */
public final class Judging {
    private final Checks checks;
    private final Confidence confidence;

    public Judging(Checks checks, Confidence confidence) {
        this.checks = checks;
        this.confidence = confidence;
    }

    /**
     * @param kept with their confidence, and what they failed among their features
     * @param skipped what is surely wrong
     */
    public record Judged(List<Told> kept, List<Skipped> skipped) {
        public Judged {
            kept = List.copyOf(kept);
            skipped = List.copyOf(skipped);
        }

        public List<Fact> facts() {
            return kept.stream().map(Told::fact).toList();
        }
    }

    /**
     * @param text the article's, for the words of what is skipped
     * @param told all of one article
     */
    public Judged judge(String text, List<Told> told) {
        List<Integer> places = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Features> features = new ArrayList<>();
        for (Told one : told) {
            if (one.fact() instanceof Figure figure) {
                places.add(features.size());
                figures.add(figure);
            }
            features.add(one.features());
        }
        List<Flag> flags = checks.flags(figures);
        for (Flag flag : flags) {
            int place = places.get(flag.figure());
            features.set(place, features.get(place).with(flag.check().feature()));
        }
        List<Flag> sure = flags.stream().filter(Flag::sure).toList();
        Set<Integer> gone = sure.stream().map(flag -> places.get(flag.figure())).collect(Collectors.toSet());
        List<Told> kept = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(new Told(sure(told.get(i).fact(), confidence.of(features.get(i))), features.get(i)));
            }
        }
        return new Judged(kept, skipped(text, sure));
    }

    /** Steps from one to the next: they are in the order of the text, but for one within another. */
    private static List<Skipped> skipped(String text, List<Flag> sure) {
        List<Skipped> skipped = new ArrayList<>();
        int points = 0;
        int at = 0;
        for (Flag flag : sure) {
            at = text.offsetByCodePoints(at, flag.span().start() - points);
            points = flag.span().start();
            String words =
                    text.substring(at, text.offsetByCodePoints(at, flag.span().end() - points));
            skipped.add(new Skipped(flag.span(), Skipped.Reason.CHECK, words, flag.message()));
        }
        return skipped;
    }

    private static Fact sure(Fact fact, BigDecimal confidence) {
        Saying saying = fact.saying();
        Saying surer = new Saying(saying.article(), saying.evidence(), saying.also(), saying.reading(), confidence);
        return switch (fact) {
            case Figure figure ->
                new Figure(
                        figure.about(),
                        figure.indicator(),
                        figure.measure(),
                        figure.kind(),
                        figure.quantity(),
                        figure.baseline(),
                        figure.baselineStated(),
                        figure.of(),
                        figure.precision(),
                        figure.source(),
                        figure.setBy(),
                        figure.corrects(),
                        surer);
            case Relation relation ->
                new Relation(
                        relation.about(),
                        relation.relation(),
                        relation.object(),
                        relation.objectLabel(),
                        relation.openList(),
                        relation.document(),
                        relation.source(),
                        surer);
        };
    }
}
