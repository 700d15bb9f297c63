package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What foreign capital and aid go into, and what investors take an interest in. */
final class Fields {
    static final Set<Cue> BETWEEN = EnumSet.of(
            Cue.DET,
            Cue.FIELD,
            Cue.TO,
            Cue.IS,
            Cue.COLON,
            Cue.MAIN,
            Cue.GOODS,
            Cue.DEVELOP,
            Cue.ATTRACT,
            Cue.INVEST,
            Cue.PROJECT,
            Cue.EXPORT,
            Cue.IMPORT,
            Cue.QUOTE,
            Cue.AS);
    /** After "phần lớn": "nguồn viện trợ hướng tới lĩnh vực". */
    private static final Set<Cue> LOOSELY = EnumSet.copyOf(BETWEEN);

    static {
        LOOSELY.addAll(EnumSet.of(Cue.WORD, Cue.AID, Cue.FOREIGN_CAPITAL, Cue.MODAL, Cue.FOCUS));
    }

    /** Between "lĩnh vực" and "là": "thu hút nhiều vốn FDI nhất". */
    private static final Set<Cue> CAPITAL = EnumSet.of(
            Cue.ATTRACT,
            Cue.DET,
            Cue.MAIN,
            Cue.INVEST,
            Cue.FOREIGN_CAPITAL,
            Cue.VERB,
            Cue.WORD,
            Cue.ADVERB,
            Cue.OF,
            Cue.PROJECT);

    static final Set<Cue> WANTED = EnumSet.of(Cue.MODAL, Cue.ENCOURAGE, Cue.FOCUS, Cue.PRIORITY);
    static final Set<Cue> GROWS = EnumSet.of(Cue.DEVELOP, Cue.ATTRACT);

