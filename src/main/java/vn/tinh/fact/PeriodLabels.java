package vn.tinh.fact;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import vn.tinh.article.Edtf;

/** How periods are said. */
final class PeriodLabels {
    private static final String[] QUARTERS_VI = {"I", "II", "III", "IV"};
    private static final String[] QUARTERS_EN = {"first", "second", "third", "fourth"};
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private PeriodLabels() {}

    static String vi(Period period) {
        Optional<Edtf> begin = period.begin();
        Optional<Edtf> end = period.finish();
        if (begin.isEmpty() || end.isEmpty()) {
            return end.map(e -> "đến " + vi(e))
                    .or(() -> begin.map(b -> "từ " + vi(b)))
                    .orElse("không có kỳ");
        }
        Edtf first = begin.get();
        Edtf last = end.get();
        if (first.equals(last)) {
            return vi(first);
        }
        if (isMonthsOfYear(first, last)) {
            return viMonths(first.first(), last.first());
        }
        if (first.precision() == 4 && last.precision() == 4) {
            return "giai đoạn " + first.text() + "–" + last.text();
        }
        return "từ " + vi(first) + " đến " + vi(last);
    }

    static String en(Period period) {
        Optional<Edtf> begin = period.begin();
        Optional<Edtf> end = period.finish();
        if (begin.isEmpty() || end.isEmpty()) {
            return end.map(e -> "up to " + en(e))
                    .or(() -> begin.map(b -> "from " + en(b)))
                    .orElse("no period");
        }
        Edtf first = begin.get();
        Edtf last = end.get();
        if (first.equals(last)) {
            return en(first);
        }
        if (isMonthsOfYear(first, last)) {
            return enMonths(first.first(), last.first());
        }
        return en(first) + " to " + en(last);
    }

    private static boolean isMonthsOfYear(Edtf first, Edtf last) {
        return first.precision() == MONTH
                && last.precision() == MONTH
                && first.first().getYear() == last.first().getYear();
    }

    private static String viMonths(LocalDate from, LocalDate to) {
        int begin = from.getMonthValue();
        int end = to.getMonthValue();
        String year = " năm " + from.getYear();
        if (begin % 3 == 1 && end == begin + 2) {
            return "quý " + QUARTERS_VI[end / 3 - 1] + year;
        }
        if (begin == 1) {
            return end == 12 ? "12 tháng" + year : end + " tháng đầu" + year;
        }
        if (end == 12) {
            return (12 - begin + 1) + " tháng cuối" + year;
        }
        return "từ tháng " + begin + " đến tháng " + end + year;
    }

    private static String enMonths(LocalDate from, LocalDate to) {
        int begin = from.getMonthValue();
        int end = to.getMonthValue();
        if (begin % 3 == 1 && end == begin + 2) {
            return QUARTERS_EN[end / 3 - 1] + " quarter of " + from.getYear();
        }
        return month(from) + " to " + month(to) + " " + from.getYear();
    }

    private static String vi(Edtf date) {
        LocalDate day = date.first();
        return switch (date.precision()) {
            case DAY -> "ngày %d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case MONTH -> "tháng %d năm %d".formatted(day.getMonthValue(), day.getYear());
            default -> "năm " + date.text();
        };
    }

    private static String en(Edtf date) {
        LocalDate day = date.first();
        return switch (date.precision()) {
            case DAY -> day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
            case MONTH -> month(day) + " " + day.getYear();
            default -> date.text();
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
