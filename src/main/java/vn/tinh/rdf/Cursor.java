package vn.tinh.rdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import vn.tinh.problem.Place;

/**
 * Where a parser stands. The parsers of Turtle and its kin tell every code point that they read and take back, so the
 * column is exact; the others tell line and column now and then.
 */
final class Cursor implements ParseLocationListener {
    /** Line in the upper, column in the lower half; 0 where the parser does not tell. */
    private long subject;

    private long predicate;
    private boolean exact;

    private int[] lineStarts = new int[1024];
    private int lines = 1;
    private int at;
    private boolean takenBack;

    /** Where blank nodes without a label begin; the parser names one only after it has begun. */
    private final Map<Object, Long> blanks = new HashMap<>();

    private long begun;

    private long line;
    private long column;
    private LongSupplier follows = () -> pack(line, column);

    static long pack(long line, long column) {
        return (line << 32) | Math.max(column, 0);
    }

    static Place place(String name, long packed) {
        return packed == 0 ? Place.of(name) : new Place(name, packed >>> 32, packed & 0xFFFF_FFFFL);
    }

    @Override
    public void parseLocationUpdate(long newLine, long newColumn) {
        line = Math.max(newLine, 0);
        column = Math.max(newColumn, 0);
    }

    /** Asks the parser itself, who knows line and column at any time. */
    void follow(LongSupplier position) {
        follows = position;
        exact = true;
    }

    /** As {@link #follow}, of a parser whose errors come with a place of their own. */
    void followStatements(LongSupplier position) {
        follows = position;
    }

    /** A code point was read. */
    void read(int codePoint) {
        if (codePoint < 0) {
            return;
        }
        at++;
        takenBack = false;
        if (codePoint == '\n' && at > lineStarts[lines - 1]) {
            if (lines == lineStarts.length) {
                lineStarts = Arrays.copyOf(lineStarts, lines * 2);
            }
            lineStarts[lines++] = at;
        }
    }

    /** As many code points were taken back. */
    void unread(int codePoints) {
        at -= codePoints;
        takenBack = true;
    }

    /** A blank node without a label begins, as the object of the next statement or as a subject. */
    void blankHere() {
        begun = here();
    }

    /** What was begun is named by this statement. */
    void statement(Object subjectNode, Object objectNode, boolean subjectBlank, boolean objectBlank) {
        if (begun != 0 && (objectBlank || subjectBlank)) {
            blanks.putIfAbsent(objectBlank ? objectNode : subjectNode, begun);
            begun = 0;
        }
    }

    /** Where the subject of the statement at hand begins. */
    long subject(Object subjectNode) {
        return blanks.getOrDefault(subjectNode, subject());
    }

    void subjectHere() {
        subject = here();
    }

    void predicateHere() {
        predicate = here();
    }

    private long subject() {
        return subject == 0 ? here() : subject;
    }

    long predicate() {
        return predicate == 0 ? here() : predicate;
    }

    void restorePredicate(long packed) {
        predicate = packed;
    }

    /** The next code point to be read. */
    long here() {
        return follows.getAsLong();
    }

    /** The code point at fault: of a parser that tells each, the one read last, also where it was taken back. */
    Place here(String name) {
        return place(name, at > 0 && !takenBack ? pack(at - 1) : here());
    }

    /** From here on the parser tells every code point. */
    void count() {
        follow(() -> pack(at));
    }

    boolean isExact() {
        return exact;
    }

    private long pack(int offset) {
        int found = lines - 1;
        while (lineStarts[found] > offset) {
            found--; // a step or two: only what was just read is taken back
        }
        return pack(found + 1L, offset - lineStarts[found] + 1L);
    }
}
