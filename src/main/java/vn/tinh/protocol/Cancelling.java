package vn.tinh.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.QueryCancelledException;

/** The way to stop one query. Whoever answers it says how; whoever asked it says when. */
final class Cancelling {
    /** The queries that run under a name which their asker chose. */
    static final class Runs {
        /** A name that somebody else might guess stops nothing. */
        private static final int SHORTEST = 16;

        private final Map<String, Cancelling> running = new ConcurrentHashMap<>();

        void run(Optional<String> name, Cancelling cancelling, Call.Work work) throws IOException {
            Optional<String> known = name.filter(text -> text.length() >= SHORTEST);
            known.ifPresent(text -> running.put(text, cancelling));
            try {
                work.run();
            } catch (QueryCancelledException stopped) {
                throw cancelling.isCancelled() ? new Refusal(409, "The query was cancelled.") : stopped;
            } finally {
                known.ifPresent(text -> running.remove(text, cancelling));
            }
        }

        /** @return whether a query of that name was running */
        boolean cancel(Optional<String> name) {
            Optional<Cancelling> found = name.map(running::get);
            found.ifPresent(Cancelling::cancel);
            return found.isPresent();
        }
    }

    private final List<Runnable> ways = new ArrayList<>();
    private boolean cancelled;

    /** Called at once where it is too late already. */
    synchronized void by(Runnable way) {
        ways.add(way);
        if (cancelled) {
            way.run();
        }
    }

    synchronized void cancel() {
        cancelled = true;
        ways.forEach(Runnable::run);
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }
}
