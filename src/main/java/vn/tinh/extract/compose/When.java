package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** The period of a figure, and whether it has come to that or shall. */
final class When {
    private final State state;
    private final Around around;

    When(Around around, State state) {
        this.state = state;
        this.around = around;
    }

    void when(Frame about, int at, boolean same, Measure measure) {
        boolean moving = measure == Measure.GROWTH
                || about.details.contains("new")
                || about.details.contains("capital-increase");
        moving = moving || isOfNew(about);
        boolean stock = state.indicators.isStock(about.indicator) && !moving;
        boolean accumulates = (state.indicators.accumulates(about.indicator) || isOfProjects(about)) && !moving;
        Optional<Meaning.Time> told = told(at, measure);
        Kind said = state.kind.orElse(Kind.ACTUAL);
        boolean inYear = state.key(at + 1).equals("trong")
                && (state.key(at + 2).equals("năm")
                        || (at + 2 < state.items.size()
                                && state.items.get(at + 2) instanceof Mention within
                                && within.meaning() instanceof Meaning.Time));
        if (state.cumulative && accumulates && state.until.isEmpty() && told.isEmpty()) {
            about.period = state.openEnd.isNone() || state.openEnd.edtf().contains("/")
                    ? state.calendar.now()
                    : Period.parse("../" + state.openEnd);
            state.features.add("period:until");
        } else if (accumulates && state.until.isEmpty() && isRaised(about, at, same)) {
            about.period = Times.open(told.map(Meaning.Time::period).orElse(about.period));
            state.raised = about.period;
            state.features.add("period:until");
        } else if (state.until.isPresent()) {
            boolean within = same
                    && !state.until.get().stated()
                    && state.last.indicator.equals(about.indicator)
                    && isOfYear(state.last.period, state.until.get().period());
            boolean towards = inYear
                    || within
                    || (Indicators.runs(about.indicator) && around.isAgainstSameStretch(at))
                    || (same
                            && state.last.kind == Kind.TARGET
                            && state.last.period.edtf().length() == 4
                            && about.indicator.equals(state.last.indicator));
            about.period = state.calendar.running(
                    state.until.get().period(), accumulates && !towards, told.map(Meaning.Time::period));
            state.features.add("period:until");
        } else if (told.isPresent() && told.get().role() == Meaning.Time.Role.UNTIL) {
            about.period = state.calendar.running(told.get().period(), accumulates, Optional.empty());
            state.features.add("period:behind");
        } else if (told.isPresent()) {
            Period stretch = told.get().period();
            boolean year = told.get().stated() && stretch.edtf().length() == 4;
            about.period = stock && year ? Period.parse("../" + stretch) : stretch;
            state.features.add(told.get().stated() ? "period:stated" : "period:told");
        } else if (!same
                && stock
                && (state.last.paragraph != state.sentence.paragraph()
                        || !about.period.edtf().startsWith(".."))) {
            about.period = state.calendar.now();
            state.features.add("period:now");
        } else if (accumulates
                && !same
                && !(Indicators.runs(about.indicator) && !state.flow.isNone() && around.isAgainstSameStretch(at))
                && (about.period.isNone() || state.last.paragraph != state.sentence.paragraph())
                && Set.of("có", "hiện").contains(state.key(at - 1))) {
            about.period = state.calendar.now();
            state.features.add("period:now");
        } else if (accumulates
                && !same
                && state.openSentence == state.number - 1
                && state.last.sentence < state.openSentence) {
            about.period = state.calendar.running(state.openEnd, true, Optional.empty());
            state.features.add("period:until");
        } else if (about.period.isNone() && stock && !state.calendar.now().isNone()) {
            about.period = state.calendar.now();
            state.features.add("period:now");
        } else if (about.period.isNone()
                && state.calendar.now().isNone()
                && around.timeAhead(at).isPresent()) {
            Meaning.Time ahead = around.timeAhead(at).get();
            about.period = ahead.role() == Meaning.Time.Role.UNTIL || stock
                    ? state.calendar.running(ahead.period(), accumulates, Optional.empty())
                    : ahead.period();
            state.features.add("period:ahead");
        } else {
            boolean open = about.period.edtf().startsWith("..") && !accumulates;
            boolean aim = !same
                    && state.last.kind == Kind.TARGET
                    && state.kind.filter(Kind.TARGET::equals).isEmpty();
            boolean beside = !same && !state.compared.isNone();
            if ((open || aim || beside) && !state.flow.isNone()) {
                about.period = state.flow;
                state.features.add("period:back");
            }
            boolean reached =
                    state.kind.isEmpty() || state.kind.get() == Kind.ACTUAL || state.kind.get() == Kind.ESTIMATE;
            boolean fresh = !same
                    && state.spokenSentence > state.last.sentence
                    && (state.spokenParagraph == state.sentence.paragraph() || state.headed == state.spokenSentence);
            Period spoken = reached && state.calendar.isComing(state.spoken) ? state.spokenPast : state.spoken;
            if ((about.period.isNone() || fresh) && !spoken.isNone()) {
                about.period = spoken;
                state.features.add("period:spoken");
            }
            if (stock && !about.period.isNone() && about.period.edtf().length() == 4) {
                about.period = Period.parse("../" + about.period);
            }
            state.features.add(
                    same
                            ? "period:carried"
                            : state.last.paragraph == state.sentence.paragraph() ? "period:paragraph" : "period:far");
        }
        boolean past = false;
        if (state.inBrackets
                && state.baselineBracket.isPresent()
                && measure == Measure.VALUE
                && told.equals(state.timeBefore)) {
            about.period = Times.baseline(state.baselineBracket.get(), about.period);
            state.features.add("period:bracket");
            past = true;
        } else if (state.inBrackets
                && state.until.isPresent()
                && !state.until.equals(state.untilBefore)
                && !state.cuedInside) {
            past = !state.calendar.isFuture(about.period);
        } else if (state.inBrackets
                && state.time.isPresent()
                && !state.time.equals(state.timeBefore)
                && !state.cuedInside) {
            past = !state.calendar.isFuture(state.time.get().period());
        } else if (state.inBrackets
                && state.against.isPresent()
                && !state.against.equals(state.againstBefore)
                && (measure == Measure.VALUE || isBaseline(at - 1))) {
            about.period = Times.baseline(state.against.get(), about.period);
            state.features.add("period:bracket");
        }
        about.kind = state.kind.orElseGet(() -> same || part(about, told.isPresent() || state.until.isPresent())
                ? state.source.kind
                : state.headedKind);
        if (past) {
            about.kind = Kind.ACTUAL;
        }
        if (said == Kind.ACTUAL && (state.calendar.isFuture(about.period) || isAimedAt(about.period))) {
            about.kind = Kind.TARGET;
            state.features.add("kind:future");
        } else if (state.kind.isPresent()) {
            state.features.add("kind:" + said.slug());
        }
    }

