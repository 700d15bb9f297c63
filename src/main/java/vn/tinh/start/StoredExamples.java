package vn.tinh.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.tinh.browse.Examples;
import vn.tinh.problem.TinhException;
import vn.tinh.query.ExampleGraph;
import vn.tinh.query.StoredQueries;
import vn.tinh.query.StoredQuery;
import vn.tinh.store.Store;

/** Stored queries that need no values: a few for the start page, all of them for the graph of examples. */
final class StoredExamples implements Examples {
    private static final List<String> NAMES =
            List.of("export-turnover", "targets-and-actuals", "markets", "rank-series", "changes");

    private static final String QUESTIONS = "ontology/questions";

    private final StoredQueries queries;

    StoredExamples(StoredQueries queries) {
        this.queries = queries;
    }

    /**
     * Makes the graph of examples hold what can be asked as it is: those of the start page, the other queries of the
     * jar, the questions of the project.
     *
     * @param home the project's folder
     */
    static void publish(Store store, Path home) {
        StoredQueries bundled = StoredQueries.bundled();
        List<StoredQuery> shown = Stream.of(
                        NAMES.stream().filter(bundled::has).map(bundled::get),
                        bundled.all().stream().filter(query -> !NAMES.contains(query.name())),
                        questions(home.resolve(QUESTIONS)).stream())
                .flatMap(queries -> queries)
                .toList();
        ExampleGraph.of(shown).keepIn(store);
    }

    private static Collection<StoredQuery> questions(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return StoredQueries.in(folder).all();
        } catch (TinhException wrong) {
            System.err.println("tinh: " + QUESTIONS + " is not shown: " + wrong.getMessage());
            return List.of();
        }
    }

    @Override
    public List<Example> all() {
        return NAMES.stream()
                .filter(queries::has)
                .map(queries::get)
                .filter(query -> query.parameters().stream().noneMatch(parameter -> parameter.required()))
                .map(query -> new Example(query.question(), query.summary(), query.text()))
                .toList();
    }
}
