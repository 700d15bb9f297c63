package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Mention;

/** Verbs and loose nouns that tell what is spoken of: "xuất sang", "thu về", "mua về", "nhà đầu tư". */
final class TradeVerbs {
    private static final String EXPORT = "export-turnover";
    private final State state;

    TradeVerbs(State state) {
        this.state = state;
    }

    void token(int at) {
        String next = state.key(at + 1);
        switch (state.key(at)) {
            case "xuất" ->
                tell(
                        !state.key(at - 1).equals("sản")
                                && !Set.of("phát", "hiện", "sắc", "bản", "thân").contains(next),
                        EXPORT);
            case "nhập" -> tell(isImport(at), "import-turnover");
            case "thu" -> collected(at);
            case "mang", "bán", "đem" -> tell(Set.of("về", "ra").contains(next), EXPORT);
            case "mua" -> tell(next.equals("về"), "import-turnover");
            case "nhà" -> tell(next.equals("đầu") && state.key(at + 2).equals("tư"), "fdi-registered-capital");
            case "sản" ->
                tell(
                        next.equals("phẩm")
                                && state.trade.isEmpty()
                                && Set.of("công", "chủ").contains(state.key(at + 2)),
                        "production-volume");
            default -> {}
        }
    }

    private void tell(boolean said, String indicator) {
        state.trade = said ? indicator : state.trade;
    }

    /** "Hải quan thu 500 tỷ đồng"; "thu về 30 triệu USD". */
    private void collected(int at) {
        boolean customs = at > 0
                && state.items.get(at - 1) instanceof Mention office
                && office.words().toLowerCase(java.util.Locale.ROOT).contains("hải quan");
        if (customs) {
            state.trade = "budget-revenue";
            state.subject.details.add("customs");
        } else {
            tell(state.key(at + 1).equals("về"), EXPORT);
        }
    }

    /** "sáp nhập", "thu nhập", "hội nhập" import nothing. */
    private boolean isImport(int at) {
        return !Set.of("hộ", "cư", "học", "cuộc").contains(state.key(at + 1))
                && !Set.of("sáp", "thu", "hội", "gia", "thâm", "du").contains(state.key(at - 1));
    }
}