    /** "Đến nay, các khu công nghiệp có 382 dự án, tổng vốn 10,3 tỷ USD": all that these projects have brought. */
    private boolean isOfProjects(Frame about) {
        return about.indicator.equals("total-investment")
                && (state.last.indicator.endsWith("-projects") || about.details.contains(Inside.ZONES));
    }

    /** The time said before the figure, else the one behind; "từ 7,93 tỷ USD năm 2014 lên" has its own. */
    private Optional<Meaning.Time> told(int at, Measure measure) {
        Optional<Meaning.Time> before =
                state.time.filter(known -> !known.period().isNone());
        Optional<Meaning.Time> behind = measure == Measure.COMPLETION ? Optional.empty() : around.timeBehind(at);
        boolean left = state.key(at - 1).equals("từ")
                || state.key(at - 2).equals("từ")
                || (state.items.get(at) instanceof Mention figure
                        && figure.tokens().getFirst().is("từ"));
        return left && behind.filter(Meaning.Time::stated).isPresent()
                ? behind
                : before.or(() -> behind).or(() -> state.time);
    }

    /** "nâng tổng số lên 68 dự án, tổng vốn hơn 6,9 tỷ USD": what there is since then, and its other gauge. */
    private boolean isRaised(Frame about, int at, boolean same) {
        boolean beside = same
                && state.last.period.equals(state.raised)
                && Indicators.isSibling(state.last.indicator, about.indicator);
        return (around.isRaised(at) || beside) && !(about.period.isNone() && state.time.isEmpty());
    }

    /** "công nhận 23 sản phẩm của 17 chủ thể": those whose products were recognised just then. */
    private boolean isOfNew(Frame about) {
        return about.indicator.equals("ocop-producers")
                && state.last.indicator.equals(Recognised.NEW)
                && state.last.paragraph == state.sentence.paragraph()
                && state.until.isEmpty();
    }

    /** "tăng 3,3% (cùng kỳ tăng 7,1%)": that was the growth of the year before. */
    private boolean isBaseline(int at) {
        return at >= 0
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Time told
                && told.role() == Meaning.Time.Role.BASELINE;
    }

    /** An article of which nobody knows the date has told aims for as near a year as this. */
    private boolean isAimedAt(Period period) {
        boolean years = !period.isNone()
                && period.edtf().chars().filter(one -> one == '-').count() == 0;
        return state.calendar.published().isEmpty()
                && years
                && !period.edtf().startsWith("..")
                && period.end().map(end -> end.getYear() >= state.aimed).orElse(false);
    }

    /** A closed stretch within the year of that point: "năm 2022 cam kết 615.151 USD, đến nay giải ngân 158.146 USD". */
    static boolean isOfYear(Period closed, Period point) {
        return closed.start().isPresent()
                && point.end().isPresent()
                && closed.start().get().getYear() == point.end().get().getYear();
    }

    /** What is named as a part of the whole before, for the same time: as sure as that whole. */
    boolean part(Frame about, boolean timed) {
        boolean split = state.features.contains("commodity:named") || state.features.contains("partner:named");
        boolean whole = state.source.commodity.isEmpty() && state.source.partner.isEmpty();
        boolean within = state.key(0).equals("trong")
                && state.key(1).equals("đó")
                && state.last.sentence == state.number - 1
                && state.last.indicator.equals(about.indicator)
                && !state.subject.details.isEmpty();
        return !timed && (within || (split && whole && !state.features.contains("indicator:named")));
    }
}
