package vn.tinh.extract.time;

import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;
import vn.tinh.fact.Period;

/** Which days a time is, where its words and those around it tell; {@link Period#NONE} where nobody can tell. */
final class WhichDays {
    private final Named named;
    private final WhichYear which;
    private final FromNow fromNow;
    private final Referred referred;

    /** @param reported the month up to which an article without a date tells figures; 0 where nobody can tell */
    WhichDays(Anchor anchor, Ahead ahead, Named named, WhichYear which, int reported) {
        this.named = named;
        this.which = which;
        this.fromNow = new FromNow(anchor, named, reported);
        this.referred = new Referred(anchor, ahead, named, which, fromNow);
    }

    Period year(Of of) {
        return Edtfs.year(which.year(of), true);
    }

    /** Up to when: of months the last. */
    Period point(When when) {
        return switch (when) {
            case When.Months part -> Edtfs.months(which.until(part), part.last(), part.last());
            case When.Years years -> Edtfs.year(years.last(), true);
            case When.Day day -> Edtfs.date(which.day(day), day.month(), day.day());
            case When.Back back -> {
                Period told = referred.back(back);
                yield back.to() == To.TERM && !told.isNone()
                        ? Period.parse(told.edtf().substring(5))
                        : told;
            }
            default -> stretch(when, Role.UNTIL, false);
        };
    }

    /**
     * From when to when.
     *
     * @param later the sentence speaks of what will be
     */
    Period stretch(When when, Role role, boolean later) {
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
            case When.Years years -> Edtfs.years(years);
            case When.Now now -> fromNow.now();
            case When.PastMonths past -> fromNow.pastMonths(past.count());
            case When.SomeYears some ->
                role == Role.EVENT
                        ? Period.NONE
                        : named.yearsOf(some.count())
                                .or(() -> fromNow.planned(some))
                                .map(Edtfs::years)
                                .orElse(Period.NONE);
            case When.Back back -> referred.back(back);
            case When.SameStretch same -> referred.sameStretch(same.of());
            case When.Span span -> span(span);
            case When.Vague vague -> Period.NONE;
        };
    }

    private Period span(When.Span span) {
        Period end = point(span.end());
        if (end.isNone()) {
            return Period.NONE;
        }
        String last = end.edtf().substring(end.edtf().indexOf('/') + 1);
        int year = Integer.parseInt(last.substring(0, 4));
        Of of = span.begin().yearSaid();
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
                String term = referred.back(back).edtf();
                yield term.equals("none") ? term : term.substring(0, 4);
            }
            default -> "none";
        };
        return begin.equals("none") ? Period.NONE : Edtfs.between(begin, last);
    }
}
