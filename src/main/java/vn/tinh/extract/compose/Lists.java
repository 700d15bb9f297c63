package vn.tinh.extract.compose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Kind;

/** A list under a heading that says what its points are: "Các chỉ tiêu chủ yếu năm 2024: - GRDP tăng 7,5 - 8%". */
final class Lists {
    private static final Set<String> AIMS = Set.of("chỉ tiêu", "mục tiêu");
    /** Where the heading says one of these, its points are results. */
    private static final Set<String> RESULTS = Set.of("kết", "thực", "hoàn", "đạt", "vượt", "ước", "thành");

    private static final Set<String> BULLETS = Set.of("-", "+", "•", "*", "–", "●");
    private final State state;
    private Optional<Meaning.Time> aimedAt = Optional.empty();
    private int paragraph = -1;

    Lists(State state) {
        this.state = state;
    }

    /** A point of the list has the time and the kind that the heading says. */
    void begin() {
        if (aimedAt.isEmpty()) {
            return;
        }
        if (state.sentence.paragraph() != paragraph && !isPoint()) {
            aimedAt = Optional.empty();
            return;
        }
        state.time = aimedAt;
        state.kind = Optional.of(Kind.TARGET);
    }

    private boolean isPoint() {
        boolean numbered = !state.items.isEmpty()
                && state.items.getFirst() instanceof Mention mention
                && mention.meaning() instanceof Meaning.Amount number
                && number.plain()
                && Set.of(".", ")", "/").contains(state.key(1));
        return BULLETS.contains(state.key(0)) || numbered;
    }

    /** The sentence is told: it may have been such a heading. */
    void end() {
        if (state.figures > 0 || !isHeading()) {
            return;
        }
        paragraph = state.sentence.paragraph();
        aimedAt = state.time.filter(time -> isAhead(time.period().edtf()));
    }

    /** It aims at something before its colon, and nothing stands behind it but the number of the first point. */
    private boolean isHeading() {
        boolean aims = false;
        for (int at = 0; at < state.items.size(); at++) {
            if (state.key(at).equals(":")) {
                return aims && state.items.size() - at <= 3;
            }
            if (RESULTS.contains(state.key(at))) {
                return false;
            }
            aims = aims || AIMS.contains(state.key(at) + " " + state.key(at + 1));
        }
        return false;
    }

    /** A whole year of which the article does not see the end: a later one, or its own in the first months. */
    private boolean isAhead(String edtf) {
        if (edtf.length() != 4 || state.calendar.published().isEmpty()) {
            return false;
        }
        LocalDate day = state.calendar.published().get().knownFrom();
        int year = Integer.parseInt(edtf);
        return year > day.getYear() || (year == day.getYear() && day.getMonthValue() <= 3);
    }
}
