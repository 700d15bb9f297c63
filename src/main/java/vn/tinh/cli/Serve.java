package vn.tinh.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tinh serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the graph: pages and SPARQL on one port.",
        footer = {
            "",
            "Each option is also a setting in tinh.properties and in the environment:",
            "tinh.port is TINH_PORT. Further settings: tinh.query-timeout (30 s), tinh.base-url,",
            "tinh.fuseki (the address of a dataset on a Fuseki that serves instead)."
        })
public final class Serve implements Callable<Integer> {
    private final Serving serving;
    private final Settings settings;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "8080 unless it is told otherwise; 0 takes a free one.")
    private Optional<String> port = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "127.0.0.1 unless it is told otherwise; 0.0.0.0 listens to everybody.")
    private Optional<String> address = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the store is; data in the project's folder.")
    private Optional<String> data = Optional.empty();

    @Option(names = "--train", hidden = true, description = "Starts, answers itself and ends, for the start-up cache.")
    private boolean train;

    public Serve(Serving serving, Settings settings) {
        this.serving = serving;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        if (train) {
            serving.rehearse(settings);
        } else {
            serving.serve(settings.with(Settings.PORT, port)
                    .with(Settings.ADDRESS, address)
                    .with(
                            Settings.DATA,
                            data.map(folder -> java.nio.file.Path.of(folder)
                                    .toAbsolutePath()
                                    .toString())));
        }
        return 0;
    }
}
