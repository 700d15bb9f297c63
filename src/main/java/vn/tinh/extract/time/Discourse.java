package vn.tinh.extract.time;

import java.util.Optional;
import vn.tinh.extract.text.Meaning.Time;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.text.Meaning.Time.Shift;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;
import vn.tinh.fact.Period;

/** Tells which days the times of a text are, in order; what was named before says what "trong tháng" and "9 tháng" are. */
final class Discourse {
    private final Anchor anchor;
    private final Ahead ahead;
    private final Named named;
    private final Which which;

    Discourse(Anchor anchor, Ahead ahead) {
        this.anchor = anchor;
        this.ahead = ahead;
        this.named = new Named();
        this.which = new Which(anchor, named);
    }

    /** A sentence begins. */
    void begin(int paragraph) {
        named.begin(paragraph);
    }

    /**
     * @param heard what it says may be referred to later
     * @param later the sentence speaks of what will be
     * @param aside in brackets or of a reason: an earlier year there is not referred to
     */
    Time tell(Draft draft, Draft next, boolean heard, boolean later, boolean aside) {
        if (draft.role() == Role.BASELINE) {
            return baseline(draft);
        }
        When when = withYearOf(next, draft);
        Period period = draft.role() == Role.UNTIL ? point(when) : stretch(when, draft.role(), later);
        Role role = isPointBefore(draft.when()) ? Role.UNTIL : draft.role();
        if (draft.rule().equals("time/into")) {
            boolean past = anchor.isKnown()
                    && !period.isNone()
                    && Integer.parseInt(period.edtf().substring(0, 4)) < anchor.year();
            role = past ? Role.PERIOD : Role.UNTIL;
        }
        if (heard && !(aside && isEarlier(period))) {
            named.hear(draft, when, role, period, anchor);
        }
        return new Time(role, period, Shift.NONE, isStated(draft.when()));
    }

    private boolean isEarlier(Period period) {
        return period.start().isPresent() && period.start().get().getYear() < named.yearHere();
    }

    private boolean isPointBefore(When when) {
        return when instanceof When.Back back && back.to() == To.POINT && named.isUntil();
    }

    /** "tháng 9 và 9 tháng năm 2023": the year stands behind both. */
    private static When withYearOf(Draft next, Draft draft) {
        boolean near = next.found() && next.from() - draft.to() <= 1 && next.role() == Role.PERIOD;
        if (!near || !(draft.when() instanceof When.Months part) || part.of().isSaid()) {
            return draft.when();
        }
        Of of = next.when() instanceof When.Months || next.when() instanceof When.Year ? of(next.when()) : Of.NOT_SAID;
        return of.isNamed() ? new When.Months(part.first(), part.last(), part.part(), of) : part;
    }

    private Time baseline(Draft draft) {
        return switch (draft.when()) {
            case When.SameStretch same -> sameStretchBefore(same.of());
            case When.Year one -> isYearBefore(one.of()) ? shift(Shift.YEAR_BEFORE) : fixed(draft.when());
            case When.Back back -> before(back);
            case When.Months part -> {
                boolean open = !part.of().isSaid() && part.first() == part.last();
                yield open ? told(Edtfs.months(which.monthBefore(part), part.first(), part.last())) : fixed(part);
            }
            default -> fixed(draft.when());
        };
    }

    private Time sameStretchBefore(Of of) {
        boolean told = of.isSaid() && !isYearBefore(of);
        return told ? new Time(Role.BASELINE, year(of), Shift.YEAR_BEFORE, of.isNamed()) : shift(Shift.YEAR_BEFORE);
    }

    private static boolean isYearBefore(Of of) {
        return of.by() == When.By.BEFORE || of.by() == When.By.AGO;
    }

    private Time before(When.Back back) {
        if (back.steps() != -1 || back.to() == To.STRETCH) {
            return fixed(back);
        }
        return shift(back.to() == To.MONTH ? Shift.MONTH_BEFORE : Shift.QUARTER_BEFORE);
    }

    private Time fixed(When when) {
        return new Time(Role.BASELINE, stretch(when, Role.BASELINE, false), Shift.NONE, isStated(when));
    }

