package vn.tinh.vocab;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals in the form in which TDB2 gives them back, so that what is read from the store equals what was written: a
 * whole decimal is {@code 872600000.0}.
 */
public final class Literals {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

    private Literals() {}

    public static Node decimal(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String digits = plain.toPlainString();
        return NodeFactory.createLiteralDT(digits.indexOf('.') < 0 ? digits + ".0" : digits, XSDDatatype.XSDdecimal);
    }

    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    public static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    public static Node bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    public static Node vi(String value) {
        return NodeFactory.createLiteralLang(value, "vi");
    }

    public static Node en(String value) {
        return NodeFactory.createLiteralLang(value, "en");
    }
}
