package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that have anything in them; tabs within a line are marks with the key {@code "|"}. */
final class Lines {
    /** Between two cells of a table. */
    static final String CELL = "|";

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<Token> open = new ArrayList<>();
    private int breaks = 2;
    private int index;
    private int offset;

    private Lines(String text) {
        this.text = text;
    }

    static List<Line> of(String text) {
        var lines = new Lines(text);
        for (Token token : Tokens.of(text)) {
            lines.add(token);
        }
        lines.close();
        return lines.lines;
    }

    private void add(Token token) {
        int tab = tab(token.start());
        if (token.is("\n")) {
            close();
            boolean second = token.raw().equals("\n") && index > 0 && text.charAt(index - 1) == '\r';
            breaks += second ? 0 : 1;
        } else {
            if (tab >= 0 && !open.isEmpty()) {
                open.add(new Token(Token.Kind.MARK, "\t", CELL, tab, tab + 1, true));
            }
            open.add(token);
        }
        index += token.raw().length();
        offset = token.end();
    }

    /** The offset of a tab between the last token and this offset, or -1. */
    private int tab(int until) {
        int tab = -1;
        while (offset < until) {
            int point = text.codePointAt(index);
            if (point == '\t') {
                tab = offset;
            }
            index += Character.charCount(point);
            offset++;
        }
        return tab;
    }

    private void close() {
        if (!open.isEmpty()) {
            int width = open.getLast().end() - open.getFirst().start();
            lines.add(new Line(open, width, breaks > 1));
            open = new ArrayList<>();
            breaks = 0;
        }
    }
}