    private static Time told(Period period) {
        return new Time(Role.BASELINE, period, Shift.NONE, false);
    }

    private static Time shift(Shift shift) {
        return new Time(Role.BASELINE, Period.NONE, shift, false);
    }

    private Period year(Of of) {
        return Edtfs.year(which.year(of), true);
    }

    /** Up to when: of months the last. */
    private Period point(When when) {
        return switch (when) {
            case When.Months part -> Edtfs.months(which.until(part), part.last(), part.last());
            case When.Years years -> Edtfs.year(years.last(), true);
            case When.Day day -> Edtfs.date(which.day(day), day.month(), day.day());
            case When.Back back -> {
                Period told = back(back);
                yield back.to() == To.TERM && !told.isNone()
                        ? Period.parse(told.edtf().substring(5))
                        : told;
            }
            default -> stretch(when, Role.UNTIL, false);
        };
    }

    private Period now() {
        if (!anchor.isKnown()) {
            return Period.NONE;
        }
        return anchor.month() == 0
                ? Edtfs.year(anchor.year(), true)
                : Edtfs.months(anchor.year(), anchor.month(), anchor.month());
    }

    private Period stretch(When when, Role role, boolean later) {
        return switch (when) {
            case When.Year one -> year(one.of());
            case When.YearEnd end -> {
                int year = which.year(end.of().isSaid() ? end.of() : new Of(When.By.SAME, 0));
                yield year == 0 ? Period.NONE : Edtfs.year(year + end.later(), true);
            }
            case When.Months part -> Edtfs.months(which.months(part, later), part.first(), part.last());
            case When.HalfMonth half ->
                Edtfs.halfMonth(
                        which.months(new When.Months(half.month(), half.month(), When.Part.MONTH, half.of()), later),
                        half.month(),
                        half.second());
            case When.Day day -> Edtfs.date(which.day(day), day.month(), day.day());
            case When.Years years -> period(years);
            case When.Now now -> now();
            case When.PastMonths past -> pastMonths(past.count());
            case When.SomeYears some ->
                role == Role.EVENT
                        ? Period.NONE
                        : named.yearsOf(some.count()).map(Discourse::period).orElse(Period.NONE);
            case When.Back back -> back(back);
            case When.SameStretch same -> sameStretch(same.of());
            case When.Span span -> span(span);
            case When.Vague vague -> Period.NONE;
        };
    }

    private static Period period(When.Years years) {
        return Edtfs.between(Edtfs.year(years.first()), Edtfs.year(years.last()));
    }

    /** "9 tháng qua" in September or October are the first nine; what else it can be nobody can tell. */
    private Period pastMonths(int count) {
        int month = anchor.month();
        if (count == 1) {
            if (named.monthHere() != 0) {
                return Edtfs.months(named.monthHere() / 100, named.monthHere() % 100, named.monthHere() % 100);
            }
            if (anchor.day() == 0) {
                return Period.NONE;
            }
            return anchor.day() >= 25 ? monthsFromNow(0) : monthsFromNow(-1);
        }
        if (month == 0) {
            int year = anchor.isKnown() ? anchor.year() : named.yearHere();
            return Edtfs.months(year, 1, count);
        }
        if (month <= 2 && count == 12) {
            return Edtfs.year(anchor.year() - 1, true);
        }
        boolean fits = count <= month && count >= month - 2;
        return fits ? Edtfs.months(anchor.year(), 1, count) : Period.NONE;
    }

    private Period monthsFromNow(int steps) {
        return anchor.month() == 0 ? Period.NONE : monthPlus(100 * anchor.year() + anchor.month(), steps);
    }

    /** @param month the year times 100 and the month */
    private static Period monthPlus(int month, int steps) {
        int months = 12 * (month / 100) + month % 100 - 1 + steps;
        return Edtfs.months(months / 12, months % 12 + 1, months % 12 + 1);
    }

