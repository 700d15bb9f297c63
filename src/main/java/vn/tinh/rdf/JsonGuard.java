package vn.tinh.rdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    private static final Pattern QUOTED =
            Pattern.compile("<[^<>]*>|'[^']*'|\\[[^\\[\\]]*]|\"[^\"]*\"|[^ ]+$|[^ ]+:[^ ]+ .*$");

    private JsonGuard() {}

    static void check(String name, byte[] bytes) {
        String text = text(bytes);
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new TinhException(Problem.SYNTAX, Place.of(name), "is empty, and JSON is expected");
            }
            languages(name, text, parser);
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

    /** Reads the rest of the value. A bad language tag is looked for here: the parser of JSON-LD drops its literal. */
    private static void languages(String name, String text, JsonParser parser) {
        int depth = parser.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING
                    && "@language".equals(parser.currentName())
                    && !Terms.LANGUAGE.matcher(parser.getString()).matches()) {
                throw new TinhException(
                        Problem.SYNTAX,
                        place(name, text, parser.currentTokenLocation()),
                        "\"%s\" is no language tag; one as vi or en is expected".formatted(parser.getString()));
            }
        }
    }

    /** Where the file has what a message quotes: the best that can be said of an error in the meaning of JSON. */
    static Place locate(String name, byte[] bytes, String message) {
        String text = text(bytes);
        var quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            String word = quoted.group().replaceAll("^[<'\\[\"]|[>'\\]\"]$", "");
            int at = word.isEmpty() ? -1 : text.indexOf('"' + word + '"');
            if (at >= 0) {
                return place(name, text, at + 1);
            }
        }
        return Place.of(name);
    }

    static String text(byte[] bytes) {
        int from = Utf8.mark(bytes);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    /** Jackson counts columns in UTF-16 units. */
    static Place place(String name, String text, TokenStreamLocation location) {
        if (location == null || location.getCharOffset() < 0) {
            return Place.of(name);
        }
        return place(name, text, (int) Math.min(location.getCharOffset(), text.length()));
    }

    static Place place(String name, String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        long lines = text.substring(0, line).chars().filter(c -> c == '\n').count();
        return new Place(name, lines + 1, text.codePointCount(line, at) + 1L);
    }
}
