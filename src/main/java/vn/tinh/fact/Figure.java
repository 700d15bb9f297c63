package vn.tinh.fact;

import java.math.BigDecimal;

/**
 * One figure for one indicator, place and period, as one article gives it.
 *
 * @param about what it is about
 * @param indicator slug of what is measured
 * @param measure the figure itself, its change, its rank, its share or how far a plan is fulfilled
 * @param kind reported, estimated, aimed at or predicted
 * @param quantity how much
 * @param baseline for a growth: what it is compared with; {@link Period#NONE} where nothing is said
 * @param baselineStated for a growth: the text itself says what it is compared with
 * @param of for a rank: out of how many; 0 where not said
 * @param precision the unit of the last stated digit, in base units; 0 where not known
 * @param source slug of the organisation that the text names as its source; empty where none
 * @param setBy for a target: slug of the document that sets it; empty where none is named
 * @param corrects the claim ({@code article/hex}) or the figure that it corrects; empty where none
 * @param saying where it is said
 */
public record Figure(
        About about,
        String indicator,
        Measure measure,
        Kind kind,
        Quantity quantity,
        Period baseline,
        boolean baselineStated,
        int of,
        BigDecimal precision,
        String source,
        String setBy,
        String corrects,
        Saying saying)
        implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Figure {
        Slug.Form.SLUG.check("indicator", indicator);
        precision = precision.stripTrailingZeros();
        refuse(Key.PERIOD, about.period().isNone(), "a figure has a period");
        refuse(Key.PRECISION, precision.signum() < 0, "the unit of the last digit is above 0");
        refuse(Key.OF, of < 0, "a rank is out of at least one");
        refuse(Key.OF, of > 0 && measure != Measure.RANK, "only a rank is out of how many");
        refuse(Key.BASELINE, !baseline.isNone() && measure != Measure.GROWTH, "only a growth has a baseline");
        refuse(
                Key.BASELINE_STATED,
                baselineStated && baseline.isNone(),
                "it says that a baseline is stated, and there is none");
        refuse(Key.SET_BY, !setBy.isEmpty() && kind != Kind.TARGET, "only a target is set by a document");
        boolean unitless = quantity.unit().equals(Slug.NONE);
        switch (measure) {
            case VALUE -> refuse(Key.UNIT, unitless, "a value has a unit");
            case GROWTH, COMPLETION -> refuse(Key.UNIT, !isPercent(quantity), "it is in percent");
            case SHARE -> {
                refuse(Key.UNIT, !isPercent(quantity), "a share is in percent");
                refuse(
                        Key.VALUE,
                        quantity.min().signum() < 0 || quantity.max().compareTo(HUNDRED) > 0,
                        "a share is from 0 to 100 percent");
            }
            case RANK -> {
                refuse(Key.UNIT, !unitless, "a rank has no unit");
                refuse(
                        Key.VALUE,
                        quantity.min().signum() <= 0 || quantity.max().scale() > 0,
                        "a rank is a whole number from 1");
                refuse(
                        Key.OF,
                        of > 0 && quantity.max().compareTo(BigDecimal.valueOf(of)) > 0,
                        "a rank is not above the number of those ranked");
            }
        }
    }

    /** @param known the unit of the last stated digit, in base units; 0 where not known */
    public Figure withPrecision(BigDecimal known) {
        return new Figure(
                about,
                indicator,
                measure,
                kind,
                quantity,
                baseline,
                baselineStated,
                of,
                known,
                source,
                setBy,
                corrects,
                saying);
    }

    /** @param document slug of the document that sets it; empty where none is named, or it is no target */
    public Figure saidBy(String organisation, String document) {
        return new Figure(
                about,
                indicator,
                measure,
                kind,
                quantity,
                baseline,
                baselineStated,
                of,
                precision,
                organisation,
                document,
                corrects,
                saying);
    }

    @Override
    public Figure withSaying(Saying other) {
        return new Figure(
                about,
                indicator,
                measure,
                kind,
                quantity,
                baseline,
                baselineStated,
                of,
                precision,
                source,
                setBy,
                corrects,
                other);
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit().equals("percent") || quantity.unit().equals("point");
    }

    private static void refuse(Key key, boolean wrong, String rule) {
        if (wrong) {
            throw new BadFact(key, key + ": " + rule);
        }
    }

    @Override
    public FlatRecord row() {
        var row = FlatRecord.builder();
        row.text(Key.FACT, "observation").text(Key.INDICATOR, indicator);
        row.text(Key.MEASURE, measure.slug()).text(Key.KIND, kind.slug());
        about.into(row);
        if (quantity.isRange()) {
            row.decimal(Key.MIN, quantity.min()).decimal(Key.MAX, quantity.max());
        } else {
            row.decimal(Key.VALUE, quantity.min());
        }
        row.text(Key.QUALIFIER, quantity.qualifier().slug());
        if (!quantity.unit().equals(Slug.NONE)) {
            row.text(Key.UNIT, quantity.unit());
        }
        if (!baseline.isNone()) {
            row.text(Key.BASELINE, baseline.edtf());
        }
        if (measure == Measure.GROWTH) {
            row.flag(Key.BASELINE_STATED, baselineStated);
        }
        if (of > 0) {
            row.integer(Key.OF, of);
        }
        if (precision.signum() > 0) {
            row.decimal(Key.PRECISION, precision);
        }
        row.text(Key.SOURCE, source).text(Key.SET_BY, setBy).text(Key.CORRECTS, corrects);
        return FactReader.said(row, saying).build();
    }
}
