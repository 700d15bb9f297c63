package vn.tinh.start;

import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import vn.tinh.cli.Settings;
import vn.tinh.protocol.Protocol;
import vn.tinh.query.Endpoint;

/** The graph that is served: one in this process, or one on a server elsewhere. */
interface Graph extends AutoCloseable {
    Protocol protocol(Settings settings);

    /** The first row of an answer that has one. */
    Function<Query, Binding> oneRow();

    /** Where stored queries are put. */
    Endpoint endpoint();

    /** Grows with every change; always the same where nobody can say. */
    long version();

    /** What this graph cannot do, for the lines at the start; empty where it can do all. */
    String off();

    @Override
    void close();
}
