package vn.tinh.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of EDTF level 0: a year, a month or a day. Of level 1 the open interval is used too, by those who put two of
 * these together; uncertain dates and seasons are not used by any source and are refused.
 *
 * @param text {@code 2023}, {@code 2023-07} or {@code 2023-07-31}
 * @param first its first day
 * @param last its last day
 */
public record Edtf(String text, LocalDate first, LocalDate last) {
    /** @throws IllegalArgumentException if it is no such date, with the offending text */
    public static Edtf parse(String text) {
        if (!isForm(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is no year, month or day (2023, 2023-07, 2023-07-31)");
        }
        try {
            int year = Integer.parseInt(text, 0, 4, 10);
            return switch (text.length()) {
                case 4 -> new Edtf(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                case 7 -> {
                    YearMonth month = YearMonth.of(year, Integer.parseInt(text, 5, 7, 10));
                    yield new Edtf(text, month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    LocalDate day =
                            LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
                    yield new Edtf(text, day, day);
                }
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date of the calendar", e);
        }
    }

    /** Four digits, then a hyphen and two digits, once or twice or not at all; it is asked of every period of a text. */
    private static boolean isForm(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char sign = text.charAt(at);
            boolean fits = (at == 4 || at == 7) ? sign == '-' : (sign >= '0' && sign <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The same stretch one year earlier; 29 February becomes the 28th. */
    public Edtf oneYearEarlier() {
        LocalDate earlier = first.minusYears(1);
        return switch (text.length()) {
            case 4 -> parse("%04d".formatted(earlier.getYear()));
            case 7 -> parse("%04d-%02d".formatted(earlier.getYear(), earlier.getMonthValue()));
            default -> parse(earlier.toString());
        };
    }

    /** How far it goes: 4 a year, 7 a month, 10 a day. */
    public int precision() {
        return text.length();
    }
}
