package vn.tinh.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tinh.article.Published;

/**
 * The date that a page carries for its article: "Thứ ba, 03/10/2023 - 08:15", "Cập nhật lúc 06:30, 11/03/2026",
 * "Ngày 28/02/2023-15:22:00 PM", "date 2022-08".
 */
final class DateLine {
    private static final Set<String> BETWEEN = Set.of(",", "-", "|", "(", ")", "+", "•", "·", ":", "*", "[", "]");
    private static final Set<String> CLOCK = Set.of("am", "pm", "gmt", "utc", "giờ", "phút", "sáng", "chiều", "tối");
    private static final Set<String> MONTHS =
            Set.of("một", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười");
    private static final List<String> COUNT =
            List.of("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final Pattern HOUR = Pattern.compile("h[0-5]?[0-9]?");
    private static final Pattern ISO_HOUR = Pattern.compile("t[0-9]{2}");
    private static final Pattern STOPPED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");
    private static final int LONGEST = 32;
    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2099;

    private final List<Token> tokens;
    private final int begin;
    private int at;
    private Optional<String> date = Optional.empty();
    /** "Cập nhật", "Ngày đăng", "date": it says itself that it is the page's date. */
    private boolean named;

    private boolean weekday;
    private boolean clock;

    private DateLine(List<Token> tokens, int begin) {
        this.tokens = tokens;
        this.begin = begin;
        this.at = begin;
        read();
    }

    /** The date that begins at this token. */
    static DateLine at(List<Token> tokens, int begin) {
        return new DateLine(tokens, begin);
    }

    /** Where prose may go on after it; 0 where it is no page's date, but one of which the prose speaks. */
    int end() {
        if (date.isEmpty()) {
            return 0;
        }
        boolean alone = at == tokens.size();
        while (at > begin
                && !alone
                && (tokens.get(at - 1).is("(") || tokens.get(at - 1).is("["))) {
            at--; // "(TBT) - Tỉnh…": a place or a newsroom in brackets begins the prose
        }
        boolean goesOn = !alone && (tokens.get(at).isCapital() || tokens.get(at).kind() == Token.Kind.MARK);
        return alone || (goesOn && (named || clock)) ? at : 0;
    }

    /** It is a page's date beyond doubt, wherever it stands. */
    boolean isSure() {
        return date.isPresent() && (named || clock || weekday);
    }

    boolean isNamed() {
        return named && date.isPresent();
    }

    Optional<Published> published() {
        return date.map(Published::new);
    }

    /** The line ends in a sure date: "Minh Hạnh - 03/10/2023 08:15". */
    static boolean endsIn(List<Token> tokens) {
        return within(tokens).isPresent();
    }

    /** The sure date in which a line ends. */
    static Optional<DateLine> within(List<Token> tokens) {
        if (tokens.size() > 2 * LONGEST || tokens.stream().noneMatch(Token::isNumber)) {
            return Optional.empty();
        }
        for (int at = 0; at < tokens.size(); at++) {
            DateLine date = at(tokens, at);
            if (date.isSure() && date.end() == tokens.size()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private void read() {
        while (at < tokens.size() && at - begin < LONGEST) {
            Token token = tokens.get(at);
            Optional<PageSign.Seen> seen = PageSign.at(tokens, at).filter(sign -> sign.sign() == PageSign.DATE);
            int number = date.isEmpty() ? date() : 0;
            if (number > 0) {
                at += number;
            } else if (time()) {
                clock = true;
            } else if (seen.isPresent() && (date.isEmpty() || !token.is("ngày"))) {
                boolean weak = (token.is("ngày") && seen.get().length() == 1)
                        || token.is("lúc")
                        || token.is("thời")
                        || token.is("thứ")
                        || token.is("chủ");
                named |= !weak;
                weekday |= token.is("thứ") || token.is("chủ");
                at += seen.get().length();
            } else if (BETWEEN.contains(token.key()) && !Line.isBullet(tokens.get(begin))) {
                at++;
            } else if (CLOCK.contains(token.key()) && clock) {
                at++;
                boolean zone = at + 1 < tokens.size()
                        && tokens.get(at).is("+")
                        && tokens.get(at + 1).isNumber();
                at += zone ? 2 : 0;
            } else {
                break;
            }
        }
    }

    /** "08:15", "15:22:00", "08h15", "8 giờ 15". */
    private boolean time() {
        if (!isNumber(at, 0, 24)) {
            return false;
        }
        if (is(at + 1, ":") && isNumber(at + 2, 0, 59)) {
            at += is(at + 3, ":") && isNumber(at + 4, 0, 59) ? 5 : 3;
            return true;
        }
        if (at + 1 < tokens.size() && HOUR.matcher(tokens.get(at + 1).key()).matches()) {
            at += 2;
            return true;
        }
        if (is(at + 1, "giờ")) {
            at += isNumber(at + 2, 0, 59) && !is(at + 3, "/") && !is(at + 3, "-") ? 3 : 2;
            return true;
        }
        return false;
    }

    /** @return how many tokens a date takes here; 0 where none stands */
    private int date() {
        if (isNumber(at, 1, 31) && (is(at + 1, "/") || is(at + 1, "-")) && isNumber(at + 2, 1, 12)) {
            boolean same = is(at + 3, tokens.get(at + 1).key());
            return same && isNumber(at + 4, FIRST_YEAR, LAST_YEAR) && day(number(at + 4), number(at + 2), number(at))
                    ? 5
                    : 0;
        }
        if (isNumber(at, FIRST_YEAR, LAST_YEAR) && is(at + 1, "-") && isNumber(at + 2, 1, 12)) {
            if (is(at + 3, "-") && isNumber(at + 4, 1, 31) && day(number(at), number(at + 2), number(at + 4))) {
                return 5 + isoTime(at + 5);
            }
            date = named ? Optional.of("%04d-%02d".formatted(number(at), number(at + 2))) : Optional.empty();
            return date.isPresent() ? 3 : 0;
        }
        if (isNumber(at, 1, 31) && is(at + 1, "tháng")) {
            return inWords();
        }
        return withStops();
    }

    /** "2023-10-03T08:15:00": a word of letters and digits follows. */
    private int isoTime(int from) {
        int next = from;
        if (next < tokens.size() && ISO_HOUR.matcher(tokens.get(next).key()).matches()) {
            clock = true;
            next++;
            while (next < tokens.size()
                    && !tokens.get(next).spaced()
                    && (tokens.get(next).isNumber()
                            || tokens.get(next).is(":")
                            || tokens.get(next).is("+"))) {
                next++;
            }
        }
        return next - from;
    }

    /** "03 tháng 10 năm 2023", "03 Tháng Mười, 2023". */
    private int inWords() {
        int next = at + 2;
        int month = 0;
        if (isNumber(next, 1, 12)) {
            month = number(next);
            next++;
        } else {
            var words = new StringBuilder();
            while (next < tokens.size()
                    && words.length() < 10
                    && MONTHS.contains(tokens.get(next).key())) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.get(next).key());
                next++;
                if (next < tokens.size()
                        && tokens.get(next).is("năm")
                        && next + 1 < tokens.size()
                        && tokens.get(next + 1).isNumber()) {
                    break;
                }
            }
            month = COUNT.indexOf(words.toString()) + 1;
        }
        next += is(next, "năm") || is(next, ",") || is(next, "-") || is(next, "/") ? 1 : 0;
        boolean day = month > 0 && isNumber(next, FIRST_YEAR, LAST_YEAR) && day(number(next), month, number(at));
        return day ? next + 1 - at : 0;
    }

    /** "28.02.2023" is one token. */
    private int withStops() {
        if (at >= tokens.size()
                || !tokens.get(at).isNumber()
                || !STOPPED.matcher(tokens.get(at).raw()).matches()) {
            return 0;
        }
        String[] parts = tokens.get(at).raw().split("\\.");
        int year = Integer.parseInt(parts[2]);
        boolean day = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && day(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        return day ? 1 : 0;
    }

    private boolean day(int year, int month, int day) {
        try {
            date = Optional.of(LocalDate.of(year, month, day).toString());
            return true;
        } catch (DateTimeException e) {
            return false; // the 31st of February is no date of a page
        }
    }

    private boolean is(int index, String key) {
        return index < tokens.size() && tokens.get(index).is(key);
    }

    private boolean isNumber(int index, int least, int most) {
        if (index >= tokens.size() || !isShort(tokens.get(index).raw())) {
            return false;
        }
        int number = number(index);
        return number >= least && number <= most;
    }

    /** Up to four plain digits. */
    private static boolean isShort(String raw) {
        for (int sign = 0; sign < raw.length(); sign++) {
            if (raw.charAt(sign) < '0' || raw.charAt(sign) > '9') {
                return false;
            }
        }
        return raw.length() <= 4;
    }

    private int number(int index) {
        return Integer.parseInt(tokens.get(index).raw());
    }
}
