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
