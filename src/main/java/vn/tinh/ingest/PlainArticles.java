package vn.tinh.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * Articles as plain text, UTF-8. What is known of one stands beside it in {@code NAME.json}, with the keys {@code id},
 * {@code title}, {@code publisher}, {@code published}, {@code source}; what the caller says goes before.
 */
public final class PlainArticles implements ArticleSource {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Given given;

    /** What the caller says of all articles; each empty where nothing is said. */
    public record Given(String id, String published, String title, String publisher, String source) {
        public static final Given NOTHING = new Given("", "", "", "", "");
    }

    public PlainArticles(Given given) {
        this.given = given;
    }

    @Override
    public Incoming read(Path file, byte[] bytes) {
        String name = file.toString();
        JsonObject beside = beside(file);
        try {
            String published = first(given.published(), beside, "published");
            return new Incoming(
                    name,
                    new ArticleId(first(given.id(), beside, "id", slug(stem(file)))),
                    published.isEmpty() ? Optional.empty() : Optional.of(new Published(published)),
                    first(given.title(), beside, "title"),
                    first(given.publisher(), beside, "publisher"),
                    first(given.source(), beside, "source"),
                    text(name, bytes));
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.USAGE, Place.of(name), String.valueOf(e.getMessage()));
        }
    }

    private static JsonObject beside(Path file) {
        Path metadata = file.resolveSibling(stem(file) + ".json");
        if (!Files.isRegularFile(metadata)) {
            return new JsonObject();
        }
        try {
            return JSON.parse(Files.readString(metadata));
        } catch (JsonException | IOException e) {
            throw new TinhException(
                    Problem.SYNTAX, Place.of(metadata.toString()), "a JSON object was expected: " + e.getMessage());
        }
    }

    private static String first(String given, JsonObject beside, String key, String otherwise) {
        String said = first(given, beside, key);
        return said.isEmpty() ? otherwise : said;
    }

    private static String first(String given, JsonObject beside, String key) {
        if (!given.isEmpty()) {
            return given;
        }
        JsonValue value = beside.get(key);
        return value != null && value.isString() ? value.getAsString().value() : "";
    }

    private static String stem(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** "Số liệu 7-2023" is {@code so_lieu_7_2023}. */
    private static String slug(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return OTHER.matcher(bare).replaceAll("_").replaceAll("^_|_$", "");
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TinhException(Problem.SYNTAX, Place.of(name), "UTF-8 was expected");
        }
    }
}
