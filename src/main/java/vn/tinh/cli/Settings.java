package vn.tinh.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * The settings {@code tinh.*}. What a command's options say goes before the environment ({@code tinh.query-timeout} is
 * {@code TINH_QUERY_TIMEOUT} there), that before {@code tinh.properties} in the folder one stands in, and that before
 * the one in the project's folder.
 */
public final class Settings {
    public static final String ADDRESS = "tinh.address";
    public static final String BASE_URL = "tinh.base-url";
    public static final String DATA = "tinh.data";
    public static final String FUSEKI = "tinh.fuseki";
    public static final String PORT = "tinh.port";
    public static final String QUERY_TIMEOUT = "tinh.query-timeout";

    private static final String FILE = "tinh.properties";

    private final Path home;
    private final Map<String, String> environment;
    private final Map<String, String> values;

    private Settings(Path home, Map<String, String> environment, Map<String, String> values) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.values = Map.copyOf(values);
    }

    /**
     * @param home the project's folder
     * @param here the folder one stands in
     * @throws TinhException {@code USAGE} if a {@code tinh.properties} cannot be read
     */
    public static Settings read(Path home, Path here, Map<String, String> environment) {
        var values = new LinkedHashMap<String, String>();
        for (Path folder : List.of(home, here)) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                values.putAll(properties(file));
            }
        }
        return new Settings(home, environment, values);
    }

    private static Map<String, String> properties(Path file) {
        var read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException cannot) {
            throw new TinhException(Problem.USAGE, Place.of(file.toString()), "cannot be read: " + cannot.getMessage());
        }
        var values = new LinkedHashMap<String, String>();
        read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        return values;
    }

    /** These settings with one more, as an option of a command says it; nothing is changed where there is none. */
    public Settings with(String name, Optional<String> value) {
        if (value.isEmpty()) {
            return this;
        }
        var environmentWithout = new LinkedHashMap<>(environment);
        environmentWithout.remove(variable(name));
        var valuesWith = new LinkedHashMap<>(values);
        valuesWith.put(name, value.get());
        return new Settings(home, environmentWithout, valuesWith);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(variable(name)))
                .or(() -> Optional.ofNullable(values.get(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The project's folder, in which are {@code ontology}, {@code triples} and, unless it is told otherwise, the data. */
    public Path home() {
        return home;
    }

    /** The folder of the store; a relative one is below the project's folder. */
    public Path data() {
        return home.resolve(get(DATA).orElse("data"));
    }

    /** 0 for any free one. */
    public int port() {
        return number(PORT, 8080, 65_535);
    }

    /** The loopback address unless it is told otherwise. */
    public String address() {
        return get(ADDRESS).orElse("127.0.0.1");
    }

    /** The longest that a query may take. Written in seconds, with or without an s. */
    public Duration queryTimeout() {
        String text = get(QUERY_TIMEOUT).orElse("30");
        String seconds = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        return Duration.ofSeconds(Math.max(1, number(QUERY_TIMEOUT, seconds, 86_400)));
    }

    private int number(String name, int otherwise, int most) {
        return get(name).map(text -> number(name, text, most)).orElse(otherwise);
    }

    private static int number(String name, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw new TinhException(Problem.USAGE, "%s is a number from 0 to %d, not '%s'".formatted(name, most, text));
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
