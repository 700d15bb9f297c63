package vn.tinh.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tinh.extract.judge.Example;
import vn.tinh.extract.judge.Fitting;
import vn.tinh.ingest.Equivalents;
import vn.tinh.ingest.Evaluated;
import vn.tinh.ingest.Evaluation;
import vn.tinh.ingest.Extracting;
import vn.tinh.ingest.Item;
import vn.tinh.ingest.Items;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.triples.TriplesFolder;

/** {@code tinh evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the extractor by facts that a person read in the same articles.",
            "DIR has each article as X.txt, its facts as X.jsonl and, where it is known when X appeared, X.json"
                    + " with published and title."
        })
public final class Evaluate implements Callable<Integer> {
    private final Settings settings;
    private final Function<Settings, Extracting> extractor;
    private final Function<Settings, Extracting> learner;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Where the articles are.")
    private List<Path> folders = List.of();

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Where the facts are of articles that have none beside them.")
    private Optional<Path> gold = Optional.empty();

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Compares these facts, X.jsonl, instead of extracting any; no text is read.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--equivalents",
            paramLabel = "FILE",
            description = "Slugs that count as equal; equivalent-slugs.csv beside the gold facts unless it is told.")
    private Optional<Path> equivalents = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "ID=EDTF",
            description = "When an article appeared that says it nowhere else: 2023-08, 2024-01/2024-02.")
    private Map<String, String> published = new TreeMap<>();

    @Option(names = "--misses", description = "Lists what was missed and what is too much, each with what is nearest.")
    private boolean misses;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; a table unless it is told.")
    private String format = "table";

    @Option(
            names = "--fit",
            paramLabel = "FILE",
            description = "Learns confidence from these articles and writes its table (src/main/resources/words/"
                    + "confidence.tsv); the figures are then those of all that was read, however unsure.")
    private Optional<Path> fit = Optional.empty();

    @Option(
            names = "--unseen",
            paramLabel = "DIR",
            description = "With --fit: articles by which no rule was mended; they tell how far confidence is believed.")
    private List<Path> unseen = List.of();

    /**
     * @param extractor made when it is first needed, since all commands pass here at their start
     * @param learner the same, and tells what the other keeps back because it is unsure
     */
    public Evaluate(
            Settings settings, Function<Settings, Extracting> extractor, Function<Settings, Extracting> learner) {
        this.settings = settings;
        this.extractor = extractor;
        this.learner = learner;
    }

    @Override
    public Integer call() {
        if (!List.of("table", "json").contains(format)) {
            throw new TinhException(Problem.USAGE, "--format: table or json was expected, not '" + format + "'");
        }
        if (!unseen.isEmpty() && fit.isEmpty()) {
            throw new TinhException(Problem.USAGE, "--unseen: it goes with --fit");
        }
        if (fit.isPresent() && facts.isPresent()) {
            throw new TinhException(
                    Problem.USAGE, "--fit learns from how facts are read; --facts does not tell how they were");
        }
        List<Path> read =
                Stream.concat(folders.stream(), gold.stream()).distinct().toList();
        Evaluation evaluation = new Evaluation(equivalents(read));
        Evaluated evaluated = facts.isPresent()
                ? Evaluated.of(Items.factsAlone(read), facts.get(), evaluation)
                : Evaluated.of(items(), (fit.isPresent() ? learner : extractor).apply(settings), evaluation);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                format.equals("json")
                        ? EvaluationJson.of(evaluated, misses)
                        : new EvaluationTable(evaluated, misses).text());
        fit.ifPresent(file ->
                learn(evaluated, seenFirst(evaluation), file, spec.commandLine().getErr()));
        out.flush();
        return 0;
    }

    private List<Example> seenFirst(Evaluation evaluation) {
        if (unseen.isEmpty()) {
            return List.of();
        }
        List<Item> items = new Items(unseen, List.of(), settings.home(), Map.of()).read();
        return Evaluated.of(items, learner.apply(settings), evaluation).examples();
    }

    private List<Item> items() {
        List<Item> items = new Items(folders, gold.stream().toList(), settings.home(), published).read();
        List<String> known = items.stream().map(item -> item.id().value()).toList();
        published.keySet().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new TinhException(Problem.USAGE, "--published %s: there is no such article".formatted(id));
                });
        return items;
    }

    private Equivalents equivalents(List<Path> read) {
        return equivalents
                .or(() -> read.stream()
                        .map(folder -> folder.resolve("equivalent-slugs.csv"))
                        .filter(Files::exists)
                        .findFirst())
                .map(Equivalents::read)
                .orElse(Equivalents.NONE);
    }

    private static void learn(Evaluated evaluated, List<Example> unseen, Path file, PrintWriter err) {
        if (evaluated.examples().isEmpty()) {
            throw new TinhException(Problem.FACTS_INVALID, "--fit: no fact was read that tells how it was");
        }
        byte[] table = Fitting.fit(evaluated.examples(), unseen).table().getBytes(StandardCharsets.UTF_8);
        boolean changed = TriplesFolder.write(file, table);
        err.println((changed ? "wrote " : "unchanged ") + file + ": learnt from "
                + evaluated.examples().size() + " facts"
                + (unseen.isEmpty() ? "" : ", believed as far as " + unseen.size() + " others tell"));
        err.flush();
    }
}
