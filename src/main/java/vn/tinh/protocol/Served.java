package vn.tinh.protocol;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graph that is handed out. */
public interface Served {
    /** The dataset as it is open now: the store may have opened it anew since the last call. */
    DatasetGraph dataset();

    /** Grows with every change: two answers to one question at one version are the same. */
    long version();

    /** When the graph was last changed, if that is known. */
    default Optional<Instant> changed() {
        return Optional.empty();
    }
}
