package vn.tinh.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * A question that must have no answer: each row is an offence, the first column names the offender.
 *
 * @param name the file's name without its suffix: {@code notation-twice}
 * @param file where it is written
 * @param summary what is wrong with an offender, in English
 * @param tomTat the same in Vietnamese
 * @param warning whether an offence may stand
 * @param text the question; where it holds {@code <each:property>} it is put once for each property
 * @param each asks for these properties; empty where it is put once
 */
record Check(
        String name, String file, String summary, String tomTat, boolean warning, String text, Optional<Query> each) {
    private static final String EACH = "<each:property>";
    private static final String MARK = "#+ ";

    static Check read(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
            Query query = QueryFactory.create(text);
            if (!query.isSelectType() || query.getResultVars().isEmpty()) {
                throw wrong(file, 0, "a check is a SELECT whose first column is the offender");
            }
            return new Check(
                    name,
                    file.toString(),
                    header(file, text, "summary"),
                    header(file, text, "tóm tắt"),
                    text.contains(MARK + "severity: warning"),
                    text,
                    text.contains(EACH)
                            ? Optional.of(QueryFactory.create(header(file, text, "each")))
                            : Optional.empty());
        } catch (QueryParseException e) {
            throw wrong(file, Math.max(e.getLine(), 0), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, file + " cannot be read", e);
        }
    }

    /** The question; a path can name no variable, so a property stands in its text. */
    Query query(Node property) {
        return QueryFactory.create(text.replace(EACH, "<" + property.getURI() + ">"));
    }

    Query query() {
        return QueryFactory.create(text);
    }

    private static String header(Path file, String text, String key) {
        String start = MARK + key + ": ";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElseThrow(() -> wrong(file, 1, "the check lacks its header \"%s\"".formatted(start.strip())));
    }

    private static TinhException wrong(Path file, int line, String message) {
        return new TinhException(Problem.SYNTAX, new Place(file.toString(), line, 0), message);
    }
}
