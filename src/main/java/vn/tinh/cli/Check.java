package vn.tinh.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tinh.ingest.Checking;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Source;
import vn.tinh.ontology.Judgement;

/** {@code tinh check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Says what is wrong with files, by the shapes and the checks, and changes nothing.",
            "Without a PATH: the whole project, ontology and triples."
        })
public final class Check implements Callable<Integer> {
    private final Settings settings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "Files or folders.")
    private List<String> paths = List.of();

    public Check(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Project project = Project.at(settings.home());
        List<Source> sources = paths.isEmpty()
                ? project.sources()
                : new Paths(settings.home(), Optional.empty(), Optional.empty()).sources(paths);
        Judgement judgement = Checking.of(project).check(sources);
        judgement.violations().forEach(err::println);
        judgement.warnings().forEach(warning -> err.println("warning: " + warning));
        out.println(
                judgement.violations().isEmpty()
                        ? "good: " + sources.size() + " files"
                        : judgement.violations().size() + " findings in " + sources.size() + " files");
        out.flush();
        err.flush();
        return judgement.violations().isEmpty() ? 0 : 1;
    }
}
