package vn.tinh.extract.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.fact.Period;

/** What was named so far, in the sentence, its paragraph and the whole text. Months are the year times 100 and the month. */
final class Named {
    private int paragraph = -1;
    private final Map<Integer, Integer> yearByMonths = new HashMap<>();
    private final Set<Integer> heard = new HashSet<>();
    private int yearHere;
    private int year;
    private int monthHere;
    private int month;
    private int quarterHere;
    private int quarter;
    private Optional<Period> period = Optional.empty();
    private Optional<Period> until = Optional.empty();
    private boolean isUntil;
    private Optional<When.Years> years = Optional.empty();
    private Optional<When.Years> term = Optional.empty();
    private final Map<Integer, When.Years> yearsByCount = new HashMap<>();

    void begin(int next) {
        if (next != paragraph) {
            paragraph = next;
            yearHere = 0;
            monthHere = 0;
            quarterHere = 0;
            until = Optional.empty();
            isUntil = false;
        }
    }

    void hear(Draft draft, When when, Role role, Period told, Anchor anchor) {
        if (when instanceof When.Years stretch) {
            years = Optional.of(stretch);
            term = stretch.term() ? years : term;
            yearsByCount.put(stretch.last() - stretch.first() + 1, stretch);
        }
        boolean other = draft.rule().equals("time/vague") || when instanceof When.SameStretch || told.isNone();
        if (other || role == Role.EVENT || role == Role.HORIZON) {
            return;
        }
        String edtf = told.edtf();
        if (when instanceof When.Year year && year.of().isSaid()) {
            heard.add(Integer.parseInt(edtf.substring(0, 4)));
        }
        if (when instanceof When.Months part) {
            int of = Integer.parseInt(edtf.substring(0, 4));
            if (part.of().isSaid() || (anchor.isKnown() && of == anchor.year())) {
                yearByMonths.putIfAbsent(100 * part.first() + part.last(), of);
            }
            if (part.of().isSaid()) {
                heard.add(of);
            }
        }
        int toldYear = Integer.parseInt(edtf.substring(0, 4));
        boolean oneYear = edtf.indexOf('/') < 0 || edtf.startsWith(edtf.substring(0, 4), edtf.indexOf('/') + 1);
        if (role == Role.UNTIL) {
            boolean past = !anchor.isKnown() || toldYear <= anchor.year();
            if (past) {
                until = Optional.of(told);
                isUntil = true;
            }
            if (past && !(when instanceof When.Now) && !(when instanceof When.Back)) {
                yearHere = toldYear;
            }
            return;
        }
        if (oneYear) {
            yearHere = toldYear;
            year = toldYear;
        }
        if (!draft.rule().equals("time/plan")) {
            period = Optional.of(told);
            isUntil = false;
        }
        if (when instanceof When.Months part && oneYear) {
            if (part.first() == part.last()) {
                monthHere = 100 * toldYear + part.first();
                month = monthHere;
            } else if (part.part() == When.Part.QUARTER) {
                quarterHere = 4 * toldYear + part.first() / 3;
                quarter = quarterHere;
            }
        }
    }

    /** The year of the same months when they were named first, of a year that was said or this; 0 where they were not. */
    int yearOf(When.Months part) {
        return yearByMonths.getOrDefault(100 * part.first() + part.last(), 0);
    }

    /** Some time of that year has been told, and the words said of which year it was. */
    boolean isHeard(int someYear) {
        return heard.contains(someYear);
    }

    /** The year named last in this paragraph; 0 where none was. */
    int yearHere() {
        return yearHere;
    }

    int year() {
        return year;
    }

    int monthHere() {
        return monthHere;
    }

    int month() {
        return month;
    }

    int quarterHere() {
        return quarterHere;
    }

    /** The year times 4 and the quarter, counted from 0. */
    int quarter() {
        return quarter;
    }

    Optional<Period> period() {
        return period;
    }

    /** The last time named in this paragraph is one up to which figures run. */
    boolean isUntil() {
        return isUntil;
    }

    Optional<Period> until() {
        return until;
    }

    /** The last stretch of years; for a term of office only such. */
    Optional<When.Years> years(boolean ofTerm) {
        return ofTerm ? term : years;
    }

    /** The last stretch of so many years. */
    Optional<When.Years> yearsOf(int count) {
        return Optional.ofNullable(yearsByCount.get(count));
    }
}
