package vn.tinh.derive;

import java.time.LocalDate;
import org.apache.jena.graph.Node;

/**
 * The document that sets a target.
 *
 * @param node {@link Node#ANY} where none is named
 * @param issued {@link LocalDate#MIN} where the day is not known
 */
record Plan(Node node, LocalDate issued) {
    static final Plan NONE = new Plan(Node.ANY, LocalDate.MIN);

    boolean isNamed() {
        return !node.equals(Node.ANY);
    }

    boolean isDated() {
        return !issued.equals(LocalDate.MIN);
    }
}
