package vn.tinh.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/** Query text to a query that may be run. */
final class Queries {
    /** A relative IRI in a query is one of ours: {@code <id/place/hung-yen>}. */
    static final String BASE = "https://w3id.org/tinh/";

    /** The standard alone: ARQ's extensions hold ways around the guard, such as CALL. */
    private static final Syntax SYNTAX = Syntax.syntaxSPARQL_11;

    private static final int LONGEST_MESSAGE = 400;
    private static final Pattern POSITION =
            Pattern.compile("(?i)(?:at )?\\[?line:? (\\d+), col(?:umn)?:? (\\d+)\\]?[.:]?\\s*");

    /** The parser names what it found twice, as kind and as text: {@code Encountered " "}" "} ""}. */
    private static final Pattern TOKEN = Pattern.compile("^Encountered \"\\s*\"?\\S+?\"?\\s\"(.+?)\\s?\"\"\\s*");

    private Queries() {}

    /** @param repeatable whether the same graph gives the same answer again */
    record Parsed(Query query, boolean repeatable) {}

    static Parsed parse(String text) {
        if (text.isBlank()) {
            throw new Refusal(400, "The query is empty.");
        }
        try {
            Query query = QueryFactory.create(text, BASE, SYNTAX);
            return new Parsed(query, Guard.check(query));
        } catch (QueryParseException wrong) {
            if (isUpdate(text)) {
                throw new Refusal(
                        400, "This is an update, not a query; queries are read here, and nothing is changed.");
            }
            throw new Refusal(400, message(wrong));
        } catch (QueryException wrong) {
            throw new Refusal(400, "The query cannot be read: " + firstLines(String.valueOf(wrong.getMessage())));
        } catch (StackOverflowError tooDeep) {
            throw new Refusal(400, "The query is nested too deeply.");
        }
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text, BASE, Syntax.syntaxSPARQL_11)
                    .getOperations()
                    .isEmpty();
        } catch (QueryException | StackOverflowError no) {
            return false;
        }
    }

    private static String message(QueryParseException wrong) {
        String told = String.valueOf(wrong.getMessage());
        Matcher position = POSITION.matcher(told);
        String rest = firstLines(position.replaceAll(""));
        Matcher token = TOKEN.matcher(rest);
        if (token.find()) {
            rest = "found " + token.group(1) + ", "
                    + token.replaceFirst("").replaceFirst("(?i)^\\s*was ", "").strip();
        }
        // the exception's own position is that of the last token that was right, the text's that of the wrong one
        if (position.reset().find()) {
            return "line " + position.group(1) + ", column " + position.group(2) + ": " + rest;
        }
        return wrong.getLine() > 0
                ? "line " + wrong.getLine() + ", column " + wrong.getColumn() + ": " + rest
                : "The query cannot be read: " + rest;
    }

    /** In one line; the parser's list of what it would have liked may be very long. */
    private static String firstLines(String message) {
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + " …";
    }
}
