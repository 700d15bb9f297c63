package vn.tinh.cli;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.query.Endpoint;
import vn.tinh.store.GraphStoreProtocolStore;
import vn.tinh.store.LocalStore;
import vn.tinh.store.SparqlStore;
import vn.tinh.store.Store;

/** Which store a command works on. */
final class Stores {
    private Stores() {}

    /** @param into a server's graph store, which goes before {@code tinh.fuseki}, and that before the data folder */
    static Store open(Settings settings, Optional<URI> into) {
        if (into.isPresent()) {
            return GraphStoreProtocolStore.open(address("--into", into.get()));
        }
        Optional<String> elsewhere = settings.get(Settings.FUSEKI);
        if (elsewhere.isPresent()) {
            return SparqlStore.open(address(Settings.FUSEKI, URI.create(elsewhere.get())));
        }
        return LocalStore.open(settings.data());
    }

    /**
     * What a query is put to: the server elsewhere; else the store here, or the server that has it. A store that holds
     * nothing yet is filled first.
     */
    static Endpoint endpoint(Settings settings) {
        Optional<String> elsewhere = settings.get(Settings.FUSEKI);
        if (elsewhere.isPresent()) {
            return Endpoint.at(URI.create(elsewhere.get() + "/sparql"));
        }
        Optional<URI> server = LocalStore.servedAt(settings.data());
        if (server.isPresent()) {
            return Endpoint.at(server.get());
        }
        LocalStore store = LocalStore.open(settings.data());
        if (store.version() == 0) {
            System.err.println("tinh: the store is empty: loading ontology and triples first");
            Project.at(settings.home()).synchronise(store, Progress.SILENT);
        }
        Endpoint endpoint = Endpoint.of(store.dataset());
        return new Endpoint() {
            @Override
            public void ask(Query query, Consumer<? super QueryExec> reader) {
                endpoint.ask(query, reader);
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    private static URI address(String name, URI address) {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new TinhException(Problem.USAGE, name + ": an http address was expected, not '" + address + "'");
        }
        return address;
    }
}
