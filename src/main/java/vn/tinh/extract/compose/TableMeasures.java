package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tinh.fact.Measure;

/** What a figure of a table is - a level, a change, a share, how much of a plan is done - and in what it is told. */
final class TableMeasures {
    private final Indicators indicators;
    private final List<TableWords> above;
    private final boolean headless;

    /** @param headless the table has no heads: what stands above it speaks of all its figures */
    TableMeasures(Indicators indicators, List<TableWords> above, boolean headless) {
        this.indicators = indicators;
        this.above = above;
        this.headless = headless;
    }

    /** It is in percent beyond doubt. */
    static boolean isPercent(TableNumber number, List<TableUnits.Scale> said) {
        return number.unit().equals("percent")
                || (number.unit().isEmpty() && !said.isEmpty() && said.stream().allMatch(TableUnits.Scale::isPercent));
    }

    /** Percent is among what it may be in. */
    boolean mayBePercent(TableNumber number, List<TableUnits.Scale> said) {
        if (!number.unit().isEmpty()) {
            return number.unit().equals("percent");
        }
        return said.isEmpty()
                ? above.stream().anyMatch(TableWords::isPercent)
                : said.stream().anyMatch(TableUnits.Scale::isPercent);
    }

    Measure hint(TableWords label, TableWords head, TableNumber number, List<TableUnits.Scale> said) {
        if (number.measure() != Measure.VALUE) {
            return number.measure();
        }
        if (!number.unit().isEmpty() && !number.unit().equals("percent")) {
            return Measure.VALUE;
        }
        for (TableWords words : List.of(head, label)) {
            if (words.completion) {
                return Measure.COMPLETION;
            }
            if (words.share) {
                return Measure.SHARE;
            }
            if (words.changes()) {
                return Measure.GROWTH;
            }
        }
        if (headless && said.stream().allMatch(TableUnits.Scale::isPercent)) {
            for (TableWords words : above) {
                if (words.completion && words.against.isPresent()) {
                    return Measure.VALUE; // one figure cannot be both
                }
                if (words.completion) {
                    return Measure.COMPLETION;
                }
                if (words.changes()) {
                    return Measure.GROWTH;
                }
            }
        }
        return Measure.VALUE;
    }

    /** In what the figure is: by its own words, its column, its row, or the line above the table. */
    Optional<TableUnits.Scale> scale(
            Frame frame, TableNumber number, List<TableUnits.Scale> said, TableWords head, List<String> features) {
        if (!number.unit().isEmpty()) {
            features.add("table:unit-cell");
            return Optional.of(new TableUnits.Scale(number.unit(), 0, false, 0)).filter(scale -> fits(frame, scale));
        }
        List<TableUnits.Scale> from = said.isEmpty()
                ? above.stream()
                        .map(words -> words.units)
                        .filter(list -> list.stream().anyMatch(one -> !one.isPercent()))
                        .findFirst()
                        .orElse(List.of())
                : said;
        features.add(said.isEmpty() ? "table:unit-above" : "table:unit-head");
        List<TableUnits.Scale> fitting = from.stream()
                .filter(scale -> !scale.isPercent() || Indicators.isPercentage(frame.indicator))
                .filter(scale -> fits(frame, scale))
                .filter(scale -> !head.weight || Indicators.gauge(scale.unit()) == Indicators.Gauge.WEIGHT)
                .filter(scale -> !head.worth || Indicators.gauge(scale.unit()) == Indicators.Gauge.MONEY)
                .toList();
        List<TableUnits.Scale> usual = fitting.stream()
                .filter(scale -> scale.unit().equals(indicators.unit(frame.indicator)))
                .toList();
        List<TableUnits.Scale> chosen = usual.isEmpty() ? fitting : usual; // of "tỷ đồng; triệu USD" the budget's
        if (!chosen.isEmpty() && chosen.stream().allMatch(chosen.getFirst()::isSame)) {
            return Optional.of(chosen.getFirst());
        }
        boolean counts = said.isEmpty()
                && fitting.isEmpty()
                && indicators.isCounted(frame.indicator)
                && number.step().compareTo(BigDecimal.ONE) == 0;
        return counts ? Optional.of(new TableUnits.Scale("count", 0, false, 0)) : Optional.empty();
    }

    private boolean fits(Frame frame, TableUnits.Scale scale) {
        return indicators.in(frame.indicator, Indicators.gauge(scale.unit())).isPresent();
    }
}
