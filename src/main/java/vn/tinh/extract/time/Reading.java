package vn.tinh.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.time.When.By;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;

/** Reads one sentence from left to right; the first word of a time says what can follow, so every word is seen once. */
final class Reading {
    private static final Set<String> MANY =
            Set.of("những", "các", "nhiều", "mấy", "vài", "mỗi", "hàng", "hằng", "từng");
    private static final Set<String> NUMERALS = Set.of("mươi", "trăm", "chục", "nghìn", "rưỡi");

    /** "trong năm tỉnh": among five provinces. */
    private static final Set<String> FIVE_OF = Set.of(
            "tỉnh", "địa", "thành", "ngành", "nước", "lĩnh", "nhóm", "thị", "xã", "huyện", "sản", "dự", "cụm", "khu",
            "chỉ", "doanh", "mặt", "đơn", "sao", "người", "cái", "công", "năm", "trụ", "nội", "ngày", "tháng", "vùng");

    private static final Set<String> NO_NOW_BEFORE = Set.of("thực", "thể", "phát", "xuất", "tái", "biểu", "hiển", "ẩn");
    private static final Set<String> NO_NOW_AFTER = Set.of(
            "đại", "thực", "trạng", "trường", "vật", "hữu", "hành", "tượng", "diện", "thân", "hình", "kim", "sinh",
            "hóa", "nguyên");

    private final Line line;
    private final Years years;
    private final Months months;
    private final Days days;
    private final Spans spans;
    private final Comparisons comparisons;
    private final List<Draft> drafts = new ArrayList<>();

    private Reading(List<Item> items) {
        line = new Line(items);
        years = new Years(line);
        months = new Months(line, years);
        days = new Days(line, years);
        spans = new Spans(line, years, months, days);
        comparisons = new Comparisons(line, years, months, days);
    }

    /** The times of a sentence, in order; no two overlap. */
    static List<Draft> of(List<Item> items) {
        var reading = new Reading(items);
        int at = 0;
        while (at < items.size()) {
            Draft draft = reading.draft(at);
            if (draft.found()) {
                reading.add(draft);
                at = draft.to();
            } else {
                at++;
            }
        }
        return reading.drafts;
    }

    private void add(Draft draft) {
        Draft last = drafts.isEmpty() ? Draft.NONE : drafts.getLast();
        drafts.add(comparisons.compared(draft, last));
    }

    private Draft draft(int at) {
        if (line.isNumber(at)) {
            return number(at);
        }
        return switch (line.key(at)) {
            case "năm" -> year(at);
            case "tháng" -> period(at, "time/month", months.month(at));
            case "quí" -> period(at, "time/quarter", months.quarter(at));
            case "kì" -> period(at, "time/half-month", months.customsTerm(at));
            case "nửa" -> period(at, "time/half-year", months.half(at));
            case "ngày" -> event(at, days.day(at));
            case "sáng", "trưa", "chiều", "tối", "đêm", "khuya" -> event(at, days.day(at + 1));
            case "hôm" -> hom(at);
            case "tuần" ->
                line.is(at + 1, "qua") || line.is(at + 1, "này") || line.is(at + 1, "trước")
                        ? draft(at, "time/event", Role.EVENT, new Part(new When.Vague(), at + 2))
                        : Draft.NONE;
            case "hiện" -> now(at);
            case "thời" -> age(at);
            case "giai" -> line.is(at + 1, "đoạn") ? stretch(at, at + 2) : Draft.NONE;
            case "nhiệm" -> line.is(at + 1, "kì") ? period(at, "time/term", term(at + 2)) : Draft.NONE;
            case "niên" ->
                line.is(at + 1, "vụ") || line.is(at + 1, "độ")
                        ? period(at, "time/crop-year", years.stretch(at + 2, false, true))
                        : Draft.NONE;
            case "vụ" -> period(at, "time/crop-year", years.stretch(at + 1, false, true));
            case "cả" -> whole(at);
            case "trong" -> in(at);
            case "so" -> line.is(at + 1, "sánh") && !line.is(at + 2, "với") ? prices(at, at + 2) : comparisons.so(at);
            case "cố" -> line.is(at + 1, "định") && line.is(at - 1, "giá") ? prices(at, at + 2) : Draft.NONE;
            case "cùng" -> comparisons.same(at);
            case "yoy", "svck" ->
                draft(at, "time/same-stretch", Role.BASELINE, new Part(new When.SameStretch(Of.NOT_SAID), at + 1));
            case "từ", "tính", "kể", "lũy", "cộng", "cho", "đến", "tới", "hết", "vào" -> spans.read(at);
            case "tầm" -> line.is(at + 1, "nhìn") ? spans.horizon(at, at + 2) : Draft.NONE;
            case "định" -> line.is(at + 1, "hướng") ? spans.horizon(at, at + 2) : Draft.NONE;
            case "đầu", "giữa", "cuối" ->
                line.is(at - 1, "lần") ? Draft.NONE : spans.edge(at); // "công nhận lần đầu năm 2022"
            case "những", "các", "nhiều", "mấy" -> many(at);
            default -> other(at);
        };
    }

