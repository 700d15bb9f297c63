package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.time.When.By;
import vn.tinh.extract.time.When.Of;

/** Months, quarters, halves of a year and "9 tháng". */
final class Months {
    private static final Set<String> COUNTED = Set.of(
            "lần", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "%", "tấn", "ha", "usd", "ngày", "tuần", "âm", "buổi", "kì",
            "kg", "công");

    private static final Set<String> DURATION_BEFORE = Set.of(
            "hạn", "dài", "mỗi", "hơn", "gần", "khoảng", "dưới", "vòng", "suốt", "cứ", "lương", "tù", "tuổi", "chừng",
            "thưởng", "hàng", "hằng", "tối", "từng", "thêm", "được", "nghỉ");

    private static final Set<String> DURATION_AFTER = Set.of(
            "tuổi", "tù", "lương", "liên", "liền", "nữa", "trời", "kể", "trước", "sau", "rưỡi", "một", "để", "đồng",
            "thi", "triển", "trở", "ròng", "nghỉ");

    /** "sau 4 tháng thực hiện". */
    private static final Set<String> WORK = Set.of("thực", "hoạt", "vận", "phát", "ra", "áp", "đi");

    private static final Set<String> MANY = Set.of("những", "các", "mấy", "nhiều", "vài", "hàng");

    private final Line line;
    private final Years years;

    Months(Line line, Years years) {
        this.line = line;
        this.years = years;
    }

    /** At "tháng": "tháng 9", "tháng Chín năm 2023", "tháng này". */
    Part month(int at) {
        if (!line.is(at, "tháng")) {
            return Part.NONE;
        }
        if (line.any(at - 1, MANY)) {
            return manyMonths(at);
        }
        if (line.any(at - 1, Set.of("mỗi", "hàng", "hằng", "rằm", "từng"))) {
            return Part.NONE;
        }
        String raw = line.raw(at + 1);
        int stop = raw.indexOf('.');
        if (stop > 0) {
            return dotted(raw, stop, at + 2);
        }
        int month = line.count(at + 1);
        int end = at + 1 + line.width(at + 1);
        if (month == Line.NONE || (line.is(at + 1, "năm") && !isMay(at + 1))) {
            return near(at + 1);
        }
        if (line.any(end, COUNTED)) {
            return Part.NONE;
        }
        int last = line.is(end, "-") ? line.small(end + 1) : Line.NONE;
        if (last > month && last <= 12) {
            Part year = years.behind(end + 2);
            return months(month, last, When.Part.SO_FAR, year, end + 2);
        }
        return months(month, month, When.Part.MONTH, years.behind(end), end);
    }

    /** "tháng Năm" is May, and "năm" may be "year": capital, or another "năm" behind it, or a year. */
    private boolean isMay(int at) {
        return line.isCapital(at)
                || line.is(at + 1, "năm")
                || line.year(at + 1) != Line.NONE
                || (line.is(at + 1, "/") && line.year(at + 2) != Line.NONE);
    }

    private static Part dotted(String raw, int stop, int end) {
        int month = Line.value(raw.substring(0, stop));
        int year = raw.length() - stop == 5 ? Line.value(raw.substring(stop + 1)) : Line.NONE;
        boolean fits = month >= 1 && month <= 12 && stop <= 2 && year >= 1930 && year <= 2100;
        return fits ? new Part(new When.Months(month, month, When.Part.MONTH, Of.year(year)), end) : Part.NONE;
    }

    private Part near(int at) {
        return switch (line.key(at)) {
            case "này", "đó", "ấy" -> back(0, at + 1);
            case "trước" -> back(-1, line.is(at + 1, "đó") ? at + 2 : at + 1);
            case "qua", "rồi" -> new Part(new When.PastMonths(1), at + 1);
            case "vừa" -> line.is(at + 1, "qua") ? new Part(new When.PastMonths(1), at + 2) : Part.NONE;
            case "tới", "sau" -> back(1, at + 1);
            case "đầu" -> ofTheYear(at, 1);
            case "cuối" -> ofTheYear(at, 12);
            default -> Part.NONE;
        };
    }

    private static Part back(int steps, int end) {
        return new Part(new When.Back(When.To.MONTH, steps), end);
    }

