package vn.tinh.extract.judge;

import vn.tinh.fact.About;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Slug;

/**
 * What a figure is of. Figures of one matter can be compared, and such of matters that differ in one thing alone.
 *
 * @param kind an estimate is an actual figure
 */
record Matter(
        String place,
        String indicator,
        Measure measure,
        Kind kind,
        String unit,
        Period period,
        String commodity,
        String partner,
        String detail) {
    static final String PERCENT = "percent";

    static Matter of(Figure figure) {
        About about = figure.about();
        return new Matter(
                about.place(),
                figure.indicator(),
                figure.measure(),
                figure.kind() == Kind.ESTIMATE ? Kind.ACTUAL : figure.kind(),
                figure.quantity().unit(),
                about.period(),
                about.commodity(),
                about.partner(),
                about.detail());
    }

    /** By what a whole is split. */
    enum Axis {
        COMMODITY,
        PARTNER,
        DETAIL
    }

    /** Which part it is; {@link Slug#ALL} where it is not split so. */
    String part(Axis axis) {
        return switch (axis) {
            case COMMODITY -> commodity;
            case PARTNER -> partner;
            case DETAIL -> detail;
        };
    }

    boolean isPart(Axis axis) {
        return !part(axis).equals(Slug.ALL);
    }

    Matter whole(Axis axis) {
        return new Matter(
                place,
                indicator,
                measure,
                kind,
                unit,
                period,
                axis == Axis.COMMODITY ? Slug.ALL : commodity,
                axis == Axis.PARTNER ? Slug.ALL : partner,
                axis == Axis.DETAIL ? Slug.ALL : detail);
    }

    Matter of(String otherIndicator) {
        return new Matter(place, otherIndicator, measure, kind, unit, period, commodity, partner, detail);
    }

    Matter in(String otherUnit) {
        return new Matter(place, indicator, measure, kind, otherUnit, period, commodity, partner, detail);
    }

    Matter at(Period otherPeriod) {
        return new Matter(place, indicator, measure, kind, unit, otherPeriod, commodity, partner, detail);
    }

    Matter as(Measure otherMeasure) {
        return new Matter(place, indicator, otherMeasure, kind, unit, period, commodity, partner, detail);
    }

    Matter as(Kind otherKind) {
        return new Matter(place, indicator, measure, otherKind, unit, period, commodity, partner, detail);
    }

    /** A running sum that can only grow, and that no part of can be more than: money, weight, pieces. */
    boolean isSum() {
        return measure == Measure.VALUE
                && !unit.equals(PERCENT)
                && !unit.equals("point")
                && !indicator.equals("trade-balance")
                && !indicator.contains("-per-");
    }
}
