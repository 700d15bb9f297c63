package vn.tinh.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.query.Answers;
import vn.tinh.query.Endpoint;
import vn.tinh.query.Parameter;
import vn.tinh.query.ResultFormat;
import vn.tinh.query.StoredQueries;
import vn.tinh.query.StoredQuery;

/** {@code tinh query}: lists the stored queries, tells of one, or asks one, a file or a text. */
@Command(
        name = "query",
        description =
                "Asks the graph: a stored query by name, a file, or a text. Without any, lists the stored queries.",
        customSynopsis = {
            "tinh query",
            "tinh query NAME|FILE [--<parameter> VALUE ...] [--format FORMAT] [--to URL]",
            "tinh query -e TEXT [--format FORMAT] [--to URL]",
            "tinh query NAME --help"
        },
        modelTransformer = QueryCommand.ParametersOfQueries.class)
public final class QueryCommand implements Callable<Integer> {
    private final Supplier<? extends Endpoint> here;
    private final Supplier<StoredQueries> kept;
    private Optional<StoredQueries> read = Optional.empty();
    private final OutputStream out;

    @Parameters(arity = "0..*", paramLabel = "NAME", hidden = true)
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-e", "--expression"},
            paramLabel = "TEXT",
            description = "A query's text; the project's prefixes need not be declared.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json, xml; ttl for a graph. A table unless it is told otherwise.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "A server or SPARQL endpoint that is asked instead of the store here.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            description = "This help; with a query's name, what it takes and answers.")
    private boolean help;

    /**
     * @param here opens the store of this machine; it is closed after the query
     * @param out where answers go, in UTF-8
     */
    public QueryCommand(Supplier<? extends Endpoint> here, StoredQueries queries, OutputStream out) {
        this(here, () -> queries, out);
    }

    /** @param queries read when they are first needed, since all commands pass here at their start */
    public QueryCommand(Supplier<? extends Endpoint> here, Supplier<StoredQueries> queries, OutputStream out) {
        this.here = here;
        this.kept = queries;
        this.out = out;
    }

    /** What picocli does not know as an option is a parameter of the query, and stays in its place among the words. */
    static final class ParametersOfQueries implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec spec) {
            spec.parser().unmatchedOptionsArePositionalParams(true);
            return spec;
        }
    }

    @Override
    public Integer call() {
        var named = new ArrayList<String>();
        var values = new LinkedHashMap<String, String>();
        sort(named, values);
        if (named.size() + text.stream().count() > 1) {
            throw usage("one query at a time: "
                    + Stream.concat(named.stream(), text.stream().map(e -> "-e"))
                            .collect(Collectors.joining(" and ")));
        }
        if (named.isEmpty() && text.isEmpty()) {
            if (!values.isEmpty()) {
                throw usage("which query takes --" + values.keySet().iterator().next() + "?");
            }
            say(help ? usageHelp() : listing());
            return 0;
        }
        StoredQuery query = text.map(e -> expression(e)).orElseGet(() -> byName(named.getFirst()));
        if (help) {
            say(telling(query));
            return 0;
        }
        ResultFormat asked = format();
        try (Endpoint endpoint = endpoint()) {
            new Answers(endpoint).write(query, values, asked, out);
        }
        return 0;
    }

    /** {@code --name value} and {@code --name=value} are values, everything else names a query. */
    private void sort(List<String> named, Map<String, String> values) {
        var left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            if (!word.startsWith("--")) {
                named.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            if (equals < 0 && !left.hasNext()) {
                throw usage(word + " needs a value");
            }
            if (values.put(name, equals < 0 ? left.next() : word.substring(equals + 1)) != null) {
                throw usage("--" + name + " stands twice");
            }
        }
    }

    private StoredQuery byName(String name) {
        if (queries().has(name)) {
            return queries().get(name);
        }
        Path file = Path.of(name);
        if (Files.isRegularFile(file)) {
            return StoredQueries.file(file);
        }
        try {
            return queries().get(name);
        } catch (TinhException unknown) {
            throw usage(unknown.getMessage() + ", and there is no such file");
        }
    }

    private static StoredQuery expression(String text) {
        try {
            return StoredQuery.parseLoosely("-e", "-e", text);
        } catch (TinhException wrong) {
            throw new TinhException(Problem.USAGE, wrong.findings());
        }
    }

    private ResultFormat format() {
        String word = format.orElse(ResultFormat.TABLE.word());
        return ResultFormat.of(word)
                .orElseThrow(() -> usage("--format is one of %s, not \"%s\""
                        .formatted(
                                Stream.of(ResultFormat.values())
                                        .map(ResultFormat::word)
                                        .collect(Collectors.joining(", ")),
                                word)));
    }

    private Endpoint endpoint() {
        if (address.isEmpty()) {
            return here.get();
        }
        try {
            var uri = URI.create(address.get());
            if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
                return Endpoint.at(uri);
            }
        } catch (IllegalArgumentException none) {
            // told below
        }
        throw usage("--to is an address that begins with http:// or https://, not \"%s\"".formatted(address.get()));
    }

    private String listing() {
        return queries().all().stream()
                .map(query -> "%s%n    %s%n    %s%n".formatted(query.name(), query.question(), query.summary()))
                .collect(Collectors.joining());
    }

    private static String telling(StoredQuery query) {
        var lines = new ArrayList<String>();
        lines.add(query.name());
        Stream.of(query.question(), query.summary())
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add("    " + line));
        if (!query.parameters().isEmpty()) {
            lines.add("Parameters:");
            query.parameters()
                    .forEach(parameter -> lines.add("    --%s  %s (%s; %s)"
                            .formatted(
                                    parameter.name(),
                                    parameter.meaning(),
                                    parameter.type().expectation(),
                                    need(parameter))));
        }
        if (!query.columns().isEmpty()) {
            lines.add("Columns:");
            query.columns()
                    .forEach(column -> lines.add("    %s  %s (%s)"
                            .formatted(
                                    column.name(),
                                    column.meaning(),
                                    column.type().word())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String need(Parameter parameter) {
        if (parameter.required()) {
            return "must be given";
        }
        return parameter.standard().isEmpty()
                ? "any where none is given"
                : parameter.standard() + " where none is given";
    }

    private String usageHelp() {
        return new picocli.CommandLine(this).getUsageMessage();
    }

    private void say(String what) {
        try {
            out.write(what.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TinhException usage(String message) {
        return new TinhException(Problem.USAGE, message);
    }

    private StoredQueries queries() {
        StoredQueries queries = read.orElseGet(kept);
        read = Optional.of(queries);
        return queries;
    }
}
