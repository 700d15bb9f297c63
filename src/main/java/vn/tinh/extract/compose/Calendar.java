package vn.tinh.extract.compose;

import java.time.LocalDate;
import java.util.Optional;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Period;

/**
 * What the article's date makes of times.
 *
 * @param published empty where it is not known
 */
record Calendar(Optional<Published> published) {
    /** The month in which the article appeared, as the end of a stock; none where its date is not known. */
    Period now() {
        return published
                .flatMap(date -> {
                    LocalDate last = date.knownFrom();
                    Optional<LocalDate> first = date.notBefore();
                    if (first.isEmpty() || first.get().getYear() != last.getYear()) {
                        return Optional.empty();
                    }
                    boolean month = first.get().getMonthValue() == last.getMonthValue();
                    String text = month
                            ? "%04d-%02d".formatted(last.getYear(), last.getMonthValue())
                            : "%04d".formatted(last.getYear());
                    return Optional.of(Period.parse("../" + text));
                })
                .orElse(Period.NONE);
    }

    /** The whole year of a stretch; none where it is in no single year. */
    static Period year(Period period) {
        if (period.isNone() || period.end().isEmpty()) {
            return Period.NONE;
        }
        return Period.parse("%04d".formatted(period.end().get().getYear()));
    }

    /** The same as a point in time. */
    Optional<Meaning.Time> today() {
        Period now = now();
        return now.isNone()
                ? Optional.empty()
                : Optional.of(new Meaning.Time(
                        Meaning.Time.Role.UNTIL,
                        Period.parse(now.edtf().substring(3)),
                        Meaning.Time.Shift.NONE,
                        false));
    }

    /** Wholly after the article. */
    boolean isFuture(Period period) {
        if (published.isEmpty() || period.isNone()) {
            return false;
        }
        LocalDate day = published.get().knownFrom();
        if (period.edtf().startsWith("..")) {
            return period.end().map(end -> end.getYear() > day.getYear()).orElse(false);
        }
        return period.start().map(start -> start.isAfter(day)).orElse(false)
                || period.end().map(end -> end.getYear() > day.getYear()).orElse(false);
    }

    /** More than half a year of it is to come when the article appears. */
    boolean isMostlyAhead(Period period) {
        return published.isPresent()
                && !period.edtf().startsWith("..")
                && period.end()
                        .map(end -> end.isAfter(published.get().knownFrom().plusMonths(7)))
                        .orElse(false);
    }

    /** Begun in the month of the article at the earliest, and longer than it: "6 tháng cuối năm" said in July. */
    boolean isComing(Period period) {
        if (published.isEmpty() || period.isNone() || period.edtf().startsWith("..")) {
            return false;
        }
        LocalDate day = published.get().knownFrom();
        return period.start()
                        .map(start -> !start.isBefore(day.withDayOfMonth(1)))
                        .orElse(false)
                && period.end().map(end -> end.isAfter(day)).orElse(false)
                && period.edtf().contains("/");
    }

    /** The part of a stretch that has grown "so với quý trước", "so với tháng trước"; none where it is not told so. */
    static Period narrowed(Period period, Meaning.Time.Shift shift) {
        return switch (shift) {
            case QUARTER_BEFORE -> lastQuarter(period);
            case MONTH_BEFORE -> lastMonth(period);
            default -> Period.NONE;
        };
    }

    /** The last quarter of a stretch of months that ends with one; none where it does not. */
    private static Period lastQuarter(Period period) {
        boolean ends = period.edtf().contains("/")
                && !period.edtf().startsWith("..")
                && period.end().map(end -> end.getMonthValue() % 3 == 0).orElse(false);
        if (!ends) {
            return Period.NONE;
        }
        LocalDate end = period.end().get();
        return Period.parse("%04d-%02d/%04d-%02d"
                .formatted(end.getYear(), end.getMonthValue() - 2, end.getYear(), end.getMonthValue()));
    }

    /** The last month of a stretch of months. */
    private static Period lastMonth(Period period) {
        if (!period.edtf().contains("/")
                || period.edtf().startsWith("..")
                || period.end().isEmpty()) {
            return Period.NONE;
        }
        LocalDate end = period.end().get();
        return Period.parse("%04d-%02d".formatted(end.getYear(), end.getMonthValue()));
    }

    /**
     * A figure that runs to a point: a stock is open, a flow runs from the begin of the year.
     *
     * @param point a year, a month or a day
     */
    Period running(Period point, boolean stock, Optional<Period> stretch) {
        if (point.isNone() || point.edtf().contains("/")) {
            return point;
        }
        if (stock) {
            return Period.parse("../" + point.edtf());
        }
        String text = point.edtf();
        if (text.length() == 4) {
            return point;
        }
        String year = text.substring(0, 4);
        String from = text.length() == 7 ? year + "-01" : year + "-01-01";
        if (text.equals(year + "-12") || text.equals(year + "-12-31")) {
            return Period.parse(year);
        }
        return from.equals(text) ? point : Period.parse(from + "/" + text);
    }
}
