package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.time.When.By;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;

/** From when and up to when: "từ đầu năm đến ngày 20/9", "luỹ kế đến nay", "đến năm 2030", "tầm nhìn 2050". */
final class Spans {
    private static final Set<String> BEFORE_LIMIT = Set.of("hết", "khoảng", "mốc", "trước", "cuối");

    private final Line line;
    private final Years years;
    private final Months months;
    private final Days days;

    Spans(Line line, Years years, Months months, Days days) {
        this.line = line;
        this.years = years;
        this.months = months;
        this.days = days;
    }

    private boolean isTo(int at) {
        return line.is(at, "đến") || line.is(at, "tới");
    }

    /** At one of the words with which such a phrase begins. */
    Draft read(int at) {
        return switch (line.key(at)) {
            case "từ" -> from(at, at, false);
            case "đến", "tới" -> until(at, at);
            case "hết" ->
                line.is(at - 1, "hầu") ? Draft.NONE : Draft.of(at, "time/until", Role.UNTIL, month(limit(at)));
            case "vào" -> into(at);
            default -> led(at);
        };
    }

    /** "tính đến", "kể từ", "luỹ kế từ … đến …", "cộng dồn đến", "cho đến". */
    private Draft led(int at) {
        int next = at;
        boolean sum = line.is(at, "lũy", "kế") || line.is(at, "cộng", "dồn");
        if (sum) {
            next += 2;
        }
        while (next < at + 4 && (line.is(next, "tính") || line.is(next, "kể") || line.is(next, "cho"))) {
            next++;
        }
        if (line.is(next, "từ")) {
            return from(at, next, true);
        }
        if (next > at && isTo(next)) {
            return until(at, next);
        }
        boolean alone =
                sum && line.isHead(at) && (line.is(at + 2, ",") || line.is(at + 2, "toàn") || line.is(at + 2, "cả"));
        return alone
                ? Draft.of(at, "time/accumulated", Role.UNTIL, new Part(new When.Back(To.UNTIL, 0), at + 2))
                : Draft.NONE;
    }

    private Draft until(int at, int to) {
        return Draft.of(at, isNow(to + 1) ? "time/now" : "time/until", Role.UNTIL, month(limit(to + 1)));
    }

    /** "đến 4 tháng" is no point of time. */
    private static Part month(Part limit) {
        boolean count = limit.when() instanceof When.Months part
                && part.part() == When.Part.SO_FAR
                && !part.of().isSaid()
                && limit.found();
        return count ? Part.NONE : limit;
    }

    private boolean isNow(int at) {
        return line.is(at, "nay") || line.is(at, "hiện") || line.is(at, "thời");
    }

    /** Up to what: at the word behind "đến". */
    private Part limit(int at) {
        int next = at;
        if (line.is(next, "thời", "điểm")) {
            next += 2;
            if (line.is(next, "này")) {
                return new Part(new When.Now(), next + 1);
            }
            if (line.is(next, "báo", "cáo") || line.is(next, "hiện", "tại")) {
                return new Part(new When.Now(), next + 2);
            }
            if (line.is(next, "lập", "báo") || line.is(next, "làm", "báo")) {
                return new Part(new When.Now(), next + 3);
            }
        }
        boolean last = false;
        while (next < at + 4 && line.any(next, BEFORE_LIMIT)) {
            last |= line.is(next, "hết") || line.is(next, "cuối");
            next++;
        }
        boolean point = last && line.is(next - 1, "hết");
        if (line.is(next, "nay")) {
            return new Part(new When.Now(), next + 1);
        }
        if (line.is(next, "hiện")) {
            boolean two = line.is(next + 1, "nay") || line.is(next + 1, "tại");
            return two ? new Part(new When.Now(), next + 2) : Part.NONE;
        }
        if (line.is(next, "đầu") || line.is(next, "giữa")) {
            return edgeOf(next);
        }
        if (line.is(next, "nhiệm", "kì")) {
            Part term = years.stretch(next + 2, true, false);
            return term.found() ? term : last ? new Part(new When.Back(To.TERM, 0), next + 2) : Part.NONE;
        }
        Part soFar = months.soFar(next);
        if (soFar.found()) {
            boolean said = point && soFar.when() instanceof When.Months;
            return said ? asSaid(soFar) : soFar;
        }
        Part part = part(next);
        if (part.found()) {
            return part;
        }
        boolean year = last && line.is(next, "năm") && !line.isNumber(next + 1);
        return year ? new Part(new When.Year(new Of(By.WHOLE, 0)), next + 1) : Part.NONE;
    }

    /** "hết 9 tháng" is one, for "hết" says that it is a point. */
    private static Part asSaid(Part soFar) {
        return soFar.when() instanceof When.Months part && !part.of().isSaid()
                ? new Part(new When.Months(part.first(), part.last(), When.Part.QUARTER, part.of()), soFar.end())
                : soFar;
    }

