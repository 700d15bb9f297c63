package vn.tinh.extract.text;

import java.util.Set;

/** Who wrote it: "Minh Hạnh", "V.T", "PV", "(Theo TTXVN)". */
final class Author {
    private static final int LONGEST = 9;

    static boolean isOne(Line line) {
        if (line.tokens().size() > LONGEST || line.hasNumber() || line.last().is(":")) {
            return false;
        }
        boolean name = true;
        int words = 0;
        for (Token token : line.tokens()) {
            words += token.isWord() ? 1 : 0;
            boolean between =
                    Set.of(".", "-", "(", ")", ",", "/", "&", "*", "|").contains(token.key());
            boolean and = token.is("và") || token.is("theo");
            name &= between || and || token.isCapital();
        }
        return name && words > 0 && words <= 6;
    }
}
