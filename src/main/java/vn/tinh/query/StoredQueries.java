package vn.tinh.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** The queries that are kept, by name: those of the jar, and those of a folder. */
public final class StoredQueries {
    private final Map<String, StoredQuery> byName;

    private StoredQueries(Map<String, StoredQuery> byName) {
        this.byName = byName;
    }

    /** Those that the jar carries; their names stand in {@code queries/index.txt}. */
    public static StoredQueries bundled() {
        var queries = new TreeMap<String, StoredQuery>();
        Resources.text("/queries/index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> queries.put(
                        name,
                        StoredQuery.parse(
                                name, "queries/" + name + ".rq", Resources.text("/queries/" + name + ".rq"))));
        return new StoredQueries(queries);
    }

    /** Those of a folder, not of the folders in it. */
    public static StoredQueries in(Path folder) {
        var queries = new TreeMap<String, StoredQuery>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".rq")).forEach(file -> {
                String name = nameOf(file);
                queries.put(name, StoredQuery.parse(name, file.toString(), text(file)));
            });
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, folder + ": no such folder of queries", e);
        }
        return new StoredQueries(queries);
    }

    /** These, and others beside them; where a name is in both, the other's. */
    public StoredQueries with(StoredQueries others) {
        var queries = new TreeMap<>(byName);
        queries.putAll(others.byName);
        return new StoredQueries(queries);
    }

    public Collection<StoredQuery> all() {
        return List.copyOf(byName.values());
    }

    /** @throws TinhException {@code NOT_FOUND} with the nearest names */
    public StoredQuery get(String name) {
        var query = byName.get(name);
        if (query == null) {
            throw new TinhException(
                    Problem.NOT_FOUND,
                    "no query is called \"%s\"%s".formatted(name, Nearest.hint(name, byName.keySet())));
        }
        return query;
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** How they are told of in {@code /api/queries}, by name. */
    public List<Description> describe() {
        return byName.values().stream().map(StoredQuery::describe).toList();
    }

    /** A file of a query's text, with or without a header. */
    public static StoredQuery file(Path file) {
        return StoredQuery.parseLoosely(nameOf(file), file.toString(), text(file));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.rq$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new TinhException(Problem.SYNTAX, Place.of(file.toString()), "is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
