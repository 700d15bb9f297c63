package vn.tinh.problem;

/**
 * Where something is wrong.
 *
 * @param source a file as the caller named it, "-" for standard input, or an address
 * @param line counted from 1; 0 when no line is known
 * @param column counted from 1 in code points; 0 when no column is known
 */
public record Place(String source, long line, long column) implements Comparable<Place> {
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line %d, column %d".formatted(line, column));
        }
    }

    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLine = Long.compare(line, other.line);
        return byLine != 0 ? byLine : Long.compare(column, other.column);
    }

    /** {@code file:line:column}, as far as it is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
