package vn.tinh.extract.time;

import vn.tinh.extract.text.Meaning.Time.Role;

/**
 * A time in a sentence, not yet told.
 *
 * @param from index of its first word
 * @param to index behind its last word
 */
record Draft(int from, int to, String rule, Role role, When when) {
    static final Draft NONE = new Draft(0, -1, "", Role.EVENT, new When.Vague());

    /** What was found from here on, if anything was. */
    static Draft of(int at, String rule, Role role, Part part) {
        return part.found() ? new Draft(at, part.end(), rule, role, part.when()) : NONE;
    }

    /** A period, by this rule where the words name it: "trong tháng" refers back, "những năm qua" nobody can tell. */
    static Draft period(int at, String rule, Part part) {
        return switch (part.when()) {
            case When.Vague vague -> of(at, "time/vague", Role.PERIOD, part);
            case When.Back back -> of(at, "time/back", Role.PERIOD, part);
            default -> of(at, rule, Role.PERIOD, part);
        };
    }

    /** A day on which something happened, and no figure's time. */
    static Draft event(int at, Part part) {
        return of(at, "time/event", Role.EVENT, part);
    }

    boolean found() {
        return to > from;
    }

    Draft as(Role other, String otherRule) {
        return new Draft(from, to, otherRule, other, when);
    }

    Draft with(When other) {
        return new Draft(from, to, rule, role, other);
    }
}
