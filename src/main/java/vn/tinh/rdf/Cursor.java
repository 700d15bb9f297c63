package vn.tinh.rdf;

import java.util.Arrays;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import vn.tinh.problem.Place;

/**
 * Where a parser stands. The parsers of Turtle and its kin tell every code point that they read and take back, so the
 * column is exact; the others tell line and column now and then.
 */
final class Cursor implements ParseLocationListener {
    /** Line in the upper, column in the lower half. */
    private long subject;

    private long predicate;
    private boolean exact;

    private int[] lineStarts = new int[1024];
    private int lines = 1;
    private int at;

    private long line;
    private long column;

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

    /** A code point was read. */
    void read(int codePoint) {
        if (codePoint < 0) {
            return;
        }
        exact = true;
        at++;
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
    }

    void subjectHere() {
        subject = here();
    }

    void predicateHere() {
        predicate = here();
    }

    long subject() {
        return exact ? subject : here();
    }

    long predicate() {
        return exact ? predicate : here();
    }

    void restore(long packedSubject, long packedPredicate) {
        subject = packedSubject;
        predicate = packedPredicate;
    }

    /** The next code point to be read. */
    long here() {
        return exact ? pack(at) : pack(line, column);
    }

    /** The code point read last: where a parser that is content no more stands. */
    Place here(String name) {
        return place(name, exact ? pack(Math.max(at - 1, 0)) : pack(line, column));
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