    private static Draft draft(int at, String rule, Role role, Part part) {
        return part.found() ? new Draft(at, part.end(), rule, role, part.when()) : Draft.NONE;
    }

    private Draft period(int at, String rule, Part part) {
        if (part.when() instanceof When.Vague) {
            return draft(at, "time/vague", Role.PERIOD, part);
        }
        return draft(at, part.when() instanceof When.Back ? "time/back" : rule, Role.PERIOD, part);
    }

    private static Draft event(int at, Part part) {
        return draft(at, "time/event", Role.EVENT, part);
    }

    private Draft other(int at) {
        if (line.count(at) != Line.NONE) {
            return number(at);
        }
        String key = line.key(at);
        boolean written = key.length() >= 2
                && key.length() <= 3
                && (key.charAt(0) == 't' || key.charAt(0) == 'q')
                && Line.value(key.substring(1)) != Line.NONE;
        return written
                ? period(at, key.charAt(0) == 'q' ? "time/quarter" : "time/month", months.written(at))
                : Draft.NONE;
    }

    /** At a number, in digits or in words. */
    private Draft number(int at) {
        Part soFar = months.soFar(at);
        if (soFar.found()) {
            boolean half = soFar.when() instanceof When.Months part && part.part() == When.Part.HALF;
            return period(at, half ? "time/half-year" : "time/months", soFar);
        }
        Part someYears = someYears(at);
        if (someYears.found()) {
            boolean ago = line.is(someYears.end() - 1, "trước");
            return ago ? event(at, someYears) : period(at, "time/years", someYears);
        }
        if (!line.isNumber(at)) {
            return Draft.NONE;
        }
        Part range = years.range(at, false);
        if (range.found()) {
            return period(at, "time/years", range);
        }
        Part date = days.figures(at);
        if (date.found() && date.when() instanceof When.Day day && day.of().isNamed() && !line.is(at - 1, "số")) {
            return event(at, date);
        }
        Part month = days.monthAndYear(at);
        if (month.found()) {
            return period(at, "time/month", month);
        }
        boolean inBrackets = line.is(at - 1, "(") && (line.is(at + 1, ")") || line.is(at + 1, ":"));
        boolean after = line.is(at - 1, "trong") || line.is(at - 1, "cả");
        return (inBrackets || after || goesOn(at)) && years.isBare(at)
                ? period(at, "time/year", years.bare(at))
                : Draft.NONE;
    }

    /** "năm 2019 và 2020". */
    private boolean goesOn(int at) {
        if (drafts.isEmpty() || drafts.getLast().to() != at - 1) {
            return false;
        }
        boolean joins = line.is(at - 1, "và") || line.is(at - 1, ",") || line.is(at - 1, "hoặc");
        return joins
                && drafts.getLast().when() instanceof When.Year year
                && year.of().isNamed();
    }