    /** A day, a month, a quarter, a half, a year. */
    private Part part(int at) {
        Part day = days.day(at);
        if (day.found()) {
            return day;
        }
        Part month = months.month(at);
        if (month.found()) {
            return month;
        }
        Part quarter = months.quarter(at);
        if (quarter.found()) {
            return quarter;
        }
        Part half = months.half(at);
        if (half.found()) {
            return half;
        }
        Part written = days.monthAndYear(at);
        if (written.found()) {
            return written;
        }
        Part year = years.year(at);
        return year.found() ? year : years.bare(at);
    }

    /** "đầu năm 2021" is January, "giữa năm" June, "giữa tháng 9" the month. */
    private Part edgeOf(int at) {
        Part year = years.of(at + 1);
        if (year.found()) {
            int month = line.is(at, "đầu") ? 1 : 6;
            return new Part(new When.Months(month, month, When.Part.MONTH, Years.of(year)), year.end());
        }
        return months.month(at + 1);
    }

    /** At "từ"; {@code at} is where the phrase begins. */
    private Draft from(int at, int from, boolean led) {
        int next = from + 1;
        boolean start = line.is(next, "đầu");
        Part begin = start ? beginning(next) : line.is(next, "nay") ? new Part(new When.Now(), next + 1) : part(next);
        int dayAlone = dayAlone(next);
        if (!begin.found() && dayAlone == Line.NONE) {
            return Draft.NONE;
        }
        int to = begin.found() ? begin.end() : line.is(next, "ngày") ? next + 2 : next + 1;
        if (line.is(to, "cho")) {
            to++;
        }
        boolean joins = isTo(to) || (line.is(to, "-") && !line.is(to + 1, "-"));
        Part end = joins ? limit(to + 1) : Part.NONE;
        if (!begin.found()) {
            boolean fits = end.when() instanceof When.Day day && day.day() > dayAlone;
            return fits && end.when() instanceof When.Day day
                    ? span(at, new When.Day(dayAlone, day.month(), day.of()), end)
                    : Draft.NONE;
        }
        if (end.found()) {
            return begin.when() instanceof When.Now
                    ? Draft.of(at, "time/until", Role.UNTIL, end)
                    : span(at, begin.when(), end);
        }
        if (begin.when() instanceof When.Now) {
            return Draft.NONE;
        }
        if (start && (led || line.isHead(at))) {
            return span(at, begin.when(), new Part(new When.Now(), begin.end()));
        }
        return Draft.of(at, "time/event", Role.EVENT, begin);
    }

    private Draft span(int at, When begin, Part end) {
        boolean days = begin instanceof When.Day first
                && end.when() instanceof When.Day last
                && first.month() == last.month()
                && last.day() - first.day() < 14;
        return Draft.of(
                at,
                days ? "time/event" : "time/from-to",
                days ? Role.EVENT : Role.PERIOD,
                new Part(new When.Span(begin, end.when()), end.end()));
    }

    private int dayAlone(int at) {
        int next = line.is(at, "ngày") ? at + 1 : at;
        int day = line.small(next);
        return day >= 1 && day <= 31 ? day : Line.NONE;
    }

    /** "đầu năm", "đầu năm 2022", "đầu nhiệm kỳ". */
    private Part beginning(int at) {
        if (line.is(at + 1, "nhiệm", "kì")) {
            Part term = years.stretch(at + 3, true, false);
            return term.found() ? term : new Part(new When.Back(To.TERM, 0), at + 3);
        }
        Part year = years.of(at + 1);
        return year.found() ? new Part(new When.Months(1, 1, When.Part.HALF, Years.of(year)), year.end()) : Part.NONE;
    }

    /** "vào năm 2025", "vào cuối năm 2025". */
    private Draft into(int at) {
        int next = line.is(at + 1, "cuối") ? at + 2 : at + 1;
        Part year = years.year(next);
        return Draft.of(at, "time/into", Role.UNTIL, year);
    }

    /** Behind "tầm nhìn", "định hướng". */
    Draft horizon(int at, int behind) {
        int next = behind;
        if (line.is(next, "phát", "triển")) {
            next += 2;
        }
        if (isTo(next)) {
            next++;
        }
        Part year = line.is(next, "năm") ? years.year(next) : years.bare(next);
        return Draft.of(at, "time/horizon", Role.HORIZON, year);
    }

    /** At "đầu", "giữa", "cuối": "cuối năm 2022" is a point to which figures run, the others are when something was. */
    Draft edge(int at) {
        Part year = years.of(at + 1);
        if (year.found() && line.is(at, "đầu") && isTo(year.end())) {
            Part end = limit(year.end() + 1);
            return end.found()
                    ? span(at, beginning(at).when(), end)
                    : Draft.of(at, "time/event", Role.EVENT, edgeOf(at));
        }
        if (year.found()) {
            boolean point = line.is(at, "cuối") && Years.of(year).isSaid();
            return Draft.of(
                    at,
                    point ? "time/until" : "time/event",
                    point ? Role.UNTIL : Role.EVENT,
                    point ? year : edgeOf(at));
        }
        Part month = months.month(at + 1);
        return month.found()
                ? Draft.of(at, "time/event", Role.EVENT, month)
                : Draft.of(at, "time/event", Role.EVENT, months.quarter(at + 1));
    }
}
