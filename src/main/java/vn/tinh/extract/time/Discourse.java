package vn.tinh.extract.time;

import vn.tinh.extract.text.Meaning.Time;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.text.Meaning.Time.Shift;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;
import vn.tinh.fact.Period;

/** Tells which days the times of a text are, in order; what was named before says what "trong tháng" and "9 tháng" are. */
final class Discourse {
    private final Anchor anchor;
    private final Named named;
    private final WhichYear which;
    private final WhichDays days;

    /** @param reported the month up to which an article without a date tells figures; 0 where nobody can tell */
    Discourse(Anchor anchor, Ahead ahead, int reported) {
        this.anchor = anchor;
        this.named = new Named();
        this.which = new WhichYear(anchor, named);
        this.days = new WhichDays(anchor, ahead, named, which, reported);
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
        Period period = draft.role() == Role.UNTIL ? days.point(when) : days.stretch(when, draft.role(), later);
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
        return new Time(role, period, Shift.NONE, draft.when().isStated());
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
        Of of = next.when() instanceof When.Months || next.when() instanceof When.Year
                ? next.when().yearSaid()
                : Of.NOT_SAID;
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
        return told
                ? new Time(Role.BASELINE, days.year(of), Shift.YEAR_BEFORE, of.isNamed())
                : shift(Shift.YEAR_BEFORE);
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
        return new Time(Role.BASELINE, days.stretch(when, Role.BASELINE, false), Shift.NONE, when.isStated());
    }

    private static Time told(Period period) {
        return new Time(Role.BASELINE, period, Shift.NONE, false);
    }

    private static Time shift(Shift shift) {
        return new Time(Role.BASELINE, Period.NONE, shift, false);
    }
}