    /** "5 năm 2016-2020", "5 năm qua", "ba năm gần đây", "hai mươi năm trước". */
    private Part someYears(int at) {
        int count = line.count(at) != Line.NONE ? line.count(at) : line.small(at);
        int unit = at + line.width(at);
        if (line.is(at + 1, "mươi")) {
            count = 10 * count;
            unit = at + 2;
        }
        if (count < 1 || !line.is(unit, "năm")) {
            return Part.NONE;
        }
        int next = line.is(unit + 1, "(") ? unit + 2 : unit + 1;
        Part range = years.range(next, false);
        if (range.found()) {
            return new Part(range.when(), years.closed(next, range.end()));
        }
        return switch (line.key(unit + 1)) {
            case "qua", "tới", "trước" -> new Part(new When.SomeYears(count), unit + 2);
            case "vừa" -> line.is(unit + 2, "qua") ? new Part(new When.SomeYears(count), unit + 3) : Part.NONE;
            case "trở" -> line.is(unit + 2, "lại", "đây") ? new Part(new When.SomeYears(count), unit + 4) : Part.NONE;
            case "gần" -> line.is(unit + 2, "đây") ? new Part(new When.SomeYears(count), unit + 3) : Part.NONE;
            default -> Part.NONE;
        };
    }

    private Draft year(int at) {
        if (line.is(at + 1, "học")) {
            return period(at, "time/crop-year", years.stretch(at + 2, false, true));
        }
        if (isFiscal(at)) {
            return period(at, "time/year", years.bare(at + 3));
        }
        Part five = months.soFar(at);
        if (five.found()) {
            return period(at, "time/months", five);
        }
        Part range = years.range(at + 1, false);
        if (range.found()) {
            return period(at, "time/years", range);
        }
        Part year = years.year(at);
        if (year.found()) {
            boolean before = line.is(at - 1, "trước") || line.is(at - 1, "sau");
            if (before && Years.of(year).isNamed() && !line.is(at - 2, "năm")) {
                return event(at, year);
            }
            boolean aged = line.isNumber(year.end()) && line.is(year.end() + 1, "tuổi");
            boolean counted = !Years.of(year).isNamed()
                    && (aged
                            || line.isNumber(at - 1)
                            || line.any(at - 1, NUMERALS)
                            || line.any(at - 1, MANY)
                            || line.count(at - 1) != Line.NONE);
            return counted ? Draft.NONE : period(at, "time/year", year);
        }
        boolean planned = comparisons.isPlan(at) && !line.any(at + 1, FIVE_OF) && !line.isNumber(at + 1);
        return planned ? period(at, "time/plan", new Part(new When.Year(new Of(By.WHOLE, 0)), at + 1)) : Draft.NONE;
    }

    /** "giá so sánh năm 2010", "giá cố định 1994": no figure is about that year. */
    private Draft prices(int at, int next) {
        Part year = line.is(next, "năm") ? years.year(next) : years.bare(next);
        return draft(at, "time/prices", Role.EVENT, year);
    }

    /** "năm tài chính 2023", "năm ngân sách 2024". */
    private boolean isFiscal(int at) {
        return line.is(at + 1, "tài", "chính") || line.is(at + 1, "tài", "khóa") || line.is(at + 1, "ngân", "sách");
    }

    private Draft hom(int at) {
        Part day = days.day(at + 1);
        if (day.found()) {
            return event(at, day);
        }
        boolean near = line.is(at + 1, "nay") || line.is(at + 1, "qua");
        return near ? event(at, new Part(new When.Vague(), at + 2)) : Draft.NONE;
    }

    /** At "hiện": the time of writing, where it is no part of "thực hiện", "hiện đại". */
    private Draft now(int at) {
        if (line.is(at + 1, "nay") || line.is(at + 1, "tại")) {
            return draft(at, "time/now", Role.UNTIL, new Part(new When.Now(), at + 2));
        }
        boolean part = line.any(at - 1, NO_NOW_BEFORE) || line.any(at + 1, NO_NOW_AFTER);
        return part ? Draft.NONE : draft(at, "time/now", Role.UNTIL, new Part(new When.Now(), at + 1));
    }

