package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.time.When.By;
import vn.tinh.extract.time.When.Of;

/** Years and stretches of years. "năm" is five as well, so a year needs a number or a word that tells which. */
final class Years {
    /** What follows a number of four digits that counts something and is no year. */
    private static final Set<String> COUNTED = Set.of(
            "tỉ",
            "tỷ",
            "triệu",
            "nghìn",
            "ngàn",
            "đồng",
            "usd",
            "vnd",
            "eur",
            "%",
            "ha",
            "tấn",
            "lượt",
            "dự",
            "doanh",
            "sản",
            "người",
            "hộ",
            "lao",
            "mw",
            "kwh",
            "km",
            "km2",
            "m2",
            "m3",
            "kg",
            "tạ",
            "con",
            "cái",
            "chiếc",
            "căn",
            "xã",
            "đơn",
            "điểm",
            "việc",
            "container",
            "cơ",
            "hợp",
            "thành",
            "học",
            "đại",
            "đô",
            "euro",
            "mét",
            "lít",
            "bộ",
            "đôi",
            "suất",
            "hồ",
            "vụ",
            "nhà",
            "công",
            "tàu",
            "xe",
            "mô",
            "thửa",
            "cây",
            "°",
            "độ");

    /** "năm trước khi", "năm sau sáp nhập": the word belongs to what follows. */
    private static final Set<String> NO_YEAR_BUT = Set.of("khi", "sáp", "hợp", "nay", "đến", "tới");

    private final Line line;

    Years(Line line) {
        this.line = line;
    }

    /** What "tới" leads up to. */
    private static final Set<String> POINTS = Set.of("ngày", "tháng", "nay", "hết", "cuối", "giữa", "thời");

    /** At "năm": "năm 2022", "năm nay". */
    Part year(int at) {
        if (!line.is(at, "năm")) {
            return Part.NONE;
        }
        int named = line.year(at + 1);
        if (named != Line.NONE) {
            return new Part(new When.Year(Of.year(named)), at + 2);
        }
        return switch (line.key(at + 1)) {
            case "nay" -> year(By.THIS, at + 2);
            case "này", "đó", "ấy" -> year(By.POINTED, at + 2);
            case "ngoái" -> year(By.AGO, at + 2);
            case "rồi" -> year(By.AGO, at + 2);
            case "trước" -> unlessMore(By.BEFORE, at + 2);
            case "tới" -> line.any(at + 2, POINTS) ? Part.NONE : unlessMore(By.NEXT, at + 2); // "đầu năm tới ngày 20/6"
            case "sau" -> unlessMore(By.NEXT, at + 2);
            case "qua" -> year(By.PAST, at + 2);
            case "vừa" -> line.is(at + 2, "qua") ? year(By.PAST, at + 3) : Part.NONE;
            default -> Part.NONE;
        };
    }

    private Part unlessMore(By by, int end) {
        if (line.is(end, "đó")) {
            return year(by, end + 1);
        }
        return line.any(end, NO_YEAR_BUT) ? Part.NONE : year(by, end);
    }

    private static Part year(By by, int end) {
        return new Part(new When.Year(new Of(by, 0)), end);
    }

    /** A year by its digits alone, where nothing shows that they count something. */
    boolean isBare(int at) {
        if (line.year(at) == Line.NONE || line.any(at + 1, COUNTED)) {
            return false;
        }
        boolean part = line.isJoined(at) && (line.is(at - 1, "/") || line.is(at - 1, "-") || line.isWord(at - 1));
        boolean goesOn = line.isJoined(at + 1)
                && (line.isWord(at + 1) || (line.is(at + 1, "/") && line.isJoined(at + 2)) || goesOnAfterDash(at));
        return !part && !goesOn;
    }

    private boolean goesOnAfterDash(int at) {
        return line.is(at + 1, "-") && line.isWord(at + 2) && line.isJoined(at + 2);
    }

    Part bare(int at) {
        return isBare(at) ? new Part(new When.Year(Of.year(line.year(at))), at + 1) : Part.NONE;
    }

