package vn.tinh.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import vn.tinh.fact.Document;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Keys;
import vn.tinh.fact.Span;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** One line of JSONL. */
final class FlatJson {
    private final String name;
    private final int number;
    private final String line;
    private final Map<Key, Place> keys = new EnumMap<>(Key.class);

    FlatJson(String name, int number, String line) {
        this.name = name;
        this.number = number;
        this.line = line;
    }

    FlatFile.Line read() {
        try (JsonParser json = JsonGuard.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(json, "a fact is a JSON object: { … }");
            }
            var row = FlatRecord.builder();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String label = json.currentName();
                Place place = at(json.currentTokenLocation());
                Key key = Key.parse(label)
                        .orElseThrow(() -> new TinhException(
                                Problem.SYNTAX, place, "\"" + label + "\" is no key of a fact record"));
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    keys.put(key, at(json.currentTokenLocation()));
                    value(row, key, json);
                }
            }
            if (json.nextToken() != null) {
                throw wrong(json, "the end of the line is expected after the object");
            }
            return new FlatFile.Line(row.build(), new Place(name, number, 1), keys);
        } catch (JacksonException e) {
            throw new TinhException(Problem.SYNTAX, at(e.getLocation()), e.getOriginalMessage());
        }
    }

    private void value(FlatRecord.Builder row, Key key, JsonParser json) {
        switch (key.type()) {
            case TEXT -> row.text(key, text(json, key.label()));
            case DECIMAL -> row.decimal(key, decimal(json, key.label()));
            case INTEGER -> row.integer(key, integer(json, key.label()));
            case FLAG -> row.flag(key, flag(json, key.label()));
            case SPANS -> row.also(spans(json, key.label()));
            case DOCUMENT -> row.document(document(json));
            case CHOICES -> row.accept(choices(json, key.label()));
        }
    }

    private String text(JsonParser json, String label) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(json, label + ": a text is expected, in quotation marks");
        }
        return json.getString();
    }

    private BigDecimal decimal(JsonParser json, String label) {
        if (!json.currentToken().isNumeric()) {
            throw wrong(json, label + ": a number is expected");
        }
        return json.getDecimalValue();
    }

    private int integer(JsonParser json, String label) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrong(json, label + ": a whole number is expected");
        }
        return json.getIntValue();
    }

    private boolean flag(JsonParser json, String label) {
        if (!json.currentToken().isBoolean()) {
            throw wrong(json, label + ": true or false is expected");
        }
        return json.getBooleanValue();
    }

    private List<Span> spans(JsonParser json, String label) {
        array(json, label);
        var spans = new ArrayList<Span>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw wrong(json, label + ": { \"start\": …, \"end\": … } is expected");
            }
            Place place = at(json.currentTokenLocation());
            int start = -1;
            int end = -1;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String part = json.currentName();
                json.nextToken();
                switch (part) {
                    case "start" -> start = integer(json, part);
                    case "end" -> end = integer(json, part);
                    default -> throw wrong(json, label + ": \"" + part + "\" is neither start nor end");
                }
            }
            try {
                spans.add(new Span(start, end));
            } catch (IllegalArgumentException e) {
                throw new TinhException(Problem.SYNTAX, place, label + ": " + e.getMessage());
            }
        }
        return spans;
    }

    private Document document(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(json, "document: a JSON object is expected");
        }
        Place place = at(json.currentTokenLocation());
        var draft = new DocumentDraft();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String part = json.currentName();
            Place where = at(json.currentTokenLocation());
            json.nextToken();
            boolean known = switch (part) {
                case "implements" -> {
                    draft.carriesOut = texts(json, part);
                    yield true;
                }
                case "tiedInWith" -> {
                    draft.tiedInWith = texts(json, part);
                    yield true;
                }
                default -> draft.put(part, text(json, part));
            };
            if (!known) {
                throw new TinhException(Problem.SYNTAX, where, "document: \"" + part + "\" is no key of a document");
            }
        }
        try {
            return draft.document();
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.SYNTAX, place, "document: " + e.getMessage());
        }
    }

    private List<String> texts(JsonParser json, String label) {
        array(json, label);
        var texts = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(json, label));
        }
        return texts;
    }

    private Map<Key, List<String>> choices(JsonParser json, String label) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(json, label + ": a JSON object is expected");
        }
        var choices = new EnumMap<Key, List<String>>(Key.class);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String part = json.currentName();
            Key key = Key.parse(part).orElseThrow(() -> wrong(json, label + ": \"" + part + "\" is no key"));
            json.nextToken();
            array(json, label);
            var others = new ArrayList<String>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                others.add(
                        switch (json.currentToken()) {
                            case VALUE_NULL -> "";
                            case VALUE_STRING -> json.getString();
                            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Keys.plain(json.getDecimalValue());
                            default -> throw wrong(json, label + ": a text, a number or null is expected");
                        });
            }
            choices.put(key, List.copyOf(others));
        }
        return choices;
    }

    private void array(JsonParser json, String label) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(json, label + ": a list is expected: [ … ]");
        }
    }

    private TinhException wrong(JsonParser json, String message) {
        return new TinhException(Problem.SYNTAX, at(json.currentTokenLocation()), message);
    }

    private Place at(TokenStreamLocation location) {
        Place inLine = JsonGuard.place(name, line, location);
        return new Place(name, number, Math.max(inLine.column(), 1));
    }

    static String write(FlatRecord row) {
        var text = new StringJoiner(", ", "{", "}");
        for (Key key : row.keys()) {
            String value = switch (key.type()) {
                case TEXT -> quoted(row.cell(key));
                case DECIMAL, INTEGER, FLAG -> row.cell(key);
                case SPANS -> spans(row.also());
                case DOCUMENT -> row.document().map(FlatJson::document).orElse("{}");
                case CHOICES -> ""; // gold files are read, never written
            };
            if (!value.isEmpty()) {
                text.add(quoted(key.label()) + ": " + value);
            }
        }
        return text.toString();
    }

    private static String spans(List<Span> spans) {
        return "["
                + String.join(
                        ", ",
                        spans.stream()
                                .map(span -> "{\"start\": %d, \"end\": %d}".formatted(span.start(), span.end()))
                                .toList())
                + "]";
    }

    private static String document(Document document) {
        var text = new StringJoiner(", ", "{", "}");
        DocumentDraft.parts(document).forEach((part, value) -> text.add(quoted(part) + ": " + quoted(value)));
        list(text, "implements", document.carriesOut());
        list(text, "tiedInWith", document.tiedInWith());
        return text.toString();
    }

    private static void list(StringJoiner text, String part, List<String> values) {
        if (!values.isEmpty()) {
            text.add(quoted(part) + ": ["
                    + String.join(", ", values.stream().map(FlatJson::quoted).toList()) + "]");
        }
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
