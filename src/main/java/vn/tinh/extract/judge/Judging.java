package vn.tinh.extract.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.Skipped;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Saying;
import vn.tinh.fact.Span;

/** Says how surely each fact of an article was read, and keeps back what cannot be. */
public final class Judging {
    private final Checks checks;
    private final Confidence confidence;
    private final BigDecimal least;

    /** Keeps all that is not surely wrong, however unsure it is. */
    public Judging(Checks checks, Confidence confidence) {
        this(checks, confidence, BigDecimal.ZERO);
    }

    /** @param least what is less sure is kept back */
    public Judging(Checks checks, Confidence confidence, BigDecimal least) {
        this.checks = checks;
        this.confidence = confidence;
        this.least = least;
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
        List<Skipped> skipped = new ArrayList<>();
        sure.forEach(flag -> skipped.add(new Skipped(flag.span(), Skipped.Reason.CHECK, "", flag.message())));
        for (int i = 0; i < told.size(); i++) {
            if (gone.contains(i)) {
                continue;
            }
            BigDecimal probable = confidence.of(features.get(i));
            Fact fact = told.get(i).fact();
            if (probable.compareTo(least) < 0) {
                String because = "as it was read %s is right with a probability of %s"
                        .formatted(fact instanceof Figure figure ? figure.indicator() : "it", probable.toPlainString());
                skipped.add(new Skipped(fact.saying().evidence(), Skipped.Reason.UNSURE, "", because));
            } else {
                kept.add(new Told(sure(fact, probable), features.get(i)));
            }
        }
        return new Judged(kept, worded(text, skipped));
    }

    /** With the words of the text; steps from one to the next. */
    private static List<Skipped> worded(String text, List<Skipped> skipped) {
        List<Skipped> worded = new ArrayList<>();
        int points = 0;
        int at = 0;
        for (Skipped one :
                skipped.stream().sorted(Comparator.comparing(Skipped::span)).toList()) {
            Span span = one.span();
            at = text.offsetByCodePoints(at, span.start() - points);
            points = span.start();
            String words = text.substring(at, text.offsetByCodePoints(at, span.end() - points));
            worded.add(new Skipped(span, one.reason(), words, one.because()));
        }
        return worded;
    }

    private static Fact sure(Fact fact, BigDecimal confidence) {
        Saying saying = fact.saying();
        Saying surer = new Saying(saying.article(), saying.evidence(), saying.also(), saying.reading(), confidence);
        return fact.withSaying(surer);
    }
}
