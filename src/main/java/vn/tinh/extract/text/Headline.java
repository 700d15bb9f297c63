package vn.tinh.extract.text;

import java.util.List;

/**
 * The headline of a page.
 *
 * @param at the paragraph that is it; -1 where none is
 * @param tokens without line breaks
 */
record Headline(int at, List<Token> tokens) {
    /** @param title that came with the page; where it is empty, the page's own is found */
    static Headline of(Page page, List<Token> title) {
        List<Token> given = title.stream().filter(token -> !token.is("\n")).toList();
        int at = find(page, given);
        if (!given.isEmpty() || at < 0) {
            return new Headline(at, given);
        }
        Line line = page.line(at);
        return new Headline(at, line.from(Marks.dateEnd(line)).tokens());
    }

    /** The paragraph that is the headline, or -1; none of those before it is prose. */
    private static int find(Page page, List<Token> given) {
        for (int at = 0; at < page.size() && at < 40 && !given.isEmpty(); at++) {
            if (headOf(page.line(at).from(Marks.dateEnd(page.line(at))), given) > 0) {
                return at;
            }
        }
        for (int at = 0; at < page.size() && at < 15; at++) {
            Line line = page.line(at);
            if (page.isTable(at) || Marks.of(line) != Marks.NONE) {
                continue;
            }
            boolean headline = line.words() >= 3
                    && line.words() <= Page.HEADLINE
                    && !line.last().is(".")
                    && !line.last().is(":")
                    && !line.last().is(";")
                    && !line.isItem();
            if (headline) {
                return at;
            }
            if (page.isProse(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** @return how many tokens the headline takes at the line's head; 0 where it is another line */
    int headOf(Line line) {
        return headOf(line, tokens);
    }

    private static int headOf(Line line, List<Token> title) {
        List<Token> tokens = line.tokens();
        int at = 0;
        int words = 0;
        for (Token token : title) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).is(token.key())) {
                return 0;
            }
            at++;
            words++;
        }
        while (at < tokens.size() && !tokens.get(at).spaced() && tokens.get(at).kind() == Token.Kind.MARK) {
            at++;
        }
        return words >= 2 ? at : 0;
    }
}
