package vn.tinh.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * Slugs of goods and sectors that count as equal when facts are measured. The graph itself keeps distinct concepts
 * distinct.
 */
public final class Equivalents {
    /** Only equal slugs are equal. */
    public static final Equivalents NONE = new Equivalents(List.of());

    private final Map<String, String> heads = new HashMap<>();

    private Equivalents(List<List<String>> classes) {
        for (List<String> one : classes) {
            for (String slug : one) {
                join(one.getFirst(), slug);
            }
        }
    }

    /** @param classes each of slugs that are equal; classes that share a slug are one */
    public static Equivalents of(List<List<String>> classes) {
        return new Equivalents(classes);
    }

    /**
     * A table with a head: a slug, and those that equal it, joined by "|".
     *
     * @throws TinhException {@code SYNTAX} where a line is of another form
     */
    public static Equivalents read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && lines.get(i).split(",", -1).length != 2) {
                throw new TinhException(
                        Problem.SYNTAX,
                        new Place(file.toString(), i + 1, 0),
                        "a slug, a comma and its equivalents joined by \"|\" were expected");
            }
        }
        return of(lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> Stream.of(line.split("[,|]"))
                        .map(String::strip)
                        .filter(slug -> !slug.isEmpty())
                        .toList())
                .toList());
    }

    public boolean same(String slug, String other) {
        return head(slug).equals(head(other));
    }

    private void join(String slug, String other) {
        String head = head(slug);
        if (!head.equals(head(other))) {
            heads.put(head(other), head);
        }
    }

    private String head(String slug) {
        String at = slug;
        for (String up = heads.get(at); up != null; up = heads.get(at)) {
            at = up;
        }
        return at;
    }
}
