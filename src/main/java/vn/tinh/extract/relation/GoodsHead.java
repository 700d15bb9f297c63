package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What "mặt hàng xuất khẩu chủ lực" says.
 *
 * @param direction {@link Cue#EXPORT} or {@link Cue#IMPORT}; {@link Cue#WORD} where it says neither
 * @param main the goods are the chief ones
 * @param goods it names goods at all
 * @param end the sign after it
 */
record GoodsHead(Cue direction, boolean main, boolean goods, int end) {
    static final Set<Cue> HEAD = EnumSet.of(Cue.EXPORT, Cue.IMPORT, Cue.MAIN, Cue.GOODS);
    /** Between "mặt hàng" and "xuất khẩu": "chiếm tỷ trọng lớn trong", "đóng góp lớn vào kim ngạch". */
    private static final Set<Cue> WEIGHT = EnumSet.of(Cue.VERB, Cue.WORD, Cue.MAIN, Cue.TO, Cue.DET);

    private static final Set<String> WEIGHTY = Set.of("lớn", "cao", "nhiều", "chủ", "trọng", "quan");

    boolean said() {
        return direction != Cue.WORD;
    }

    static GoodsHead at(Clause clause, int at) {
        int end = clause.skip(at, HEAD, 5);
        boolean main = false;
        boolean goods = false;
        Cue direction = Cue.WORD;
        for (int head = at; head < end; head++) {
            main |= clause.is(head, Cue.MAIN);
            goods |=
                    clause.is(head, Cue.GOODS) || clause.signs().get(head).key().equals("hàng");
            if (clause.is(head, Cue.EXPORT) || clause.is(head, Cue.IMPORT)) {
                direction = clause.cue(head);
            }
        }
        if (direction == Cue.WORD) {
            return weighty(clause, at, end).orElse(said(clause, at, main, goods, end));
        }
        return new GoodsHead(direction, main, goods, end);
    }

    /** "các sản phẩm chủ lực được xuất đi, như …"; "xuất khẩu các sản phẩm như …". */
    private static GoodsHead said(Clause clause, int at, boolean main, boolean goods, int end) {
        if (clause.is(end, Cue.VERB) && (clause.is(end + 1, Cue.SHIPPED_TO) || clause.is(end + 1, Cue.EXPORT))) {
            return new GoodsHead(Cue.EXPORT, main, goods, end + 2);
        }
        int verb = at - 1;
        while (clause.is(verb, Cue.DET)) {
            verb--;
        }
        boolean before = clause.is(verb, Cue.EXPORT) || clause.is(verb, Cue.IMPORT);
        return new GoodsHead(before ? clause.cue(verb) : Cue.WORD, main, goods, end);
    }

    /** "nhóm hàng chiếm tỷ trọng lớn trong xuất khẩu", "mặt hàng có kim ngạch xuất khẩu cao". */
    private static Optional<GoodsHead> weighty(Clause clause, int at, int end) {
        boolean weighty = false;
        int next = end;
        while (next - end < 9 && clause.among(next, WEIGHT)) {
            String key = clause.signs().get(next).key();
            if (key.equals("tăng") || key.equals("giảm")) {
                return Optional.empty();
            }
            weighty |= WEIGHTY.contains(key);
            next++;
        }
        boolean trades = clause.is(next, Cue.EXPORT) || clause.is(next, Cue.IMPORT);
        if (next == end || !trades || !clause.is(at, Cue.GOODS)) {
            return Optional.empty();
        }
        Cue direction = clause.cue(next);
        next++;
        while (next < clause.size() && WEIGHTY.contains(clause.signs().get(next).key())) {
            weighty = true;
            next++;
        }
        return weighty ? Optional.of(new GoodsHead(direction, true, true, next)) : Optional.empty();
    }
}
