package vn.tinh.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFParseException;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** What is wrong with a file, gathered while it is read. */
final class Errors {
    /** More help nobody. */
    private static final int MOST = 200;

    private static final Pattern PLACE_IN_MESSAGE = Pattern.compile("\\s*\\[line \\d+(, column \\d+)?]\\s*$");

    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    Errors(String name) {
        this.name = name;
    }

    void add(Place place, String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(place, PLACE_IN_MESSAGE.matcher(message).replaceFirst("")));
        }
    }

    /** Unless something is wrong there already: a second opinion on the same thing helps nobody. */
    void addUnlessTold(Place place, String message) {
        if (findings.stream().noneMatch(told -> told.place().line() == place.line())) {
            add(place, message);
        }
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Gives a place to what has none. */
    void locate(Function<Finding, Place> places) {
        findings.replaceAll(
                found -> found.place().line() > 0 ? found : new Finding(places.apply(found), found.message()));
    }

    String name() {
        return name;
    }

    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new TinhException(
                    Problem.SYNTAX, findings.stream().sorted().distinct().toList());
        }
    }

    /**
     * The error at which the parser gave up.
     *
     * @param second another parser's opinion, asked for where this one says no line or no column
     */
    void fatal(RDFParseException e, Cursor cursor, Supplier<Optional<Finding>> second) {
        String message = deepest(e);
        if (cursor.isExact()) {
            add(cursor.here(name), message);
        } else if (e.getLineNumber() > 0 && e.getColumnNumber() > 0) {
            add(new Place(name, e.getLineNumber(), e.getColumnNumber()), message);
        } else {
            Optional<Finding> other = second.get();
            if (other.isPresent()) {
                add(other.get().place(), other.get().message());
            } else {
                long line = Math.max(e.getLineNumber(), 0);
                add(new Place(name, line, 0), message);
            }
        }
    }

    /** A message that only says that reading failed gives way to its cause's. */
    private static String deepest(Throwable e) {
        String told = e.getMessage() == null ? "" : e.getMessage();
        Throwable cause = e.getCause();
        boolean vague = told.isEmpty()
                || told.startsWith("Could not parse")
                || told.startsWith("Found IOException")
                || told.contains("[code=");
        return cause != null && vague ? deepest(cause) : told.isEmpty() ? e.toString() : told;
    }

    ParseErrorListener listener(Cursor cursor) {
        return new ParseErrorListener() {
            @Override
            public void warning(String message, long line, long column) {
                // what the file may say all the same
            }

            @Override
            public void error(String message, long line, long column) {
                if (cursor.isExact()) {
                    add(cursor.here(name), message);
                } else {
                    add(new Place(name, Math.max(line, 0), line > 0 ? Math.max(column, 0) : 0), message);
                }
            }

            @Override
            public void fatalError(String message, long line, long column) {
                // comes as an exception too
            }
        };
    }
}
