package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** Who has figures of its own, that are not the province's: an enterprise, a project, a person, one zone. */
final class Owners {
    /** "KCN này", "doanh nghiệp này". */
    private static final Set<String> SINGLE =
            Set.of("industrial-park", "industrial-parks", "industrial-cluster", "industrial-clusters", "enterprises");

    /** "tiền gửi tại Agribank": a bank's own. */
    private static final Set<String> BANKS = Set.of("agribank", "vietcombank", "vietinbank", "bidv", "sacombank");

    private final State state;

    Owners(State state) {
        this.state = state;
    }

    /** "KCN này", "dự án này", "doanh nghiệp này": one of them, not the province. */
    boolean isThisOne(int at) {
        if (!state.key(at).equals("này")) {
            return false;
        }
        boolean zone = at > 0
                && state.items.get(at - 1) instanceof Mention mention
                && Inside.slugs(mention).stream().anyMatch(SINGLE::contains);
        String pair = state.key(at - 2) + " " + state.key(at - 1);
        return (zone
                        || Set.of("công ti", "nhà máy", "hợp tác").contains(pair)
                        || (pair.endsWith("khu") || pair.endsWith("cụm")))
                && !Set.of("các", "những", "hai", "ba").contains(state.key(at - 2))
                && !Set.of("các", "những").contains(state.key(at - 3));
    }

    /** "Công ty", "chủ vườn", "một dự án": whoever follows has figures of its own. */
    boolean isPrivate(int at, Token token) {
        String pair = token.key() + " " + state.key(at + 1);
        boolean person = Set.of("bà", "ông").contains(token.raw());
        return person
                || BANKS.contains(token.key())
                || ((Set.of(
                                                "nhà máy",
                                                "giám đốc",
                                                "chủ vườn",
                                                "nông dân",
                                                "gia đình",
                                                "cổ phiếu",
                                                "công ti",
                                                "xí nghiệp")
                                        .contains(pair)
                                || (pair.equals("hợp tác") && state.key(at + 2).equals("xã")))
                        && !Set.of("các", "những", "nhiều", "số", "phó").contains(state.key(at - 1))
                        && !(at > 0 && state.items.get(at - 1) instanceof Mention));
    }
}
