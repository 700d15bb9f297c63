package vn.tinh.protocol;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/** Fuseki's query service, with the query read before and the answer written by us. */
final class FusekiQuery extends SPARQL_QueryDataset {
    @Override
    public void validate(HttpAction action) {
        // the protocol layer has done so
    }

    @Override
    protected void executeWithParameter(HttpAction action) {
        Call.OfQuery call = Call.of(action, Call.OfQuery.class);
        call.keep(() -> run(action, call.asked()));
    }

    private void run(HttpAction action, Asked asked) throws IOException {
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> chosen = decideDataset(action, asked.query(), "");
            try (QueryExec execution = execution(chosen.getRight(), chosen.getLeft(), asked)) {
                asked.cancelling().by(execution::abort);
                QueryExecResult result = executeQuery(action, execution, asked.query(), "");
                asked.exchange()
                        .answer(
                                asked.representation(),
                                out -> Answers.write(result, asked.query(), asked.representation(), out));
            }
        } finally {
            action.endRead();
        }
    }

    private static QueryExec execution(Query query, DatasetGraph dataset, Asked asked) {
        return QueryExec.dataset(dataset)
                .query(query)
                .timeout(asked.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }
}
