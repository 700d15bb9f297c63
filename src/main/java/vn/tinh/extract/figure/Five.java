package vn.tinh.extract.figure;

import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** "Năm" is five or a year: five where it counts. */
final class Five {
    private static final Set<String> COUNTED = Set.of(
            "sản phẩm", "dự án", "doanh nghiệp", "chủ thể", "khu công", "cụm công", "cụm", "thị trường", "mặt hàng");

    private static final Set<String> BEFORE_FIVE =
            Set.of("(", ",", "có", "gồm", "và", "là", "thêm", "nay", ":", "được");

    private static final String FIVE = Spelling.key("năm");
    private static final String PER = Spelling.key("phần");
    private static final String CENT = Spelling.key("trăm");
    private static final String TIMES = Spelling.key("lần");

    private static final Set<String> BEFORE_TIMES =
            Set.of(Spelling.key("gấp"), Spelling.key("gần"), Spelling.key("hơn"), Spelling.key("khoảng"));

    private final Digits digits;

    Five(Digits digits) {
        this.digits = digits;
    }

    /** "hai mươi năm" are twenty years, 25 is "hai mươi lăm"; but "hai trăm linh năm". */
    boolean isYearAtEnd(List<Item> items, int at, List<String> keys) {
        int size = keys.size();
        return keys.getLast().equals(FIVE)
                && (size == 1 || !NumberWords.isAnd(keys.get(size - 2)))
                && isYear(items, at + size - 1);
    }

    /** "năm" is a year wherever nothing tells that it is five: "mỗi năm", "9%/năm"; but "năm triệu", "gấp năm lần". */
    private boolean isYear(List<Item> items, int at) {
        boolean times = NumberWords.first(items, at + 1).equals(TIMES)
                && at > 0
                && items.get(at - 1) instanceof Token before
                && BEFORE_TIMES.contains(before.key());
        boolean percent = NumberWords.first(items, at + 1).equals(PER)
                && NumberWords.first(items, at + 2).equals(CENT);
        return Zeros.at(items, at + 1) == 0
                && !times
                && !percent
                && !digits.repeat(items, at + 1, 5)
                && !isCounting(items, at);
    }

    /** "gồm năm sản phẩm bốn sao", "đến nay năm cụm đã hoạt động", "có năm dự án". */
    private static boolean isCounting(List<Item> items, int at) {
        String noun = NumberWords.first(items, at + 1);
        String second =
                at + 2 < items.size() && items.get(at + 1) instanceof Token ? NumberWords.first(items, at + 2) : "";
        boolean counted = COUNTED.contains(noun) || COUNTED.contains(noun + " " + second);
        boolean named = at + 1 < items.size()
                && items.get(at + 1) instanceof Mention mention
                && mention.tokens().size() > 1
                && COUNTED.contains(mention.tokens().get(0).key() + " "
                        + mention.tokens().get(1).key());
        return (counted || named) && at > 0 && BEFORE_FIVE.contains(lastWord(items, at - 1));
    }

    private static String lastWord(List<Item> items, int at) {
        return switch (items.get(at)) {
            case Token token -> token.key();
            case Mention mention -> mention.tokens().getLast().key();
        };
    }
}
