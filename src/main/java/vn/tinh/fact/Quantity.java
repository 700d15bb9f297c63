package vn.tinh.fact;

import java.math.BigDecimal;

/**
 * A figure as an article states it.
 *
 * @param min lower bound, inclusive; equal to {@code max} for a single figure
 * @param max upper bound, inclusive
 * @param unit a base unit: "872,6 triệu USD" is 872600000 {@code USD}; {@link Slug#NONE} for a rank
 * @param qualifier how firmly it is said; "gần" is {@link Qualifier#NEARLY}, and is never dropped
 */
public record Quantity(BigDecimal min, BigDecimal max, String unit, Qualifier qualifier) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Quantity {
        min = min.stripTrailingZeros(); // 6,30 and 6,3 are one figure; written with toPlainString, never 8.726E+8
        max = max.stripTrailingZeros();
        Slug.Form.UNIT.check("unit", unit);
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    "min %s is above max %s".formatted(min.toPlainString(), max.toPlainString()));
        }
    }

    public static Quantity of(BigDecimal value, String unit, Qualifier qualifier) {
        return new Quantity(value, value, unit, qualifier);
    }

    public boolean isRange() {
        return min.compareTo(max) != 0;
    }

    /** The figure, or the middle of a range. */
    public BigDecimal amount() {
        return isRange() ? min.add(max).divide(TWO).stripTrailingZeros() : min;
    }
}
