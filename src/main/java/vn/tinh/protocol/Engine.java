package vn.tinh.protocol;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;

/** What answers: the store in this process, or a server elsewhere. Both throw {@link Refusal} before the first byte. */
interface Engine {
    void query(Asked asked) throws IOException;

    /**
     * One named graph, in the representation's syntax.
     *
     * @param about what is to be said beside it
     * @return false where there is no such graph; nothing is answered then
     */
    boolean graph(Exchange exchange, String graph, Description about, Representation representation) throws IOException;

    /** The rows of a query of our own. Nothing lazy may leave the function. */
    <T> T rows(Query query, Duration timeout, Function<? super RowSet, ? extends T> reader) throws IOException;

    /** The version of the graph; empty where nobody can say. Asked for before the answer is read, never after. */
    OptionalLong version();

    /** When the graph was last changed; empty where nobody can say. */
    Optional<Instant> changed();
}
