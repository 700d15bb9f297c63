package vn.tinh.derive;

import java.math.BigDecimal;
import vn.tinh.fact.Qualifier;

/**
 * Where the figure lies of which a claim speaks. A claim is not a point on a line but a stretch of it: "1,5 tỷ" is
 * said of 1460 million and of 1540 million alike.
 *
 * <table>
 * <caption>amount a, precision p (the unit of the last stated digit)</caption>
 * <tr><td>exact, about ("khoảng")</td><td>a − p/2 … a + p/2, both ends included: how a half was rounded is not known</td></tr>
 * <tr><td>over ("hơn", "trên")</td><td>a included … a + p excluded: at a + p the text would have said that</td></tr>
 * <tr><td>nearly ("gần")</td><td>a − p excluded … a included</td></tr>
 * <tr><td>under ("dưới", "chưa đến")</td><td>all up to a</td></tr>
 * <tr><td>a range ("6-7%")</td><td>its bounds, both included, whatever the precision</td></tr>
 * <tr><td>no precision, or 0</td><td>a alone, but for "under": what was rounded away cannot be guessed</td></tr>
 * </table>
 *
 * <p>Of a negative amount the qualifier speaks of the size ("giảm hơn 12%" is −12, over), so its stretch is turned round.
 *
 * @param low the lower end
 * @param high the upper end
 * @param shape what the amount is to the stretch
 */
record Extent(End low, End high, Shape shape) {
    enum Shape {
        /** The amount is the figure, rounded. */
        ROUNDED,
        /** The amount is an end of the stretch, and the figure lies beside it. */
        ONE_SIDED,
        /** The bounds are what is said; the amount is only their middle. */
        RANGE
    }

    /** An end of a stretch. */
    record End(BigDecimal value, boolean included, boolean infinite) {
        static End included(BigDecimal value) {
            return new End(value, true, false);
        }

        static End excluded(BigDecimal value) {
            return new End(value, false, false);
        }

        static End infinite(BigDecimal value) {
            return new End(value, false, true);
        }
    }

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Extent ofRange(BigDecimal lower, BigDecimal upper) {
        return new Extent(End.included(lower.min(upper)), End.included(lower.max(upper)), Shape.RANGE);
    }

    /** @param precision 0 where none is known */
    static Extent of(BigDecimal amount, Qualifier qualifier, BigDecimal precision) {
        boolean fall = amount.signum() < 0;
        boolean precise = precision.signum() > 0;
        return switch (qualifier) {
            case OVER -> precise ? oneSided(amount, fall ? precision.negate() : precision) : point(amount);
            case NEARLY -> precise ? oneSided(amount, fall ? precision : precision.negate()) : point(amount);
            case UNDER ->
                fall
                        ? new Extent(End.included(amount), End.infinite(amount), Shape.ONE_SIDED)
                        : new Extent(End.infinite(amount), End.included(amount), Shape.ONE_SIDED);
            case EXACT, ABOUT -> {
                BigDecimal half = precision.divide(TWO);
                yield precise
                        ? new Extent(End.included(amount.subtract(half)), End.included(amount.add(half)), Shape.ROUNDED)
                        : point(amount);
            }
        };
    }

    private static Extent point(BigDecimal amount) {
        return new Extent(End.included(amount), End.included(amount), Shape.ROUNDED);
    }

    private static Extent oneSided(BigDecimal amount, BigDecimal away) {
        BigDecimal end = amount.add(away);
        return away.signum() > 0
                ? new Extent(End.included(amount), End.excluded(end), Shape.ONE_SIDED)
                : new Extent(End.excluded(end), End.included(amount), Shape.ONE_SIDED);
    }

    boolean isRange() {
        return shape == Shape.RANGE;
    }

    boolean holds(BigDecimal value) {
        return isAbove(value, low) && isBelow(value, high);
    }

    private boolean holds(Extent other) {
        return holds(other.low.value) && holds(other.high.value);
    }

    private static boolean isAbove(BigDecimal value, End low) {
        int compared = value.compareTo(low.value);
        return low.infinite || compared > 0 || (compared == 0 && low.included);
    }

    private static boolean isBelow(BigDecimal value, End high) {
        int compared = value.compareTo(high.value);
        return high.infinite || compared < 0 || (compared == 0 && high.included);
    }

    /** Less than nothing for the narrower of the two, which is the more precise. */
    int compareWidth(Extent other) {
        if (isInfinite() != other.isInfinite()) {
            return isInfinite() ? 1 : -1;
        }
        return isInfinite()
                ? low.value.abs().compareTo(other.low.value.abs()) // "dưới 90" says more than "dưới 100"
                : high.value.subtract(low.value).compareTo(other.high.value.subtract(other.low.value));
    }

    private boolean isInfinite() {
        return low.infinite || high.infinite;
    }

    /** Whether what the other says, its amount or its whole range, lies in here. */
    private boolean admits(Extent other, BigDecimal amount) {
        return other.isRange() ? holds(other) : holds(amount);
    }

    private boolean overlaps(Extent other) {
        return (low.infinite || other.high.infinite || low.value.compareTo(other.high.value) < 0)
                && (high.infinite || other.low.infinite || other.low.value.compareTo(high.value) < 0);
    }

    /**
     * Whether one figure can be meant by both.
     *
     * <p>The wider stretch, that of the coarser claim, must hold what the narrower says: its amount, or its whole range.
     * The other way round would let "104, to the nearest ten" agree with "dưới 100". Of two equally wide either may hold
     * the other. Two one-sided claims state no figure but that it lies beside one: they agree where their stretches
     * share more than a point, "hơn 2,7" with "gần 2,8", and not "hơn 2,7" with "gần 2,7".
     *
     * <p>It is symmetric, and <em>not</em> transitive: 1,46 agrees with 1,5 and so does 1,54, but they differ. Whoever
     * asks must ask of every pair.
     */
    static boolean agree(Extent one, BigDecimal amount, Extent other, BigDecimal otherAmount) {
        if (one.shape == Shape.ONE_SIDED && other.shape == Shape.ONE_SIDED) {
            return one.overlaps(other);
        }
        int width = one.compareWidth(other);
        return (width >= 0 && one.admits(other, otherAmount)) || (width <= 0 && other.admits(one, amount));
    }
}
