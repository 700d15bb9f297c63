package vn.tinh.start;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.system.stream.StreamManager;
import org.slf4j.LoggerFactory;
import vn.tinh.browse.Census;
import vn.tinh.cli.Load;
import vn.tinh.cli.Serving;
import vn.tinh.cli.Settings;
import vn.tinh.problem.TinhException;

/** Starts the server, and says so. */
final class Servers implements Serving {
    private final PrintStream out = System.out;

    @Override
    public void serve(Settings settings) {
        StreamManager.setGlobal(new StreamManager()); // without locators: no query opens a file or an address
        Server.check(settings);
        LoggerFactory.getILoggerFactory(); // before there are two threads that would log
        Optional<String> elsewhere = settings.get(Settings.FUSEKI);
        CompletableFuture<Graph> opening = CompletableFuture.supplyAsync(() -> elsewhere.isPresent()
                ? GraphElsewhere.prepare(elsewhere.get(), settings, Load.progress(), Load::summarise)
                : LocalGraph.prepare(settings, Load.progress(), Load::summarise));
        Server server = Server.start(settings, opening, none -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        try {
            say(server, settings);
            server.awaitStop();
        } catch (QueryCancelledException stoppedWhileCounting) {
            // the process is told to stop
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(Server server, Settings settings) {
        String host = settings.address().indexOf(':') < 0 ? settings.address() : "[" + settings.address() + "]";
        String address = "http://" + host + ":" + server.port() + "/";
        if (server.graph() instanceof LocalGraph local) {
            local.store().announce(address);
        }
        out.printf(Locale.ROOT, "Tỉnh Graph: %s (SPARQL: /sparql)%n", address);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        out.printf(Locale.ROOT, "started in %.1f s%n", (System.currentTimeMillis() - started) / 1000.0);
        if (!server.graph().off().isEmpty()) {
            out.println(server.graph().off());
        }
        try {
            say(server.counted().get());
        } catch (TinhException notCounted) {
            out.println(notCounted.getMessage());
        }
    }

    private void say(Census census) {
        out.printf(
                Locale.ROOT,
                "%,d claims, %,d observations, %,d articles, %,d provinces; %,d statements in %,d graphs%n",
                census.claims(),
                census.observations(),
                census.articles(),
                census.provinces(),
                census.statements(),
                census.graphs());
        out.println(census.newest()
                .map(day -> "the newest article appeared by " + day)
                .orElse("there is no article yet"));
    }

    @Override
    public void rehearse(Settings settings) {
        Path folder = temporary();
        try {
            Settings own = settings.with(Settings.DATA, Optional.of(folder.toString()))
                    .with(Settings.PORT, Optional.of("0"))
                    .with(Settings.ADDRESS, Optional.of("127.0.0.1"));
            CompletableFuture<Graph> opening =
                    CompletableFuture.supplyAsync(() -> LocalGraph.prepare(own, Load.progress(), Load::summarise));
            try (Server server = Server.start(own, opening, none -> {})) {
                Rehearsal.of(server);
            }
        } finally {
            delete(folder);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tinh");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftToTheSystem) {
            // a temporary folder
        }
    }
}
