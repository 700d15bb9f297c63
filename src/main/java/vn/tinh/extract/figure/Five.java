package vn.tinh.extract.figure;

import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** "Năm" is five or a year: five where it counts. */
final class Five {
    private static final Set<String> COUNTED = Set.of(
            "sản phẩm", "dự án", "doanh nghiệp", "chủ thể", "khu công", "cụm công", "cụm", "thị trường", "mặt hàng");
    private static final Set<String> BEFORE_FIVE =
            Set.of("(", ",", "có", "gồm", "và", "là", "thêm", "nay", ":", "được");

    private Five() {}

    /** "gồm năm sản phẩm bốn sao", "đến nay năm cụm đã hoạt động", "có năm dự án". */
    static boolean isCounting(List<Item> items, int at) {
        String noun = Numbers.firstWord(items, at + 1);
        String second =
                at + 2 < items.size() && items.get(at + 1) instanceof Token ? Numbers.firstWord(items, at + 2) : "";
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
