package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Qualifier;

/** Puts a figure together from its topic, its place and its time. */
final class Drafting {
    private final State state;
    private final Signs signs;
    private final Unnamed unnamed;
    private final Topic topic;
    private final When when;
    private final Inside inside;
    private final Whereabouts whereabouts;

    Drafting(Topic topic, When when, Whereabouts whereabouts, State state) {
        this.state = state;
        this.signs = new Signs(state);
        this.unnamed = new Unnamed(state);
        this.topic = topic;
        this.when = when;
        this.inside = new Inside(state);
        this.whereabouts = whereabouts;
    }

    Draft draft(
            Frame about,
            Measure measure,
            BigDecimal min,
            BigDecimal max,
            String unit,
            Qualifier qualifier,
            BigDecimal step,
            int of,
            Mention mention) {
        Draft draft = new Draft(
                about,
                measure,
                min,
                max,
                unit,
                qualifier,
                step,
                of,
                mention,
                state.sentence.section() == Sentence.Section.TITLE);
        draft.features.addAll(state.features);
        draft.features.add("measure:" + measure.slug());
        draft.features.add("rule:" + mention.rule().replace(' ', '-'));
        draft.features.add("kind:" + about.kind.slug());
        if (!about.commodity.isEmpty() && !draft.features.contains("commodity:named")) {
            draft.features.add("commodity:carried");
        }
        if (!about.partner.isEmpty() && !draft.features.contains("partner:named")) {
            draft.features.add("partner:carried");
        }
        if (state.inBrackets) {
            draft.features.add("brackets");
        }
        return draft;
    }

    void done(Frame about, Draft draft) {
        state.drafts.add(draft);
        state.last = about.copy();
        state.last.sentence = state.number;
        state.last.paragraph = state.sentence.paragraph();
        about.sentence = state.number;
        about.paragraph = state.sentence.paragraph();
        if (draft.unit.equals("percent")) {
            boolean bare = draft.features.contains("rule:amount/single");
            state.indexed = draft.features.contains("rule:growth/index") || (bare && state.indexed);
            state.percentAs = draft.measure;
            state.percentOf = about.indicator;
            state.percentSentence = state.number;
        }
        if (draft.measure == Measure.GROWTH && about.commodity.isEmpty() && Indicators.growsBare(about.indicator)) {
            state.grown = state.last.copy();
        }
        state.capital = false;
        state.economy = false;
        if (about.kind == Kind.TARGET) {
            state.aimed = Math.min(
                    state.aimed, about.period.end().map(LocalDate::getYear).orElse(Integer.MAX_VALUE));
        }
        boolean reached = about.kind == Kind.ACTUAL || about.kind == Kind.ESTIMATE;
        state.compared = state.figures > 0 && isEarlier(about.period, state.flow) ? about.period : Period.NONE;
        if (reached && !about.period.edtf().startsWith("..") && !state.inBrackets && state.compared.isNone()) {
            state.flow = about.period;
        }
        if (draft.measure == Measure.VALUE
                && about.commodity.isEmpty()
                && about.partner.isEmpty()
                && Indicators.isSplit(about.indicator)) {
            state.whole = state.last.copy();
            if (state.firstWhole.indicator.isEmpty()) {
                state.firstWhole = state.whole;
            }
        }
        state.figures++;
        state.rate = false;
        state.priced = false;
        state.subject.clear();
        state.growing = state.growing && draft.measure == Measure.GROWTH;
    }

    /** The same stretch of an earlier year. */
    static boolean isEarlier(Period period, Period than) {
        return period.start().isPresent()
                && than.start().isPresent()
                && period.start().get().getYear() < than.start().get().getYear()
                && period.edtf().length() == than.edtf().length();
    }

    /** A figure that is none still tells the next ones what they are about. */
    void lost(Frame about) {
        state.last = about.copy();
        state.last.sentence = state.number;
        state.last.paragraph = state.sentence.paragraph();
        state.subject.clear();
    }

    /** What a figure at this place is about; empty, and told, where that cannot be said. */
    Optional<Frame> frame(int at, Mention mention, Indicators.Gauge gauge, Measure measure) {
        state.features.clear();
        state.source = state.last;
        if (state.privately) {
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "an enterprise, a project or a person is spoken of");
            state.subject.clear();
            return Optional.empty();
        }
        if (state.inBrackets && state.outside.unknown && state.subject.isEmpty()) {
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "of somebody whom no list holds");
            return Optional.empty();
        }
        state.subject.others = state.subject.others || unnamed.isBefore(at);
        Frame about = state.last.copy();
        about.details.clear();
        boolean same = state.last.sentence == state.number;
        if (!topic.topic(about, mention, gauge, measure, same) || !whereabouts.where(about, mention)) {
            state.subject.clear();
            return Optional.empty();
        }
        inside.settle(about, at);
        when.when(about, at, same, measure);
        if (about.period.isNone()) {
            state.skip(mention, Skipped.Reason.NO_PERIOD, "no time is said, and none is carried on");
            about.measure = measure;
            lost(about);
            return Optional.empty();
        }
        state.features.addAll(signs.of(at, about, measure));
        return Optional.of(about);
    }
}
