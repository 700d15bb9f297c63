package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of a text, or several that one paragraph was broken into.
 *
 * @param tokens its tokens, without line breaks; one at least
 * @param width how many code points it is wide, from its first mark to its last
 * @param afterBlank a blank line stands before it, or nothing
 */
record Line(List<Token> tokens, int width, boolean afterBlank) {
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "}");
    private static final Set<String> BULLETS =
            Set.of("-", "*", "•", "+", "●", "○", "▪", "■", "□", "◦", "·", "❖", "➢", "►", "▶", "✓", "➤", "‣", "⁃");

    Line {
        tokens = List.copyOf(tokens);
    }

    static boolean isBullet(Token token) {
        return token.kind() == Token.Kind.MARK && BULLETS.contains(token.key());
    }

    Token first() {
        return tokens.getFirst();
    }

    Token last() {
        return tokens.getLast();
    }

    int words() {
        int words = 0;
        for (Token token : tokens) {
            words += token.isWord() ? 1 : 0;
        }
        return words;
    }

    boolean hasNumber() {
        for (Token token : tokens) {
            if (token.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** It begins as a list's item does: "- ", "* ", "• ". */
    boolean isItem() {
        return tokens.size() > 1 && isBullet(first()) && (tokens.get(1).spaced() || first().is("•"));
    }

    /** Where its words begin, after a bullet. */
    int begin() {
        int at = 0;
        while (at < tokens.size() && isBullet(tokens.get(at))) {
            at++;
        }
        return at;
    }

    /** It ends as a sentence does; quotation marks and brackets after the stop do not count. */
    boolean endsSentence() {
        int at = tokens.size() - 1;
        while (at > 0 && CLOSERS.contains(tokens.get(at).key())) {
            at--;
        }
        return Sentences.isEnd(tokens.get(at));
    }

    /** It ends with "…" or "...". */
    boolean endsInDots() {
        int size = tokens.size();
        return last().is("…")
                || (size > 1 && last().is(".") && tokens.get(size - 2).is("."));
    }

    /** "1.", "2.1", "III.", "a)": what numbers a heading or an item. */
    boolean isNumbered() {
        Token number = first();
        boolean counts = (number.isNumber() && number.raw().length() <= 5)
                || (number.isWord() && (isRoman(number.raw()) || number.raw().length() == 1));
        if (!counts || tokens.size() < 2) {
            return false;
        }
        Token next = tokens.get(1);
        boolean closed = !next.spaced() && (next.is(".") || next.is(")") || next.is("/"));
        return (closed && tokens.size() > 2 && !tokens.get(2).isNumber())
                || (number.isNumber() && number.raw().contains(".") && next.isCapital());
    }

    static boolean isRoman(String word) {
        return !word.isEmpty() && word.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
    }

    /** Its letters are capitals, but for an odd one. */
    boolean isCapitals() {
        long capitals = tokens.stream()
                .filter(token ->
                        token.isWord() && token.raw().equals(token.raw().toUpperCase(java.util.Locale.ROOT)))
                .count();
        return words() >= 2 && capitals * 10 >= words() * 9L;
    }

    /** This line with the next one as one. */
    Line and(Line next) {
        List<Token> both = new ArrayList<>(tokens);
        both.addAll(next.tokens);
        return new Line(both, Math.max(width, next.width), afterBlank);
    }

    Line from(int begin) {
        return new Line(tokens.subList(begin, tokens.size()), width, begin == 0 && afterBlank);
    }

    Line to(int end) {
        return new Line(tokens.subList(0, end), width, afterBlank);
    }
}
