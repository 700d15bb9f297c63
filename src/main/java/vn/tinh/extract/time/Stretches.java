package vn.tinh.extract.time;

import vn.tinh.extract.time.When.To;

/** Years together: "giai đoạn 2021-2025", "nhiệm kỳ 2020-2025", "niên vụ 2023/2024", "5 năm qua". */
final class Stretches {
    private final Line line;
    private final Years years;

    Stretches(Line line, Years years) {
        this.line = line;
        this.years = years;
    }

    /** "5 năm 2016-2020", "5 năm qua", "ba năm gần đây", "hai mươi năm trước". */
    Part someYears(int at) {
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
            case "qua", "tới", "trước" -> new Part(new When.SomeYears(count, line.is(unit + 1, "tới")), unit + 2);
            case "vừa" -> line.is(unit + 2, "qua") ? new Part(new When.SomeYears(count, false), unit + 3) : Part.NONE;
            case "trở" ->
                line.is(unit + 2, "lại", "đây") ? new Part(new When.SomeYears(count, false), unit + 4) : Part.NONE;
            case "gần" -> line.is(unit + 2, "đây") ? new Part(new When.SomeYears(count, false), unit + 3) : Part.NONE;
            default -> Part.NONE;
        };
    }

    /** At "giai đoạn", "thời kỳ"; {@code next} is behind these words. */
    Draft stretch(int at, int next) {
        int from = next;
        if (line.count(from) != Line.NONE && line.is(from + 1, "năm")) {
            from += 2;
        }
        if (line.is(from, "trước") && !line.is(from + 1, "đó") && !line.is(from + 1, "khi")) {
            return Draft.period(at, "time/back", new Part(new When.Back(To.STRETCH, -1), from + 1));
        }
        return Draft.period(at, "time/years", years.stretch(from, false, false));
    }

    /** Behind "nhiệm kỳ". */
    Part term(int next) {
        if (line.is(next, "qua")) {
            return new Part(new When.Back(To.TERM, 0), next + 1);
        }
        return years.stretch(next, true, false);
    }

    /** Behind "niên vụ", "vụ", "năm học". */
    Draft crop(int at, int next) {
        return Draft.period(at, "time/crop-year", years.stretch(next, false, true));
    }
}
