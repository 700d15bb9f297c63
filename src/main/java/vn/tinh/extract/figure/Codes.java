package vn.tinh.extract.figure;

import java.util.List;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** Digits that are no number of their own: parts of "58-NQ/TW", "Covid-19", "20/9", "15h". */
final class Codes {
    private Codes() {}

    /** The digits here are a part of a code, a date or an hour. */
    static boolean isPartOf(List<Item> items, int at) {
        if (tied(items, at, at - 1) || tied(items, at + 1, at + 1)) {
            return true;
        }
        return at + 1 < items.size()
                && items.get(at + 1) instanceof Token next
                && next.isWord()
                && !next.spaced()
                && !Zeros.is(next.key())
                && !Units.isGlued(next.key());
    }

    /** A hyphen or slash without spaces binds it to a word, a slash also to a number. */
    private static boolean tied(List<Item> items, int follower, int mark) {
        if (mark < 0
                || follower >= items.size()
                || !(items.get(mark) instanceof Token sign)
                || !(sign.is("/") || sign.is("-") || sign.is("_"))
                || sign.spaced()) {
            return false;
        }
        boolean before = follower != mark;
        int other = before ? mark - 1 : mark + 1;
        if (before && ((Token) items.get(follower)).spaced()) {
            return false;
        }
        if (other < 0 || other >= items.size() || !(items.get(other) instanceof Token beyond)) {
            return false;
        }
        if (!before && beyond.spaced()) {
            return false;
        }
        boolean measured = before && sign.is("/") && other > 0 && isNumber(items.get(other - 1));
        return (beyond.isWord() && !measured) || (sign.is("/") && beyond.isNumber());
    }

    /** "68.120 tấn/103,4 triệu USD": behind the slash stands another figure. */
    private static boolean isNumber(Item item) {
        return item instanceof Token token
                ? token.isNumber()
                : item instanceof Mention mention && mention.meaning() instanceof Meaning.Numeral;
    }
}
