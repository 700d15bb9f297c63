package vn.tinh.extract.time;

/** A time as the words say it; which days these are is told by what stands around it and by the article's date. */
sealed interface When {
    /** Which year the words say it is of, where it lies within one. */
    default Of yearSaid() {
        return switch (this) {
            case Year year -> year.of();
            case Months part -> part.of();
            case Day day -> day.of();
            case HalfMonth half -> half.of();
            default -> Of.NOT_SAID;
        };
    }

    /** Its year stands in the words themselves. */
    default boolean isStated() {
        return switch (this) {
            case Years years -> true;
            case SameStretch same -> same.of().isNamed();
            case YearEnd end -> end.of().isNamed();
            case Span span -> span.end().isStated() || span.begin().isStated();
            default -> yearSaid().isNamed();
        };
    }

    /** A year. */
    record Year(Of of) implements When {}

    /**
     * Whole months of one year.
     *
     * @param first from 1 to 12
     * @param last not before the first
     * @param part what they were called
     */
    record Months(int first, int last, Part part, Of of) implements When {}

    /** A day. */
    record Day(int day, int month, Of of) implements When {}

    /** The first or the second half of a month. */
    record HalfMonth(boolean second, int month, Of of) implements When {}

    /** Years together: a plan's stretch, a term of office, a crop year. */
    record Years(int first, int last, boolean term) implements When {}

    /** From a beginning to an end. */
    record Span(When begin, When end) implements When {}

    /**
     * The last day of a year: "so với đầu năm" is against that of the year before.
     *
     * @param later years to add
     */
    record YearEnd(Of of, int later) implements When {}

    /** The time of writing. */
    record Now() implements When {}

    /** So many months up to the time of writing: "9 tháng qua". */
    record PastMonths(int count) implements When {}

    /**
     * So many years up to the time of writing or from then on: "5 năm qua", "5 năm tới".
     *
     * @param ahead those to come
     */
    record SomeYears(int count, boolean ahead) implements When {}

    /** What was named before: "trong tháng", "quý này", "giai đoạn này". */
    record Back(To to, int steps) implements When {}

    /** The same stretch of another year: "cùng kỳ", "cùng kỳ năm 2022". */
    record SameStretch(Of of) implements When {}

    /** Nobody can tell: "những năm qua". */
    record Vague() implements When {}

    /** What whole months were called. */
    enum Part {
        MONTH,
        QUARTER,
        /** "nửa đầu năm", "6 tháng cuối năm". */
        HALF,
        /** "9 tháng": they run up to about the time of writing. */
        SO_FAR,
        /** "4 tháng cuối năm". */
        REST
    }

    /** What is referred back to. */
    enum To {
        MONTH,
        QUARTER,
        STRETCH,
        TERM,
        /** Whatever period was named last. */
        PERIOD,
        /** Up to when the last figures ran. */
        UNTIL,
        /** "cùng thời điểm": whichever of these two was named last. */
        POINT
    }

    /**
     * Of which year.
     *
     * @param by how the words say it
     * @param year the year where they name it, else 0
     */
    record Of(By by, int year) {
        static final Of NOT_SAID = new Of(By.NOT_SAID, 0);
        static final Of THIS = new Of(By.THIS, 0);

        static Of year(int year) {
            return new Of(By.NAMED, year);
        }

        boolean isNamed() {
            return by == By.NAMED;
        }

        boolean isSaid() {
            return by != By.NOT_SAID;
        }
    }

    /** How words say a year. */
    enum By {
        NAMED,
        NOT_SAID,
        /** The same, and it lies ahead: "quý IV tới". */
        AHEAD,
        /** "năm nay". */
        THIS,
        /** "năm ngoái": the year before the article's. */
        AGO,
        /** "năm trước": the year before the one that is spoken of. */
        BEFORE,
        /** "năm tới". */
        NEXT,
        /** "năm qua": in January the year before. */
        PAST,
        /** "trong năm", "năm đó": the one that is spoken of. */
        SAME,
        /** "năm này": the one last spoken of, in whatever paragraph. */
        POINTED,
        /** "cả năm". */
        WHOLE
    }
}
