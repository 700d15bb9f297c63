package vn.tinh.protocol;

import java.io.IOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Hands out one named graph. */
final class FusekiGraph extends ActionService {
    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        // the protocol layer has done so
    }

    @Override
    public void execute(HttpAction action) {
        Call.OfGraph call = Call.of(action, Call.OfGraph.class);
        call.keep(() -> run(action, call));
    }

    private static void run(HttpAction action, Call.OfGraph call) throws IOException {
        action.beginRead();
        try {
            DatasetGraph dataset = action.getActiveDSG();
            Node name = NodeFactory.createURI(call.graph());
            // Jena's names for the union and the default graph are not graphs that anybody named
            if (Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || !dataset.containsGraph(name)) {
                call.isMissing();
                return;
            }
            call.exchange()
                    .answer(
                            call.representation(),
                            out -> Answers.write(
                                    dataset,
                                    name,
                                    call.about(),
                                    call.representation().offer(),
                                    out));
        } finally {
            action.endRead();
        }
    }
}
