package vn.tinh.fact;

import java.time.LocalDate;
import java.util.Optional;
import vn.tinh.article.Edtf;

/**
 * The stretch of time that a figure covers, in EDTF level 1: {@code 2023}, {@code 2023-01/2023-07},
 * {@code ../2024-02}. An open begin is that of a stock ("đến nay"), an open end that of what goes on.
 *
 * @param edtf the text, or {@code none} for no period at all
 */
public record Period(String edtf) implements Comparable<Period> {
    /** No period: what an annual average is compared with, or a relation of which none is stated. */
    public static final Period NONE = new Period("none");

    private static final String OPEN = "..";

    public Period {
        if (!edtf.equals("none")) {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                Edtf.parse(edtf);
            } else {
                check(edtf, edtf.substring(0, slash), edtf.substring(slash + 1));
            }
        }
    }

    private static void check(String edtf, String begin, String end) {
        if (begin.equals(OPEN) && end.equals(OPEN)) {
            throw new IllegalArgumentException("\"" + edtf + "\" is open at both ends, so no period");
        }
        if (begin.equals(OPEN)) {
            Edtf.parse(end);
        } else if (end.equals(OPEN)) {
            Edtf.parse(begin);
        } else if (Edtf.parse(begin).first().isAfter(Edtf.parse(end).last())) {
            throw new IllegalArgumentException("\"" + edtf + "\" ends before it begins");
        }
    }

    /** @throws IllegalArgumentException if the text is no such period */
    public static Period parse(String edtf) {
        return new Period(edtf);
    }

    /** Back from {@link #key()}. */
    public static Period ofKey(String key) {
        return parse(key.replace("--", "/").replace("open", OPEN));
    }

    /** As it stands in an IRI: {@code 2023-01--2023-07}, {@code open--2024-02}, {@code none}. */
    public String key() {
        return edtf.replace(OPEN, "open").replace("/", "--");
    }

    public boolean isNone() {
        return edtf.equals("none");
    }

    /** What it begins with, where it begins. */
    Optional<Edtf> begin() {
        int slash = edtf.indexOf('/');
        String begin = slash < 0 ? edtf : edtf.substring(0, slash);
        return isNone() || begin.equals(OPEN) ? Optional.empty() : Optional.of(Edtf.parse(begin));
    }

    /** What it ends with, where it ends. */
    Optional<Edtf> finish() {
        String end = edtf.substring(edtf.indexOf('/') + 1);
        return isNone() || end.equals(OPEN) ? Optional.empty() : Optional.of(Edtf.parse(end));
    }

    /** The first day; empty where the begin is open. */
    public Optional<LocalDate> start() {
        return begin().map(Edtf::first);
    }

    /** The last day; empty where the end is open. */
    public Optional<LocalDate> end() {
        return finish().map(Edtf::last);
    }

    /** The same stretch one year earlier, to the same precision. */
    public Period oneYearEarlier() {
        if (isNone()) {
            return this;
        }
        String begin = begin().map(Edtf::oneYearEarlier).map(Edtf::text).orElse(OPEN);
        String end = finish().map(Edtf::oneYearEarlier).map(Edtf::text).orElse(OPEN);
        return edtf.indexOf('/') < 0 ? parse(begin) : parse(begin + "/" + end);
    }

    /** As it is said in Vietnamese: "7 tháng đầu năm 2023", "giai đoạn 2021–2030", "đến tháng 2 năm 2024". */
    public String labelVi() {
        return PeriodLabels.vi(this);
    }

    /** As it is said in English. */
    public String labelEn() {
        return PeriodLabels.en(this);
    }

    @Override
    public int compareTo(Period other) {
        return edtf.compareTo(other.edtf);
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return edtf;
    }
}
