package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Period;

/** The period of a figure for which none is said: the time of writing, or that of the figures before. */
final class CarriedTimes {
    private final State state;
    private final TimesAround times;

    CarriedTimes(State state) {
        this.state = state;
        this.times = new TimesAround(state);
    }

    /** What there is when the article appears, or at the point told just before, or said when all is told. */
    boolean isNow(Timed figure) {
        Frame about = figure.about();
        boolean fresh = !figure.same();
        boolean elsewhere = state.last.paragraph != state.sentence.paragraph();
        if (fresh && figure.stock() && (elsewhere || !about.period.edtf().startsWith(".."))) {
            return state.isOf(about, state.calendar.now(), "period:now");
        }
        boolean won =
                Indicators.runs(about.indicator) && !state.flow.isNone() && times.isAgainstSameStretch(figure.at());
        if (fresh
                && figure.accumulates()
                && !won
                && (about.period.isNone() || elsewhere)
                && Set.of("có", "hiện").contains(state.key(figure.at() - 1))) {
            return state.isOf(about, state.calendar.now(), "period:now");
        }
        if (fresh
                && figure.accumulates()
                && state.spoken.untilSentence == state.number - 1
                && state.last.sentence < state.spoken.untilSentence) {
            boolean within = Indicators.runs(about.indicator) && times.isAgainstSameStretch(figure.at());
            return state.isOf(
                    about, state.calendar.running(state.spoken.until, !within, Optional.empty()), "period:until");
        }
        if (!about.period.isNone()) {
            return false;
        }
        if (!state.calendar.now().isNone()) {
            return figure.stock() && state.isOf(about, state.calendar.now(), "period:now");
        }
        Optional<Meaning.Time> ahead = times.timeAhead(figure.at());
        return ahead.isPresent() && state.isOf(about, ahead(figure, ahead.get()), "period:ahead");
    }

    private Period ahead(Timed figure, Meaning.Time ahead) {
        return ahead.role() == Meaning.Time.Role.UNTIL || figure.stock()
                ? state.calendar.running(ahead.period(), figure.accumulates(), Optional.empty())
                : ahead.period();
    }

    /** That of the figure before, unless this was an aim, a stock or last year's, or another time has been said since. */
    void carry(Timed figure) {
        Frame about = figure.about();
        boolean same = figure.same();
        boolean open = about.period.edtf().startsWith("..") && !figure.accumulates();
        boolean aim = !same
                && state.last.kind == Kind.TARGET
                && state.kind.filter(Kind.TARGET::equals).isEmpty();
        boolean beside = !same && !state.compared.isNone();
        if ((open || aim || beside) && !state.flow.isNone()) {
            state.isOf(about, state.flow, "period:back");
        }
        if (!same && isAimOfTheYear(about.period.isNone() ? state.spoken.period : about.period)) {
            state.isOf(about, state.spoken.headline, "period:headline");
            return;
        }
        if (open && state.flow.isNone() && about.period.edtf().length() == 7) {
            about.period =
                    Period.parse(about.period.edtf().substring(3)); // a flow of the year up to whose end they ran
        }
        Period spoken = spoken();
        if ((about.period.isNone() || isSaidSince(same)) && !spoken.isNone()) {
            state.isOf(about, spoken, "period:spoken");
        }
        if (figure.stock() && !about.period.isNone() && about.period.edtf().length() == 4) {
            about.period = Period.parse("../" + about.period);
        }
        boolean near = state.last.paragraph == state.sentence.paragraph();
        state.features.add(same ? "period:carried" : near ? "period:paragraph" : "period:far");
    }

    /** A plan for a year speaks of the five years around it too; what it aims at is the year of its headline. */
    private boolean isAimOfTheYear(Period carried) {
        return state.kind.filter(Kind.TARGET::equals).isPresent()
                && state.spoken.headline.edtf().length() == 4
                && !state.spoken.headline.isNone()
                && carried.edtf().length() == 9
                && carried.end().isPresent()
                && state.spoken.headline.end().isPresent()
                && !state.spoken.headline.end().get().isAfter(carried.end().get());
    }

    private boolean isSaidSince(boolean same) {
        return !same
                && state.spoken.sentence > state.last.sentence
                && (state.spoken.paragraph == state.sentence.paragraph() || state.headed == state.spoken.sentence);
    }

    /** What is reached is of no time to come. */
    private Period spoken() {
        boolean reached = state.kind.isEmpty() || state.kind.get() == Kind.ACTUAL || state.kind.get() == Kind.ESTIMATE;
        return reached && state.calendar.isComing(state.spoken.period) ? state.spoken.past : state.spoken.period;
    }
}
