package vn.tinh.extract.text;

import java.util.List;
import java.util.Set;

/** What a short line shows: a picture's name, a counter, an address, a telephone. */
final class LineSigns {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp", "bmp", "svg", "mp4");
    private static final Set<String> COUNTED = Set.of("xem", "đọc", "truy", "thích", "tải");

    private LineSigns() {}

    static boolean isCaption(Line line) {
        List<Token> tokens = line.tokens();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            boolean picture = tokens.get(at).is("ảnh") || (tokens.get(at).is("họa") && at > 0);
            boolean sets = at == 0
                    || tokens.get(at).isCapital()
                    || tokens.get(at - 1).is("(")
                    || tokens.get(at - 1).is("nguồn");
            if (picture && sets && tokens.get(at + 1).is(":")) {
                return true;
            }
        }
        return false;
    }

    static boolean isFileName(Line line) {
        List<Token> tokens = line.tokens();
        int size = tokens.size();
        return size >= 3
                && PICTURES.contains(line.last().key())
                && tokens.get(size - 2).is(".")
                && !line.last().spaced()
                && tokens.stream().skip(1).noneMatch(Token::spaced);
    }

    static boolean isAddress(Line line) {
        List<Token> tokens = line.tokens();
        for (int at = 0; at + 2 < tokens.size(); at++) {
            if (tokens.get(at).is("http")
                    || tokens.get(at).is("https")
                    || tokens.get(at).is("www")) {
                return true;
            }
        }
        return line.tokens().stream().anyMatch(token -> token.is("@") || token.is("©"));
    }

    /** "886 lượt xem", "5.214 lượt xem | 3 bình luận", within a short line. */
    static boolean isCounter(Line line) {
        List<Token> tokens = line.tokens();
        if (line.words() > Marks.BUTTON) {
            return false;
        }
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean seen = tokens.get(at + 1).is("lượt")
                    && COUNTED.contains(tokens.get(at + 2).key());
            if (tokens.get(at).isNumber() && seen) {
                return line.words() <= 3 || !line.endsSentence();
            }
            if (tokens.get(at).is("lượt")
                    && at + 2 < tokens.size()
                    && tokens.get(at + 2).is(":")) {
                return true;
            }
        }
        return false;
    }

    static boolean asksToCall(Line line) {
        for (int at = 0; at < line.tokens().size(); at++) {
            boolean contact = PageSign.at(line.tokens(), at)
                    .filter(seen -> seen.sign() == PageSign.CONTACT)
                    .isPresent();
            if (contact) {
                return true;
            }
        }
        return false;
    }

    /** Seven digits and more in groups, as no figure is written. */
    static boolean hasTelephone(Line line) {
        int digits = 0;
        for (Token token : line.tokens()) {
            if (token.isNumber()) {
                digits += token.raw().length();
                if (digits >= 7) {
                    return true;
                }
            } else if (token.isWord()) {
                digits = 0;
            }
        }
        return false;
    }
}
