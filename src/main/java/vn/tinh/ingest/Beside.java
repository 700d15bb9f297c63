package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** What {@code NAME.json} beside {@code NAME.txt} says: {@code id, title, publisher, published}; other keys are let be. */
final class Beside {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final long MOST = 1 << 20;

    private Beside() {}

    static ArticleReader.Known read(Path file) throws IOException {
        String name = file.toString();
        if (Files.size(file) > MOST) {
            throw new TinhException(Problem.SYNTAX, Place.of(name), "is larger than 1 MB, which no such file is");
        }
        Map<String, String> values = values(name, ArticleBytes.text(name, Files.readAllBytes(file)));
        try {
            return new ArticleReader.Known(
                    Optional.ofNullable(values.get("id")).map(ArticleId::new),
                    Optional.ofNullable(values.get("published")).map(Published::new),
                    Optional.ofNullable(values.get("title")),
                    Optional.ofNullable(values.get("publisher")));
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.SYNTAX, Place.of(name), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> values(String name, String text) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new TinhException(Problem.SYNTAX, new Place(name, 1, 1), "a JSON object was expected: { … }");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    values.put(key, json.getString());
                }
                json.skipChildren();
            }
            return values;
        } catch (JacksonException e) {
            Place place = new Place(
                    name,
                    Math.max(0, e.getLocation().getLineNr()),
                    Math.max(0, e.getLocation().getColumnNr()));
            throw new TinhException(Problem.SYNTAX, place, e.getOriginalMessage());
        }
    }
}
