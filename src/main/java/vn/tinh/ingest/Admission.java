package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Sha256;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Takes articles that are neither done already, nor out of date, nor another's namesake. For one thread. */
final class Admission {
    private final Project project;
    private final String version;
    private final String address;
    private final boolean force;
    private final KnownArticles known;
    private final Ledger ledger;
    private final String vocabulary;
    /** Of the files that came in. */
    private final Map<ArticleId, String> names = new HashMap<>();

    /**
     * @param version of the extractor
     * @param address where the article stands; empty where nobody says
     * @param force takes what is done already or out of date too
     */
    Admission(Project project, String version, String address, boolean force, KnownArticles known) {
        this.project = project;
        this.version = version;
        this.address = address;
        this.force = force;
        this.known = known;
        this.ledger = Ledger.open(project.folder().ledger());
        this.vocabulary = project.vocabularyDigest();
    }

    /** @throws TinhException {@code FACTS_INVALID} if it is refused, with what to do */
    Stage admit(ArticleText article) {
        String namesake = names.putIfAbsent(article.id(), article.name());
        if (namesake != null && !namesake.equals(article.name())) {
            throw wrong(
                    article,
                    "is called %s, as %s is; each article needs a name of its own (--id, or \"id\" in its .json)"
                            .formatted(article.id(), namesake));
        }
        Optional<Published> published =
                article.published().or(() -> known.get(article.id()).map(KnownArticles.Known::published));
        String text = Sha256.of(article.given());
        String input = input(article, published, text);
        if (!force) {
            if (ledger.holds(article.id(), input, digest(project.folder().extracted(article.id())))) {
                return new Stage.Done(new Ingested.Unchanged(article.name(), article.id()));
            }
            refuseOlder(article, published, text);
        }
        return published
                .map(when -> new Stage.Admitted(article, when, input))
                .orElseThrow(
                        () -> wrong(
                                article,
                                "when it appeared is not known: --published says it (2023-08-14, 2023-08, or 2024-01/2024-02), or \"published\" in its .json"));
    }

    /** Digest of all that goes into the article's file. */
    private String input(ArticleText article, Optional<Published> published, String text) {
        return Sha256.of(String.join(
                "\u001F",
                Ingest.RULES,
                version,
                vocabulary,
                article.id().value(),
                published.map(Published::edtf).orElse(""),
                article.title(),
                article.publisher(),
                address,
                text,
                digest(project.folder().curated(article.id()))));
    }

    private void refuseOlder(ArticleText article, Optional<Published> published, String text) {
        if (ledger.isSuperseded(article.id(), text)) {
            throw wrong(
                    article,
                    "is an older version of %s: another text has taken its place; --force takes it all the same"
                            .formatted(article.id()));
        }
        known.get(article.id())
                .map(KnownArticles.Known::published)
                .filter(there -> published.isPresent()
                        && published
                                .get()
                                .knownFrom()
                                .isBefore(there.notBefore().orElse(there.knownFrom())))
                .ifPresent(there -> {
                    throw wrong(
                            article,
                            "is an older version of %s: it appeared %s, and that of %s is there; --force takes it all the same"
                                    .formatted(article.id(), published.orElseThrow(), there));
                });
    }

    private static TinhException wrong(ArticleText article, String message) {
        return new TinhException(Problem.FACTS_INVALID, Place.of(article.name()), message);
    }

    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
        }
    }

    /** The article of which this one is a copy, if any. */
    Optional<Ingested.Copy> original(Article article) {
        return known.original(article.id(), article.signature().minHash());
    }

    /** Notes that an article is there, and what its file was made of if it was written. */
    void done(Article article, Optional<Ledger.Entry> entry) {
        known.add(new KnownArticles.Known(
                article.id(), article.published(), article.signature().minHash()));
        entry.ifPresent(made -> ledger.add(article.id(), made));
    }
}
