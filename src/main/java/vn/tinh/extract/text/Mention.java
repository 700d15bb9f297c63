package vn.tinh.extract.text;

import java.util.List;

/**
 * Words that a rule has read.
 *
 * @param rule its name: {@code number/digits}
 * @param meaning what they say
 * @param tokens the words, one at least
 */
public record Mention(String rule, Meaning meaning, List<Token> tokens) implements Item {
    public Mention {
        tokens = List.copyOf(tokens);
    }

    @Override
    public int start() {
        return tokens.getFirst().start();
    }

    @Override
    public int end() {
        return tokens.getLast().end();
    }

    /** The words as they stand in the text, one space between those that are apart. */
    public String words() {
        var words = new StringBuilder();
        for (Token token : tokens) {
            if (token.spaced() && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(token.raw());
        }
        return words.toString();
    }
}
