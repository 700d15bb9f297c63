package vn.tinh.start;

import java.util.List;
import vn.tinh.browse.Examples;
import vn.tinh.query.StoredQueries;

/** Stored queries that need no values, for the start page. */
final class StoredExamples implements Examples {
    private static final List<String> NAMES =
            List.of("export-turnover", "targets-and-actuals", "markets", "rank-series", "changes");

    private final StoredQueries queries;

    StoredExamples(StoredQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Example> all() {
        return NAMES.stream()
                .filter(queries::has)
                .map(queries::get)
                .filter(query -> query.parameters().stream().noneMatch(parameter -> parameter.required()))
                .map(query -> new Example(
                        query.question(), query.summary(), query.query().serialize()))
                .toList();
    }
}
