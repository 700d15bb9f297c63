package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tinh.extract.text.Item;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Span;

/** A figure that has been put together, with what speaks for it. */
final class Draft {
    final Frame frame;
    final Measure measure;
    final BigDecimal min;
    final BigDecimal max;
    final String unit;
    final Qualifier qualifier;
    final BigDecimal step;
    final int of;
    final Span span;
    final boolean title;
    final List<String> features = new ArrayList<>();
    final List<Span> also = new ArrayList<>();

    Draft(
            Frame frame,
            Measure measure,
            BigDecimal min,
            BigDecimal max,
            String unit,
            Qualifier qualifier,
            BigDecimal step,
            int of,
            Item item,
            boolean title) {
        this.frame = frame;
        this.measure = measure;
        this.min = min;
        this.max = max;
        this.unit = unit;
        this.qualifier = qualifier;
        this.step = step;
        this.of = of;
        this.span = new Span(item.start(), item.end());
        this.title = title;
    }

    /** What makes two figures the same one said twice. */
    String key() {
        return String.join(
                "|",
                frame.place,
                frame.cue.name(),
                frame.indicator,
                measure.slug(),
                frame.commodity,
                frame.partner,
                String.join("+", frame.details),
                frame.period.edtf(),
                min.stripTrailingZeros().toPlainString(),
                max.stripTrailingZeros().toPlainString(),
                unit,
                measure == Measure.GROWTH ? frame.baseline.edtf() : "");
    }
}
