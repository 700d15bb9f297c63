package vn.tinh.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tinh.browse.LabelSearch;
import vn.tinh.cli.Settings;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.protocol.Protocol;
import vn.tinh.query.Endpoint;

/** The running server. The graph is opened beside the start of Spring; the port is open when both are done. */
final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Graph graph;
    private final Counted counted;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(ConfigurableApplicationContext context, Graph graph, Counted counted) {
        this.context = context;
        this.graph = graph;
        this.counted = counted;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
    }

    /**
     * Refuses settings that cannot be right, and a port that is taken, before anything is opened or loaded.
     *
     * @throws TinhException {@code USAGE}
     */
    static void check(Settings settings) {
        settings.queryTimeout();
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (UnknownHostException unknown) {
            throw new TinhException(Problem.USAGE, "there is no address '" + settings.address() + "' here");
        } catch (IOException taken) {
            throw settings.port() == 0 || String.valueOf(taken.getMessage()).contains("assign")
                    ? new TinhException(Problem.USAGE, "the address " + settings.address() + " is not this machine's")
                    : isTaken(settings);
        }
    }

    private static TinhException isTaken(Settings settings) {
        return new TinhException(
                Problem.USAGE,
                "the port %d of %s is taken; --port takes another, 0 any free one"
                        .formatted(settings.port(), settings.address()));
    }

    /** @param more adds beans of its own; for tests, and for what is wired elsewhere */
    static Server start(
            Settings settings,
            CompletableFuture<Graph> opening,
            ApplicationContextInitializer<GenericApplicationContext> more) {
        var counted = new Counted(opening::join);
        ApplicationContextInitializer<GenericApplicationContext> ours = context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("tinh", properties(settings)));
            context.registerBean(Counted.class, () -> counted);
            context.registerBean(Protocol.class, () -> opening.join().protocol(settings));
            context.registerBean(Endpoint.class, () -> opening.join().endpoint());
            context.registerBean(
                    LabelSearch.class,
                    () -> new LabelSearch(opening.join().endpoint(), opening.join() instanceof LocalGraph));
            more.initialize(context);
        };
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Web.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .lazyInitialization(true)
                    .initializers(ours)
                    .run();
            return new Server(context, opening.join(), counted);
        } catch (RuntimeException failure) {
            throw told(failure, settings, opening);
        }
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.address());
        return properties;
    }

    /** What the user can mend, in a line; the graph that could not be opened before what follows from that. */
    private static RuntimeException told(
            RuntimeException failure, Settings settings, CompletableFuture<Graph> opening) {
        try {
            opening.join().close();
        } catch (CompletionException notOpened) {
            return notOpened.getCause() instanceof RuntimeException cause ? cause : notOpened;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof java.net.BindException) {
                return isTaken(settings);
            }
        }
        return failure;
    }

    int port() {
        return context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : -1;
    }

    Graph graph() {
        return graph;
    }

    Counted counted() {
        return counted;
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Answers that are under way are finished, then the graph is closed. */
    @Override
    public void close() {
        context.close();
        graph.close();
    }
}
