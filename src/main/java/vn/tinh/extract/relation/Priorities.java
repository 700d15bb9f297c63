package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.Set;

/** What a province gives priority. */
final class Priorities {
    /** "chú trọng các lĩnh vực …", "khuyến khích các dự án …". */
    private static final Set<String> URGED = Set.of("chú", "khuyến");

    private static final Set<Cue> CLASSES = EnumSet.of(Cue.FIELD, Cue.GOODS);

    private Priorities() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case PRIORITY -> priority(clause, at, false, notes);
            case ENCOURAGE, ATTRACT -> priority(clause, at, true, notes);
            case SPEARHEAD -> spearhead(clause, at, notes);
            default -> {}
        }
    }

    /** "ưu tiên phát triển …", "khuyến khích phát triển các ngành như …", "kêu gọi đầu tư vào lĩnh vực …". */
    static void priority(Clause clause, int at, boolean weak, Notes notes) {
        if (clause.ofOthers(at) || clause.before(at, EnumSet.of(Cue.NOT), 2) || isAdvice(clause, at)) {
            return;
        }
        int next = clause.skip(at + 1, Fields.BETWEEN, 8);
        boolean grows = clause.is(at, Cue.ATTRACT);
        boolean classed = false;
        boolean suchAs = false;
        for (int between = at + 1; between < next; between++) {
            grows |= clause.among(between, Fields.GROWS);
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
        if (list.parts().isEmpty() && !weak) {
            int field = later(clause, next);
            suchAs |= clause.is(field + 1, Cue.AS);
            list = field < 0 ? list : Listing.from(clause, field + 1, Listing.FIELDS);
        }
        prioritise(clause, at, list, suchAs, "field/priority", notes);
    }

    /** "tỉnh nên ưu tiên phát triển …": what someone would like it to do. */
    private static boolean isAdvice(Clause clause, int at) {
        return at > 0 && clause.signs().get(at - 1).key().equals("nên");
    }

    /** "ưu tiên thu hút các dự án có công nghệ tiên tiến, thuộc các lĩnh vực như …": where "lĩnh vực" stands; -1 where it does not. */
    private static int later(Clause clause, int from) {
        for (int at = from; at < clause.size() && at - from < 30; at++) {
            if (clause.is(at, Cue.FIELD) && clause.is(at - 1, Cue.DET)) {
                return at;
            }
            if (clause.is(at, Cue.SEMICOLON) || clause.is(at, Cue.STOP) || clause.is(at, Cue.NOT)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean wanted(Clause clause, int at) {
        for (int back = at - 1; back >= 0 && at - back <= 6; back--) {
            String key = clause.signs().get(back).key();
            if (clause.among(back, Fields.WANTED) || key.equals("sẽ") || key.equals("tiếp")) {
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

    static void prioritise(Clause clause, int at, Listing list, boolean suchAs, String rule, Notes notes) {
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

    /** "chọn du lịch làm ngành kinh tế mũi nhọn". */
    private static boolean isAs(Clause clause, int at) {
        return at > 0 && clause.signs().get(at).key().equals("làm");
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
                && !isAs(clause, is)
                && (clause.is(is, Cue.DET)
                        || clause.is(is, Cue.FIELD)
                        || clause.is(is, Cue.WORD)
                        || clause.is(is, Cue.GOODS)
                        || clause.is(is, Cue.MAIN)
                        || clause.is(is, Cue.THING))) {
            is--;
        }
        if (clause.is(is, Cue.IS) || isAs(clause, is)) {
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
            // "viện trợ dành cho ba lĩnh vực trụ cột: …"
            if (clause.topicAt(at) == Cue.AID) {
                Fields.by(clause, at, Cue.AID, list, clause.is(next, Cue.AS), notes);
                return;
            }
            prioritise(clause, at, list, clause.is(next, Cue.AS), "field/spearhead", notes);
        }
    }
}
