package vn.tinh.protocol;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Dispatcher;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * The graph in this process, behind Fuseki's dispatch: its services run the queries, the layer around them has settled
 * the form of the answer before, and tells failures after.
 */
final class FusekiEngine implements Engine {
    private static final String ROOT = "/";
    private static final String QUERIES = "sparql";
    private static final String GRAPHS = "data";

    private final Served served;
    private final ServletContext context;
    private final OperationRegistry operations = OperationRegistry.createEmpty();

    FusekiEngine(Served served, ServletContext context) {
        this.served = served;
        this.context = context;
        closeTheWaysOut();
        operations.register(Operation.Query, new FusekiQuery());
        operations.register(Operation.GSP_R, new FusekiGraph());
        OperationRegistry.set(context, operations);
        register(served.dataset());
    }

    /** No query may make this process ask another one; that it opens no file either is up to who starts it. */
    private static void closeTheWaysOut() {
        ARQ.globalServiceAllowed = false;
    }

    @Override
    public void query(Asked asked) throws IOException {
        run(new Call.OfQuery(asked), QUERIES);
    }

    @Override
    public boolean graph(Exchange exchange, String graph, Description about, Representation representation)
            throws IOException {
        var call = new Call.OfGraph(exchange, graph, about, representation);
        run(call, GRAPHS);
        return call.isThere();
    }

    @Override
    public <T> T rows(Query query, Duration timeout, Function<? super RowSet, ? extends T> reader) {
        DatasetGraph dataset = served.dataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return reader.apply(execution.select());
            }
        });
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.of(served.version());
    }

    @Override
    public Optional<Instant> changed() {
        return served.changed();
    }

    private void run(Call call, String endpoint) throws IOException {
        keepUp();
        var response = new MuteResponse(call.exchange());
        boolean taken = Dispatcher.dispatch(new DispatchedRequest(call, ROOT + endpoint), response);
        call.throwFailure();
        if (!taken || !call.isAnswered()) {
            // Fuseki refuses of itself only while the service is being closed or opened anew
            throw new Refusal(503, "The graph is not open at the moment.", Map.of("Retry-After", "5"));
        }
    }

    /** The store may have opened its database anew; then so must the service. */
    @SuppressWarnings("ReferenceEquality") // a dataset opened anew is another object
    private void keepUp() {
        DatasetGraph now = served.dataset();
        if (DataAccessPointRegistry.get(context).get(ROOT).getDataService().getDataset() != now) {
            register(now);
        }
    }

    private synchronized void register(DatasetGraph dataset) {
        DataService service = DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query, QUERIES)
                .addEndpoint(Operation.GSP_R, GRAPHS)
                .build();
        service.setEndpointProcessors(operations);
        service.goActive();
        var registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(ROOT, service));
        DataAccessPointRegistry.set(context, registry);
    }
}
