package vn.tinh.extract.relation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Period;

/** Reads what the words before and after a document's name say of it. */
final class PaperReader {
    private static final int BEFORE = 14;
    private static final int AFTER = 45;
    private static final Set<String> MARKS = Set.of(";", ":", "!", "?");
    private static final Phrases<String> STATUS = new Phrases<>();
    private static final Phrases<String> STOPS = new Phrases<>();
    private static final Phrases<String> CARRIES = new Phrases<>();
    private static final Phrases<String> STRETCHES = new Phrases<>();
    private static final Set<String> WITHIN = Set.of("về", "duyệt", "hành");
    private static final String DRAFT = "draft";
    private static final String ISSUED = "issued";

    static {
        for (String words : List.of(
                "dự thảo",
                "trình",
                "lấy ý kiến",
                "góp ý",
                "soạn thảo",
                "hoàn thiện",
                "xây dựng",
                "thẩm định",
                "chuẩn bị")) {
            STATUS.add(words, DRAFT);
        }
        for (String words : List.of("ban hành", "thông qua", "phê duyệt", "ra", "ký ban hành", "công bố", "ký")) {
            STATUS.add(words, ISSUED);
        }
        for (String words : List.of(
                "đặt mục tiêu",
                "phấn đấu",
                "đề ra",
                "xác định",
                "yêu cầu",
                "nêu rõ",
                "đạt",
                "giao",
                "tỉnh tập trung",
                "tập trung")) {
            STOPS.add(words, words);
        }
        for (String words : List.of(
                "thực hiện", "triển khai", "cụ thể hóa", "triển khai thực hiện", "để thực hiện", "tổ chức thực hiện")) {
            CARRIES.add(words, words);
        }
        for (String words : List.of("giai đoạn", "nhiệm kỳ", "thời kỳ", "các năm")) {
            STRETCHES.add(words, "period");
        }
        for (String words : List.of("đến năm", "tới năm", "đến")) {
            STRETCHES.add(words, "until");
        }
        for (String words : List.of(
                "định hướng đến năm",
                "tầm nhìn đến năm",
                "tầm nhìn",
                "định hướng",
                "định hướng đến",
                "tầm nhìn đến",
                "hướng đến năm",
                "tầm nhìn năm")) {
            STRETCHES.add(words, "horizon");
        }
        STRETCHES.add("năm", "year");
    }

    private final List<Token> tokens;
    private final int from;
    private final int to;
    private String issuer = "";
    private String issuerLabel = "";
    private String drafter = "";
    private String drafterLabel = "";
    private String date = "";
    private String status = "";
    private Period period = Period.NONE;
    private String horizon = "";
    private boolean carries;

