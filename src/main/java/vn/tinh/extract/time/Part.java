package vn.tinh.extract.time;

/**
 * A time that was found at some place.
 *
 * @param when what the words say
 * @param end index behind its last word; -1 where none was found
 */
record Part(When when, int end) {
    static final Part NONE = new Part(new When.Vague(), -1);

    boolean found() {
        return end >= 0;
    }
}
