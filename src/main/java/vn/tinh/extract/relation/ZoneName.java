package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.List;
import vn.tinh.extract.text.Token;

/**
 * A zone's own name in a clause: "Đồng Văn IV", "Tân Hội 2".
 *
 * @param end the sign behind it
 */
record ZoneName(List<Token> tokens, int end) {
    private static final int LONGEST = 5;

    /** Capitals, and figures after them: "Đồng Văn IV", "Tân Hội 2"; whatever else their words may name. */
    static ZoneName at(Clause clause, int at) {
        List<Token> name = new ArrayList<>();
        int next = at;
        while (next < clause.size() && name.size() < LONGEST) {
            Sign sign = clause.signs().get(next);
            boolean number =
                    sign.is(Cue.FIGURE) && !name.isEmpty() && sign.tokens().size() == 1;
            boolean capitals = sign.tokens().stream().allMatch(Token::isCapital);
            boolean province = !name.isEmpty()
                    && sign.is(Cue.PLACE)
                    && sign.names().stream().anyMatch(one -> one.sort().equals("province"));
            if ((!capitals && !number) || province) {
                break;
            }
            name.addAll(sign.tokens());
            next++;
        }
        return new ZoneName(name, next);
    }

    /** "Các cụm công nghiệp Tổng quan về thu hút": one capital begins a sentence, and no name. */
    boolean isSentence(Clause clause) {
        return tokens.size() == 1
                && clause.is(end, Cue.WORD)
                && !clause.signs().get(end).isCapital();
    }

    /** It begins with a Roman number: "II" behind "KCN Đồng Văn I". */
    boolean isRoman() {
        return isRoman(tokens.getFirst());
    }

    private static boolean isRoman(Token token) {
        return token.raw().chars().allMatch(letter -> letter == 'I' || letter == 'V' || letter == 'X');
    }

    /** "II" after "Đồng Văn I" is Đồng Văn II. */
    String slug(String base) {
        String slug = Plain.slug(tokens);
        return !base.isEmpty() && tokens.size() == 1 && isRoman() ? base + "-" + slug : slug;
    }

    /** Without its number. */
    String base() {
        boolean numbered = tokens.size() > 1
                && (isRoman(tokens.getLast()) || tokens.getLast().isNumber());
        return Plain.slug(numbered ? tokens.subList(0, tokens.size() - 1) : tokens);
    }
}
