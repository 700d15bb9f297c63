package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Sha256;
import vn.tinh.extract.Extraction;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.RdfFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.TrigWriter;
import vn.tinh.triples.TriplesFolder;
import vn.tinh.vocab.Graphs;

/** One run of an ingest: the way of some articles from their files into the graph. */
final class Ingesting {
    private final Project project;
    private final String version;
    private final String address;
    private final ArticleSource articles;
    private final Tools tools;
    private final Admission admission;
    private final Optional<Loading> loading;
    private final boolean dryRun;

    /** @param loading empty for a dry run, which changes nothing */
    Ingesting(
            Project project,
            String version,
            String address,
            ArticleSource articles,
            Tools tools,
            Admission admission,
            Optional<Loading> loading) {
        this.project = project;
        this.version = version;
        this.address = address;
        this.articles = articles;
        this.tools = tools;
        this.admission = admission;
        this.loading = loading;
        this.dryRun = loading.isEmpty();
    }

    /** Ingests some articles; what becomes of them, in their order. */
    List<Ingested> ingest(List<Path> files) {
        List<Stage> stages = files.parallelStream().map(this::open).toList();
        stages = stages.stream().map(this::admit).toList();
        stages = stages.parallelStream().map(this::read).toList();
        List<Ingested> done = stages.stream().map(this::write).toList();
        return loading.map(into -> load(done, into)).orElse(done);
    }

    private Stage open(Path file) {
        return guarded(file.toString(), () -> new Stage.Opened(articles.read(file)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
        }
    }

    private Stage admit(Stage stage) {
        return stage instanceof Stage.Opened opened
                ? guarded(opened.article().name(), () -> admission.admit(opened.article()))
                : stage;
    }

    /** Extracts and checks. */
    private Stage read(Stage stage) {
        return stage instanceof Stage.Admitted admitted
                ? guarded(admitted.article().name(), () -> read(admitted))
                : stage;
    }

    private Stage read(Stage.Admitted admitted) {
        ArticleText incoming = admitted.article();
        Article article = described(incoming, admitted.published());
        Extraction extraction = tools.reader()
                .extract(
                        article.id(),
                        Optional.of(article.published()),
                        article.title(),
                        incoming.publisher(),
                        incoming.text());
        Optional<RdfFile> decisions = decisions(article.id());
        var sieve = new Sieve(tools, article, version, incoming, decisions);
        return new Stage.Read(
                incoming, article, admitted.input(), sieve.sift(extraction.facts()), extraction.skipped());
    }

    private Article described(ArticleText incoming, Published when) {
        Article plain = incoming.article(when, isNameable(incoming.publisher()) ? incoming.publisher() : "");
        return new Article(plain.id(), plain.published(), plain.title(), plain.publisher(), address, plain.signature());
    }

    /** Whether a slug can be made of it. */
    private static boolean isNameable(String publisher) {
        return Normalizer.normalize(publisher, Normalizer.Form.NFD)
                .codePoints()
                .anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
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
                : RdfReader.into(Graphs.article(article.id().value()))
                        .file(file)
                        .quads();
        Optional<Ingested.Copy> copy = admission.original(article);
        boolean changed =
                dryRun ? isNew || !Sha256.of(bytes).equals(Sha256.of(bytes(file))) : TriplesFolder.write(file, bytes);
        admission.done(
                article,
                dryRun
                        ? Optional.empty()
                        : Optional.of(new Ledger.Entry(
                                read.input(),
                                Sha256.of(bytes),
                                article.signature().sha256())));
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
        loading.load(articles.stream()
                        .filter(sources::containsKey)
                        .map(sources::get)
                        .distinct()
                        .toList())
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
        if (outcome instanceof Outcome.Refused refused) {
            return new Ingested.Refused(article.name(), refused.findings());
        }
        return outcome instanceof Outcome.Loaded loaded && article instanceof Ingested.Written written
                ? written.with(loaded.decisions(), loaded.warnings())
                : article;
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
}
