package vn.tinh.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article appeared, as far as it is known: a day, a month, a year, or an interval of these. Articles often say
 * only a month.
 *
 * @param edtf {@code 2021-11-26}, {@code 2023-08}, {@code 2024-01/2024-03}, {@code ../2017}
 */
public record Published(String edtf) {
    public Published {
        last(edtf);
        first(edtf);
        if (!edtf.startsWith("../") && first(edtf).isAfter(last(edtf))) {
            throw new IllegalArgumentException("\"" + edtf + "\" ends before it begins");
        }
    }

    private static LocalDate first(String edtf) {
        int slash = edtf.indexOf('/');
        String begin = slash < 0 ? edtf : edtf.substring(0, slash);
        return begin.equals("..") && slash > 0
                ? LocalDate.MIN
                : Edtf.parse(begin).first();
    }

    private static LocalDate last(String edtf) {
        return Edtf.parse(edtf.substring(edtf.indexOf('/') + 1)).last();
    }

    /** The first day on which it can have appeared; empty where the interval is open. */
    public Optional<LocalDate> notBefore() {
        LocalDate first = first(edtf);
        return first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first);
    }

    /** The last day on which it can have appeared: from then on what it says is known. */
    public LocalDate knownFrom() {
        return last(edtf);
    }

    /** The day, where the very day is known. */
    public Optional<LocalDate> day() {
        return notBefore().filter(knownFrom()::equals);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
