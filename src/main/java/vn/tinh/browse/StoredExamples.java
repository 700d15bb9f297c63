package vn.tinh.browse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tinh.query.Answers;
import vn.tinh.query.Endpoint;
import vn.tinh.query.StoredQueries;
import vn.tinh.query.StoredQuery;

/** The stored queries of {@code words/examples.tsv}, with the values given there. */
public final class StoredExamples implements Examples {
    private final Endpoint endpoint;
    private final StoredQueries queries;

    public StoredExamples(Endpoint endpoint, StoredQueries queries) {
        this.endpoint = endpoint;
        this.queries = queries;
    }

    @Override
    public List<Example> all() {
        Answers answers = new Answers(endpoint);
        return lines().stream().map(line -> example(line, answers)).toList();
    }

    private Example example(String line, Answers answers) {
        String[] columns = line.split("\t", 2);
        StoredQuery query = queries.get(columns[0]);
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : columns[1].strip().split(" ")) {
            if (!pair.isEmpty()) {
                given.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return new Example(
                query.question(), query.summary(), answers.bound(query, given).toString());
    }

    private static List<String> lines() {
        try (InputStream file = StoredExamples.class.getResourceAsStream("/words/examples.tsv")) {
            if (file == null) {
                throw new IllegalStateException("words/examples.tsv is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fromOurOwnJar) {
            throw new IllegalStateException(fromOurOwnJar);
        }
    }
}