    /** "tháng đầu năm", "tháng cuối cùng của năm". */
    private Part ofTheYear(int at, int month) {
        int next = line.is(at + 1, "tiên") || line.is(at + 1, "cùng") ? at + 2 : at + 1;
        Part year = years.of(next);
        boolean first = next == at + 2 && month == 1 && line.any(at - 2, Set.of("trong", "ngay")); // the article's year
        return year.found() || first ? months(month, month, When.Part.MONTH, year, next) : Part.NONE;
    }

    /** "những tháng đầu năm": nobody knows how many. */
    private Part manyMonths(int at) {
        return switch (line.key(at + 1)) {
            case "đầu", "cuối" -> {
                Part year = years.of(at + 2);
                yield year.found() ? new Part(new When.Vague(), year.end()) : Part.NONE;
            }
            case "qua", "tới" -> new Part(new When.Vague(), at + 2);
            case "còn" -> line.is(at + 2, "lại") ? new Part(new When.Vague(), at + 3) : Part.NONE;
            case "gần" -> line.is(at + 2, "đây") ? new Part(new When.Vague(), at + 3) : Part.NONE;
            default -> Part.NONE;
        };
    }

    private Part months(int first, int last, When.Part part, Part year, int end) {
        if (year.found()) {
            return new Part(new When.Months(first, last, part, Years.of(year)), year.end());
        }
        if (line.is(end, "tới")) {
            boolean ahead = !line.any(end + 1, Set.of("nay", "ngày", "tháng", "năm")) && !line.isNumber(end + 1);
            return new Part(
                    new When.Months(first, last, part, ahead ? new Of(By.AHEAD, 0) : Of.NOT_SAID),
                    ahead ? end + 1 : end);
        }
        int past = line.is(end, "vừa", "qua") ? end + 2 : end;
        return new Part(new When.Months(first, last, part, Of.NOT_SAID), past);
    }

    /** At "quý": "quý I", "quý 1/2024", "quý này". */
    Part quarter(int at) {
        if (!line.is(at, "quí")) {
            return Part.NONE;
        }
        int quarter = roman(at + 1);
        if (quarter == Line.NONE) {
            return switch (line.key(at + 1)) {
                case "này", "đó" -> new Part(new When.Back(When.To.QUARTER, 0), at + 2);
                case "trước" -> new Part(new When.Back(When.To.QUARTER, -1), line.is(at + 2, "đó") ? at + 3 : at + 2);
                case "tới", "sau" -> new Part(new When.Back(When.To.QUARTER, 1), at + 2);
                case "qua" -> new Part(new When.Vague(), at + 2);
                case "đầu" -> quarterOf(at + 2, 1);
                case "cuối" -> quarterOf(at + 2, 4);
                default -> Part.NONE;
            };
        }
        if (line.any(at + 2, COUNTED)) {
            return Part.NONE;
        }
        return quarter(quarter, years.behind(at + 2), at + 2);
    }

    private Part quarterOf(int at, int quarter) {
        int next = line.is(at, "tiên") || line.is(at, "cùng") ? at + 1 : at;
        Part year = years.of(next);
        return year.found() ? quarter(quarter, year, next) : Part.NONE;
    }

    private Part quarter(int quarter, Part year, int end) {
        return months(3 * quarter - 2, 3 * quarter, When.Part.QUARTER, year, end);
    }

    private int roman(int at) {
        return switch (line.key(at)) {
            case "i", "1", "01", "một" -> 1;
            case "ii", "2", "02", "hai" -> 2;
            case "iii", "3", "03", "ba" -> 3;
            case "iv", "4", "04", "bốn", "tư" -> 4;
            default -> Line.NONE;
        };
    }

    /** "T9/2023", "Q1/2024": with the year alone, for they may be a road. */
    Part written(int at) {
        String key = line.key(at);
        boolean quarter = key.startsWith("q");
        int number = Line.value(key.substring(1));
        Part year = years.behind(at + 1);
        if (number < 1
                || number > (quarter ? 4 : 12)
                || !year.found()
                || !Years.of(year).isNamed()) {
            return Part.NONE;
        }
        return quarter ? quarter(number, year, at + 1) : months(number, number, When.Part.MONTH, year, at + 1);
    }

    /** At "kỳ": "kỳ 2 tháng 9/2023" of the customs. */
    Part customsTerm(int at) {
        int term = roman(at + 1);
        Part month = term == 1 || term == 2 ? month(at + 2) : Part.NONE;
        return month.found() && month.when() instanceof When.Months one && one.first() == one.last()
                ? new Part(new When.HalfMonth(term == 2, one.first(), one.of()), month.end())
                : Part.NONE;
    }

