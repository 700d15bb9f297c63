package vn.tinh.extract.relation;

import java.util.List;
import java.util.Map;
import vn.tinh.extract.text.Token;

/**
 * The number of a document: "214/KH-UBND", "58-NQ/TW", "98/2018/NĐ-CP".
 *
 * @param text as printed, without blanks
 * @param end the token after it
 * @param whole it says the type and the issuer, and no figure alone
 */
record PaperNumber(String text, int end, boolean whole) {
    /** The slugs of those who issue, by the last part of the number; "%s" is the province. */
    private static final Map<String, String> ISSUERS = Map.ofEntries(
            Map.entry("ubnd", "%s-peoples-committee"),
            Map.entry("hdnd", "%s-peoples-council"),
            Map.entry("tu", "%s-party-committee"),
            Map.entry("btvtu", "%s-party-committee"),
            Map.entry("btv", "%s-party-committee"),
            Map.entry("tw", "central-committee"),
            Map.entry("cp", "government-of-viet-nam"),
            Map.entry("ttg", "prime-minister"),
            Map.entry("sct", "%s-department-of-industry-and-trade"),
            Map.entry("bct", "ministry-of-industry-and-trade"),
            Map.entry("hu", "-"),
            Map.entry("thu", "-"));

    private static final int DIGITS = 5;
    private static final int PARTS = 10;

    /** What begins here; of no text where no number does. */
    static PaperNumber at(List<Token> tokens, int at) {
        if (at >= tokens.size()
                || !tokens.get(at).isNumber()
                || tokens.get(at).raw().length() > DIGITS) {
            return new PaperNumber("", at, false);
        }
        var text = new StringBuilder(tokens.get(at).raw());
        int end = at + 1;
        boolean whole = false;
        while (end + 1 < tokens.size() && end - at < PARTS) {
            Token mark = tokens.get(end);
            Token part = tokens.get(end + 1);
            boolean joins = mark.is("/") || mark.is("-");
            boolean apart = mark.spaced() && part.spaced();
            boolean letters = part.isWord() && part.isCapital() && part.raw().length() < 8;
            boolean year = part.isNumber() && mark.is("/") && part.raw().length() == 4;
            if (!joins || apart || (!letters && !year)) {
                break;
            }
            text.append(mark.key()).append(part.raw());
            whole |= letters;
            end += 2;
        }
        return new PaperNumber(text.toString(), end, whole);
    }

    boolean isNone() {
        return text.isEmpty();
    }

    String slug() {
        return Plain.slug(text);
    }

    /** Slug of who issued it, by its last letters; empty where they do not say. */
    String issuer() {
        String slug = slug();
        String last = slug.substring(slug.lastIndexOf('-') + 1);
        if (last.startsWith("qh")) {
            return "national-assembly";
        }
        return ISSUERS.getOrDefault(last, "");
    }
}
