package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Sha256;
import vn.tinh.derive.Areas;
import vn.tinh.extract.Extraction;
import vn.tinh.ontology.Judge;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.RdfFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.TrigWriter;
import vn.tinh.store.Store;
import vn.tinh.triples.TriplesFolder;
import vn.tinh.vocab.Graphs;

/**
 * From articles to the graph: each is read, what is read is checked, written to {@code triples/extracted/<id>.trig} and
 * loaded with what people say over it. Safe to repeat and to stop at any moment: the same article gives the same bytes,
 * a file is there whole or not at all, and what was done before is not done again.
 */
public final class Ingest {
    /** Grows when the same facts give other statements, so that what was ingested before is ingested again. */
    static final String RULES = "1";

    /** Articles that are read, written and loaded together. */
    private static final int PORTION = 64;

    private final Project project;
    private final String version;
    private final Function<Vocabulary, Reader> readers;
    private final ArticleSource articles;
    private final Manner manner;
    private final Ledger ledger;
    private final Map<ArticleId, String> names = new HashMap<>();
    private KnownArticles known = KnownArticles.none();
    private @Nullable Tools tools;
    private String vocabulary = "";

    /** Reads facts in a text. Is called by several threads at once. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @param published empty where it is not known, which the text itself may make good
         * @param title empty where it is not known
         */
        Extraction extract(ArticleId id, Optional<Published> published, String title, String text);
    }

    /** Is told what becomes of each article, in their order, and how many of them are done. */
    public interface Telling {
        void told(Ingested article);

        void at(int articles, int of);
    }

    /**
     * @param force reads again what is unchanged, and takes a version that is older than the one that is there
     * @param dryRun says what would be, and writes nothing
     */
    public record Manner(boolean force, boolean dryRun) {}

    private record Tools(Vocabulary vocabulary, FactMapper mapper, Judge judge, Reader reader) {}

    /**
     * @param version of the extractor: what stands in the names of runs
     * @param readers the extractor, by the words of the ontology and the reference data
     */
    public Ingest(
            Project project,
            String version,
            Function<Vocabulary, Reader> readers,
            ArticleSource articles,
            Manner manner) {
        this.project = project;
        this.version = version;
        this.readers = readers;
        this.articles = articles;
        this.manner = manner;
        this.ledger = Ledger.open(project.folder().ledger());
    }

    /** Ingests the articles in their order. */
    public void ingest(List<Path> files, Store store, Telling telling) {
        Loading loading = new Loading(store, () -> tools().judge(), Progress.SILENT);
        Report words = loading.load(project.vocabulary());
        if (words.hasRefused()) {
            throw new TinhException(
                    Problem.FACTS_INVALID,
                    words.refused().flatMap(refused -> refused.findings().stream()).toList());
        }
        known = KnownArticles.of(store);
        run(files, telling, Optional.of(loading));
    }

    /** Says what would become of the articles, and changes nothing. */
    public void rehearse(List<Path> files, Telling telling) {
        known = KnownArticles.of(project.folder());
        run(files, telling, Optional.empty());
    }

    private void run(List<Path> files, Telling telling, Optional<Loading> loading) {
        vocabulary = project.vocabularyDigest();
        for (int from = 0; from < files.size(); from += PORTION) {
            int to = Math.min(files.size(), from + PORTION);
            portion(files.subList(from, to), loading).forEach(telling::told);
            telling.at(to, files.size());
        }
    }

    private List<Ingested> portion(List<Path> files, Optional<Loading> loading) {
        List<Stage> stages = files.parallelStream().map(this::open).toList();
        stages = stages.stream().map(this::admit).toList();
        if (stages.stream().anyMatch(Stage.Admitted.class::isInstance)) {
            tools();
        }
        stages = stages.parallelStream().map(this::read).toList();
        List<Ingested> done = stages.stream().map(this::write).toList();
        return loading.map(into -> load(done, into)).orElse(done);
    }

    private Stage open(Path file) {
        return guarded(file.toString(), () -> new Stage.Opened(articles.read(file, bytes(file))));
    }

    private static byte[] bytes(Path file) {
        try {
            return file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
        }
    }

    /** Takes what is neither known as it is, nor another's namesake, nor out of date. */
    private Stage admit(Stage stage) {
        return stage instanceof Stage.Opened opened ? guarded(opened.article().name(), () -> admit(opened.article())) : stage;
    }

    private Stage admit(Incoming article) {
        String namesake = names.putIfAbsent(article.id(), article.name());
        if (namesake != null && !namesake.equals(article.name())) {
            throw wrong(article, "is called %s, as %s is; each article needs a name of its own (--id, or \"id\" in its .json)".formatted(article.id(), namesake));
        }
        Optional<Published> published =
                article.published().or(() -> known.get(article.id()).map(KnownArticles.Known::published));
        String text = Sha256.of(article.text());
        Path curated = project.folder().curated(article.id());
        String input = Sha256.of(String.join(
                "\u001F",
                RULES,
                version,
                vocabulary,
                article.id().value(),
                published.map(Published::edtf).orElse(""),
                article.title(),
                article.publisher(),
                article.source(),
                text,
                digest(curated)));
        if (!manner.force()) {
            if (ledger.holds(article.id(), input, digest(project.folder().extracted(article.id())))) {
                return new Stage.Done(new Ingested.Unchanged(article.name(), article.id()));
            }
            refuseOlder(article, published, text);
        }
        return new Stage.Admitted(
                article,
                published.orElseThrow(() -> wrong(
                        article,
                        "when it appeared is not known: --published says it (2023-08-14, 2023-08, or 2024-01/2024-02), or \"published\" in its .json")),
                input);
    }

    private void refuseOlder(Incoming article, Optional<Published> published, String text) {
        if (ledger.isSuperseded(article.id(), text)) {
            throw wrong(article, "is an older version of %s: another text has taken its place; --force takes it all the same".formatted(article.id()));
        }
        known.get(article.id())
                .map(KnownArticles.Known::published)
                .filter(there -> published.isPresent()
                        && published.get().knownFrom().isBefore(there.notBefore().orElse(there.knownFrom())))
                .ifPresent(there -> {
                    throw wrong(
                            article,
                            "is an older version of %s: it appeared %s, and that of %s is there; --force takes it all the same"
                                    .formatted(article.id(), published.orElseThrow(), there));
                });
    }

    private static TinhException wrong(Incoming article, String message) {
        return new TinhException(Problem.FACTS_INVALID, Place.of(article.name()), message);
    }

    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
        }
    }

    /** Extracts and checks. */
    private Stage read(Stage stage) {
        return stage instanceof Stage.Admitted admitted
                ? guarded(admitted.article().name(), () -> read(admitted))
                : stage;
    }

    private Stage read(Stage.Admitted admitted) {
        Incoming incoming = admitted.article();
        Article article = incoming.article(admitted.published());
        Tools with = tools();
        Extraction extraction =
                with.reader().extract(article.id(), Optional.of(article.published()), article.title(), incoming.text());
        var sieve = new Sieve(
                with.mapper(), with.judge(), with.vocabulary(), article, version, incoming.text(), decisions(article.id()));
        Sieve.Sifted sifted = sieve.sift(extraction.facts());
        return new Stage.Read(incoming, article, admitted.input(), sifted, extraction.skipped());
    }

    /** What people say of an article, unless it stands alone. */
    private Optional<RdfFile> decisions(ArticleId id) {
        Path curated = project.folder().curated(id);
        return Files.isRegularFile(curated) && !project.folder().isComplete(id)
                ? Optional.of(RdfFile.read(curated, Graphs.article(id.value())))
                : Optional.empty();
    }

    private Ingested write(Stage stage) {
        return switch (stage) {
            case Stage.Done done -> done.what();
            case Stage.Read read -> {
                Stage done = guarded(read.incoming().name(), () -> new Stage.Done(write(read)));
                yield ((Stage.Done) done).what();
            }
            case Stage.Opened opened -> throw new IllegalStateException(opened + " was passed over");
            case Stage.Admitted admitted -> throw new IllegalStateException(admitted + " was passed over");
        };
    }

    private Ingested write(Stage.Read read) {
        Article article = read.article();
        Path file = project.folder().extracted(article.id());
        byte[] bytes = TrigWriter.write(read.sifted().quads());
        boolean isNew = !Files.isRegularFile(file);
        Collection<Quad> before = isNew
                ? List.of()
                : RdfReader.into(Graphs.article(article.id().value())).file(file).quads();
        Optional<Ingested.Copy> copy =
                known.original(article.id(), article.signature().minHash());
        known.add(new KnownArticles.Known(
                article.id(), article.published(), article.signature().minHash()));
        boolean changed = manner.dryRun() ? !Sha256.of(bytes).equals(digest(file)) : TriplesFolder.write(file, bytes);
        if (!manner.dryRun()) {
            ledger.add(
                    article.id(),
                    new Ledger.Entry(
                            read.input(), Sha256.of(bytes), article.signature().sha256()));
        }
        return changed
                ? new Ingested.Written(
                        read.incoming().name(),
                        article.id(),
                        isNew,
                        ClaimChanges.between(before, read.sifted().quads()),
                        read.sifted().setAside(),
                        read.skipped(),
                        copy,
                        project.folder().isComplete(article.id()),
                        List.of(),
                        List.of())
                : new Ingested.Unchanged(read.incoming().name(), article.id());
    }

    private List<Ingested> load(List<Ingested> articles, Loading loading) {
        Map<Ingested, Source> sources = new HashMap<>();
        for (Ingested article : articles) {
            id(article).flatMap(project::source).ifPresent(source -> sources.put(article, source));
        }
        Map<String, Outcome> outcomes = new HashMap<>();
        loading.load(articles.stream().filter(sources::containsKey).map(sources::get).distinct().toList())
                .outcomes()
                .forEach(outcome -> outcomes.put(outcome.name(), outcome));
        List<Ingested> loaded = new ArrayList<>();
        for (Ingested article : articles) {
            Source source = sources.get(article);
            loaded.add(source == null ? article : loaded(article, outcomes.get(source.name())));
        }
        return loaded;
    }

    private static Optional<ArticleId> id(Ingested article) {
        return switch (article) {
            case Ingested.Written written -> Optional.of(written.id());
            case Ingested.Unchanged unchanged -> Optional.of(unchanged.id());
            case Ingested.Refused refused -> Optional.empty();
            case Ingested.Failed failed -> Optional.empty();
        };
    }

    private static Ingested loaded(Ingested article, @Nullable Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> new Ingested.Refused(article.name(), refused.findings());
            case Outcome.Loaded loaded when article instanceof Ingested.Written written ->
                written.with(loaded.decisions(), loaded.warnings());
            case null, default -> article;
        };
    }

    private static Stage guarded(String name, Supplier<Stage> stage) {
        try {
            return stage.get();
        } catch (TinhException e) {
            return new Stage.Done(new Ingested.Refused(
                    name,
                    e.findings().isEmpty()
                            ? List.of(new Finding(Place.of(name), String.valueOf(e.getMessage())))
                            : e.findings()));
        } catch (RuntimeException e) { // one article of thousands: the others go on, and it is told
            return new Stage.Done(new Ingested.Failed(name, e));
        }
    }

    private Tools tools() {
        if (tools == null) {
            Vocabulary words = project.readVocabulary();
            List<Triple> statements =
                    words.statements().stream().map(Quad::asTriple).toList();
            tools = new Tools(
                    words,
                    new FactMapper(words.schemes(), new Areas(statements)),
                    project.judge(),
                    readers.apply(words));
        }
        return tools;
    }
}
