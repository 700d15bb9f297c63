package vn.tinh.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.derive.Areas;
import vn.tinh.extract.Extraction;
import vn.tinh.fact.Fact;
import vn.tinh.ingest.ArticleFacts;
import vn.tinh.ingest.ArticleReader;
import vn.tinh.ingest.ArticleText;
import vn.tinh.ingest.Extracts;
import vn.tinh.ingest.Positions;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Vocabulary;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.FlatFile;
import vn.tinh.rdf.TrigWriter;

/** {@code tinh extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles, as text or HTML, and says the facts in them.",
            "Headline, publisher and day are what the options say, else NAME.json beside NAME.txt or NAME.html",
            "(id, title, publisher, published), else what the page itself says.",
            "An article that cannot be read is refused with its place, and the others are read all the same."
        })
public final class Extract implements Callable<Integer> {
    /** How facts are written. */
    enum Format {
        JSONL,
        TRIG,
        TABLE
    }

    /** "jsonl" as other commands spell it. */
    static final class Formats implements CommandLine.ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Stream.of(Format.values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "jsonl, trig or table was expected, not \"" + name + "\""));
        }
    }

    private final Supplier<Vocabulary> vocabulary;
    private final Function<Vocabulary, Extracts> extracts;
    private final InputStream in;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = Formats.class,
            description = "jsonl: a fact a line, in the keys of the flat record; trig: as the graph holds them; table.")
    private Format format = Format.JSONL;

    @Option(
            names = "--published",
            paramLabel = "EDTF",
            description = "2023-08-14, 2023-08, or 2024-01/2024-02 where only that is known.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The headline; of one article alone.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "SLUG", description = "The organisation that published it.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", description = "What the article is called; of one article alone.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--skipped", description = "Tells on standard error each figure that is no fact, and why.")
    private boolean skipped;

    @Option(names = "--explain", description = "Tells of each figure what the rules read and what it became, and why.")
    private boolean explain;

    /**
     * @param vocabulary ontology and reference data, read when they are needed
     * @param in standard input
     */
    Extract(Supplier<Vocabulary> vocabulary, Function<Vocabulary, Extracts> extracts, InputStream in) {
        this.vocabulary = vocabulary;
        this.extracts = extracts;
        this.in = in;
    }

    static Extract at(Settings settings) {
        return new Extract(() -> Project.at(settings.home()).readVocabulary(), Extracts::of, System.in);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ArticleReader reader = new ArticleReader(known());
        List<Path> paths = paths();
        if (paths.size() > 1 && (id.isPresent() || title.isPresent())) {
            throw new TinhException(
                    Problem.USAGE,
                    "%s is of one article, and %d are named"
                            .formatted(id.isPresent() ? "--id" : "--title", paths.size()));
        }
        Vocabulary words = vocabulary.get();
        ArticleFacts extracting = new ArticleFacts(extracts.apply(words));
        Work work = new Work(extracting, mapper(words), out, err);
        int code = 0;
        for (Path path : paths) {
            try {
                boolean stdin = path.toString().equals("-");
                work.read(stdin ? reader.stream(in) : reader.file(path));
            } catch (TinhException e) {
                err.println("tinh: " + e.getMessage());
                code = Math.max(code, e.problem().exitCode());
            }
        }
        work.end();
        out.flush();
        err.flush();
        return code;
    }

    private ArticleReader.Known known() {
        try {
            return new ArticleReader.Known(id.map(ArticleId::new), published.map(Published::new), title, publisher);
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            if (file.equals("-")) {
                paths.add(Path.of("-"));
            } else {
                paths.addAll(ArticleReader.files(Path.of(file)));
            }
        }
        return paths;
    }

    private static FactMapper mapper(Vocabulary words) {
        List<Triple> statements =
                words.statements().stream().map(Quad::asTriple).toList();
        return new FactMapper(words.schemes(), new Areas(statements));
    }

    /** Reads one article after the other and writes what it says. */
    private final class Work {
        private final ArticleFacts extracting;
        private final FactMapper mapper;
        private final PrintWriter out;
        private final PrintWriter err;
        private final List<Quad> quads = new ArrayList<>();
        private final FactTable table = new FactTable();

        Work(ArticleFacts extracting, FactMapper mapper, PrintWriter out, PrintWriter err) {
            this.extracting = extracting;
            this.mapper = mapper;
            this.out = out;
            this.err = err;
        }

        void read(ArticleText article) {
            Positions positions = new Positions(article);
            if (explain) {
                new ExplainedFigures(article, positions, out).print(extracting.explain(article));
                return;
            }
            Extraction extraction = extracting.extract(article);
            List<Fact> facts = extraction.facts();
            switch (format) {
                case JSONL -> facts.forEach(fact -> out.println(FlatFile.write(fact.flat())));
                case TRIG -> quads.addAll(extracting.quads(article, facts, mapper));
                case TABLE ->
                    facts.forEach(fact -> table.add(positions.of(fact.saying().evidence()), fact));
            }
            if (skipped) {
                extraction
                        .skipped()
                        .forEach(one -> err.println("%s: \"%s\" is no fact: %s (%s)"
                                .formatted(
                                        positions.of(one.span()),
                                        ExplainedFigures.oneLine(one.words()),
                                        one.reason().slug(),
                                        one.because())));
            }
            out.flush();
            err.flush();
        }

        void end() {
            if (explain) {
                return;
            }
            switch (format) {
                case JSONL -> {} // they are written
                case TRIG -> out.print(new String(TrigWriter.write(quads), StandardCharsets.UTF_8));
                case TABLE -> out.print(table);
            }
        }
    }
}
