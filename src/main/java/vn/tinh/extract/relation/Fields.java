package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a province gives priority, what foreign capital and aid go into, and what they take an interest in. */
final class Fields {
    private static final Set<Cue> BETWEEN = EnumSet.of(
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
            Cue.PROJECT);

    private static final Set<Cue> WANTED = EnumSet.of(Cue.MODAL, Cue.ENCOURAGE, Cue.FOCUS, Cue.PRIORITY);
    private static final Set<Cue> GROWS = EnumSet.of(Cue.DEVELOP, Cue.ATTRACT);
    /** "chú trọng các lĩnh vực …", "khuyến khích các dự án …". */
    private static final Set<String> URGED = Set.of("chú", "khuyến");

    private static final Set<Cue> CLASSES = EnumSet.of(Cue.FIELD, Cue.GOODS);

    private Fields() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case PRIORITY -> priority(clause, at, false, notes);
            case ENCOURAGE, ATTRACT -> priority(clause, at, true, notes);
            case FOCUS, CHIEFLY, MAIN -> focus(clause, at, notes);
            case FIELD -> field(clause, at, notes);
            case INTEREST -> interest(clause, at, notes);
            case SPEARHEAD -> spearhead(clause, at, notes);
            default -> {}
        }
    }

    /** "ưu tiên phát triển …", "khuyến khích phát triển các ngành như …", "kêu gọi đầu tư vào lĩnh vực …". */
    private static void priority(Clause clause, int at, boolean weak, Notes notes) {
        if (clause.ofOthers(at) || clause.before(at, EnumSet.of(Cue.NOT), 2)) {
            return;
        }
        int next = clause.skip(at + 1, BETWEEN, 8);
        boolean grows = clause.is(at, Cue.ATTRACT);
        boolean classed = false;
        boolean suchAs = false;
        for (int between = at + 1; between < next; between++) {
            grows |= clause.among(between, GROWS);
            classed |= clause.among(between, CLASSES);
            suchAs |= clause.is(between, Cue.AS);
        }
        // "đã thu hút 20 dự án trong lĩnh vực …" says what came, not what is wanted
        if (clause.is(at, Cue.ATTRACT) && clause.signs().get(at).key().equals("thu") && !wanted(clause, at)) {
            return;
        }
        boolean urged = clause.is(at, Cue.ENCOURAGE)
                && URGED.contains(clause.signs().get(at).key())
                && (classed || clause.before(next, EnumSet.of(Cue.PROJECT), next - at));
        boolean enough = !weak || urged || (grows && (classed || !clause.is(at, Cue.ATTRACT)));
        if (!enough) {
            return;
        }
        Listing list = Listing.from(clause, next, Listing.FIELDS);
        boolean plain = !list.parts().isEmpty();
        if (classed || isGeneral(list) || isGeneral(clause, next)) {
            int as = such(clause, next);
            Listing named = as < 0 ? list : Listing.from(clause, as + 1, Listing.FIELDS);
            if (as >= 0 && !named.parts().isEmpty() && (!plain || isGeneral(list) || as <= list.end() + 12)) {
                list = named;
                suchAs = true;
            }
        }
        prioritise(clause, at, list, suchAs, "field/priority", notes);
    }

    private static boolean wanted(Clause clause, int at) {
        for (int back = at - 1; back >= 0 && at - back <= 6; back--) {
            String key = clause.signs().get(back).key();
            if (clause.among(back, WANTED) || key.equals("sẽ") || key.equals("tiếp")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGeneral(Clause clause, int at) {
        return clause.is(at, Cue.THING)
                && clause.signs().get(at).names().stream().anyMatch(name -> Listing.GENERAL.contains(name.slug()));
    }

    /** "các ngành công nghiệp có thế mạnh …, như": the list itself comes later. */
    private static boolean isGeneral(Listing list) {
        return list.parts().size() == 1
                && Listing.GENERAL.contains(list.parts().getFirst().object());
    }

    private static void prioritise(Clause clause, int at, Listing list, boolean suchAs, String rule, Notes notes) {
        notes.say(clause, at, "prioritises", rule).during(clause.periodAt(at)).about(list, suchAs);
    }

    /** Where "như" or a colon stands further on in the clause; -1 where none does. */
    private static int such(Clause clause, int from) {
        for (int at = from; at < clause.size() && at - from < 40; at++) {
            if (clause.is(at, Cue.AS) || clause.is(at, Cue.COLON)) {
                return clause.is(at + 1, Cue.COLON) ? at + 1 : at;
            }
            if (clause.is(at, Cue.SEMICOLON) || clause.is(at, Cue.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** "tập trung vào các lĩnh vực …", "chủ yếu là …": of what, the words before say. */
    private static void focus(Clause clause, int at, Notes notes) {
        if (clause.is(at, Cue.MAIN)
                && !clause.signs().get(at).key().equals("chủ")
                && !clause.signs().get(at).key().equals("lớn")) {
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
            priority(clause, at, false, notes);
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
            prioritise(clause, at, list, suchAs, "field/priority", notes);
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

    private static void by(Clause clause, int at, Cue topic, Listing list, boolean suchAs, Notes notes) {
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

    /** "du lịch | được tỉnh xác định | là": where the list ends. */
    private static int passive(Clause clause, int is) {
        int decide = is;
        while (decide > 0 && is - decide < 6 && !clause.is(decide, Cue.VERB)) {
            decide--;
        }
        boolean passive = clause.is(decide, Cue.VERB)
                && clause.signs().get(decide).key().equals("được")
                && (clause.before(is, EnumSet.of(Cue.DECIDE), is - decide)
                        || clause.signs().get(is).tokens().size() > 2);
        return passive ? decide : is;
    }

    /** "xác định A và B là ngành mũi nhọn"; "ngành kinh tế mũi nhọn là A". */
    private static void spearhead(Clause clause, int at, Notes notes) {
        if (clause.ofOthers(at) || clause.before(at, EnumSet.of(Cue.NOT), 3)) {
            return;
        }
        int is = at - 1;
        while (at - is < 8
                && (clause.is(is, Cue.DET)
                        || clause.is(is, Cue.FIELD)
                        || clause.is(is, Cue.WORD)
                        || clause.is(is, Cue.GOODS)
                        || clause.is(is, Cue.MAIN)
                        || clause.is(is, Cue.THING))) {
            is--;
        }
        if (clause.is(is, Cue.IS) || (is > 0 && clause.signs().get(is).key().equals("làm"))) {
            int end = passive(clause, is);
            Listing list = Listing.upTo(clause, end, Listing.FIELDS);
            int owner = clause.skip(at + 1, EnumSet.of(Cue.DEVELOP, Cue.WORD, Cue.OF), 4);
            boolean owned = clause.is(owner, Cue.HERE) || clause.is(owner, Cue.PLACE);
            if (!list.parts().isEmpty() && (owned || end < is || clause.before(is, EnumSet.of(Cue.DECIDE), 30))) {
                prioritise(clause, at, list, false, "field/spearhead", notes);
            }
            return;
        }
        int next = clause.skip(at + 1, EnumSet.of(Cue.OF, Cue.HERE, Cue.PLACE, Cue.TIME, Cue.ADVERB), 4);
        if (clause.is(next, Cue.IS) || clause.is(next, Cue.COLON) || clause.is(next, Cue.AS)) {
            Listing list = Listing.from(clause, next + 1, Listing.FIELDS);
            prioritise(clause, at, list, clause.is(next, Cue.AS), "field/spearhead", notes);
        }
    }
}
