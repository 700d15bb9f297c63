package vn.tinh.ingest;

import java.util.Arrays;
import vn.tinh.fact.Span;

/** From the places of the text that is read to the places of the text that was given. */
final class Offsets {
    /** Both are the same. */
    static final Offsets SAME = new Offsets(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    private Offsets(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Where the span's words stand in the text as given: from its first code point to its last, with what is between. */
    Span given(Span read) {
        if (this == SAME) {
            return read;
        }
        int start = starts[read.start()];
        int end = Math.max(ends[read.end() - 1], start + 1);
        return new Span(start, end);
    }

    /** How many code points it can place; every one of a text that was given as it is. */
    int size() {
        return starts.length;
    }

    /** Collects them, one code point after the other. */
    static final class Builder {
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;

        /** The next code point of the text stands there; a code point that nobody wrote has no width. */
        void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size + (size >> 1));
                ends = Arrays.copyOf(ends, size + (size >> 1));
            }
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        Offsets build() {
            return new Offsets(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
