package vn.tinh.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.store.Store;

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
    private final ArticleSource articles;
    private final String address;
    private final boolean force;
    private final Tools tools;

    /** Reads facts in a text. Is called by several threads at once. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @param published empty where it is not known, which the text itself may make good
         * @param title empty where it is not known
         * @param publisher as printed; empty where it is not known
         */
        Extraction extract(ArticleId id, Optional<Published> published, String title, String publisher, String text);
    }

    /** Is told what becomes of each article, in their order, and how many of them are done. */
    public interface Telling {
        void told(Ingested article);

        void at(int articles, int of);
    }

    /**
     * @param version of the extractor: what stands in the names of runs
     * @param readers the extractor, by the words of the ontology and the reference data
     * @param address where the article stands, if it is one; empty where nobody says
     * @param force reads again what is unchanged, and takes a version that is older than the one that is there
     */
    public Ingest(
            Project project,
            String version,
            Function<Vocabulary, Reader> readers,
            ArticleSource articles,
            String address,
            boolean force) {
        this.project = project;
        this.version = version;
        this.articles = articles;
        this.address = address;
        this.force = force;
        this.tools = new Tools(project, readers);
    }

    /** Ingests the articles in their order. */
    public void ingest(List<Path> files, Store store, Telling telling) {
        Loading loading = new Loading(store, tools::judge, Progress.SILENT);
        Report words = loading.load(project.vocabulary());
        if (words.hasRefused()) {
            throw new TinhException(
                    Problem.FACTS_INVALID,
                    words.refused()
                            .flatMap(refused -> refused.findings().stream())
                            .toList());
        }
        run(files, KnownArticles.of(store), Optional.of(loading), telling);
    }

    /** Says what would become of the articles, and changes nothing. */
    public void rehearse(List<Path> files, Telling telling) {
        run(files, KnownArticles.of(project.folder()), Optional.empty(), telling);
    }

    private void run(List<Path> files, KnownArticles known, Optional<Loading> loading, Telling telling) {
        var admission = new Admission(project, version, address, force, known);
        var ingesting = new Ingesting(project, version, address, articles, tools, admission, loading);
        for (int from = 0; from < files.size(); from += PORTION) {
            int to = Math.min(files.size(), from + PORTION);
            ingesting.ingest(files.subList(from, to)).forEach(telling::told);
            telling.at(to, files.size());
        }
    }
}
