package vn.tinh.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.ingest.ArticleReader;
import vn.tinh.ingest.Ingest;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Vocabulary;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.store.Store;

/** {@code tinh ingest}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the facts of articles, writes them to triples/extracted/<article>.trig and loads them.",
            "What was done before is not done again, so a folder of thousands can be stopped and gone on with.",
            "What people have curated of an article goes before what is read in it."
        })
public final class IngestCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    private final Settings settings;
    private final String version;
    private final Function<Vocabulary, Ingest.Reader> readers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, or folders with .txt, .html and .htm files; - is standard input, with --id.")
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "EDTF",
            description = "2023-08-14, 2023-08, or 2024-01/2024-02 where only that is known.")
    private String published = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "Its headline.")
    private String title = "";

    @Option(names = "--publisher", paramLabel = "SLUG", description = "The organisation that published it.")
    private String publisher = "";

    @Option(names = "--source", paramLabel = "URL", description = "Where it stands.")
    private String source = "";

    @Option(names = "--id", paramLabel = "ID", description = "Its name; made of the file's name unless it is told.")
    private String id = "";

    @Option(names = "--force", description = "Read again what is unchanged, and take an older version.")
    private boolean force;

    @Option(names = "--dry-run", description = "Say what would be, and write nothing.")
    private boolean dryRun;

    @Option(
            names = {"-v", "--verbose"},
            description = "A line for each claim that came, went or stayed, and for what could not be told.")
    private boolean verbose;

    @Option(
            names = "--into",
            paramLabel = "URL",
            description = "A server's graph store (SPARQL Graph Store Protocol) instead of the store here.")
    private Optional<URI> into = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the store is.")
    private Optional<Path> data = Optional.empty();

    /**
     * @param version of the extractor
     * @param readers the extractor, by the words of the ontology
     */
    public IngestCommand(Settings settings, String version, Function<Vocabulary, Ingest.Reader> readers) {
        this.settings = settings;
        this.version = version;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Path> files = files();
        var reader = new ArticleReader(known());
        var ingest = new Ingest(
                Project.at(settings.home()),
                version,
                readers,
                file -> file.toString().equals(STDIN) ? reader.stream(System.in) : reader.file(file),
                source,
                force);
        var telling = new PrintedIngest(out, err, verbose);
        if (dryRun) {
            ingest.rehearse(files, telling);
        } else {
            Settings here = settings.with(
                    Settings.DATA, data.map(folder -> folder.toAbsolutePath().toString()));
            try (Store store = Stores.open(here, into)) {
                ingest.ingest(files, store, telling);
            }
        }
        return telling.finish();
    }

    private ArticleReader.Known known() {
        try {
            return new ArticleReader.Known(
                    said(id).map(ArticleId::new), said(published).map(Published::new), said(title), said(publisher));
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> said(String option) {
        return option.isBlank() ? Optional.empty() : Optional.of(option.strip());
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(STDIN) && id.isEmpty()) {
                throw new TinhException(
                        Problem.USAGE, "standard input has no name: --id says what the article is called");
            }
            files.addAll(path.equals(STDIN) ? List.of(Path.of(path)) : ArticleReader.files(Path.of(path)));
        }
        if (files.size() > 1 && !(id.isEmpty() && title.isEmpty() && source.isEmpty())) {
            throw new TinhException(
                    Problem.USAGE, "--id, --title and --source are one article's, and these are " + files.size());
        }
        return files;
    }
}
