package vn.tinh.ingest;

import java.util.OptionalDouble;

/**
 * How many were right, of those asked for and of those given.
 *
 * @param right asked for and given
 * @param asked gold facts
 * @param given extracted facts, without those that are neither asked for nor punished
 */
public record Score(int right, int asked, int given) {
    public static final Score NONE = new Score(0, 0, 0);

    public Score {
        if (right < 0 || right > asked || right > given) {
            throw new IllegalArgumentException("%d right of %d asked and %d given".formatted(right, asked, given));
        }
    }

    Score and(Score other) {
        return new Score(right + other.right, asked + other.asked, given + other.given);
    }

    /** Of those given, how many are right; nothing where none was given. */
    public OptionalDouble precision() {
        return part(given);
    }

    /** Of those asked for, how many were given; nothing where none was asked for. */
    public OptionalDouble recall() {
        return part(asked);
    }

    /** The harmonic mean of both. */
    public OptionalDouble f1() {
        return asked + given == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / (asked + given));
    }

    private OptionalDouble part(int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
    }
}
