package vn.tinh.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * The text of an {@code .rq} file: header lines {@code #+ key: …} before anything else, then SPARQL 1.1.
 *
 * <pre>
 * #+ question: … (Vietnamese)
 * #+ summary: … (English)
 * #+ in: place (place): the province                  must be given
 * #+ in: period (EDTF, default 2023): …               2023 where none is given
 * #+ in: commodity (commodity, optional): …           any where none is given
 * #+ out: amount (decimal): in base units
 * #+   a line that starts so goes on with the one before
 * </pre>
 */
final class QueryFile {
    private static final String MARK = "#+";
    /** In ARQ's messages; not every exception of its parser carries the numbers apart. */
    private static final Pattern POSITION = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");

    private static final Pattern KEYED = Pattern.compile("#\\+ (question|summary|in|out): *(\\S.*)");
    private static final Pattern VARIABLE =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*) \\(([A-Za-z]+)(?:, (optional|default ([^)]*[^) ])))?\\): *(\\S.*)");

    private static final Pattern HEADER = Pattern.compile("(?m)^#\\+.*\\R?");

    private final String source;
    private final String text;

    QueryFile(String source, String text) {
        this.source = source;
        this.text = text;
    }

    StoredQuery stored(String name) {
        var header = header();
        Query query = parse(Syntax.syntaxSPARQL_11, new Query());
        for (String key : List.of("question", "summary")) {
            if (!header.words.containsKey(key)) {
                throw wrong(1, 1, "the header has no line \"#+ %s: …\"".formatted(key));
            }
        }
        checkColumns(header, query);
        checkParameters(header, query);
        return query(name, header, query);
    }

    StoredQuery loose(String name) {
        var header = header();
        var prefixed = new Query();
        prefixed.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        Query query = parse(Syntax.syntaxARQ, prefixed);
        checkParameters(header, query);
        return query(name, header, query);
    }

    private StoredQuery query(String name, Header header, Query query) {
        return new StoredQuery(
                name,
                header.words.getOrDefault("question", ""),
                header.words.getOrDefault("summary", ""),
                List.copyOf(header.parameters.values()),
                List.copyOf(header.columns.values()),
                query,
                HEADER.matcher(text).replaceAll("").strip());
    }

    private Query parse(Syntax syntax, Query query) {
        try {
            return QueryFactory.parse(query, text, null, syntax);
        } catch (QueryException e) {
            var at = POSITION.matcher(String.valueOf(e.getMessage()));
            boolean told = at.find();
            throw wrong(told ? Integer.parseInt(at.group(1)) : 0, told ? Integer.parseInt(at.group(2)) : 0, reason(e));
        }
    }

    /** ARQ's message in one line, without the position that it repeats. */
    private static String reason(QueryException e) {
        String message = String.valueOf(e.getMessage()).strip();
        int expected = message.indexOf("Was expecting");
        String said = expected < 0 ? message : message.substring(0, expected);
        return said.replaceAll("^Line \\d+, column \\d+: *", "")
                .replaceAll(" at line \\d+, column \\d+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What the header says, as far as it has been read. */
    private static final class Header {
        final Map<String, String> words = new LinkedHashMap<>();
        final Map<String, Parameter> parameters = new LinkedHashMap<>();
        final Map<String, Column> columns = new LinkedHashMap<>();
        final Map<String, Integer> lines = new LinkedHashMap<>();
    }

    private record Entry(int line, String text) {}

    private Header header() {
        var header = new Header();
        for (Entry entry : entries()) {
            var keyed = KEYED.matcher(entry.text);
            if (!keyed.matches()) {
                throw wrong(entry.line, 1, "a header line is \"#+ question: …\", \"summary\", \"in\" or \"out\"");
            }
            String key = keyed.group(1);
            String value = keyed.group(2).strip();
            int column = keyed.start(2) + 1;
            switch (key) {
                case "in" -> {
                    var parameter = parameter(entry.line, column, value);
                    if (header.parameters.put(parameter.name(), parameter) != null) {
                        throw wrong(entry.line, column, "the parameter %s stands twice".formatted(parameter.name()));
                    }
                    header.lines.put("in " + parameter.name(), entry.line);
                }
                case "out" -> {
                    var out = column(entry.line, column, value);
                    if (header.columns.put(out.name(), out) != null) {
                        throw wrong(entry.line, column, "the column %s stands twice".formatted(out.name()));
                    }
                    header.lines.put("out " + out.name(), entry.line);
                }
                default -> {
                    if (header.words.put(key, value) != null) {
                        throw wrong(entry.line, 1, "the %s stands twice".formatted(key));
                    }
                }
            }
        }
        return header;
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        String[] lines = text.split("\\R", -1);
        boolean over = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (!line.startsWith(MARK)) {
                over = over || !line.isBlank();
            } else if (over) {
                throw wrong(i + 1, 1, "a header line after the text has begun");
            } else if (line.startsWith(MARK + "   ") && !entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(
                        last.line,
                        last.text + " " + line.substring(MARK.length()).strip()));
            } else {
                entries.add(new Entry(i + 1, line.stripTrailing()));
            }
        }
        return entries;
    }

    private Parameter parameter(int line, int column, String value) {
        var parts = VARIABLE.matcher(value);
        if (!parts.matches()) {
            throw wrong(
                    line, column, "a parameter is \"name (type): …\", \"(type, optional)\" or \"(type, default …)\"");
        }
        String standard = parts.group(4) == null ? "" : parts.group(4);
        return new Parameter(
                parts.group(1),
                type(line, column + parts.start(2), parts.group(2)),
                parts.group(3) == null,
                standard,
                parts.group(5));
    }

    private Column column(int line, int column, String value) {
        var parts = VARIABLE.matcher(value);
        if (!parts.matches() || parts.group(3) != null) {
            throw wrong(line, column, "a column is \"name (type): …\"");
        }
        return new Column(parts.group(1), type(line, column + parts.start(2), parts.group(2)), parts.group(5));
    }

    private ValueType type(int line, int column, String word) {
        return ValueType.of(word)
                .orElseThrow(() -> wrong(
                        line,
                        column,
                        "no type is called %s; there are %s".formatted(word, Nearest.list(ValueType.values()))));
    }

    private void checkColumns(Header header, Query query) {
        List<String> projected = query.isSelectType() ? query.getResultVars() : List.of();
        List<String> told = List.copyOf(header.columns.keySet());
        if (!projected.equals(told)) {
            throw wrong(
                    header.lines.entrySet().stream()
                            .filter(e -> e.getKey().startsWith("out "))
                            .mapToInt(Map.Entry::getValue)
                            .findFirst()
                            .orElse(1),
                    1,
                    "the header tells of the columns %s, the query projects %s".formatted(told, projected));
        }
    }

    private void checkParameters(Header header, Query query) {
        Set<String> used = new HashSet<>();
        if (query.getQueryPattern() != null) {
            PatternVars.vars(query.getQueryPattern()).stream()
                    .map(Var::getVarName)
                    .forEach(used::add);
        }
        for (var parameter : header.parameters.values()) {
            boolean mentioned = used.contains(parameter.name())
                    || Pattern.compile("[?$]" + parameter.name() + "\\b")
                            .matcher(body())
                            .find();
            if (!mentioned) {
                throw wrong(
                        header.lines.getOrDefault("in " + parameter.name(), 1),
                        1,
                        "the query has no variable ?%s".formatted(parameter.name()));
            }
        }
    }

    /** The text without its comment lines. */
    private String body() {
        return text.lines().filter(line -> !line.stripLeading().startsWith("#")).reduce("", (a, b) -> a + "\n" + b);
    }

    private TinhException wrong(int line, int column, String message) {
        return new TinhException(Problem.SYNTAX, new Place(source, line, column), message);
    }
}
