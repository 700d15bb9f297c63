package vn.tinh.protocol;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * {@code /sparql}, {@code /data} and {@code /update}, and the IRIs of the house: who is asked, and how every failure is
 * told.
 */
public final class Protocol extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Protocol.class);

    /** The paths to map this filter on. */
    public static final List<String> PATHS = Stream.concat(
                    Stream.of("/sparql", "/sparql/cancel", "/data", "/update"), Documents.PATHS.stream())
            .toList();

    private final transient EngineStart start;
    private final transient Duration timeout;
    private final transient Optional<String> baseUrl;
    private transient Optional<Services> services = Optional.empty();

    /** The engine needs the servlet context, which is there only when the filter is initialised. */
    @FunctionalInterface
    private interface EngineStart {
        Engine in(jakarta.servlet.ServletContext context);
    }

    private record Services(QueryProtocol queries, GraphProtocol graphs, Documents documents) {}

    private Protocol(EngineStart start, Duration timeout, Optional<String> baseUrl) {
        this.start = start;
        this.timeout = timeout;
        this.baseUrl = baseUrl;
    }

    /**
     * Serves the graph of this process.
     *
     * @param timeout the longest that a query may take
     * @param baseUrl the address under which the server is known, when it is not the one it listens on
     */
    public static Protocol of(Served served, Duration timeout, Optional<String> baseUrl) {
        return new Protocol(context -> new FusekiEngine(served, context), timeout, baseUrl);
    }

    /** Passes on to a SPARQL server elsewhere; {@code fuseki} is the address of its dataset. */
    public static Protocol of(RemoteEngine fuseki, Duration timeout, Optional<String> baseUrl) {
        return new Protocol(context -> fuseki, timeout, baseUrl);
    }

    @Override
    public void init() {
        Engine engine = start.in(getServletContext());
        services = Optional.of(new Services(
                new QueryProtocol(engine, new ServiceDescription(baseUrl), timeout),
                new GraphProtocol(engine),
                new Documents(engine, timeout)));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean writes = path.equals("/update") || (path.equals("/data") && !readsOnly(request));
        var exchange = new Exchange(request, response, !writes);
        try {
            if (!serve(exchange, path)) {
                response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
                chain.doFilter(exchange.page(), response);
            }
        } catch (BrokenAnswer broken) {
            boolean clientIsGone =
                    broken.getCause() instanceof IOException || broken.getCause() instanceof RuntimeIOException;
            LOG.atLevel(clientIsGone ? Level.DEBUG : Level.WARN)
                    .log("{} {} was broken off: {}", request.getMethod(), path, String.valueOf(broken.getCause()));
            throw broken;
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            exchange.refuse(refusal(failure, request));
        }
    }

    private static boolean readsOnly(HttpServletRequest request) {
        return List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    /** @return false when the page for people at this path is asked for */
    private boolean serve(Exchange exchange, String path) throws IOException {
        Services all =
                services.orElseThrow(() -> new Refusal(503, "The server is starting.", Map.of("Retry-After", "1")));
        boolean options = exchange.method().equals("OPTIONS");
        switch (path) {
            case "/sparql" -> {
                if (!options) {
                    return all.queries().serve(exchange);
                }
                exchange.options(QueryProtocol.METHODS);
            }
            case "/sparql/cancel" -> {
                if (!options) {
                    all.queries().cancel(exchange);
                } else {
                    exchange.options("POST, OPTIONS");
                }
            }
            case "/data" -> {
                if (!options) {
                    all.graphs().serve(exchange);
                } else {
                    exchange.options(GraphProtocol.METHODS);
                }
            }
            case "/update" -> throw new Refusal(403, "Updates are off on this server.");
            default -> {
                if (!options) {
                    return all.documents().serve(exchange);
                }
                exchange.options(Documents.METHODS);
            }
        }
        return true;
    }

    private Refusal refusal(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case QueryCancelledException slow ->
                new Refusal(
                        503,
                        "The query took too long and was given up; " + timeout.toSeconds() + " s are granted.",
                        Map.of("Retry-After", "60"));
            // found only while running, as in the words of a text search
            case QueryParseException wrong -> new Refusal(400, oneLine(wrong));
            case StackOverflowError deep -> new Refusal(400, "The query is nested too deeply.");
            default -> {
                String reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error(
                        "{} {} failed, reference {}",
                        request.getMethod(),
                        request.getServletPath(),
                        reference,
                        failure);
                yield new Refusal(500, "This is a fault of ours; in the log it has the reference " + reference + ".");
            }
        };
    }

    private static String oneLine(Exception wrong) {
        return String.valueOf(wrong.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
