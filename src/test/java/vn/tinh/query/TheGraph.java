package vn.tinh.query;

import java.nio.file.Path;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Report;
import vn.tinh.store.LocalStore;

/** The project's own graph in memory, loaded once for all tests: ontology, reference data, curated articles, what follows. */
final class TheGraph {
    static final Path QUESTIONS = Path.of("ontology/questions");

    private static final LocalStore STORE = load();

    private TheGraph() {}

    static LocalStore store() {
        return STORE;
    }

    static Endpoint endpoint() {
        return Endpoint.of(STORE.dataset());
    }

    static Answers answers() {
        return new Answers(endpoint());
    }

    private static LocalStore load() {
        LocalStore store = LocalStore.inMemory();
        Report report = Project.at(Path.of("")).synchronise(store, Progress.SILENT);
        if (report.hasRefused()) {
            throw new IllegalStateException(
                    "the graph does not load: " + report.refused().toList());
        }
        return store;
    }
}
