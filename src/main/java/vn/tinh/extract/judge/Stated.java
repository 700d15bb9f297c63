package vn.tinh.extract.judge;

import java.math.BigDecimal;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Quantity;

/**
 * Between what a figure lies by how precisely and how firmly it is said. Doubles are enough: the bounds are never a
 * figure.
 */
record Stated(double low, double high) {
    /** "khoảng": how far off a figure may be, in parts of itself. */
    private static final double ABOUT = 0.05;
    /** "hơn", "gần": how far beyond a figure the truth may lie. */
    private static final double BEYOND = 0.1;

    /** One in the last digit either way: the press cuts as often as it rounds. */
    static Stated of(Figure figure) {
        Quantity quantity = figure.quantity();
        double low = quantity.min().doubleValue();
        double high = quantity.max().doubleValue();
        double digit = lastDigit(figure);
        double size = Math.max(Math.abs(low), Math.abs(high));
        double further = Math.max(digit, BEYOND * size);
        return switch (quantity.qualifier()) {
            case EXACT -> new Stated(low - digit, high + digit);
            case ABOUT -> new Stated(low, high).widened(Math.max(digit, ABOUT * size));
            // a fall of more than 12 percent is below -12
            case OVER -> low < 0 ? new Stated(low - further, high) : new Stated(low, high + further);
            case NEARLY -> low < 0 ? new Stated(low, high + further) : new Stated(low - further, high);
            case UNDER -> low < 0 ? new Stated(low, 0) : new Stated(0, high);
        };
    }

    private static double lastDigit(Figure figure) {
        if (figure.precision().signum() > 0) {
            return figure.precision().doubleValue();
        }
        BigDecimal amount = figure.quantity().amount();
        return amount.signum() == 0 ? 1 : amount.stripTrailingZeros().ulp().doubleValue();
    }

    Stated widened(double by) {
        return new Stated(low - by, high + by);
    }

    Stated plus(Stated other) {
        return new Stated(low + other.low, high + other.high);
    }

    Stated minus(Stated other) {
        return new Stated(low - other.high, high - other.low);
    }

    /** How many percent it is of another, both above zero. */
    Stated percentOf(Stated other) {
        double least = Double.MIN_NORMAL;
        return new Stated(100 * Math.max(low, 0) / other.high, 100 * high / Math.max(other.low, least));
    }

    boolean agrees(Stated other) {
        return low <= other.high && other.low <= high;
    }

    boolean isAbove(Stated other) {
        return low > other.high;
    }

    boolean isPositive() {
        return low > 0;
    }
}
