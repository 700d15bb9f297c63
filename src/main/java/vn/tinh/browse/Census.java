package vn.tinh.browse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What there is of everything.
 *
 * @param graphs the named graphs that hold a statement
 * @param newest the last day on which the newest article can have appeared
 */
public record Census(
        long claims,
        long observations,
        long articles,
        long provinces,
        long graphs,
        long statements,
        Optional<LocalDate> newest) {

    /** Counts. The work grows with the graph, since every statement is passed once. */
    public static Census take(Function<Query, Binding> oneRow) {
        Binding row = oneRow.apply(QueryFiles.read("census"));
        return new Census(
                number(row, "claims"),
                number(row, "observations"),
                number(row, "articles"),
                number(row, "provinces"),
                number(row, "graphs"),
                number(row, "statements"),
                Optional.ofNullable(row.get("newest"))
                        .map(Node::getLiteralLexicalForm)
                        .map(LocalDate::parse));
    }

    private static long number(Binding row, String column) {
        return Long.parseLong(row.get(column).getLiteralLexicalForm());
    }
}
