package vn.tinh.extract.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Meaning.Time.Role;
import vn.tinh.extract.text.Sentence;

/**
 * When an article was written, as far as its date of publication, a date at its head or its own words tell.
 *
 * @param year 0 where not known
 * @param month 0 where not known; the latest that is possible
 * @param day 0 where not known
 */
record Anchor(int year, int month, int day) {
    static final Anchor UNKNOWN = new Anchor(0, 0, 0);

    /** A date stands at the head of a page, in a line of its own or before the first words. */
    private static final int HEAD_SENTENCES = 8;

    private static final int HEAD_WORDS = 8;

    boolean isKnown() {
        return year != 0;
    }

    /** The month lies behind the time of writing. */
    boolean isBefore(int otherYear, int otherMonth) {
        if (year == 0) {
            return false;
        }
        return otherYear > year || (otherYear == year && month != 0 && otherMonth > month);
    }

    static Anchor of(Optional<Published> published, List<Sentence> sentences, List<List<Draft>> drafts) {
        Anchor known = published.map(Anchor::of).orElse(UNKNOWN);
        if (known.day != 0) {
            return known;
        }
        Anchor head = head(sentences, drafts);
        if (known.isKnown()) {
            boolean same = head.year == known.year && (known.month == 0 || head.month == known.month);
            return same ? head : known;
        }
        if (head.isKnown()) {
            return head;
        }
        return new Anchor(told(drafts), 0, 0);
    }

    /** Of an interval that reaches over a new year, or is open, nobody can tell the year. */
    private static Anchor of(Published published) {
        var last = published.knownFrom();
        if (published.day().isPresent()) {
            return new Anchor(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
        }
        boolean oneYear = published
                .notBefore()
                .filter(first -> first.getYear() == last.getYear())
                .isPresent();
        if (!oneYear) {
            return UNKNOWN;
        }
        String edtf = published.edtf();
        boolean month = edtf.length() - (edtf.indexOf('/') + 1) > 4
                && published
                        .notBefore()
                        .filter(first -> first.getMonthValue() == last.getMonthValue())
                        .isPresent();
        return new Anchor(last.getYear(), month ? last.getMonthValue() : 0, 0);
    }

    private static Anchor head(List<Sentence> sentences, List<List<Draft>> drafts) {
        for (int at = 0; at < Math.min(HEAD_SENTENCES, sentences.size()); at++) {
            for (Draft draft : drafts.get(at)) {
                boolean date = draft.rule().equals("time/event") && draft.from() <= HEAD_WORDS;
                boolean alone = sentences.get(at).items().size() <= draft.to() + HEAD_WORDS || draft.from() <= 3;
                if (date
                        && alone
                        && draft.when() instanceof When.Day day
                        && day.of().isNamed()) {
                    return new Anchor(day.of().year(), day.month(), day.day());
                }
            }
        }
        return UNKNOWN;
    }

    /**
     * "cùng kỳ năm 2020" is said in 2021, "9 tháng năm 2023" in 2023; of several years the latest, where none is named
     * more often. "năm 2023" alone, and all that ends with December, may be looked back at.
     */
    private static int told(List<List<Draft>> drafts) {
        int compared = 0;
        Map<Integer, Integer> months = new HashMap<>();
        for (List<Draft> sentence : drafts) {
            for (Draft draft : sentence) {
                if (draft.when() instanceof When.SameStretch same && same.of().isNamed()) {
                    compared = Math.max(compared, same.of().year() + 1);
                }
                if (draft.role() == Role.PERIOD || draft.rule().equals("time/until")) {
                    int year = yearOfMonths(draft.when());
                    if (year != 0) {
                        months.merge(year, 1, Integer::sum);
                    }
                }
            }
        }
        int latest = months.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        int most = months.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean often = latest != 0 && months.getOrDefault(latest, 0) == most;
        return Math.max(compared, often ? latest : 0);
    }

    /** "tháng 8/2013 … kể từ đầu năm tới nay": the last month of its year of which an article without a date tells. */
    int reported(List<Draft> drafts) {
        int last = 0;
        for (Draft draft : drafts) {
            boolean told = draft.role() == Role.PERIOD || draft.rule().equals("time/until");
            if (told && draft.when() instanceof When.PastMonths past) {
                last = Math.max(last, past.count() < 12 ? past.count() : 0);
            } else if (told && draft.when() instanceof When.Months part && isReported(part)) {
                last = Math.max(last, part.last());
            }
        }
        return last;
    }

    private boolean isReported(When.Months part) {
        boolean here = switch (part.of().by()) {
            case NAMED -> part.of().year() == year;
            case NOT_SAID, THIS -> true;
            default -> false;
        };
        return here && part.part() != When.Part.REST && part.last() < 12;
    }

    private static int yearOfMonths(When when) {
        return switch (when) {
            case When.Months part -> part.last() == 12 ? 0 : part.of().year();
            case When.Day day -> day.month() == 12 ? 0 : day.of().year();
            case When.HalfMonth half -> half.month() == 12 ? 0 : half.of().year();
            case When.Span span -> yearOfMonths(span.end());
            default -> 0;
        };
    }
}
