package vn.tinh.extract.time;

import java.util.Optional;
import vn.tinh.fact.Period;

/** Times counted from when the article was written: "hiện nay", "9 tháng qua", "5 năm tới". */
final class FromNow {
    private final Anchor anchor;
    private final Named named;
    private final int reported;

    /** @param reported the month up to which an article without a date tells figures; 0 where nobody can tell */
    FromNow(Anchor anchor, Named named, int reported) {
        this.anchor = anchor;
        this.named = named;
        this.reported = reported;
    }

    Period now() {
        if (!anchor.isKnown()) {
            return Period.NONE;
        }
        if (reported != 0) {
            return Edtfs.months(anchor.year(), reported, reported);
        }
        return anchor.month() == 0
                ? Edtfs.year(anchor.year(), true)
                : Edtfs.months(anchor.year(), anchor.month(), anchor.month());
    }

    /** "5 năm tới", said when five years' plans are made: 2021 to 2025 in the years 2020 and 2021. */
    Optional<When.Years> planned(When.SomeYears some) {
        boolean five = some.ahead() && some.count() == 5 && anchor.isKnown() && anchor.year() % 5 <= 1;
        int first = anchor.year() % 5 == 0 ? anchor.year() + 1 : anchor.year();
        return five ? Optional.of(new When.Years(first, first + 4, false)) : Optional.empty();
    }

    /** "9 tháng qua" in September or October are the first nine; what else it can be nobody can tell. */
    Period pastMonths(int count) {
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

    /** The article's month, and so many before or behind it. */
    Period monthsFromNow(int steps) {
        return anchor.month() == 0 ? Period.NONE : Edtfs.monthPlus(100 * anchor.year() + anchor.month(), steps);
    }
}
