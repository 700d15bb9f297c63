package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a text into tokens. Whatever it is given, every token stands in it, in order, and no two overlap. */
public final class Tokens {
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '；', ";"),
            Map.entry((int) '：', ":"),
            Map.entry((int) '，', ","),
            Map.entry((int) '％', "%"),
            Map.entry((int) '…', "…"));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int offset;
    private boolean spaced = true;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a text, line breaks among them as marks with the key {@code "\n"}. */
    public static List<Token> of(String text) {
        var tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
                add(Token.Kind.MARK, step(point), "\n");
                spaced = true;
            } else if (isSpace(point)) {
                step(point);
                spaced = true;
            } else if (Character.isDigit(point)) {
                number();
            } else if (Character.isLetter(point)) {
                word();
            } else {
                String plain = PLAIN.get(point);
                int begin = at;
                step(point);
                add(Token.Kind.MARK, begin, plain == null ? text.substring(begin, at) : plain);
            }
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }

    /** @return where the code point began */
    private int step(int point) {
        int begin = at;
        at += Character.charCount(point);
        offset++;
        return begin;
    }

    private void add(Token.Kind kind, int begin, String key) {
        String raw = text.substring(begin, at);
        int length = raw.codePointCount(0, raw.length());
        tokens.add(new Token(kind, raw, key, offset - length, offset, spaced));
        spaced = false;
    }

    /** Digits, with stops and commas between digits: "9,876.5". */
    private void number() {
        int begin = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean separates = (point == '.' || point == ',')
                    && at + 1 < text.length()
                    && Character.isDigit(text.codePointAt(at + 1));
            if (!Character.isDigit(point) && !separates) {
                break;
            }
            step(point);
        }
        add(Token.Kind.NUMBER, begin, text.substring(begin, at));
    }

    /** Letters with what combines with them, digits after letters ("QH14", "km2"), an apostrophe between letters. */
    private void word() {
        int begin = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean apostrophe = (point == '\'' || point == '’' || point == 'ʼ')
                    && at > begin
                    && at + 1 < text.length()
                    && Character.isLetter(text.codePointAt(at + 1));
            if (!Character.isLetterOrDigit(point) && !isCombining(point) && !apostrophe) {
                break;
            }
            step(point);
        }
        add(Token.Kind.WORD, begin, Spelling.key(text.substring(begin, at)));
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
