package vn.tinh.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.judge.Features;
import vn.tinh.extract.judge.Told;
import vn.tinh.rdf.FlatFile;

/**
 * A project's folder of its own, and articles that anybody can read: in a line of their text that begins with "{"
 * stands a flat record, without article and offsets, all other lines are prose.
 */
public final class Newsstand {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    /** What is no data. */
    private static final List<String> LEFT_OUT = List.of("/examples/", "/questions/", "/checks/");

    private final Path home;

    private Newsstand(Path home) {
        this.home = home;
    }

    /** With the ontology and the reference data of this project. */
    public static Newsstand in(Path home) {
        copy(REPOSITORY.resolve("ontology"), home.resolve("ontology"));
        copy(REPOSITORY.resolve("triples/reference"), home.resolve("triples/reference"));
        return new Newsstand(home);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (LEFT_OUT.stream().noneMatch(("/" + file)::contains)) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path home() {
        return home;
    }

    /** Lays an article out. */
    public Path article(String id, String published, String... lines) {
        try {
            Path file = home.resolve("incoming").resolve(id + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            if (!published.isEmpty()) {
                Files.writeString(
                        file.resolveSibling(id + ".json"),
                        "{\"id\": \"%s\", \"published\": \"%s\"}".formatted(id, published));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A turnover of An Giang's as a line of a text. */
    public static String turnover(String year, long value) {
        return figure("an-giang", "export-turnover", year, value, "");
    }

    /** @param more further keys, each with a comma after it */
    public static String figure(String place, String indicator, String period, long value, String more) {
        return "{\"fact\":\"observation\",\"place\":\"%s\",\"indicator\":\"%s\",\"measure\":\"value\",\"kind\":\"actual\",%s\"value\":%d,\"unit\":\"USD\",\"qualifier\":\"exact\",\"period\":\"%s\"}"
                .formatted(place, indicator, more, value, period);
    }

    /** @param more further keys, each with a comma after it */
    public static String relation(String place, String relation, String object, String label, String more) {
        return "{\"fact\":\"relation\",\"place\":\"%s\",\"relation\":\"%s\",%s\"object\":\"%s\",\"objectLabel\":\"%s\"}"
                .formatted(place, relation, more, object, label);
    }

    /** Reads the records in a text. */
    public static Extraction read(
            ArticleId id, Optional<Published> published, String title, String publisher, String text) {
        List<Told> facts = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (line.startsWith("{")) {
                String row = "%s,\"confidence\":0.9,\"article\":\"%s\",\"start\":%d,\"end\":%d}"
                        .formatted(line.substring(0, line.length() - 1), id, at, at + length);
                FlatFile.facts(id.value(), row.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(placed -> new Told(placed.fact(), Features.NONE))
                        .forEach(facts::add);
            }
            at += length + 1;
        }
        return new Extraction(facts, List.of());
    }
}
