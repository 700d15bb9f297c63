package vn.tinh.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.tinh.fact.Period;

/** Periods from numbers. */
final class Edtfs {
    private Edtfs() {}

    static String year(int year) {
        return pad(year, 4);
    }

    static String month(int year, int month) {
        return year(year) + "-" + pad(month, 2);
    }

    static String day(int year, int month, int day) {
        return month(year, month) + "-" + pad(day, 2);
    }

    private static String pad(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** Whole months of a year; the twelve are the year. */
    static Period months(int year, int first, int last) {
        if (year == 0) {
            return Period.NONE;
        }
        if (first == 1 && last == 12) {
            return Period.parse(year(year));
        }
        return between(month(year, first), month(year, last));
    }

    /**
     * A month so many later.
     *
     * @param month the year times 100 and the month
     */
    static Period monthPlus(int month, int steps) {
        int months = 12 * (month / 100) + month % 100 - 1 + steps;
        return months(months / 12, months % 12 + 1, months % 12 + 1);
    }

    static Period years(When.Years years) {
        return between(year(years.first()), year(years.last()));
    }

    static Period year(int year, boolean known) {
        return known && year != 0 ? Period.parse(year(year)) : Period.NONE;
    }

    /** A day of the calendar; no period where there is no such day. */
    static Period date(int year, int month, int day) {
        if (year == 0) {
            return Period.NONE;
        }
        try {
            return Period.parse(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Period.NONE;
        }
    }

    static Period halfMonth(int year, int month, boolean second) {
        if (year == 0) {
            return Period.NONE;
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        return second
                ? between(day(year, month, 16), day(year, month, last))
                : between(day(year, month, 1), day(year, month, 15));
    }

    /** No period where the end is before the beginning. */
    static Period between(String first, String last) {
        if (first.equals(last)) {
            return Period.parse(first);
        }
        String a = first.length() < last.length() ? first : first.substring(0, last.length());
        boolean ordered = a.compareTo(last.substring(0, a.length())) <= 0;
        return ordered ? Period.parse(first + "/" + last) : Period.NONE;
    }
}
