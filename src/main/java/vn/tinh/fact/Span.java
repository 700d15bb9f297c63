package vn.tinh.fact;

/**
 * A stretch of an article's text.
 *
 * @param start offset in code points of the text as given
 * @param end offset in code points, exclusive
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("start %d, end %d is no stretch of a text".formatted(start, end));
        }
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** {@code 91-157}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
