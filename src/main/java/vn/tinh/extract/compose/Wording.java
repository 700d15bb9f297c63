package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tinh.extract.judge.Wordings;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** The words that lead up to a figure, in pairs; a name is only of what kind it is. */
final class Wording {
    /** A table in prose has hundreds; what stands further away hardly tells. */
    private static final int REACH = 40;

    private Wording() {}

    /** "[time] [place] xuất khẩu được [amount]": {@code [time]_[place]}, {@code [place]_xuất}, {@code xuất_khẩu} … */
    static List<String> before(List<Item> items, int at) {
        List<String> pairs = new ArrayList<>();
        String last = "";
        for (int i = Math.max(0, at - REACH); i <= at; i++) {
            String word = word(items.get(i));
            if (word.isEmpty()) {
                continue;
            }
            if (!last.isEmpty()) {
                pairs.add(Wordings.pair(last, word));
            }
            last = word;
        }
        return pairs;
    }

    /** Empty for a mark. */
    private static String word(Item item) {
        return switch (item) {
            case Token token -> token.isWord() ? token.key() : token.isNumber() ? "[number]" : "";
            case Mention mention -> "[" + kind(mention.meaning()) + "]";
        };
    }

    private static String kind(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Name name -> name.type();
            case Meaning.Names names -> names.choices().getFirst().type();
            default -> meaning.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
