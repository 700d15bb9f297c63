package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Qualifier;

/** Several places, goods or markets spoken of at once, and what each of them has at least. */
final class Groups {
    private static final Set<String> MEMBERS =
            Set.of("địa phương", "địa bàn", "mặt hàng", "ngành hàng", "nhóm hàng", "tỉnh thành", "tỉnh ,");
    private static final Set<String> SEVERAL = Set.of("các", "những", "nhiều", "nhóm", "số", "loạt", "hàng");

    private final State state;

    Groups(State state) {
        this.state = state;
    }

    /** "có 9 tỉnh, thành phố xuất khẩu trên 1 tỷ USD": what each of them has is none's figure. */
    boolean isGroup(int at) {
        boolean market = at + 1 < state.items.size()
                && state.items.get(at + 1) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.slug().equals("export-markets")
                && (Set.of("trên", "đạt", "vượt").contains(state.key(at + 2)) || isPassed(at + 2));
        return market
                || Set.of("tỉnh", "địa", "mặt", "nhóm", "thành", "nơi").contains(state.key(at + 1))
                || (state.key(at + 1).equals("thị")
                        && Set.of("trên", "đạt", "vượt").contains(state.key(at + 3)))
                || (state.key(at + 1).equals("thị")
                        && state.subject.places.isEmpty()
                        && state.key(at + 2).equals("trường")
                        && state.key(at + 3).equals("có"));
    }

    /** "13 thị trường trên 10 triệu USD". */
    private boolean isPassed(int at) {
        return at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Amount amount
                && amount.qualifier() == Qualifier.OVER;
    }

    /**
     * "các địa phương xuất khẩu từ 1 tỷ USD trở lên", "7/23 ngành hàng đạt từ 1,1 đến 4 tỷ USD"; "ước 5,12 tỷ USD, lần
     * đầu vượt mốc 5 tỷ".
     */
    boolean isThreshold(int at, Mention mention) {
        boolean upward =
                mention.tokens().getLast().is("lên") && mention.tokens().size() > 3;
        boolean from = mention.tokens().getFirst().is("từ") || state.key(at - 1).equals("từ");
        return ((upward || from) && isOfSeveral(at)) || isMilestone(at, mention);
    }

    private boolean isOfSeveral(int at) {
        for (int back = at - 1; back >= Math.max(1, at - 10); back--) {
            if (State.PAUSES.contains(state.key(back)) || state.key(back).equals(",")) {
                return false;
            }
            boolean number = state.items.get(back - 1) instanceof Token token && token.isNumber();
            if (MEMBERS.contains(state.key(back) + " " + state.key(back + 1))
                    && (number || SEVERAL.contains(state.key(back - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The level itself stands before it in the sentence. */
    private boolean isMilestone(int at, Mention mention) {
        boolean mark = mention.tokens().stream().anyMatch(word -> word.is("mốc") || word.is("ngưỡng"))
                || Set.of("mốc", "ngưỡng").contains(state.key(at - 1));
        return mark
                && state.last.sentence == state.number
                && Indicators.gauge(state.last.unit) == Indicators.Gauge.MONEY
                && state.subject.isEmpty();
    }
}
