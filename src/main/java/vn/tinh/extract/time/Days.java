package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.time.When.Of;

/** Days, in figures and in words. */
final class Days {
    /** "4/6 địa phương": so many out of so many. */
    private static final Set<String> RANKED =
            Set.of("địa", "xã", "huyện", "đơn", "chỉ", "phường", "thị", "sản", "dự", "tiêu", "nước", "người", "vùng");

    private final Line line;
    private final Years years;

    Days(Line line, Years years) {
        this.line = line;
        this.years = years;
    }

    /** "ngày 20/9/2022", "20-9", "ngày 20 tháng 9 năm 2022", "20/9": where the words around show that it is a day. */
    Part day(int at) {
        boolean said = line.is(at, "ngày");
        int from = said ? at + 1 : at;
        Part date = figures(from);
        if (date.found()) {
            return said || !isRank(date) ? date : Part.NONE;
        }
        int day = line.small(from);
        if (!said || day < 1 || day > 31 || !line.is(from + 1, "tháng")) {
            return Part.NONE;
        }
        int month = line.count(from + 2);
        int end = from + 2 + line.width(from + 2);
        Part year = years.behind(end);
        return month == Line.NONE ? Part.NONE : of(day, month, Years.of(year), year.found() ? year.end() : end);
    }

    private boolean isRank(Part date) {
        boolean tinh = line.is(date.end(), "tỉnh")
                && (line.is(date.end() + 1, ",") || line.is(date.end() + 1, "thành") || line.is(date.end() + 1, "."));
        return tinh || line.any(date.end(), RANKED) || line.is(date.end(), "%");
    }

    /** "20/9/2022", "20-9", "20.9.2022", "2022-09-20". */
    Part figures(int at) {
        String raw = line.raw(at);
        if (!line.isNumber(at) || raw.indexOf(',') >= 0) {
            return Part.NONE;
        }
        if (raw.indexOf('.') > 0) {
            return stopped(raw, at + 1);
        }
        String mark = line.key(at + 1);
        if (!mark.equals("/") && !mark.equals("-")) {
            return Part.NONE;
        }
        int year = line.year(at);
        boolean again = line.is(at + 3, mark);
        if (year != Line.NONE) {
            boolean iso =
                    again && line.raw(at + 2).length() == 2 && line.raw(at + 4).length() == 2;
            return iso ? of(line.small(at + 4), line.small(at + 2), Of.year(year), at + 5) : Part.NONE;
        }
        int day = line.small(at);
        int month = line.small(at + 2);
        if (again && line.year(at + 4) != Line.NONE && !years.isNumberOfPaper(at + 4)) {
            return of(day, month, Of.year(line.year(at + 4)), at + 5);
        }
        boolean joined = line.isJoined(at + 1) && line.isJoined(at + 2);
        boolean more = again && line.isJoined(at + 4);
        return joined && !more ? of(day, month, Of.NOT_SAID, at + 3) : Part.NONE;
    }

    private static Part stopped(String raw, int end) {
        int first = raw.indexOf('.');
        int second = raw.indexOf('.', first + 1);
        if (second < 0 || raw.length() - second != 5) {
            return Part.NONE;
        }
        int year = Line.value(raw.substring(second + 1));
        return of(
                Line.value(raw.substring(0, first)), Line.value(raw.substring(first + 1, second)), Of.year(year), end);
    }

    private static Part of(int day, int month, Of year, int end) {
        boolean named = !year.isNamed() || (year.year() >= 1930 && year.year() <= 2100);
        boolean fits = named
                && day >= 1
                && month >= 1
                && month <= 12
                && day <= java.time.Month.of(month).maxLength();
        return fits ? new Part(new When.Day(day, month, year), end) : Part.NONE;
    }

    /** "9/2023" where it is no part of something longer. */
    Part monthAndYear(int at) {
        int month = line.small(at);
        boolean fits = month >= 1
                && month <= 12
                && line.is(at + 1, "/")
                && line.year(at + 2) != Line.NONE
                && line.isJoined(at + 1)
                && line.isJoined(at + 2)
                && !years.isNumberOfPaper(at + 2)
                && !line.is(at - 1, "số")
                && !(line.isJoined(at) && line.is(at - 1, "/"));
        return fits
                ? new Part(new When.Months(month, month, When.Part.MONTH, Of.year(line.year(at + 2))), at + 3)
                : Part.NONE;
    }
}
