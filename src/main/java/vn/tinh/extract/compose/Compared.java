package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** Figures that are changes, that are left behind or taken back, and so no levels. */
final class Compared {
    private static final Set<String> ADVERBS = Set.of("mạnh", "nhẹ", "tới", "đến", "mất", "khoảng", "đi", "thêm");

    private final State state;

    Compared(State state) {
        this.state = state;
    }

    /** "từ 11,8% lên 12,37%": the first of the two. */
    boolean isLeft(int at) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            if (Set.of("lên", "xuống", "còn").contains(state.key(next))) {
                return true;
            }
        }
        return false;
    }

    boolean isReplaced(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            String pair = state.key(back - 1) + " " + state.key(back);
            if (Set.of("thay vì", "phải là", "không phải", "nhầm là", "nhầm thành")
                            .contains(pair)
                    && !(pair.equals("phải là") && !state.key(back - 2).equals("không"))) {
                return true;
            }
        }
        return false;
    }

    /** "nhiều hơn vụ trước 15.400 tấn". */
    boolean isMore(int at) {
        for (int back = at - 1; back >= Math.max(1, at - 9); back--) {
            if (State.PAUSES.contains(state.key(back)) || state.key(back).equals(",") || state.isFigure(back)) {
                return false;
            }
            if (state.key(back).equals("hơn")
                    && Set.of("nhiều", "ít", "cao", "thấp", "lớn").contains(state.key(back - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "chỉ kém Bắc Ninh 0,6 tỷ USD": by how much another is ahead. */
    boolean isBehind(int at) {
        return at > 1
                && state.items.get(at - 1) instanceof Mention other
                && (other.meaning() instanceof Meaning.Place || other.meaning() instanceof Meaning.Name)
                && Set.of("kém", "hơn", "vượt").contains(state.key(at - 2));
    }

    /** "sụt mạnh tới 400 triệu USD", "thu hẹp 10 nghìn tỷ đồng", "hụt hơn 300 tỷ đồng". */
    private boolean isFall(int at) {
        int back = at - 1;
        while (back > at - 4 && ADVERBS.contains(state.key(back))) {
            back--;
        }
        boolean bare = Set.of("sụt", "hụt", "hẹp", "bớt").contains(state.key(back))
                || (state.key(back).equals("giảm") && state.key(back - 1).equals("sụt"));
        boolean much = back < at - 1
                && Set.of("tăng", "giảm").contains(state.key(back))
                && Set.of("mạnh", "nhẹ").contains(state.key(back + 1));
        return bare || much;
    }

    /** "tăng 5 dự án", "so với 386 triệu USD", "từ 190 lên 300". */
    boolean isChangeOrOld(int at, Mention mention) {
        String before = state.key(at - 1);
        String qualified = mention.tokens().getFirst().key();
        if (Set.of("tăng", "giảm").contains(before) && !state.subject.details.contains("capital-increase")) {
            return true;
        }
        if (Set.of("tới", "được", "khoảng", "những").contains(before)
                && Set.of("tăng", "giảm", "sụt").contains(state.key(at - 2))) {
            return true;
        }
        if (isBehind(at) || isFall(at)) {
            return true;
        }
        boolean raised = Indicators.isForeign(state.last.indicator)
                || state.last.indicator.startsWith("domestic")
                || state.subject.details.contains("capital-increase");
        boolean since = at + 1 < state.items.size()
                && state.items.get(at + 1) instanceof Mention behind
                && behind.meaning() instanceof Meaning.Time level
                && level.role() == Meaning.Time.Role.BASELINE; // "tăng thêm 120 triệu USD so với tháng trước"
        if (before.equals("thêm") && state.key(at - 2).equals("tăng") && (!raised || since)) {
            return true;
        }
        boolean enterprises = at + 1 < state.items.size()
                && state.items.get(at + 1) instanceof Mention noun
                && noun.meaning() instanceof Meaning.Name counted
                && counted.slug().equals("enterprises")
                && !noun.words().contains("đăng ký")
                && !(at + 2 < state.items.size() && state.items.get(at + 2) instanceof Mention); // "… thành lập mới"
        if (before.equals("thêm") && (enterprises || state.key(at - 2).equals("("))) {
            return true;
        }
        if (qualified.equals("hơn")
                && Set.of("nhiều", "ít", "cao", "thấp", "lớn").contains(before)) {
            return true;
        }
        if (at > 1
                && state.items.get(at - 1) instanceof Mention base
                && base.meaning() instanceof Meaning.Time than
                && than.role() == Meaning.Time.Role.BASELINE
                && Set.of("hơn", "kém", "tăng", "giảm").contains(state.key(at - 2))) {
            return true;
        }
        boolean remark = before.equals("(")
                && at > 1
                && state.items.get(at - 2) instanceof Mention change
                && change.meaning() instanceof Meaning.Change;
        if (remark || isMore(at)) {
            return true;
        }
        if (before.equals("với") && state.key(at - 2).equals("so")) {
            return state.kind.isEmpty();
        }
        boolean rises =
                Set.of("lên", "xuống").contains(state.key(at + 1)) && (before.equals("từ") || qualified.equals("từ"));
        return rises
                && !(at + 2 < state.items.size()
                        && state.items.get(at + 2) instanceof Mention next
                        && next.meaning() instanceof Meaning.Time);
    }

    /** "gấp gần sáu lần khu vực nông nghiệp", "gấp 1,3 lần của tỉnh", "gấp 2 lần bình quân chung": no growth. */
    boolean isMultipleOfAnother(int at, Mention mention) {
        if (mention.tokens().stream().limit(2).noneMatch(word -> word.is("gấp"))) {
            return false;
        }
        String next = state.key(at + 1);
        if (next.equals("khu")
                || (next.equals("của") && !isTime(at + 2))
                || (next.equals("so") && Set.of("bình", "mức", "trung").contains(state.key(at + 3)))
                || Set.of("bình", "trung").contains(next)
                || (next.equals("mức") && Set.of("bình", "trung").contains(state.key(at + 2)))) {
            return true;
        }
        return at + 1 < state.items.size()
                && state.items.get(at + 1) instanceof Mention other
                && (other.meaning() instanceof Meaning.Place
                        || (other.meaning() instanceof Meaning.Name name && (name.is("sector") || name.is("country"))));
    }

    private boolean isTime(int at) {
        return at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Time;
    }
}
