package vn.tinh.extract.text;

import java.util.List;
import java.util.function.LongConsumer;

/** The names and the wordings that the article has used so far. */
final class Familiar {
    private static final int WORDS = 4;

    private final Hashes names = new Hashes();
    private final Hashes wordings = new Hashes();

    void learn(Line line) {
        pairs(line, names::add);
        wordings(line, wordings::add);
    }

    /** It has a name of two words in common with the article. */
    boolean know(Line line) {
        boolean[] known = {false};
        pairs(line, pair -> known[0] |= names.contains(pair));
        return known[0];
    }

    /** Four in five of its wordings were there before. */
    boolean haveRead(Line line) {
        Hashes of = new Hashes();
        long[] known = {0};
        wordings(line, wording -> {
            if (of.add(wording) && wordings.contains(wording)) {
                known[0]++;
            }
        });
        return of.size() > 0 && known[0] * 5 >= of.size() * 4L;
    }

    private static void pairs(Line line, LongConsumer pairs) {
        List<Token> tokens = line.tokens();
        boolean capital = false;
        for (int at = 0; at < tokens.size(); at++) {
            boolean before = capital;
            capital = tokens.get(at).isCapital();
            if (capital && before) {
                pairs.accept(Hashes.of(
                        Hashes.of(0, tokens.get(at - 1).key()), tokens.get(at).key()));
            }
        }
    }

    private static void wordings(Line line, LongConsumer wordings) {
        String[] words = line.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::key)
                .toArray(String[]::new);
        for (int at = 0; at + WORDS <= words.length; at++) {
            long hash = 0;
            for (int word = at; word < at + WORDS; word++) {
                hash = Hashes.of(hash, words[word]);
            }
            wordings.accept(hash);
        }
    }
}