    PaperReader(List<Token> tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    PaperContext context() {
        return new PaperContext(issuer, issuerLabel, drafter, drafterLabel, date, status, period, horizon, carries);
    }

    void after() {
        int limit = Math.min(tokens.size(), to + AFTER);
        for (int at = to; at < limit; at++) {
            if (MARKS.contains(tokens.get(at).key())
                    || STOPS.at(tokens, at, limit).isPresent()
                    || (English.PAPERS.at(tokens, at, limit).isPresent() && another(at))) {
                return;
            }
            if (CARRIES.at(tokens, at, limit).isPresent()) {
                carries |= at - to < 30 && paperFollows(at, limit);
                if (carries) {
                    return;
                }
            }
            if (issuer.isEmpty() && tokens.get(at).is("của")) {
                issued(at + 1, limit);
            }
            if (date.isEmpty() && tokens.get(at).is("ngày") && at - to < 8) {
                date = day(at + 1);
            }
            if (status.isEmpty() && at - to < 14) {
                STATUS.at(tokens, at, limit).ifPresent(hit -> status = hit.said());
            }
            at = Math.max(at, stretch(at, limit) - 1);
        }
    }

    /** What is approved or issued by it, or what it is about, is no other document. */
    private boolean another(int at) {
        return at > to && !WITHIN.contains(tokens.get(at - 1).key());
    }

    private boolean paperFollows(int at, int limit) {
        for (int next = at; next < Math.min(limit, at + 8); next++) {
            if (English.PAPERS.at(tokens, next, limit).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void issued(int at, int limit) {
        Optional<Phrases.Hit<String>> who = English.ISSUERS.at(tokens, at, limit);
        if (who.isPresent()) {
            issuer = who.get().said();
            issuerLabel = Listing.words(tokens.subList(at, who.get().end()));
        }
    }

    /** "16/8/2021", "20 tháng 2 năm 2023" in EDTF; empty where no day stands here. */
    private String day(int at) {
        List<String> numbers = new ArrayList<>();
        for (int next = at; next < tokens.size() && next - at < 7 && numbers.size() < 3; next++) {
            Token token = tokens.get(next);
            if (token.isNumber()) {
                numbers.add(token.raw());
            } else if (!token.is("/") && !token.is("-") && !token.is("tháng") && !token.is("năm") && !token.is(".")) {
                break;
            }
        }
        if (numbers.size() < 3 || numbers.get(2).length() != 4) {
            return "";
        }
        return edtf(numbers.get(2), numbers.get(1), numbers.get(0));
    }

    private static String edtf(String year, String month, String day) {
        String text = year + "-" + two(month) + "-" + two(day);
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** @return the token after a stretch of time; {@code at} where none begins here */
    private int stretch(int at, int limit) {
        Optional<Phrases.Hit<String>> hit = STRETCHES.at(tokens, at, limit);
        if (hit.isEmpty()) {
            return at;
        }
        int next = hit.get().end();
        String first = year(next);
        if (first.isEmpty()) {
            return at;
        }
        String second = next + 2 < limit && tokens.get(next + 1).is("-") ? year(next + 2) : "";
        boolean open = period.isNone();
        switch (hit.get().said()) {
            case "horizon" -> horizon = horizon.isEmpty() ? first : horizon;
            case "until" -> period = open ? Period.parse("../" + first) : period;
            case "year" -> period = open ? Period.parse(first) : period;
            default ->
                period = open && !second.isEmpty() && first.compareTo(second) < 0
                        ? Period.parse(first + "/" + second)
                        : period;
        }
        return second.isEmpty() ? next + 1 : next + 3;
    }

    private String year(int at) {
        boolean year = at < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).raw().length() == 4
                && (tokens.get(at).raw().startsWith("19")
                        || tokens.get(at).raw().startsWith("20"))
                && tokens.get(at).raw().chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return year ? tokens.get(at).raw() : "";
    }

    void before() {
        int begin = Math.max(0, from - BEFORE);
        for (int at = from - 1; at >= begin; at--) {
            if (MARKS.contains(tokens.get(at).key())) {
                return;
            }
            Optional<Phrases.Hit<String>> hit = STATUS.at(tokens, at, from);
            if (hit.isPresent() && (status.isEmpty() || hit.get().said().equals(DRAFT)) && from - at < 10) {
                status = hit.get().said();
            }
            who(at, begin);
        }
    }

    /** "UBND tỉnh … ban hành": who does it stands before what is done. */
    private void who(int at, int begin) {
        Optional<Phrases.Hit<String>> who = English.ISSUERS.at(tokens, at, from);
        boolean longer = at > begin && English.ISSUERS.at(tokens, at - 1, from).isPresent();
        if (who.isEmpty() || longer || status.isEmpty()) {
            return;
        }
        String label = Listing.words(tokens.subList(at, who.get().end()));
        if (status.equals(ISSUED) && issuer.isEmpty()) {
            issuer = who.get().said();
            issuerLabel = label;
        } else if (status.equals(DRAFT) && drafter.isEmpty() && label.startsWith("Sở")) {
            drafter = who.get().said();
            drafterLabel = label;
        }
    }
}
