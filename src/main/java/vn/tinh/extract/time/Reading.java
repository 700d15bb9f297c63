package vn.tinh.extract.time;

import java.util.ArrayList;
import java.util.List;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.time.When.By;
import vn.tinh.extract.time.When.Of;
import vn.tinh.extract.time.When.To;

/** Reads one sentence from left to right; the first word of a time says what can follow, so every word is seen once. */
final class Reading {
    private final Line line;
    private final Years years;
    private final Months months;
    private final Days days;
    private final Spans spans;
    private final Roles roles;
    private final Comparisons comparisons;
    private final Five five;
    private final Pointed pointed;
    private final Stretches stretches;

    private final List<Draft> drafts = new ArrayList<>();

    private Reading(List<Item> items) {
        line = new Line(items);
        years = new Years(line);
        months = new Months(line, years);
        days = new Days(line, years);
        spans = new Spans(line, years, months, days);
        five = new Five(line);
        pointed = new Pointed(line, years, months, days, five);
        stretches = new Stretches(line, years);
        roles = new Roles(line);
        comparisons = new Comparisons(line, years, months, days, roles);
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
        drafts.add(roles.of(draft, last));
    }

    private Draft draft(int at) {
        if (line.isNumber(at)) {
            return number(at);
        }
        return switch (line.key(at)) {
            case "năm" -> year(at);
            case "tháng" ->
                Draft.period(
                        at,
                        "time/month",
                        pointed.isOfMonth(at) ? new Part(new When.Back(To.MONTH, 0), at + 1) : months.month(at));
            case "quí" -> Draft.period(at, "time/quarter", months.quarter(at));
            case "kì" -> Draft.period(at, "time/half-month", months.customsTerm(at));
            case "nửa" -> Draft.period(at, "time/half-year", months.half(at));
            case "ngày" -> Draft.event(at, days.day(at));
            case "sáng", "trưa", "chiều", "tối", "đêm", "khuya" -> Draft.event(at, days.day(at + 1));
            case "hôm" -> pointed.day(at);
            case "khi", "lúc" -> pointed.then(at);
            case "tuần" -> pointed.week(at);
            case "hiện" -> pointed.now(at);
            case "thời" -> line.is(at + 1, "kì") ? stretches.stretch(at, at + 2) : pointed.age(at);
            case "giai" -> line.is(at + 1, "đoạn") ? stretches.stretch(at, at + 2) : Draft.NONE;
            case "nhiệm" -> line.is(at + 1, "kì") ? Draft.period(at, "time/term", stretches.term(at + 2)) : Draft.NONE;
            case "niên" -> line.is(at + 1, "vụ") || line.is(at + 1, "độ") ? stretches.crop(at, at + 2) : Draft.NONE;
            case "vụ" -> stretches.crop(at, at + 1);
            case "cả" -> pointed.whole(at);
            case "trong" -> pointed.in(at);
            case "so" -> line.is(at + 1, "sánh") && !line.is(at + 2, "với") ? prices(at, at + 2) : comparisons.so(at);
            case "cố" -> line.is(at + 1, "định") && line.is(at - 1, "giá") ? prices(at, at + 2) : Draft.NONE;
            case "cùng" -> comparisons.same(at);
            case "yoy", "svck" ->
                Draft.of(at, "time/same-stretch", Role.BASELINE, new Part(new When.SameStretch(Of.NOT_SAID), at + 1));
            case "từ", "tính", "kể", "lũy", "cộng", "cho", "đến", "tới", "hết", "vào" -> spans.read(at);
            case "tầm" -> line.is(at + 1, "nhìn") ? spans.horizon(at, at + 2) : Draft.NONE;
            case "định" -> line.is(at + 1, "hướng") ? spans.horizon(at, at + 2) : Draft.NONE;
            case "đầu", "giữa", "cuối" ->
                line.is(at - 1, "lần") ? Draft.NONE : spans.edge(at); // "công nhận lần đầu năm 2022"
            case "những", "các", "nhiều", "mấy" -> pointed.many(at);
            default -> other(at);
        };
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
                ? Draft.period(at, key.charAt(0) == 'q' ? "time/quarter" : "time/month", months.written(at))
                : Draft.NONE;
    }

    /** At a number, in digits or in words. */
    private Draft number(int at) {
        Part soFar = months.soFar(at);
        if (soFar.found()) {
            boolean half = soFar.when() instanceof When.Months part && part.part() == When.Part.HALF;
            return Draft.period(at, half ? "time/half-year" : "time/months", soFar);
        }
        Part someYears = stretches.someYears(at);
        if (someYears.found()) {
            boolean ago = line.is(someYears.end() - 1, "trước");
            return ago ? Draft.event(at, someYears) : Draft.period(at, "time/years", someYears);
        }
        if (!line.isNumber(at)) {
            return Draft.NONE;
        }
        Part range = years.range(at, false);
        if (range.found()) {
            return Draft.period(at, "time/years", range);
        }
        Part date = days.figures(at);
        if (date.found() && date.when() instanceof When.Day day && day.of().isNamed() && !line.is(at - 1, "số")) {
            return Draft.event(at, date);
        }
        Part month = days.monthAndYear(at);
        if (month.found()) {
            return Draft.period(at, "time/month", month);
        }
        boolean inBrackets = line.is(at - 1, "(") && (line.is(at + 1, ")") || line.is(at + 1, ":"));
        boolean after = line.is(at - 1, "trong") || line.is(at - 1, "cả");
        return (inBrackets || after || goesOn(at)) && years.isBare(at)
                ? Draft.period(at, "time/year", years.bare(at))
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

    private Draft year(int at) {
        if (line.is(at + 1, "học")) {
            return stretches.crop(at, at + 2);
        }
        if (isFiscal(at)) {
            return Draft.period(at, "time/year", years.bare(at + 3));
        }
        Part soFar = months.soFar(at);
        if (soFar.found()) {
            return Draft.period(at, "time/months", soFar);
        }
        Part range = years.range(at + 1, false);
        if (range.found()) {
            return Draft.period(at, "time/years", range);
        }
        Part year = years.year(at);
        if (year.found()) {
            boolean before = line.is(at - 1, "trước") || line.is(at - 1, "sau");
            if (before && Years.of(year).isNamed() && !line.is(at - 2, "năm")) {
                return Draft.event(at, year);
            }
            boolean aged = line.isNumber(year.end()) && line.is(year.end() + 1, "tuổi");
            boolean counted = !Years.of(year).isNamed() && (aged || five.isCounted(at));
            return counted ? Draft.NONE : Draft.period(at, "time/year", year);
        }
        boolean planned = roles.isPlan(at) && !five.isOf(at + 1) && !line.isNumber(at + 1);
        return planned
                ? Draft.period(at, "time/plan", new Part(new When.Year(new Of(By.WHOLE, 0)), at + 1))
                : Draft.NONE;
    }

    /** "giá so sánh năm 2010", "giá cố định 1994": no figure is about that year. */
    private Draft prices(int at, int next) {
        Part year = line.is(next, "năm") ? years.year(next) : years.bare(next);
        return Draft.of(at, "time/prices", Role.EVENT, year);
    }

    /** "năm tài chính 2023", "năm ngân sách 2024". */
    private boolean isFiscal(int at) {
        return line.is(at + 1, "tài", "chính") || line.is(at + 1, "tài", "khóa") || line.is(at + 1, "ngân", "sách");
    }
}
