package vn.tinh.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** The rows of an answer, read to the end. */
public record Rows(List<String> columns, List<Binding> bindings) {
    public Rows {
        columns = List.copyOf(columns);
        bindings = List.copyOf(bindings);
    }

    static Rows of(RowSet rows) {
        var columns = rows.getResultVars().stream().map(Var::getVarName).toList();
        var bindings = new ArrayList<Binding>();
        rows.forEachRemaining(bindings::add);
        return new Rows(columns, bindings);
    }

    public int size() {
        return bindings.size();
    }

    /** Empty where the cell is. */
    public Optional<Node> cell(int row, String column) {
        return Optional.ofNullable(bindings.get(row).get(Var.alloc(column)));
    }

    /**
     * The cells as SPARQL's CSV has them: an IRI or a literal's text, empty where the cell is. A decimal is plain: no
     * store's taste shows, be it 872600000.0 or 872600000.
     */
    public List<List<String>> texts() {
        return bindings.stream()
                .map(row -> columns.stream().map(column -> text(row, column)).toList())
                .toList();
    }

    private static String text(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? plain(node).getLiteralLexicalForm() : node.toString();
    }

    /** The same number without zeros that say nothing, where the node is a decimal. */
    static Node plain(Node node) {
        if (!node.isLiteral() || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
            return node;
        }
        var number = new BigDecimal(node.getLiteralLexicalForm().strip());
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }

    /** The same rows with plain decimals, as they come. */
    static RowSet plain(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, Rows::plain));
    }

    private static Binding plain(Binding row) {
        var builder = BindingBuilder.create();
        row.forEach((variable, node) -> builder.add(variable, plain(node)));
        return builder.build();
    }
}
