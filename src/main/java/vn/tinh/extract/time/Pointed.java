package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.time.When.By;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;

/** Times that are pointed to and not named: "hiện nay", "trong tháng", "cả năm", "khi đó", "những năm qua". */
final class Pointed {
    private static final Set<String> NO_NOW_BEFORE = Set.of("thực", "thể", "phát", "xuất", "tái", "biểu", "hiển", "ẩn");

    private static final Set<String> NO_NOW_AFTER = Set.of(
            "đại", "thực", "trạng", "trường", "vật", "hữu", "hành", "tượng", "diện", "thân", "hình", "kim", "sinh",
            "hóa", "nguyên");

    private final Line line;
    private final Years years;
    private final Months months;
    private final Days days;
    private final Five five;

    Pointed(Line line, Years years, Months months, Days days, Five five) {
        this.line = line;
        this.years = years;
        this.months = months;
        this.days = days;
        this.five = five;
    }

    /** At "hôm": "hôm 12/7", "hôm nay". */
    Draft day(int at) {
        Part day = days.day(at + 1);
        if (day.found()) {
            return Draft.event(at, day);
        }
        boolean near = line.is(at + 1, "nay") || line.is(at + 1, "qua");
        return near ? Draft.event(at, new Part(new When.Vague(), at + 2)) : Draft.NONE;
    }

    /** "thu nội địa tháng ước 610 tỷ đồng": the month that is spoken of. */
    boolean isOfMonth(int at) {
        return line.any(at - 1, Set.of("khẩu", "ngạch", "nghiệp", "sách", "nội"))
                && line.any(at + 1, Set.of("đạt", "ước", "tăng", "giảm"));
    }

    /** At "tuần": "tuần qua". */
    Draft week(int at) {
        return line.is(at + 1, "qua") || line.is(at + 1, "này") || line.is(at + 1, "trước")
                ? Draft.event(at, new Part(new When.Vague(), at + 2))
                : Draft.NONE;
    }

    /** At "hiện": the time of writing, where it is no part of "thực hiện", "hiện đại". */
    Draft now(int at) {
        if (line.is(at + 1, "nay") || line.is(at + 1, "tại")) {
            return Draft.of(at, "time/now", Role.UNTIL, new Part(new When.Now(), at + 2));
        }
        boolean part = line.any(at - 1, NO_NOW_BEFORE) || line.any(at + 1, NO_NOW_AFTER);
        return part ? Draft.NONE : Draft.of(at, "time/now", Role.UNTIL, new Part(new When.Now(), at + 1));
    }

    /** At "thời": "thời điểm này", "thời gian qua". */
    Draft age(int at) {
        if (line.is(at + 1, "điểm")) {
            boolean now = line.is(at + 2, "này") || line.is(at + 2, "hiện", "tại") || line.is(at + 2, "hiện", "nay");
            int end = line.is(at + 2, "này") ? at + 3 : at + 4;
            return now ? Draft.of(at, "time/now", Role.UNTIL, new Part(new When.Now(), end)) : Draft.NONE;
        }
        if (!line.is(at + 1, "gian")) {
            return Draft.NONE;
        }
        return switch (line.key(at + 2)) {
            case "qua", "tới" -> Draft.period(at, "time/vague", new Part(new When.Vague(), at + 3));
            case "gần" ->
                Draft.period(at, "time/vague", new Part(new When.Vague(), line.is(at + 3, "đây") ? at + 4 : at + 3));
            case "này", "đó" -> Draft.period(at, "time/back", new Part(new When.Back(To.PERIOD, 0), at + 3));
            default -> Draft.NONE;
        };
    }

    /** "cả năm", "cả năm 2023". */
    Draft whole(int at) {
        if (line.is(at + 1, "quí") || line.is(at + 1, "tháng")) {
            boolean quarter = line.is(at + 1, "quí");
            boolean told = line.isNumber(at + 2)
                    || months.quarter(at + 1).found()
                    || months.month(at + 1).found();
            return told
                    ? Draft.NONE
                    : Draft.period(
                            at,
                            "time/back",
                            new Part(new When.Back(quarter ? To.QUARTER : To.MONTH, 0), at + 2)); // "nâng cả quý lên"
        }
        if (!line.is(at + 1, "năm")) {
            return Draft.NONE;
        }
        Part year = years.year(at + 1);
        if (year.found()) {
            return Draft.period(at, "time/year", year);
        }
        return five.isOf(at + 2, line.isHead(at))
                ? Draft.NONE
                : Draft.period(at, "time/year", new Part(new When.Year(new Of(By.WHOLE, 0)), at + 2));
    }

    /** "trong năm", "trong tháng", "trong kỳ", where no number follows. */
    Draft in(int at) {
        return switch (line.key(at + 1)) {
            case "năm" -> {
                boolean head = line.isHead(at) || line.is(at - 1, "cũng");
                boolean told = years.year(at + 1).found()
                        || five.isOf(at + 2, head)
                        || months.soFar(at + 1).found()
                        || line.isNumber(at + 2);
                yield told
                        ? Draft.NONE
                        : Draft.period(at, "time/back", new Part(new When.Year(new Of(By.SAME, 0)), at + 2));
            }
            case "tháng" -> bare(at, months.month(at + 1), To.MONTH);
            case "quí" -> bare(at, months.quarter(at + 1), To.QUARTER);
            case "kì" -> bare(at, line.is(at + 2, "họp") ? new Part(new When.Now(), 0) : Part.NONE, To.PERIOD);
            default -> Draft.NONE;
        };
    }

    private Draft bare(int at, Part told, To to) {
        boolean other = told.found() || line.isNumber(at + 2) || line.is(at + 2, "nào");
        return other ? Draft.NONE : Draft.period(at, "time/back", new Part(new When.Back(to, 0), at + 2));
    }

    /** "khi ấy", "lúc đó"; "trong khi đó" tells no time. */
    Draft then(int at) {
        boolean told = (line.is(at + 1, "ấy") || line.is(at + 1, "đó") || line.is(at + 1, "bấy", "giờ"))
                && !line.any(at - 1, Set.of("trong", "sau", "trước"));
        int end = line.is(at + 1, "bấy") ? at + 3 : at + 2;
        return told ? Draft.of(at, "time/back", Role.UNTIL, new Part(new When.Back(To.POINT, 0), end)) : Draft.NONE;
    }

    /** "những năm qua", "các năm gần đây". */
    Draft many(int at) {
        if (!line.is(at + 1, "năm")) {
            return Draft.NONE;
        }
        return switch (line.key(at + 2)) {
            case "qua", "tới", "trước", "sau" -> Draft.period(at, "time/vague", new Part(new When.Vague(), at + 3));
            case "trở" ->
                line.is(at + 3, "lại", "đây")
                        ? Draft.period(at, "time/vague", new Part(new When.Vague(), at + 5))
                        : Draft.NONE;
            case "gần" ->
                line.is(at + 3, "đây")
                        ? Draft.period(at, "time/vague", new Part(new When.Vague(), at + 4))
                        : Draft.NONE;
            default -> Draft.NONE;
        };
    }
}