    private Fields() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case FOCUS, CHIEFLY, MAIN -> focus(clause, at, notes);
            case FIELD -> field(clause, at, notes);
            case INTEREST -> interest(clause, at, notes);
            default -> {}
        }
    }

    /** "tập trung vào các lĩnh vực …", "chủ yếu là …": of what, the words before say. */
    private static void focus(Clause clause, int at, Notes notes) {
        if (clause.is(at, Cue.MAIN)
                && !clause.signs().get(at).key().equals("chủ")
                && !clause.signs().get(at).key().equals("lớn")) {
            return;
        }
        if (Doubts.changes(clause, at)) {
            return;
        }
        int next = clause.is(at, Cue.CHIEFLY) ? loosely(clause, at + 1) : clause.skip(at + 1, BETWEEN, 8);
        boolean grows = false;
        boolean suchAs = false;
        for (int between = at + 1; between < next; between++) {
            grows |= clause.among(between, GROWS);
            suchAs |= clause.is(between, Cue.AS);
        }
        if (clause.ofOthers(at) || clause.before(at, EnumSet.of(Cue.NOT), 2)) {
            return;
        }
        if (grows && clause.is(at, Cue.FOCUS)) {
            Priorities.priority(clause, at, false, notes);
            return;
        }
        if (clause.is(at, Cue.MAIN) && (clause.is(at - 1, Cue.GOODS) || clause.is(at - 1, Cue.MARKET) || at == next)) {
            return;
        }
        Cue topic = topic(clause, at, next);
        Listing list =
                Listing.from(clause, next, topic == Cue.EXPORT || topic == Cue.IMPORT ? Listing.GOODS : Listing.FIELDS);
        // "danh mục kêu gọi đầu tư tập trung vào …"
        boolean calls = clause.is(at, Cue.FOCUS) && clause.before(at, EnumSet.of(Cue.ATTRACT, Cue.PRIORITY), 6);
        if (calls && topic != Cue.FOREIGN_CAPITAL && topic != Cue.AID) {
            Priorities.prioritise(clause, at, list, suchAs, "field/priority", notes);
            return;
        }
        by(clause, at, topic, list, suchAs, notes);
    }

    /** "phần lớn nguồn viện trợ hướng tới lĩnh vực …", "phần lớn là …": any words, but after "là" the list begins. */
    private static int loosely(Clause clause, int from) {
        int next = clause.skip(from, LOOSELY, 8);
        for (int at = from; at < next; at++) {
            if (clause.is(at, Cue.IS) || clause.is(at, Cue.COLON)) {
                return clause.skip(at, BETWEEN, 8);
            }
        }
        return next;
    }

    /** What the words between say: "chủ yếu xuất khẩu"; else what the words before speak of. */
    private static Cue topic(Clause clause, int at, int next) {
        for (int between = at + 1; between < next; between++) {
            if (clause.among(between, Clause.TOPICS)) {
                return clause.cue(between);
            }
        }
        return clause.topicAt(at);
    }

    /** "viện trợ trên các lĩnh vực …"; "lĩnh vực thu hút nhiều vốn FDI là …"; "doanh nghiệp FDI đầu tư vào các lĩnh vực …". */
    private static void field(Clause clause, int at, Notes notes) {
        int capital = clause.skip(at + 1, CAPITAL, 7);
        boolean draws = clause.before(capital, EnumSet.of(Cue.FOREIGN_CAPITAL), capital - at)
                && clause.before(capital, EnumSet.of(Cue.MAIN, Cue.DET, Cue.ATTRACT), capital - at);
        int link = clause.skip(capital, EnumSet.of(Cue.OF, Cue.HERE, Cue.PLACE, Cue.ADVERB), 4);
        if (draws && clause.is(link, Cue.IS) && !clause.ofOthers(at)) {
            Listing list = Listing.from(clause, link + 1, Listing.FIELDS);
            by(clause, at, Cue.FOREIGN_CAPITAL, list, false, notes);
            return;
        }
        Cue topic = clause.topicAt(at);
        boolean invested = topic == Cue.FOREIGN_CAPITAL
                && clause.is(at - 1, Cue.DET)
                && clause.before(at, EnumSet.of(Cue.INVEST), 3)
                && !clause.before(at, WANTED, 12)
                && !clause.before(at, EnumSet.of(Cue.INTEREST, Cue.ATTRACT), 12);
        if ((topic == Cue.AID || invested) && !clause.ofOthers(at)) {
            Listing list = Listing.from(clause, at + 1, Listing.FIELDS);
            if (list.parts().size() > 1) {
                by(clause, at, topic, list, clause.is(at + 1, Cue.AS), notes);
            }
        }
    }

    static void by(Clause clause, int at, Cue topic, Listing list, boolean suchAs, Notes notes) {
        switch (topic) {
            case FOREIGN_CAPITAL ->
                notes.say(clause, at, "fdi-sector", "field/capital")
                        .during(clause.periodAt(at))
                        .about(list, suchAs);
            case AID ->
                notes.say(clause, at, "aid-sector", "field/aid")
                        .during(clause.periodAt(at))
                        .about(list, suchAs);
            case EXPORT -> Trade.note(clause, at, "exports", "field/exports", list, suchAs, notes);
            case IMPORT -> Trade.note(clause, at, "imports", "field/imports", list, suchAs, notes);
            default -> {}
        }
    }

    /** "nhà đầu tư Nhật Bản quan tâm lĩnh vực …": foreign ones alone. */
    private static void interest(Clause clause, int at, Notes notes) {
        boolean foreign = clause.before(at, EnumSet.of(Cue.FOREIGN_CAPITAL), 12);
        boolean investor = clause.before(at, EnumSet.of(Cue.INVESTOR, Cue.ENTERPRISES), 12);
        List<String> partners = List.of();
        for (int back = at - 1; back >= 0 && at - back < 12; back--) {
            if (clause.is(back, Cue.COUNTRY)) {
                partners = Names.first(clause.signs().get(back).names(), Listing.PARTNERS).stream()
                        .map(name -> name.slug())
                        .toList();
                foreign |= investor;
                break;
            }
        }
        if (!foreign) {
            return;
        }
        int next = clause.skip(at + 1, BETWEEN, 8);
        Listing list = Listing.from(clause, next, Listing.FIELDS);
        var note = notes.say(clause, at, "fdi-interest", "field/interest");
        if (!partners.isEmpty()) {
            note.by(partners.getFirst());
        }
        note.about(list, clause.is(next - 1, Cue.AS));
    }
}
