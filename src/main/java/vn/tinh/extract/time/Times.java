package vn.tinh.extract.time;

import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Period;

public final class Times {
    private Times() {}

    public static Period baseline(Meaning.Time told, Period figure) {
        return told.period().isNone() ? figure.oneYearEarlier() : told.period();
    }
}
