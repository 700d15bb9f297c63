package vn.tinh.extract.time;

import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.Part;

/** Which year is meant where the words do not name one; 0 where nobody can tell. */
final class WhichYear {
    private final Anchor anchor;
    private final Named named;

    WhichYear(Anchor anchor, Named named) {
        this.anchor = anchor;
        this.named = named;
    }

    int year(Of of) {
        return switch (of.by()) {
            case NAMED -> of.year();
            case THIS, AHEAD -> anchor.year();
            case AGO -> before(anchor.year());
            case NEXT -> anchor.isKnown() ? anchor.year() + 1 : 0;
            case BEFORE -> before(named.yearHere() != 0 ? named.yearHere() : anchor.year());
            case PAST -> past();
            case SAME ->
                named.yearHere() != 0
                        ? named.yearHere()
                        : named.year() != 0 && !anchor.isKnown() ? named.year() : whole();
            case POINTED -> named.yearHere() != 0 ? named.yearHere() : named.year() != 0 ? named.year() : whole();
            case WHOLE, NOT_SAID -> named.yearHere() != 0 ? named.yearHere() : whole();
        };
    }

    private static int before(int year) {
        return year == 0 ? 0 : year - 1;
    }

    /** In January people look back at the whole year before. */
    private int whole() {
        return anchor.month() == 1 ? anchor.year() - 1 : anchor.year();
    }

    /** "năm qua": in December the one that ends. */
    private int past() {
        if (anchor.month() == 0) {
            return 0;
        }
        return anchor.month() == 12 ? anchor.year() : anchor.year() - 1;
    }

    /** The year of whole months. */
    int months(When.Months part, boolean ahead) {
        if (part.of().by() == When.By.AHEAD) {
            boolean later = anchor.isKnown() && anchor.month() != 0 && part.last() < anchor.month();
            return later ? anchor.year() + 1 : anchor.year();
        }
        if (part.of().isSaid()) {
            return year(part.of());
        }
        int here = named.yearHere();
        if (here != 0 && !anchor.isBefore(here, part.first())) {
            return here;
        }
        if (!anchor.isKnown()) {
            return named.year();
        }
        int again = named.yearOf(part);
        if (again != 0 && again < anchor.year() && !named.isHeard(anchor.year())) {
            return again; // an article about last year's months
        }
        if (anchor.month() == 0) {
            return anchor.year();
        }
        boolean later = switch (part.part()) {
            case MONTH, QUARTER -> part.first() > anchor.month() && !ahead;
            case SO_FAR -> part.last() > anchor.month() + 1 && !ahead;
            case HALF, REST -> part.first() > 1 ? anchor.month() <= 3 : part.last() > anchor.month() + 2;
        };
        return later ? anchor.year() - 1 : anchor.year();
    }

    /** The year of a month up to which figures run: the nearest. */
    int until(When.Months part) {
        if (part.of().isSaid()) {
            return part.of().by() == When.By.AHEAD ? months(part, true) : year(part.of());
        }
        int here = named.yearHere();
        if (here != 0 && !anchor.isBefore(here, part.last())) {
            return here;
        }
        if (!anchor.isKnown()) {
            return named.year();
        }
        boolean far = anchor.month() != 0 && part.last() > anchor.month() + 6;
        return far ? anchor.year() - 1 : anchor.year();
    }

    int day(When.Day day) {
        return until(new When.Months(day.month(), day.month(), Part.MONTH, day.of()));
    }

    /** The year of a month that another is compared with: "tháng 12" in January is the year before. */
    int monthBefore(When.Months part) {
        int month = named.monthHere();
        if (month != 0) {
            return part.first() < month % 100 ? month / 100 : month / 100 - 1;
        }
        return months(part, false);
    }
}