    /** The year behind a month or a quarter: "/2023", "-2023", "năm nay", "của năm 2022", "2024". */
    Part behind(int at) {
        boolean mark = line.is(at, "/") || line.is(at, "-") || line.is(at, ".");
        if (mark && line.year(at + 1) != Line.NONE && !isNumberOfPaper(at + 1)) {
            boolean years = line.is(at, "-") && line.is(at + 2, "-") && line.year(at + 3) != Line.NONE;
            return years ? Part.NONE : new Part(new When.Year(Of.year(line.year(at + 1))), at + 2);
        }
        if (line.is(at, "/") && line.is(at + 1, "năm")) {
            return line.year(at + 2) == Line.NONE ? Part.NONE : year(at + 1);
        }
        if (line.is(at, ",") || line.is(at, "trong")) {
            return line.is(at + 1, "năm") && line.year(at + 2) != Line.NONE ? year(at + 1) : Part.NONE;
        }
        Part bare = bare(at);
        if (bare.found()) {
            return bare;
        }
        return year(line.is(at, "của") ? at + 1 : at);
    }

    /** "61/2020/QH14", "36/2020/QĐ-TTg". */
    boolean isNumberOfPaper(int at) {
        boolean slash = line.is(at + 1, "/");
        boolean dash = line.is(at + 1, "-") && line.isWord(at + 2);
        return line.isJoined(at + 1) && line.isJoined(at + 2) && (slash || dash);
    }

    /** The year behind "đầu", "cuối", "cả": "năm 2023", "2023", "của năm nay", and "năm" without more. */
    Part of(int at) {
        int from = line.is(at, "của") || line.is(at, "trong") ? at + 1 : at;
        Part year = year(from);
        if (year.found()) {
            return year;
        }
        if (line.is(from, "năm") && !line.is(from + 1, "học")) {
            return new Part(new When.Year(Of.NOT_SAID), from + 1);
        }
        return bare(from);
    }

    static Of of(Part year) {
        return year.found() && year.when() instanceof When.Year known ? known.of() : Of.NOT_SAID;
    }

    /** "2021-2025", "2021 đến 2025", "2016 đến năm 2020". */
    Part range(int at, boolean slash) {
        int first = line.year(at);
        if (first == Line.NONE || (line.isJoined(at) && line.is(at - 1, "/"))) {
            return Part.NONE;
        }
        boolean joins = line.is(at + 1, "-") || (slash && line.is(at + 1, "/")) || isTo(at + 1);
        int next = line.is(at + 2, "năm") ? at + 3 : at + 2;
        int last = line.year(next);
        boolean fits = joins && last > first && last - first <= 50 && !isNumberOfPaper(next);
        return fits ? new Part(new When.Years(first, last, false), next + 1) : Part.NONE;
    }

    /** Behind the bracket that closes what one before it opens. */
    int closed(int from, int end) {
        return line.is(from - 1, "(") && line.is(end, ")") ? end + 1 : end;
    }

    private boolean isTo(int at) {
        return line.is(at, "đến") || line.is(at, "tới");
    }

    /** At "giai đoạn", "thời kỳ", "nhiệm kỳ", "niên vụ", "năm học", "vụ": the years behind, or a word that refers back. */
    Part stretch(int at, boolean term, boolean crop) {
        int from = at;
        if (line.is(from, "từ")) {
            from++;
        }
        if (line.is(from, "năm") || line.is(from, "(")) {
            from++;
        }
        Part range = range(from, crop);
        if (range.found() && range.when() instanceof When.Years years) {
            return new Part(new When.Years(years.first(), years.last(), term), closed(from, range.end()));
        }
        if (!crop && (line.is(at, "này") || line.is(at, "đó") || line.is(at, "trên"))) {
            return new Part(new When.Back(term ? When.To.TERM : When.To.STRETCH, 0), at + 1);
        }
        return Part.NONE;
    }
}
