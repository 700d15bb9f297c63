package vn.tinh.extract.time;

import java.util.Optional;
import vn.tinh.extract.time.When.Of;
import vn.tinh.fact.Period;

/** What was named before and is referred back to: "trong tháng", "quý trước", "giai đoạn này", "cùng kỳ". */
final class Referred {
    private final Anchor anchor;
    private final Ahead ahead;
    private final Named named;
    private final WhichYear which;
    private final FromNow fromNow;

    Referred(Anchor anchor, Ahead ahead, Named named, WhichYear which, FromNow fromNow) {
        this.anchor = anchor;
        this.ahead = ahead;
        this.named = named;
        this.which = which;
        this.fromNow = fromNow;
    }

    Period back(When.Back back) {
        return switch (back.to()) {
            case MONTH -> {
                int month = back.steps() == 0 ? monthMeant() : named.monthHere();
                yield month == 0 ? fromNow.monthsFromNow(back.steps()) : Edtfs.monthPlus(month, back.steps());
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
            case TERM -> named.years(true).or(ahead::term).map(Edtfs::years).orElse(Period.NONE);
            case PERIOD -> named.period().orElse(Period.NONE);
            case POINT -> (named.isUntil() ? named.until() : named.period()).orElse(Period.NONE);
            case UNTIL -> named.until().orElseGet(fromNow::now);
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
            return last.map(Edtfs::years).orElse(Period.NONE);
        }
        return last.map(years -> {
                    int length = years.last() - years.first() + 1;
                    return Edtfs.years(new When.Years(years.first() - length, years.first() - 1, false));
                })
                .orElse(Period.NONE);
    }

    /** "(cùng kỳ: 386,6 triệu USD)": a year before the period that was named last. */
    Period sameStretch(Of of) {
        Period base = named.period().or(() -> named.until().map(Times::running)).orElse(Period.NONE);
        if (base.isNone()) {
            return base;
        }
        return of.isNamed() ? Times.inYear(base, of.year()) : base.oneYearEarlier();
    }
}
