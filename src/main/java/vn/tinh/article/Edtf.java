package vn.tinh.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date of EDTF level 0: a year, a month or a day. Of level 1 the open interval is used too, by those who put two of
 * these together; uncertain dates and seasons are not used by any source and are refused.
 *
 * @param text {@code 2023}, {@code 2023-07} or {@code 2023-07-31}
 * @param first its first day
 * @param last its last day
 */
public record Edtf(String text, LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException if it is no such date, with the offending text */
    public static Edtf parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no year, month or day (2023, 2023-07, 2023-07-31)");
        }
        try {
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield new Edtf(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new Edtf(text, month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new Edtf(text, day, day);
                }
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date of the calendar", e);
        }
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
