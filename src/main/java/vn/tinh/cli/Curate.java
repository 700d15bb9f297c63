package vn.tinh.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Signature;
import vn.tinh.derive.Areas;
import vn.tinh.fact.Key;
import vn.tinh.ingest.Curating;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Vocabulary;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.FlatFile;
import vn.tinh.rdf.PlacedFact;
import vn.tinh.triples.TriplesFolder;

/** {@code tinh curate}. */
@Command(
        name = "curate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes triples/curated/<article>.trig out of the facts that a person has read in an article:",
            "one JSON object a line, in the keys of the flat record. Nothing of the article's text is kept."
        })
public final class Curate implements Callable<Integer> {
    private final Settings settings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FACTS", description = "A file of facts, one JSON object a line.")
    private Path facts = Path.of("");

    @Option(
            names = "--published",
            required = true,
            paramLabel = "EDTF",
            description = "2023-08-14, 2023-08, or 2024-01/2024-02 where only that is known.")
    private String published = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "Its headline.")
    private String title = "";

    @Option(names = "--publisher", paramLabel = "SLUG", description = "The organisation that published it.")
    private String publisher = "";

    @Option(names = "--source", paramLabel = "URL", description = "Where it stands.")
    private String source = "";

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "Its text: for the digest, the length, the signature and how precisely figures are said.")
    private Optional<Path> text = Optional.empty();

    @Option(names = "--complete", description = "The file stands alone: what is extracted no longer counts.")
    private boolean complete;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to, if not triples/curated.")
    private Optional<Path> output = Optional.empty();

    public Curate(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        List<PlacedFact> read = FlatFile.facts(facts.toString(), bytes(facts));
        Article known = described(article(read));
        Vocabulary vocabulary = Project.at(settings.home()).readVocabulary();
        List<Triple> statements =
                vocabulary.statements().stream().map(Quad::asTriple).toList();
        FactMapper mapper = new FactMapper(vocabulary.schemes(), new Areas(statements));
        byte[] trig = new Curating(mapper)
                .trig(
                        known,
                        read,
                        text.map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                                .orElse(""),
                        complete);
        Path to = output.orElseGet(() -> new TriplesFolder(settings.home()).curated(known.id()));
        boolean changed = TriplesFolder.write(to, trig);
        PrintWriter out = spec.commandLine().getOut();
        out.println((changed ? "wrote " : "unchanged ") + to + ": " + read.size() + " facts");
        out.flush();
        return 0;
    }

    /** The one article that the facts name. */
    private ArticleId article(List<PlacedFact> read) {
        if (read.isEmpty()) {
            throw new TinhException(
                    Problem.FACTS_INVALID, Place.of(facts.toString()), "one fact at least was expected");
        }
        ArticleId first = read.getFirst().fact().saying().article();
        for (PlacedFact placed : read) {
            ArticleId named = placed.fact().saying().article();
            if (!named.equals(first)) {
                throw new TinhException(
                        Problem.FACTS_INVALID,
                        placed.at(Key.ARTICLE),
                        "article %s was expected, as in the first line, not %s".formatted(first, named));
            }
        }
        return first;
    }

    private Article described(ArticleId id) {
        try {
            return new Article(id, new Published(published), title, publisher, source, Signature.NONE);
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
        }
    }
}
