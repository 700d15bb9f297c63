package vn.tinh.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

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

    /** The cells as SPARQL's CSV has them: an IRI or a literal's text, empty where the cell is. */
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
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
