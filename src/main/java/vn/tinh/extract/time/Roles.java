package vn.tinh.extract.time;

import java.util.Set;
import vn.tinh.extract.text.Meaning.Time.Role;

/** What a time is for, by the words before it: to compare with, a plan's, or among which something is the highest. */
final class Roles {
    private static final Set<String> PLANS =
            Set.of("kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "nghị quyết", "nhiệm vụ");

    private static final Set<String> MORE =
            Set.of("cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "nhanh", "chậm", "tốt", "mạnh", "sâu", "kém", "khá");

    /** Between a superlative and the time within which it is one. */
    private static final Set<String> AMONG = Set.of("trong", "tính", "kể", "từ", "trước", "xưa", "cho", "suốt", "vòng");

    private final Line line;

    Roles(Line line) {
        this.line = line;
    }

    /** A period that something is compared with is a baseline; a plan's is marked as such. */
    Draft of(Draft draft, Draft last) {
        if (isOfSuperlative(draft)) {
            return draft.as(Role.EVENT, "time/event");
        }
        if (draft.role() != Role.PERIOD) {
            return draft;
        }
        boolean years = draft.when() instanceof When.Year && last.when() instanceof When.Year;
        boolean alike = years
                || (draft.when() instanceof When.Year && last.when() instanceof When.SameStretch)
                || (isMonth(draft.when()) && isMonth(last.when()));
        boolean remarked = last.found() && last.role() == Role.BASELINE && isBehindRemark(draft.from(), last.to());
        boolean joined = last.found()
                && last.role() == Role.BASELINE
                && alike
                && draft.from() == last.to() + 1
                && (line.is(last.to(), "và") || (years && line.is(last.to(), ",")));
        if (joined || remarked || (!draft.rule().equals("time/vague") && isCompared(draft.from()))) {
            String rule = draft.when() instanceof When.SameStretch ? "time/same-stretch" : "time/baseline";
            return draft.as(Role.BASELINE, rule);
        }
        return isPlan(draft.from()) ? draft.as(Role.PERIOD, "time/plan") : draft;
    }

    /** What stands right before it is a plan: "kế hoạch năm". */
    boolean isPlan(int at) {
        int before = line.is(at - 1, "của") || line.is(at - 1, "cả") ? at - 2 : at - 1;
        if (line.is(before, "cho") && (line.is(before - 1, "giao") || line.is(before - 1, "ra"))) {
            before -= 2; // "kế hoạch giao cho cả năm"
        }
        return before >= 1 && PLANS.contains(line.key(before - 1) + " " + line.key(before));
    }

    /** "cao nhất từ trước đến nay", "mức lớn nhất trong 10 năm qua": among which it is the highest, and not when it was. */
    private boolean isOfSuperlative(Draft draft) {
        int before = draft.from() - 1;
        while (before > draft.from() - 5 && line.any(before, AMONG)) {
            before--;
        }
        if (!line.is(before, "nhất") && !line.is(before - 1, "kỷ", "lục")) {
            return false;
        }
        return switch (draft.when()) {
            case When.Now now -> draft.from() - before > 1;
            case When.Span span ->
                !(span.begin() instanceof When.Months) || line.any(before - 1, Set.of("cao", "thấp", "mạnh", "nhanh"));
            case When.SomeYears some -> true;
            case When.Years years -> !years.term();
            default -> false;
        };
    }

    /** "cao hơn quý trước (2,3%) và cả năm 2019 (4,4%)": the figure of the one baseline stands between it and the next. */
    private boolean isBehindRemark(int at, int end) {
        if (!line.is(end, "(") || !line.is(at - 1, "và") || !line.is(at - 2, ")")) {
            return false;
        }
        for (int next = end + 1; next < at - 2; next++) {
            if (line.is(next, ")")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(When when) {
        return when instanceof When.Months part && part.first() == part.last();
    }

    /** Behind "gấp đôi", "cao hơn", "bằng 75%", "so với". */
    boolean isCompared(int at) {
        return switch (line.key(at - 1)) {
            case "lần" -> line.isNumber(at - 2) || line.is(at - 2, "rưỡi");
            case "đôi", "ba" -> line.is(at - 2, "gấp");
            case "bằng", "vượt" -> true;
            case "hơn" -> line.any(at - 2, MORE) || line.count(at) == Line.NONE || line.is(at, "năm");
            case "%" -> near("bằng", at - 1);
            default -> isBehindSo(at, 10);
        };
    }

    private boolean near(String word, int at) {
        for (int before = at - 1; before >= at - 4; before--) {
            if (line.is(before, word)) {
                return true;
            }
        }
        return false;
    }

    /** "so với" stands a few words before, and no figure or plan between. */
    private boolean isBehindSo(int at, int steps) {
        for (int before = at - 1; before >= Math.max(0, at - steps); before--) {
            if (line.is(before, "so")) {
                return !line.is(before + 1, "sánh") || line.is(before + 2, "với");
            }
            if (line.is(before, "hơn") && line.any(before - 1, MORE) && at - before <= 4) {
                return true;
            }
            if (!line.isWord(before) || isPlan(before + 1)) {
                return false;
            }
        }
        return false;
    }
}
