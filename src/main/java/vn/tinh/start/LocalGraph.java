package vn.tinh.start;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import vn.tinh.cli.Settings;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Report;
import vn.tinh.protocol.Protocol;
import vn.tinh.protocol.Served;
import vn.tinh.query.Endpoint;
import vn.tinh.store.LocalStore;

/** The graph in the data folder. */
final class LocalGraph implements Graph, Served {
    private final LocalStore store;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Optional<QueryExec> running = Optional.empty();
    private volatile boolean closing;

    private LocalGraph(LocalStore store) {
        this.store = store;
    }

    /** Opens the store as it is. */
    static LocalGraph open(Settings settings) {
        return new LocalGraph(LocalStore.open(settings.data()));
    }

    /** Opens the store and makes it hold what the project's files say. */
    static LocalGraph prepare(Settings settings, Progress progress, Consumer<Report> told) {
        LocalGraph graph = open(settings);
        told.accept(Project.at(settings.home()).synchronise(graph.store, progress));
        StoredExamples.publish(graph.store, settings.home());
        return graph;
    }

    LocalStore store() {
        return store;
    }

    @Override
    public Protocol protocol(Settings settings) {
        return Protocol.of(this, settings.queryTimeout(), settings.get(Settings.BASE_URL));
    }

    @Override
    public DatasetGraph dataset() {
        return store.dataset();
    }

    /** One at a time, and given up when the graph is closed. */
    @Override
    public Function<Query, Binding> oneRow() {
        return query -> {
            asking.lock();
            try {
                return Txn.calculateRead(store.dataset(), () -> ask(query));
            } finally {
                asking.unlock();
            }
        };
    }

    private Binding ask(Query query) {
        try (QueryExec execution =
                QueryExec.dataset(store.dataset()).query(query).build()) {
            running = Optional.of(execution);
            if (closing) {
                throw new QueryCancelledException();
            }
            return execution.select().next();
        } finally {
            running = Optional.empty();
        }
    }

    @Override
    public Endpoint endpoint() {
        return Endpoint.of(store.dataset());
    }

    @Override
    public long version() {
        return store.version();
    }

    @Override
    public Optional<Instant> changed() {
        return store.changed();
    }

    @Override
    public String off() {
        return "";
    }

    @Override
    public void close() {
        closing = true;
        running.ifPresent(QueryExec::abort);
        asking.lock();
        try {
            store.close();
        } finally {
            asking.unlock();
        }
    }
}
