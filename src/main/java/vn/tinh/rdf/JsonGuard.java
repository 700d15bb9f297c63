package vn.tinh.rdf;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Reads JSON for its syntax alone, since the parser of JSON-LD says no place. */
final class JsonGuard {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonGuard() {}

    static void check(String name, byte[] bytes) {
        int from = Utf8.mark(bytes);
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new TinhException(Problem.SYNTAX, Place.of(name), "is empty, and JSON is expected");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new TinhException(
                        Problem.SYNTAX,
                        place(name, text, parser.currentTokenLocation()),
                        "the end of the file is expected after the first value");
            }
        } catch (JacksonException e) {
            throw new TinhException(Problem.SYNTAX, place(name, text, e.getLocation()), e.getOriginalMessage());
        }
    }

    /** Jackson counts columns in UTF-16 units. */
    static Place place(String name, String text, TokenStreamLocation location) {
        if (location == null || location.getCharOffset() < 0) {
            return Place.of(name);
        }
        int at = (int) Math.min(location.getCharOffset(), text.length());
        int line = text.lastIndexOf('\n', at - 1) + 1;
        long lines = text.substring(0, line).chars().filter(c -> c == '\n').count();
        return new Place(name, lines + 1, text.codePointCount(line, at) + 1L);
    }
}
