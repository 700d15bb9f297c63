package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Qualifier;
import vn.tinh.vocab.Tinh;

/**
 * A claim of a figure, with what its rivals are judged by.
 *
 * @param thing its statements
 * @param cell the observation that it is about
 * @param kind actual or estimate, which share a cell, or target, or forecast
 * @param qualifier how firmly it is said
 * @param amount in base units
 * @param extent where the figure lies
 * @param source who says so, see {@link Sources}
 * @param plan the document that sets the target
 * @param knownFrom the last day on which its article can have appeared
 * @param confidence 0 to 1
 */
record FigureClaim(
        Thing thing,
        Cell cell,
        Kind kind,
        Qualifier qualifier,
        BigDecimal amount,
        Extent extent,
        Source source,
        Plan plan,
        LocalDate knownFrom,
        BigDecimal confidence) {
    /** The first is the latest known, then the surest, then that of the smaller name. */
    static final Comparator<FigureClaim> LATEST = Comparator.comparing(FigureClaim::knownFrom)
            .reversed()
            .thenComparing(FigureClaim::confidence, Comparator.reverseOrder())
            .thenComparing(FigureClaim::name);

    /** The first is the earliest known, then the surest, then that of the smaller name. */
    static final Comparator<FigureClaim> EARLIEST = Comparator.comparing(FigureClaim::knownFrom)
            .thenComparing(FigureClaim::confidence, Comparator.reverseOrder())
            .thenComparing(FigureClaim::name);

    Node node() {
        return thing.node();
    }

    String name() {
        return thing.node().toString();
    }

    boolean agrees(FigureClaim other) {
        return Extent.agree(extent, amount, other.extent, other.amount);
    }

    /** The same figure, and for a range the same bounds; how firmly is another matter. */
    boolean saysTheSame(FigureClaim other) {
        return amount.compareTo(other.amount) == 0
                && extent.isRange() == other.extent.isRange()
                && (!extent.isRange() || extent.compareWidth(other.extent) == 0);
    }

    /** 0 where none is known. */
    BigDecimal precision() {
        return thing.decimal(Tinh.precision).orElse(BigDecimal.ZERO);
    }

    /** Whether both are targets that documents set, and different documents. */
    boolean isOfAnotherPlan(FigureClaim other) {
        return kind == Kind.TARGET
                && other.kind == Kind.TARGET
                && plan.isNamed()
                && other.plan.isNamed()
                && !plan.node().equals(other.plan.node());
    }
}
