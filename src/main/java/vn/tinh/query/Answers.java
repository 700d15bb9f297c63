package vn.tinh.query;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Puts stored queries to an endpoint. Values replace variables in the parsed query and never meet its text. */
public final class Answers {
    private final Endpoint endpoint;
    private final Values values;

    public Answers(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.values = new Values(new Things(endpoint));
    }

    /**
     * The query with its values in place.
     *
     * @param given texts by the parameter's name
     * @throws TinhException {@code USAGE} that names every parameter that is unknown, missing or of the wrong form
     */
    public Query bound(StoredQuery query, Map<String, String> given) {
        var bound = values.bind(query, given);
        return bound.isEmpty() ? query.query() : QueryTransformOps.replaceVars(query.query(), bound);
    }

    /** The rows of a SELECT query, read to the end. */
    public Rows rows(StoredQuery query, Map<String, String> given) {
        if (!query.query().isSelectType()) {
            throw new TinhException(Problem.USAGE, query.name() + " answers with no table");
        }
        return endpoint.read(bound(query, given), execution -> Rows.of(execution.select()));
    }

    /** Writes the answer as it comes, except tables, whose columns' widths are known at the end only. */
    public void write(StoredQuery query, Map<String, String> given, ResultFormat format, OutputStream out) {
        var asked = bound(query, given);
        if (!format.fits(asked)) {
            throw new TinhException(
                    Problem.USAGE,
                    "%s cannot be written as %s; it can as %s"
                            .formatted(query.name(), format.word(), String.join(", ", formats(asked))));
        }
        endpoint.ask(asked, execution -> format.write(asked, execution, out));
    }

    private static List<String> formats(Query query) {
        return java.util.Arrays.stream(ResultFormat.values())
                .filter(format -> format.fits(query))
                .map(ResultFormat::word)
                .toList();
    }
}
