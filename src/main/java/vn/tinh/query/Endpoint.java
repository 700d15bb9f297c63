package vn.tinh.query;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Where a query is put: a store here, or a SPARQL endpoint elsewhere. */
@FunctionalInterface
public interface Endpoint extends AutoCloseable {
    /** Runs the query and hands its execution to the reader; what the reader is given is closed afterwards. */
    void ask(Query query, Consumer<? super QueryExec> reader);

    /** The same, with an answer. Nothing lazy may leave the function. */
    default <T> T read(Query query, Function<? super QueryExec, ? extends T> reader) {
        var answer = new AtomicReference<T>();
        ask(query, execution -> answer.set(reader.apply(execution)));
        return answer.get();
    }

    @Override
    default void close() {}

    /** A data set here; each query is one read transaction. */
    static Endpoint of(DatasetGraph data) {
        return (query, reader) -> {
            boolean ours = data.supportsTransactions() && !data.isInTransaction();
            if (ours) {
                data.begin(ReadWrite.READ);
            }
            try (var execution = QueryExec.dataset(data).query(query).build()) {
                reader.accept(execution);
            } finally {
                if (ours) {
                    data.end();
                }
            }
        };
    }

    /** An endpoint that speaks the SPARQL protocol; an address without a path is a Tỉnh Graph server's. */
    static Endpoint at(URI address) {
        boolean bare = address.getRawPath() == null
                || address.getRawPath().isEmpty()
                || address.getRawPath().equals("/");
        String url = bare ? address.resolve("/sparql").toString() : address.toString();
        return (query, reader) -> {
            try (var execution = QueryExecHTTP.service(url).query(query).build()) {
                reader.accept(execution);
            } catch (QueryExceptionHTTP | HttpException e) {
                throw new TinhException(
                        Problem.REMOTE, Place.of(url), "does not answer as a SPARQL endpoint: " + e.getMessage());
            }
        };
    }
}
