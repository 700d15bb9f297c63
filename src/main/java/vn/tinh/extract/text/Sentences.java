package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the sentences of a paragraph end. */
final class Sentences {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "}");
    /** Before names and numbers: "TP. Huế", "ThS. An", "Q. 1"; a stop after them ends nothing. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tp", "tx", "tt", "q", "h", "p", "x", "ths", "ts", "gs", "pgs", "bs", "ks", "cn", "ncs", "ls", "tr", "st",
            "nxb", "dr", "mr", "mrs", "ms", "đt", "đc", "vd", "nd");
    /** After so many tokens a sentence is cut at the next comma: it is a list or a fault, and rules read on from there. */
    private static final int LONG = 600;

    private static final int TOO_LONG = 2000;

    private Sentences() {}

    static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.MARK && ENDS.contains(token.key());
    }

    /** The tokens of a paragraph, sentence by sentence; none of them empty, none left out. */
    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int length = at - begin + 1;
            boolean cut = length >= TOO_LONG
                    || (length >= LONG
                            && (tokens.get(at).is(",") || tokens.get(at).is(";")));
            int end = cut ? at + 1 : end(tokens, begin, at);
            if (end > at || at + 1 == tokens.size()) {
                end = Math.max(end, at + 1);
                sentences.add(tokens.subList(begin, end));
                begin = end;
                at = end - 1;
            }
        }
        return sentences;
    }

    /** The end of the article: "./.", "…/." or "/." */
    static boolean endsArticle(List<Token> sentence) {
        int size = sentence.size();
        int at = size - 1;
        while (at > 1 && CLOSERS.contains(sentence.get(at).key())) {
            at--;
        }
        return at > 0
                && isEnd(sentence.get(at))
                && sentence.get(at - 1).is("/")
                && !sentence.get(at).spaced();
    }

    /** @return the index after the sentence's last token where it ends with this one, else 0 */
    private static int end(List<Token> tokens, int begin, int at) {
        Token token = tokens.get(at);
        if (at + 1 < tokens.size() && isListMark(tokens, at + 1) && at >= begin) {
            return at + 1;
        }
        if (!isEnd(token) && !(token.is("/") && at > begin && isEnd(tokens.get(at - 1)))) {
            return 0;
        }
        int next = at + 1;
        while (next < tokens.size()
                && !tokens.get(next).spaced()
                && (isEnd(tokens.get(next))
                        || CLOSERS.contains(tokens.get(next).key())
                        || (tokens.get(next).is("/") && next + 1 < tokens.size() && isEnd(tokens.get(next + 1))))) {
            next++;
        }
        if (next >= tokens.size()) {
            return next;
        }
        if (next - at == 1 && token.is(".") && isAbbreviation(tokens, begin, at, tokens.get(next))) {
            return 0;
        }
        return starts(tokens, at, next) ? next : 0;
    }

    private static boolean isListMark(List<Token> tokens, int at) {
        Token mark = tokens.get(at);
        return mark.spaced()
                && mark.kind() == Token.Kind.MARK
                && "•●▪■❖➢►➤▶".contains(mark.key())
                && at + 1 < tokens.size();
    }

    private static boolean starts(List<Token> tokens, int at, int next) {
        Token first = tokens.get(next);
        if (first.spaced()) {
            return first.isCapital() || first.isNumber() || (!first.isWord() && !first.is(",") && !first.is(";"));
        }
        // "phát triển.Trong năm": the space was forgotten; "chinhphu.vn", "TP.HCM", "P.V" are none of it
        boolean word = first.isCapital()
                && first.raw().length() > 1
                && !first.raw().equals(first.raw().toUpperCase(java.util.Locale.ROOT));
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return word && (!before.isWord() || (before.raw().length() > 1 && !before.isCapital()) || isUnit(before));
    }

    private static boolean isUnit(Token token) {
        return token.is("usd") || token.is("vnd") || token.is("fdi") || token.is("grdp");
    }

    private static boolean isAbbreviation(List<Token> tokens, int begin, int at, Token next) {
        if (at == begin) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.isNumber() || (before.isWord() && Line.isRoman(before.raw()))) {
            // "1. Công nghiệp" numbers what follows; "năm 2020. Trong" ends a sentence
            int number = at - 1;
            boolean leads = number == begin || (number == begin + 1 && Line.isBullet(tokens.get(begin)));
            return leads && before.raw().length() <= 4;
        }
        if (!before.isWord()) {
            return false;
        }
        boolean etCetera =
                before.is("v") && at - 3 >= begin && tokens.get(at - 3).is("v");
        if (etCetera) {
            return false;
        }
        boolean initial = before.raw().codePointCount(0, before.raw().length()) == 1 && before.isCapital();
        boolean known = ABBREVIATIONS.contains(before.key())
                && (before.isCapital() || before.raw().length() > 1)
                && (next.isWord() || next.isNumber());
        return initial || known;
    }
}
