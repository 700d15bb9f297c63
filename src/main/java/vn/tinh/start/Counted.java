package vn.tinh.start;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.tinh.browse.Census;

/** The census of a version of the graph, taken once. */
final class Counted implements Supplier<Census> {
    private final Supplier<Graph> graph;
    private final ReentrantLock counting = new ReentrantLock();
    private Optional<Census> last = Optional.empty();
    private long version;

    Counted(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /** Of the graph as it is now. */
    long version() {
        return graph.get().version();
    }

    @Override
    public Census get() {
        counting.lock();
        try {
            long now = graph.get().version();
            if (last.isEmpty() || version != now) {
                last = Optional.of(Census.take(graph.get().oneRow()));
                version = now;
            }
            return last.get();
        } finally {
            counting.unlock();
        }
    }
}
