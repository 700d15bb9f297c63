package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one spelling in which they are kept, so that what has not changed is seen not to have changed. */
final class Literals {
    private Literals() {}

    static Node of(BigDecimal decimal) {
        return vn.tinh.vocab.Literals.decimal(decimal);
    }

    static Node of(int count) {
        return NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDinteger);
    }

    static Node of(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
