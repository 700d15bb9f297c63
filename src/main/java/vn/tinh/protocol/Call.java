package vn.tinh.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.jspecify.annotations.Nullable;

/** What passes through Fuseki's dispatch with a request, and what comes back: answered, or a failure. */
abstract sealed class Call {
    private static final String ATTRIBUTE = Call.class.getName();

    private boolean answered;
    private @Nullable Throwable failure;

    static final class OfQuery extends Call {
        private final Asked asked;

        OfQuery(Asked asked) {
            this.asked = asked;
        }

        Asked asked() {
            return asked;
        }

        @Override
        Exchange exchange() {
            return asked.exchange();
        }
    }

    static final class OfGraph extends Call {
        private final Exchange exchange;
        private final String graph;
        private final Description about;
        private final Representation representation;
        private boolean there = true;

        OfGraph(Exchange exchange, String graph, Description about, Representation representation) {
            this.exchange = exchange;
            this.graph = graph;
            this.about = about;
            this.representation = representation;
        }

        String graph() {
            return graph;
        }

        Description about() {
            return about;
        }

        /** Whether there is such a graph, as far as is known. */
        boolean isThere() {
            return there;
        }

        void isMissing() {
            there = false;
        }

        Representation representation() {
            return representation;
        }

        @Override
        Exchange exchange() {
            return exchange;
        }
    }

    /** Work that may fail in any way. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    abstract Exchange exchange();

    void travelWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static <C extends Call> C of(HttpAction action, Class<C> kind) {
        return kind.cast(action.getRequest().getAttribute(ATTRIBUTE));
    }

    /** Runs it and keeps what it throws, which Fuseki would turn into an answer of its own. */
    void keep(Work work) {
        try {
            work.run();
            answered = true;
        } catch (IOException | RuntimeException | StackOverflowError thrown) {
            failure = thrown;
        }
    }

    boolean isAnswered() {
        return answered;
    }

    void throwFailure() throws IOException {
        switch (failure) {
            case null -> {}
            case IOException thrown -> throw thrown;
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            default -> throw new IllegalStateException(failure);
        }
    }
}