    private Draft age(int at) {
        if (line.is(at + 1, "kì")) {
            return stretch(at, at + 2);
        }
        if (line.is(at + 1, "điểm")) {
            boolean now = line.is(at + 2, "này") || line.is(at + 2, "hiện", "tại") || line.is(at + 2, "hiện", "nay");
            int end = line.is(at + 2, "này") ? at + 3 : at + 4;
            return now ? draft(at, "time/now", Role.UNTIL, new Part(new When.Now(), end)) : Draft.NONE;
        }
        if (!line.is(at + 1, "gian")) {
            return Draft.NONE;
        }
        return switch (line.key(at + 2)) {
            case "qua", "tới" -> period(at, "time/vague", new Part(new When.Vague(), at + 3));
            case "gần" ->
                period(at, "time/vague", new Part(new When.Vague(), line.is(at + 3, "đây") ? at + 4 : at + 3));
            case "này", "đó" -> period(at, "time/back", new Part(new When.Back(To.PERIOD, 0), at + 3));
            default -> Draft.NONE;
        };
    }

    /** At "giai đoạn", "thời kỳ"; {@code next} is behind these words. */
    private Draft stretch(int at, int next) {
        int from = next;
        if (line.count(from) != Line.NONE && line.is(from + 1, "năm")) {
            from += 2;
        }
        if (line.is(from, "trước") && !line.is(from + 1, "đó") && !line.is(from + 1, "khi")) {
            return period(at, "time/back", new Part(new When.Back(To.STRETCH, -1), from + 1));
        }
        return period(at, "time/years", years.stretch(from, false, false));
    }

    private Part term(int next) {
        if (line.is(next, "qua")) {
            return new Part(new When.Back(To.TERM, 0), next + 1);
        }
        return years.stretch(next, true, false);
    }

    /** "cả năm", "cả năm 2023". */
    private Draft whole(int at) {
        if (!line.is(at + 1, "năm")) {
            return Draft.NONE;
        }
        Part year = years.year(at + 1);
        if (year.found()) {
            return period(at, "time/year", year);
        }
        boolean five = line.any(at + 2, FIVE_OF) && !(line.is(at + 2, "tỉnh") && line.isHead(at));
        return five ? Draft.NONE : period(at, "time/year", new Part(new When.Year(new Of(By.WHOLE, 0)), at + 2));
    }

    /** "trong năm", "trong tháng", "trong kỳ", where no number follows. */
    private Draft in(int at) {
        return switch (line.key(at + 1)) {
            case "năm" -> {
                boolean head = line.isHead(at) || line.is(at - 1, "cũng");
                boolean five = line.any(at + 2, FIVE_OF) && !(line.is(at + 2, "tỉnh") && head);
                boolean told = years.year(at + 1).found()
                        || five
                        || months.soFar(at + 1).found()
                        || line.isNumber(at + 2);
                yield told ? Draft.NONE : period(at, "time/back", new Part(new When.Year(new Of(By.SAME, 0)), at + 2));
            }
            case "tháng" -> bare(at, months.month(at + 1), To.MONTH);
            case "quí" -> bare(at, months.quarter(at + 1), To.QUARTER);
            case "kì" -> bare(at, line.is(at + 2, "họp") ? new Part(new When.Now(), 0) : Part.NONE, To.PERIOD);
            default -> Draft.NONE;
        };
    }

    private Draft bare(int at, Part told, To to) {
        boolean other = told.found() || line.isNumber(at + 2) || line.is(at + 2, "nào");
        return other ? Draft.NONE : period(at, "time/back", new Part(new When.Back(to, 0), at + 2));
    }

    /** "những năm qua", "các năm gần đây". */
    private Draft many(int at) {
        if (!line.is(at + 1, "năm")) {
            return Draft.NONE;
        }
        return switch (line.key(at + 2)) {
            case "qua", "tới", "trước", "sau" -> period(at, "time/vague", new Part(new When.Vague(), at + 3));
            case "trở" ->
                line.is(at + 3, "lại", "đây")
                        ? period(at, "time/vague", new Part(new When.Vague(), at + 5))
                        : Draft.NONE;
            case "gần" ->
                line.is(at + 3, "đây") ? period(at, "time/vague", new Part(new When.Vague(), at + 4)) : Draft.NONE;
            default -> Draft.NONE;
        };
    }
}
