package vn.tinh.start;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import vn.tinh.cli.Settings;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Report;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.protocol.Protocol;
import vn.tinh.protocol.RemoteEngine;
import vn.tinh.query.Endpoint;
import vn.tinh.store.SparqlStore;
import vn.tinh.store.Store;

/** The graph on the Fuseki that {@code tinh.fuseki} names. */
final class GraphElsewhere implements Graph {
    private final URI dataset;

    private GraphElsewhere(URI dataset) {
        this.dataset = dataset;
    }

    /** @param address of the dataset; its services are {@code sparql} and {@code data} below it */
    static GraphElsewhere at(String address) {
        try {
            URI dataset = URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
            if ("http".equals(dataset.getScheme()) || "https".equals(dataset.getScheme())) {
                return new GraphElsewhere(dataset);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below
        }
        throw new TinhException(Problem.USAGE, Settings.FUSEKI + " is not an address: '" + address + "'");
    }

    /** Makes the dataset there hold what the project's files say; one that takes no update is served as it is. */
    static GraphElsewhere prepare(String address, Settings settings, Progress progress, Consumer<Report> told) {
        GraphElsewhere graph = at(address);
        try (Store store = SparqlStore.open(graph.dataset)) {
            told.accept(Project.at(settings.home()).synchronise(store, progress));
            StoredExamples.publish(store, settings.home());
        } catch (TinhException refused) {
            if (refused.problem() != Problem.REMOTE) {
                throw refused;
            }
            System.err.println("tinh: nothing was loaded: " + refused.getMessage());
        }
        return graph;
    }

    @Override
    public Protocol protocol(Settings settings) {
        return Protocol.of(new RemoteEngine(dataset), settings.queryTimeout(), settings.get(Settings.BASE_URL));
    }

    @Override
    public Function<Query, Binding> oneRow() {
        return query -> {
            try (QueryExec execution = QueryExecHTTP.service(dataset + "/sparql")
                    .query(query)
                    .timeout(60, TimeUnit.SECONDS)
                    .build()) {
                return execution.select().next();
            } catch (HttpException | QueryException failure) {
                throw new TinhException(
                        Problem.REMOTE, dataset + " does not answer as it should: " + failure.getMessage(), failure);
            }
        };
    }

    @Override
    public Endpoint endpoint() {
        return Endpoint.at(URI.create(dataset + "/sparql"));
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public String off() {
        return "served by " + dataset
                + "; off: ETags by version, times of the last change, text search unless that server has it, "
                + "the union as default graph unless that server makes it";
    }

    @Override
    public void close() {}
}
