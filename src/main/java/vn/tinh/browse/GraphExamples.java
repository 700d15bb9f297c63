package vn.tinh.browse;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import vn.tinh.query.Endpoint;

/** The example queries that the graph itself holds. */
public final class GraphExamples implements Examples {
    private static final Query ALL = QueryFiles.read("examples");

    private final Endpoint endpoint;
    private final Examples otherwise;

    /** @param otherwise what is shown where the graph holds none, as one that we may not write to */
    public GraphExamples(Endpoint endpoint, Examples otherwise) {
        this.endpoint = endpoint;
        this.otherwise = otherwise;
    }

    @Override
    public List<Example> all() {
        var found = new ArrayList<Example>();
        endpoint.ask(
                ALL,
                execution -> execution
                        .select()
                        .forEachRemaining(row -> found.add(
                                new Example(text(row, "vietnamese"), text(row, "english"), text(row, "text")))));
        return found.isEmpty() ? otherwise.all() : List.copyOf(found);
    }

    private static String text(Binding row, String column) {
        return row.get(column).getLiteralLexicalForm();
    }
}