    /** At "nửa": "nửa đầu năm 2024", "nửa năm đầu", "nửa cuối tháng 9". */
    Part half(int at) {
        if (!line.is(at, "nửa")) {
            return Part.NONE;
        }
        boolean year = line.is(at + 1, "năm");
        int which = year ? at + 2 : at + 1;
        boolean second = line.is(which, "cuối") || line.is(which, "sau");
        if (!second && !line.is(which, "đầu")) {
            return year && line.is(which, "qua") ? new Part(new When.PastMonths(6), which + 1) : Part.NONE;
        }
        int first = second ? 7 : 1;
        if (year) {
            return months(first, first + 5, When.Part.HALF, years.behind(which + 1), which + 1);
        }
        Part of = years.of(which + 1);
        if (of.found()) {
            return months(first, first + 5, When.Part.HALF, of, which + 1);
        }
        Part month = month(line.is(which + 1, "của") ? which + 2 : which + 1);
        if (month.found() && month.when() instanceof When.Months one && one.first() == one.last()) {
            return new Part(new When.HalfMonth(second, one.first(), one.of()), month.end());
        }
        return Part.NONE;
    }

    /** At a number: "9 tháng", "chín tháng đầu năm 2023", "9T/2023", "ba quý đầu năm". */
    Part soFar(int at) {
        int count = line.count(at);
        if (count == Line.NONE) {
            return Part.NONE;
        }
        int unit = at + line.width(at);
        if (line.is(unit, "quí") && count <= 4 && (line.is(unit + 1, "đầu") || line.is(unit + 1, "cuối"))) {
            return ofYear(unit + 1, 3 * count);
        }
        if (line.isNumber(at) && line.isJoined(unit) && line.key(unit).startsWith("t") && line.isWord(unit)) {
            return written(count, unit);
        }
        if (!line.is(unit, "tháng") || (count == 1 && !line.raw(at).equals("01"))) {
            return Part.NONE;
        }
        int next = unit + 1;
        return switch (line.key(next)) {
            case "đầu", "cuối" -> ofYear(next, count);
            case "còn" -> line.is(next + 1, "lại") ? rest(next + 2, count) : plain(at, next, count);
            case "qua" -> new Part(new When.PastMonths(count), next + 1);
            case "vừa" ->
                line.is(next + 1, "qua") ? new Part(new When.PastMonths(count), next + 2) : plain(at, next, count);
            case "tới" -> new Part(new When.Vague(), next + 1);
            default -> plain(at, next, count);
        };
    }

    private Part plain(int at, int next, int count) {
        Part year = years.behind(next);
        if (year.found()) {
            return months(1, count, When.Part.SO_FAR, year, next);
        }
        if (line.is(at, "năm")) {
            return Part.NONE;
        }
        boolean duration = line.any(at - 1, DURATION_BEFORE)
                || line.any(next, DURATION_AFTER)
                || line.is(next, "/")
                || (line.is(at - 1, "sau") && line.any(next, WORK));
        return duration || count == 1 ? Part.NONE : months(1, count, When.Part.SO_FAR, year, next);
    }

    /** "đầu năm", "cuối năm" behind so many months. */
    private Part ofYear(int at, int count) {
        boolean last = line.is(at, "cuối");
        int next = line.is(at + 1, "tiên") || line.is(at + 1, "cùng") ? at + 2 : at + 1;
        Part year = years.of(next);
        int first = last ? 13 - count : 1;
        When.Part part = count == 6 ? When.Part.HALF : last ? When.Part.REST : When.Part.SO_FAR;
        return months(first, first + count - 1, part, year, next);
    }

    private Part rest(int at, int count) {
        return months(13 - count, 12, When.Part.REST, years.of(at), at);
    }

    private Part written(int count, int unit) {
        String key = line.key(unit);
        if (key.equals("t")) {
            Part year = years.behind(unit + 1);
            return year.found() ? months(1, count, When.Part.SO_FAR, year, unit + 1) : Part.NONE;
        }
        int year = key.length() == 5 ? Line.value(key.substring(1)) : Line.NONE;
        return year >= 1930 && year <= 2100
                ? new Part(new When.Months(1, count, When.Part.SO_FAR, Of.year(year)), unit + 1)
                : Part.NONE;
    }
}
