package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.Set;

/** Whether what is said of trade is so, and says what is traded. */
final class Doubts {
    private static final Set<Cue> DOUBTS = EnumSet.of(Cue.MODAL, Cue.NOT);

    private static final Set<String> MEASURED = Set.of("đạt", "ước", "tăng", "giảm", "chiếm", "có", "được");

    private Doubts() {}

    /** What is said here is wished, planned or over, or said of others. */
    static boolean doubtful(Clause clause, int at) {
        for (int back = at - 1; back >= 0 && at - back <= 4; back--) {
            // "được duy trì và mở rộng": done, not wished for
            if (clause.among(back, DOUBTS) && !(is(clause, back, "mở") && passive(clause, back))) {
                return true;
            }
        }
        return clause.ofOthers(at);
    }

    private static boolean passive(Clause clause, int at) {
        for (int back = at - 1; back >= 0 && at - back <= 5 && !clause.is(back, Cue.COMMA); back--) {
            if (is(clause, back, "được")) {
                return true;
            }
        }
        return false;
    }

    /** "tăng chủ yếu là …", "giảm chủ yếu ở …": what changed, and not what is traded most. */
    static boolean changes(Clause clause, int at) {
        return is(clause, at - 1, "tăng") || is(clause, at - 1, "giảm");
    }

    static boolean is(Clause clause, int at, String key) {
        return at >= 0 && at < clause.size() && clause.signs().get(at).key().equals(key);
    }

    /** "Xuất khẩu sang EU của tỉnh trong tháng 8 đạt 298 triệu USD", "… chiếm tỷ lệ thấp": a figure's subject, and no statement. */
    static boolean isMeasured(Clause clause, int at, int end) {
        boolean begins = !clause.before(at, EnumSet.of(Cue.THING, Cue.GOODS, Cue.VERB, Cue.ENTERPRISES, Cue.HERE), 12)
                || is(clause, at - 1, "ngạch");
        for (int next = end; begins && next < clause.size() && next - end < 20; next++) {
            if (clause.is(next, Cue.COMMA) || clause.is(next, Cue.SEMICOLON)) {
                return false;
            }
            boolean figure = clause.is(next + 1, Cue.FIGURE) || clause.is(next + 2, Cue.FIGURE);
            if (clause.is(next, Cue.CHANGE)
                    || isPart(clause, next)
                    || (clause.is(next, Cue.VERB)
                            && figure
                            && MEASURED.contains(clause.signs().get(next).key()))) {
                return true;
            }
        }
        return false;
    }

    /** "chiếm tỷ lệ thấp", "chiếm tỷ trọng lớn": a share that is not told in figures. */
    private static boolean isPart(Clause clause, int at) {
        return clause.is(at, Cue.VERB)
                && clause.signs().get(at).key().equals("chiếm")
                && at + 1 < clause.size()
                && clause.signs().get(at + 1).key().equals("tỉ");
    }
}
