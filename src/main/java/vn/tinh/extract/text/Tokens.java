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
    private final KnownWords words;

    private Tokens(String text) {
        this.text = text;
        this.words = new KnownWords(text);
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
                step(point);
                tokens.add(new Token(Token.Kind.MARK, text.substring(at - 1, at), "\n", offset - 1, offset, spaced));
                spaced = true;
            } else if (isSpace(point)) {
                step(point);
                spaced = true;
            } else if (Character.isDigit(point)) {
                number();
            } else if (Character.isLetter(point)) {
                word();
            } else {
                int begin = at;
                step(point);
                add(Token.Kind.MARK, begin, offset - 1);
            }
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }

    private void step(int point) {
        at += Character.charCount(point);
        offset++;
    }

    /** What was stepped over since this UTF-16 unit, at this code point. */
    private void add(Token.Kind kind, int begin, int start) {
        KnownWords.Word word = words.at(begin, at, raw -> key(kind, raw));
        tokens.add(new Token(kind, word.raw(), word.key(), start, offset, spaced));
        spaced = false;
    }

    private static String key(Token.Kind kind, String raw) {
        return switch (kind) {
            case WORD -> Spelling.key(raw);
            case NUMBER -> raw;
            case MARK -> PLAIN.getOrDefault(raw.codePointAt(0), raw);
        };
    }

    /** Digits, with stops and commas between digits: "9,876.5". */
    private void number() {
        int begin = at;
        int start = offset;
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
        add(Token.Kind.NUMBER, begin, start);
    }

    /** Letters with what combines with them, digits after letters ("QH14", "km2"), an apostrophe between letters. */
    private void word() {
        int begin = at;
        int start = offset;
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
        add(Token.Kind.WORD, begin, start);
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