    private Period back(When.Back back) {
        return switch (back.to()) {
            case MONTH -> {
                int month = back.steps() == 0 ? monthMeant() : named.monthHere();
                yield month == 0 ? monthsFromNow(back.steps()) : monthPlus(month, back.steps());
            }
            case QUARTER -> {
                int last = back.steps() == 0 || named.quarterHere() != 0 ? named.quarter() : 0;
                int now = anchor.month() == 0 ? 0 : 4 * anchor.year() + (anchor.month() - 1) / 3;
                int quarter = (last == 0 ? now : last) + back.steps();
                yield last == 0 && now == 0
                        ? Period.NONE
                        : Edtfs.months(quarter / 4, 3 * (quarter % 4) + 1, 3 * (quarter % 4) + 3);
            }
            case STRETCH -> stretchMeant(back.steps());
            case TERM ->
                named.years(true).or(ahead::term).map(Discourse::period).orElse(Period.NONE);
            case PERIOD -> named.period().orElse(Period.NONE);
            case POINT -> (named.isUntil() ? named.until() : named.period()).orElse(Period.NONE);
            case UNTIL -> named.until().orElseGet(this::now);
        };
    }

    /** "trong tháng": the one named last, else the one with which the text goes on. */
    private int monthMeant() {
        if (named.month() != 0) {
            return named.month();
        }
        int year = ahead.month().map(part -> which.months(part, false)).orElse(0);
        return year == 0 ? 0 : 100 * year + ahead.month().orElseThrow().last();
    }

    private Period stretchMeant(int steps) {
        Optional<When.Years> last = named.years(false).or(ahead::years);
        if (steps == 0) {
            return last.map(Discourse::period).orElse(Period.NONE);
        }
        return last.map(years -> {
                    int length = years.last() - years.first() + 1;
                    return period(new When.Years(years.first() - length, years.first() - 1, false));
                })
                .orElse(Period.NONE);
    }

    /** "(cùng kỳ: 386,6 triệu USD)": a year before the period that was named last. */
    private Period sameStretch(Of of) {
        Period base = named.period().or(() -> named.until().map(Times::running)).orElse(Period.NONE);
        if (base.isNone()) {
            return base;
        }
        return of.isNamed() ? Times.inYear(base, of.year()) : base.oneYearEarlier();
    }

    private Period span(When.Span span) {
        Period end = point(span.end());
        if (end.isNone()) {
            return Period.NONE;
        }
        String last = end.edtf().substring(end.edtf().indexOf('/') + 1);
        int year = Integer.parseInt(last.substring(0, 4));
        Of of = of(span.begin());
        int first = of.isSaid() ? which.year(of) : year;
        if (first == 0) {
            return Period.NONE;
        }
        boolean days = last.length() == 10;
        String begin = switch (span.begin()) {
            case When.Months part -> {
                boolean before =
                        !of.isSaid() && last.length() > 4 && part.first() > Integer.parseInt(last.substring(5, 7));
                int from = before ? first - 1 : first;
                if (part.part() == When.Part.HALF && last.length() == 4) {
                    yield Edtfs.year(from);
                }
                yield days ? Edtfs.day(from, part.first(), 1) : Edtfs.month(from, part.first());
            }
            case When.Day day -> {
                boolean before = !of.isSaid()
                        && days
                        && Edtfs.day(first, day.month(), day.day()).compareTo(last) > 0;
                yield Edtfs.date(before ? first - 1 : first, day.month(), day.day())
                        .edtf();
            }
            case When.Year any -> Edtfs.year(first);
            case When.Years years -> Edtfs.year(years.first());
            case When.Back back -> {
                String term = back(back).edtf();
                yield term.equals("none") ? term : term.substring(0, 4);
            }
            default -> "none";
        };
        return begin.equals("none") ? Period.NONE : Edtfs.between(begin, last);
    }

    private static Of of(When when) {
        return switch (when) {
            case When.Year year -> year.of();
            case When.Months part -> part.of();
            case When.Day day -> day.of();
            case When.HalfMonth half -> half.of();
            default -> Of.NOT_SAID;
        };
    }

    private static boolean isStated(When when) {
        return switch (when) {
            case When.Years years -> true;
            case When.SameStretch same -> same.of().isNamed();
            case When.YearEnd end -> end.of().isNamed();
            case When.Span span -> isStated(span.end()) || isStated(span.begin());
            default -> of(when).isNamed();
        };
    }
}
