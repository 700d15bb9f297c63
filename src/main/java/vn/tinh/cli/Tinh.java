package vn.tinh.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tinh.extract.Extractor;
import vn.tinh.ingest.Extracting;
import vn.tinh.ingest.Extractors;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Vocabulary;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.query.StoredQueries;

/** {@code tinh}: the commands, and the exit codes that all share. */
@Command(
        name = "tinh",
        mixinStandardHelpOptions = true,
        version = "tinh 0.1.0",
        description = "A knowledge graph of Vietnam's provincial economies, from what the press reports.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the data is wrong", "2:the command is wrong", "3:our fault"})
public final class Tinh implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private Tinh() {}

    /** The command line; another command is one class and one line here. */
    public static CommandLine commandLine(Serving serving, Settings settings) {
        CommandLine line = new CommandLine(new Tinh())
                .addSubcommand(new Serve(serving, settings))
                .addSubcommand(new Load(settings))
                .addSubcommand(new Check(settings))
                .addSubcommand(new Curate(settings))
                .addSubcommand(Extract.at(settings))
                .addSubcommand(new IngestCommand(settings, Extractor.VERSION, words -> Extractors.of(words)::extract))
                .addSubcommand(new Evaluate(
                        settings,
                        at -> extracting(Extractors.of(words(at))),
                        at -> extracting(Extractors.ofAll(words(at)))))
                .addSubcommand(new QueryCommand(() -> Stores.endpoint(settings), StoredQueries::bundled, System.out));
        // what picocli does not know as an option is a parameter of the query; a parent's settings go before a
        // command's
        line.getSubcommands().values().stream()
                .filter(command -> command.getCommand() instanceof QueryCommand)
                .forEach(command -> command.setUnmatchedOptionsArePositionalParams(true));
        return line.setParameterExceptionHandler(Tinh::wrongCommand).setExecutionExceptionHandler(Tinh::failed);
    }

    private static Vocabulary words(Settings settings) {
        return Project.at(settings.home()).readVocabulary();
    }

    private static Extracting extracting(Extractor extractor) {
        return item -> extractor
                .extract(item.id(), item.published(), item.title(), item.publisher(), item.text())
                .told();
    }

    /** Without a command there is nothing to do but say what there is. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int wrongCommand(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(
                "tinh: " + wrong.getMessage() + " (see " + line.getCommandSpec().qualifiedName() + " --help)");
        err.flush();
        return Problem.USAGE.exitCode();
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        int code = tell(failure, err);
        err.flush();
        return code;
    }

    /** Tells in a line what is wrong, and answers the exit code. The stack trace is for whoever sets TINH_DEBUG. */
    public static int tell(Exception failure, PrintWriter err) {
        if (System.getenv("TINH_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        if (failure instanceof TinhException known) {
            err.println("tinh: " + known.getMessage());
            return known.problem().exitCode();
        }
        err.println("tinh: a fault of ours: " + failure + " (TINH_DEBUG=1 shows where)");
        return Problem.INTERNAL.exitCode();
    }
}
