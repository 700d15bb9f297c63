package vn.tinh.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tinh.ingest.Outcome;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Report;
import vn.tinh.ingest.Source;
import vn.tinh.store.Store;

/** {@code tinh load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Loads files or folders of RDF, in any syntax, gzipped or not, into the store or a server.",
            "A file's graph is replaced as a whole; a file that is wrong changes nothing, and the others still load."
        })
public final class Load implements Callable<Integer> {
    private final Settings settings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description = "The graph of statements that stand in none; graph/file/NAME unless it is told.")
    private Optional<String> graph = Optional.empty();

    @Option(names = "--syntax", paramLabel = "NAME", description = "Of standard input: turtle, trig, nquads, jsonld …")
    private Optional<String> syntax = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "URL",
            description = "A server's graph store (SPARQL Graph Store Protocol) instead of the store here.")
    private Optional<URI> into = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the store is.")
    private Optional<Path> data = Optional.empty();

    public Load(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Source> sources = new Paths(settings.home(), graph, syntax).sources(paths);
        Settings here = settings.with(
                Settings.DATA, data.map(folder -> folder.toAbsolutePath().toString()));
        try (Store store = Stores.open(here, into)) {
            Report report = Project.at(settings.home()).load(store, sources, new PrintedProgress(err));
            print(report, out, err);
            return report.hasRefused() ? 1 : 0;
        }
    }

    /** Says how far a long load has come. */
    public static Progress progress() {
        return new PrintedProgress(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    /** What {@code tinh serve} says of what it loaded: a line for all that went well, and each thing that did not. */
    public static void summarise(Report report) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        if (report.loaded().findAny().isPresent()) {
            out.printf(
                    Locale.ROOT,
                    "loaded %,d files, %,d statements%n",
                    report.loaded().count(),
                    report.statements());
        }
        report.outcomes().stream()
                .filter(outcome -> !(outcome instanceof Outcome.Loaded || outcome instanceof Outcome.Unchanged))
                .forEach(outcome -> print(outcome, out, err));
    }

    /** One line a file that changed something or could not; one for all that changed nothing. */
    static void print(Report report, PrintWriter out, PrintWriter err) {
        report.outcomes().forEach(outcome -> print(outcome, out, err));
        if (report.unchanged() > 0) {
            out.println(report.unchanged() == 1 ? "unchanged: 1 file" : "unchanged: " + report.unchanged() + " files");
        }
        out.flush();
        err.flush();
    }

    private static void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        switch (outcome) {
            case Outcome.Loaded loaded -> {
                out.println("loaded " + loaded.name() + ": " + loaded.statements() + " statements");
                loaded.decisions().forEach(decision -> out.println("  " + decision));
                loaded.warnings().forEach(warning -> err.println("warning: " + warning));
            }
            case Outcome.Removed removed -> out.println("removed " + removed.name() + ", which is gone");
            case Outcome.Refused refused -> {
                refused.findings().forEach(err::println);
                err.println("refused " + refused.name() + ": nothing of it was loaded");
            }
            case Outcome.Unchanged unchanged -> {} // they are counted
        }
    }
}
