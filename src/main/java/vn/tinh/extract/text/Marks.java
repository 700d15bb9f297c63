package vn.tinh.extract.text;

import java.util.List;
import java.util.Optional;

/** What the words of a line say it is. */
enum Marks {
    NONE,
    RELATED,
    ASIDE,
    CAPTION,
    SITE,
    NOTICE;

    static final int BUTTON = 16;
    private static final int NOTE = 45;

    static Marks of(Line line) {
        List<Token> tokens = line.tokens();
        int words = line.words();
        if (LineSigns.isFileName(line)) {
            return CAPTION;
        }
        if (words == 0) {
            return line.tokens().size() <= 4 && line.hasNumber() ? NONE : ASIDE;
        }
        if (dateLine(tokens) == tokens.size()
                || LineSigns.isCounter(line)
                || (words <= BUTTON && DateLine.endsIn(tokens))) {
            return ASIDE;
        }
        int afterBullet = line.begin();
        int begin = afterBullet + 1 < tokens.size() && tokens.get(afterBullet).is("(") ? afterBullet + 1 : afterBullet;
        Optional<PageSign.Seen> seen = PageSign.at(tokens, begin);
        Marks mark = seen.map(sign -> of(line, sign, begin + sign.length())).orElse(NONE);
        if (mark == NONE && words <= NOTE && LineSigns.isCaption(line)) {
            return CAPTION;
        }
        boolean noProse = words <= BUTTON && !line.endsSentence();
        boolean reach = words <= NOTE && LineSigns.hasTelephone(line) && LineSigns.asksToCall(line);
        boolean home = noProse
                && tokens.size() > 2
                && line.last().is("chủ")
                && tokens.get(tokens.size() - 2).is("trang");
        if (mark == NONE && home) {
            return SITE;
        }
        return mark == NONE && ((noProse && LineSigns.isAddress(line)) || reach) ? ASIDE : mark;
    }

    private static Marks of(Line line, PageSign.Seen seen, int end) {
        int words = line.words();
        boolean alone = end == line.tokens().size();
        Optional<Token> next =
                alone ? Optional.empty() : Optional.of(line.tokens().get(end));
        boolean marked = next.filter(token -> token.kind() == Token.Kind.MARK && !token.is(",") && !token.is("."))
                .isPresent();
        boolean colon = next.filter(token -> token.is(":")).isPresent();
        boolean capital = next.filter(Token::isCapital).isPresent();
        return switch (seen.sign()) {
            case RELATED -> alone || marked || (capital && !line.endsSentence()) || words <= 7 ? RELATED : NONE;
            case BOX -> alone || (colon && words <= BUTTON) ? RELATED : NONE;
            case COUNTER -> alone || (colon && words <= BUTTON) ? ASIDE : NONE;
            case TOOL -> alone || marked || (words <= 8 && !line.last().is(".")) ? ASIDE : NONE;
            case CONTACT -> (colon || LineSigns.hasTelephone(line)) && words <= NOTE ? ASIDE : NONE;
            case IMPRINT -> words <= NOTE && (colon || !line.endsSentence()) ? ASIDE : NONE;
            case SOURCE -> isSource(line, seen, alone, marked) ? ASIDE : NONE;
            case DATE -> NONE;
            case FILE -> words <= 30 && (alone || marked || !line.last().is(".")) ? ASIDE : NONE;
            case CAPTION -> (colon && words <= NOTE) || alone || (seen.length() > 1 && words <= 8) ? CAPTION : NONE;
            case NOTICE -> NOTICE;
            case SITE -> words <= BUTTON && !line.endsSentence() ? SITE : NONE;
            case UNIT, CORNER -> NONE;
        };
    }

    private static boolean isSource(Line line, PageSign.Seen seen, boolean alone, boolean marked) {
        boolean brief = marked && line.words() <= 8;
        boolean said = (marked || seen.length() > 1) && line.words() <= BUTTON && !line.hasNumber();
        return alone || ((brief || said) && !line.last().is("?") && !line.last().is("."));
    }

    /** "Tin liên quan: …" glued to the end of a paragraph. */
    static boolean startsBox(List<Token> sentence) {
        return PageSign.at(sentence, 0)
                .filter(seen ->
                        seen.sign() == PageSign.RELATED && sentence.getFirst().isCapital())
                .filter(seen -> seen.length() == sentence.size()
                        || sentence.get(seen.length()).is(":")
                        || sentence.get(seen.length()).isCapital())
                .isPresent();
    }

    /** Where the words begin after the page's own date; 0 where there is none, or nothing else. */
    static int dateEnd(Line line) {
        int end = dateLine(line.tokens());
        return end < line.tokens().size() ? end : 0;
    }

    /** How many tokens at the head are the page's own date; 0 where none is. */
    static int dateLine(List<Token> tokens) {
        return DateLine.at(tokens, 0).end();
    }
}
