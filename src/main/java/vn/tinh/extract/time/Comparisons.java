package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;

/** What a figure is said to be compared with: "so với cùng kỳ năm trước", "cùng tháng năm ngoái". */
final class Comparisons {
    private static final Set<String> FILLERS =
            Set.of("mức", "thời", "điểm", "con", "số", "của", "kết", "quả", "các", "những", "trong", "bình", "quân");

    /** After these "cùng kỳ" has figures of its own. */
    private static final Set<String> FIGURES_FOLLOW = Set.of("khi", "còn", "mà", "riêng");

    private final Line line;
    private final Years years;
    private final Months months;
    private final Days days;
    private final Roles roles;

    Comparisons(Line line, Years years, Months months, Days days, Roles roles) {
        this.line = line;
        this.years = years;
        this.months = months;
        this.days = days;
        this.roles = roles;
    }

    /** At "so". */
    Draft so(int at) {
        int next = line.is(at + 1, "sánh") ? at + 2 : at + 1;
        next = line.is(next, "với") ? next + 1 : next;
        for (int fillers = 0; fillers < 5 && line.any(next, FILLERS); fillers++) {
            next++;
        }
        Part part = baseline(next);
        if (!part.found()) {
            return Draft.NONE;
        }
        String rule = part.when() instanceof When.SameStretch ? "time/same-stretch" : "time/baseline";
        return new Draft(at, part.end(), rule, Role.BASELINE, part.when());
    }

    private Part baseline(int at) {
        if (line.is(at, "cùng")) {
            return sameStretch(at);
        }
        if (line.is(at, "tháng", "cùng") || line.is(at, "quí", "cùng")) {
            return sameStretch(at + 1);
        }
        boolean unit = line.is(at, "tháng") || line.is(at, "quí");
        if (unit && line.is(at + 1, "liền")) {
            int end = at + 2;
            while (end < at + 4 && (line.is(end, "kề") || line.is(end, "trước"))) {
                end++;
            }
            return new Part(new When.Back(line.is(at, "tháng") ? To.MONTH : To.QUARTER, -1), end);
        }
        if (line.is(at, "tuần", "trước") || line.is(at, "kì", "trước")) {
            return new Part(new When.Vague(), at + 2);
        }
        if (line.is(at, "giai", "đoạn") || line.is(at, "thời", "kì")) {
            return line.is(at + 2, "trước")
                    ? new Part(new When.Back(To.STRETCH, -1), at + 3)
                    : years.stretch(at + 2, false, false);
        }
        if (line.is(at, "niên", "vụ")) {
            Part crop = years.stretch(at + 2, false, true);
            return !crop.found() && line.is(at + 2, "trước")
                    ? new Part(new When.SameStretch(Of.NOT_SAID), at + 3)
                    : crop;
        }
        if (line.is(at, "đầu") || line.is(at, "cuối")) {
            return edge(at);
        }
        return unit(at);
    }

    private Part unit(int at) {
        Part soFar = months.soFar(at);
        if (soFar.found()) {
            return soFar;
        }
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
        Part range = years.range(line.is(at, "năm") ? at + 1 : at, false);
        if (range.found()) {
            return range;
        }
        Part year = years.year(at);
        return year.found() ? year : years.bare(at);
    }

    /** "so với đầu năm" is against the end of the year before. */
    private Part edge(int at) {
        Part year = years.of(at + 1);
        if (year.found()) {
            Of of = Years.of(year);
            boolean same = line.is(at, "cuối") && of.isSaid();
            return new Part(new When.YearEnd(of, same ? 0 : -1), year.end());
        }
        return months.month(at + 1);
    }

    /** At "cùng": "cùng kỳ năm trước", "cùng tháng năm ngoái". */
    private Part sameStretch(int at) {
        int next = switch (line.key(at + 1)) {
            case "kì", "tháng", "quí", "dịp" -> at + 2;
            case "thời", "giai" -> line.isWord(at + 2) ? at + 3 : Line.NONE;
            default -> Line.NONE;
        };
        if (next == Line.NONE) {
            return Part.NONE;
        }
        if (line.is(next, "các") || line.is(next, "nhiều") || line.is(next, "những")) {
            int end = line.is(next + 1, "năm") ? next + 2 : next + 1;
            return new Part(new When.Vague(), line.is(end, "trước") ? end + 1 : end);
        }
        Part soFar = months.soFar(next);
        if (soFar.found()
                && soFar.when() instanceof When.Months part
                && part.of().isSaid()) {
            return new Part(new When.SameStretch(part.of()), soFar.end());
        }
        Part year = years.behind(next);
        return new Part(new When.SameStretch(Years.of(year)), year.found() ? year.end() : next);
    }

    /** At "cùng" without "so với" before it. */
    Draft same(int at) {
        String unit = line.key(at + 1);
        if (unit.equals("năm") && !line.isNumber(at + 2)) {
            boolean ends = !line.isWord(at + 2) || !line.is(at + 2, "học");
            return ends
                    ? new Draft(at, at + 2, "time/back", Role.PERIOD, new When.Year(new Of(When.By.SAME, 0)))
                    : Draft.NONE;
        }
        boolean time =
                unit.equals("thời") && (line.is(at + 2, "gian") || line.is(at + 2, "điểm") || line.is(at + 2, "kì"));
        boolean stretch = unit.equals("giai") && line.is(at + 2, "đoạn");
        if (!time && !stretch && !unit.equals("kì") && !unit.equals("tháng") && !unit.equals("quí")) {
            return Draft.NONE;
        }
        Part part = sameStretch(at);
        boolean said =
                part.when() instanceof When.SameStretch other && other.of().isSaid();
        boolean here = line.is(part.end(), "này") || line.is(part.end(), "đó");
        if (here || (!said && !unit.equals("kì") && !roles.isCompared(at))) {
            To to = back(unit, stretch, line.is(at + 2, "điểm"));
            return new Draft(at, here ? part.end() + 1 : part.end(), "time/back", Role.PERIOD, new When.Back(to, 0));
        }
        boolean head = line.isHead(at) && !line.is(at - 1, "%") && !line.is(at - 1, ")");
        boolean figures = !roles.isCompared(at) && (head || line.any(at - 1, FIGURES_FOLLOW));
        return new Draft(at, part.end(), "time/same-stretch", figures ? Role.PERIOD : Role.BASELINE, part.when());
    }

    private static To back(String unit, boolean stretch, boolean point) {
        if (stretch) {
            return To.STRETCH;
        }
        return switch (unit) {
            case "tháng" -> To.MONTH;
            case "quí" -> To.QUARTER;
            case "thời" -> point ? To.POINT : To.PERIOD;
            default -> To.PERIOD;
        };
    }
}
