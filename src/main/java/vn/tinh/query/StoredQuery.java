package vn.tinh.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A query that is kept in a file, with a header that says what it asks and answers.
 *
 * @param name the file's name without {@code .rq}
 * @param question what it asks, in Vietnamese
 * @param summary the same in English
 * @param parameters what it takes, in the header's order
 * @param columns what it answers, in the order of its projection; none for CONSTRUCT
 * @param query the text, read; never changed
 * @param text as its author laid it out, without the header
 */
public record StoredQuery(
        String name,
        String question,
        String summary,
        List<Parameter> parameters,
        List<Column> columns,
        Query query,
        String text) {
    public StoredQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * Reads a query with a whole header.
     *
     * @param source the file as the caller named it, for messages
     * @throws vn.tinh.problem.TinhException {@code SYNTAX} with file, line and column, where the header or the text is
     *     wrong or the two do not fit
     */
    public static StoredQuery parse(String name, String source, String text) {
        return new QueryFile(source, text).stored(name);
    }

    /** Reads a query as people write it by hand: with a header, part of one, or none, and prefixes left out. */
    public static StoredQuery parseLoosely(String name, String source, String text) {
        return new QueryFile(source, text).loose(name);
    }

    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
    }

    /** How it is told of in {@code /api/queries}. */
    public Description describe() {
        return new Description(
                name,
                question,
                summary,
                parameters.stream()
                        .map(p -> new Description.Input(
                                p.name(),
                                p.type().word(),
                                p.required(),
                                p.standard(),
                                p.type().expectation(),
                                p.meaning()))
                        .toList(),
                columns.stream()
                        .map(c -> new Description.Output(c.name(), c.type().word(), c.meaning()))
                        .toList());
    }
}
