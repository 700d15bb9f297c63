package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tinh.fact.Slug;

/** What a province exports and imports, and where to and from. */
final class Trade {
    private static final Set<Cue> HEAD = EnumSet.of(Cue.EXPORT, Cue.IMPORT, Cue.MAIN, Cue.GOODS);
    private static final Set<Cue> LINKS = EnumSet.of(Cue.IS, Cue.AS, Cue.COLON);
    private static final Set<Cue> FILLERS = EnumSet.of(
            Cue.OF,
            Cue.HERE,
            Cue.PLACE,
            Cue.TIME,
            Cue.ADVERB,
            Cue.TO,
            Cue.DET,
            Cue.MAIN,
            Cue.ENTERPRISES,
            Cue.WORD,
            Cue.FOREIGN_CAPITAL,
            Cue.GOODS,
            Cue.MARKET,
            Cue.EXPORT,
            Cue.IMPORT,
            Cue.VERB,
            Cue.OPEN,
            Cue.CLOSE,
            Cue.NATION,
            Cue.COMPANY,
            Cue.COMMA);
    private static final Set<Cue> OTHERS = EnumSet.of(Cue.NATION, Cue.COMPANY);
    private static final Set<Cue> DOUBTS = EnumSet.of(Cue.MODAL, Cue.NOT);
    private static final Set<Cue> TO_MARKET =
            EnumSet.of(Cue.DET, Cue.MARKET, Cue.MAIN, Cue.TO, Cue.IS, Cue.AS, Cue.COLON, Cue.FIGURE, Cue.AND, Cue.WORD);

    private Trade() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case GOODS, EXPORT, IMPORT -> head(clause, at, notes);
            case MARKET -> market(clause, at, notes);
            case MAIN -> greatest(clause, at, notes);
            case SHIPPED_TO, BOUGHT_FROM -> verb(clause, at, notes);
            default -> {}
        }
    }

    /** "mặt hàng xuất khẩu chủ lực của tỉnh là …"; "xuất khẩu chủ yếu là …"; and "… là những mặt hàng xuất khẩu chính". */
    private static void head(Clause clause, int at, Notes notes) {
        if (clause.among(at - 1, HEAD) || (clause.is(at, Cue.GOODS) && clause.is(at - 1, Cue.FOCUS))) {
            return;
        }
        int end = clause.skip(at, HEAD, 5);
        boolean main = false;
        boolean goods = false;
        Cue direction = Cue.WORD;
        for (int head = at; head < end; head++) {
            main |= clause.is(head, Cue.MAIN);
            goods |= clause.is(head, Cue.GOODS);
            if (clause.is(head, Cue.EXPORT) || clause.is(head, Cue.IMPORT)) {
                direction = clause.cue(head);
            }
        }
        // "các sản phẩm chủ lực được xuất đi, như …"
        if (clause.is(end, Cue.VERB) && (clause.is(end + 1, Cue.SHIPPED_TO) || clause.is(end + 1, Cue.EXPORT))) {
            direction = Cue.EXPORT;
            end += 2;
        }
        // "xuất khẩu các sản phẩm như …"
        int verb = at - 1;
        while (clause.is(verb, Cue.DET)) {
            verb--;
        }
        if (direction == Cue.WORD && (clause.is(verb, Cue.EXPORT) || clause.is(verb, Cue.IMPORT))) {
            direction = clause.cue(verb);
        }
        boolean said = direction != Cue.WORD;
        if (!said) {
            direction = clause.topicAt(at);
        }
        if ((direction != Cue.EXPORT && direction != Cue.IMPORT) || (!main && !(said && goods))) {
            return;
        }
        String relation = direction == Cue.EXPORT ? "exports" : "imports";
        if (said && goods && reversed(clause, at, end, relation, Listing.GOODS, notes)) {
            return;
        }
        if (doubtful(clause, at)) {
            return;
        }
        forward(clause, at, end, main, relation, Listing.GOODS, notes);
    }

    /** "thị trường xuất khẩu chính là …"; "… là thị trường lớn nhất của tỉnh". */
    private static void market(Clause clause, int at, Notes notes) {
        if (clause.among(at - 1, EnumSet.of(Cue.MARKET))) {
            return;
        }
        int end = clause.skip(at, EnumSet.of(Cue.MARKET, Cue.EXPORT, Cue.IMPORT, Cue.MAIN), 5);
        boolean main = false;
        boolean from = false;
        boolean to = false;
        for (int head = at; head < end; head++) {
            main |= clause.is(head, Cue.MAIN);
            to |= clause.is(head, Cue.EXPORT);
            from |= clause.is(head, Cue.IMPORT);
        }
        Cue topic = clause.topicAt(at);
        if (!to && !from) {
            from = topic == Cue.IMPORT;
            if (!main
                    || topic == Cue.FOREIGN_CAPITAL
                    || topic == Cue.AID
                    || topic == Cue.DOMESTIC
                    || topic == Cue.TRADE) {
                return;
            }
        }
        String relation = from ? "imports-from" : "exports-to";
        if (reversed(clause, at, end, relation, Listing.PARTNERS, notes) || doubtful(clause, at)) {
            return;
        }
        forward(clause, at, end, main, relation, Listing.PARTNERS, notes);
    }

    /** "đã đến 18 thị trường, lớn nhất là …". */
    private static void greatest(Clause clause, int at, Notes notes) {
        boolean after = clause.is(at - 1, Cue.COMMA) && clause.is(at + 1, Cue.IS);
        if (!after || doubtful(clause, at)) {
            return;
        }
        Cue topic = clause.topicAt(at);
        boolean markets = clause.before(at, EnumSet.of(Cue.MARKET, Cue.SHIPPED_TO, Cue.BOUGHT_FROM), Clause.REACH);
        Listing partners = Listing.from(clause, at + 2, Listing.PARTNERS);
        if (markets && !partners.parts().isEmpty() && topic != Cue.FOREIGN_CAPITAL && topic != Cue.AID) {
            note(
                    clause,
                    at,
                    topic == Cue.IMPORT ? "imports-from" : "exports-to",
                    "trade/greatest",
                    partners,
                    false,
                    notes);
        }
    }

    /** "xuất khẩu sang …", "mua từ …". */
    private static void verb(Clause clause, int at, Notes notes) {
        if (doubtful(clause, at)
                || clause.before(at, EnumSet.of(Cue.TRADE), 3)
                || clause.before(at, EnumSet.of(Cue.ENCOURAGE, Cue.PRIORITY), 2)) {
            return;
        }
        int next = at + 1;
        boolean suchAs = false;
        boolean counted = false;
        while (next < clause.size()
                && next - at < 14
                && (clause.among(next, TO_MARKET) || clause.is(next, Cue.COMMA))) {
            suchAs |= clause.is(next, Cue.AS);
            counted |= clause.is(next, Cue.FIGURE) || clause.is(next, Cue.COMMA) || clause.is(next, Cue.WORD);
            if (clause.is(next, Cue.AS) || clause.is(next, Cue.IS) || clause.is(next, Cue.COLON)) {
                counted = false;
            }
            next++;
        }
        if (counted || !clause.is(next, Cue.COUNTRY)) {
            return;
        }
        boolean to = clause.is(at, Cue.SHIPPED_TO);
        Listing partners = Listing.from(clause, next, Listing.PARTNERS);
        note(clause, at, to ? "exports-to" : "imports-from", "trade/verb", partners, suchAs, notes);
    }

    private static boolean reversed(Clause clause, int at, int end, String relation, List<String> types, Notes notes) {
        int is = at - 1;
        while (clause.is(is, Cue.DET) || clause.is(is, Cue.MAIN)) {
            is--;
        }
        if (!clause.is(is, Cue.IS) || clause.is(end, Cue.COLON) || clause.is(end, Cue.AS)) {
            return false;
        }
        while (clause.is(is - 1, Cue.ADVERB) || clause.is(is - 1, Cue.VERB) || clause.is(is - 1, Cue.TIME)) {
            is--;
        }
        Listing listing = Listing.upTo(clause, is, types);
        if (listing.parts().isEmpty()) {
            return false;
        }
        boolean theirs =
                foreignOwner(clause, end, end + 4) || clause.ofOthers(is) || clause.before(is, EnumSet.of(Cue.NOT), 5);
        if (!theirs) {
            note(clause, at, relation, "trade/reversed", listing, false, notes);
        }
        return true;
    }

    private static void forward(
            Clause clause, int at, int end, boolean main, String relation, List<String> types, Notes notes) {
        int link = end;
        while (link < clause.size() && link - end < 14 && !clause.among(link, LINKS) && clause.among(link, FILLERS)) {
            link++;
        }
        boolean linked = clause.among(link, LINKS);
        if (!linked && !(main && clause.skip(end, EnumSet.of(Cue.DET, Cue.GOODS, Cue.TO, Cue.MARKET), 4) >= end)) {
            return;
        }
        if (foreignOwner(clause, end, linked ? link : end)) {
            return;
        }
        boolean suchAs = false;
        int list = linked ? link : clause.skip(end, EnumSet.of(Cue.DET, Cue.GOODS, Cue.TO, Cue.MARKET), 4);
        while (clause.among(list, LINKS)
                || clause.is(list, Cue.DET)
                || clause.is(list, Cue.MAIN)
                || clause.is(list, Cue.TO)) {
            suchAs |= clause.is(list, Cue.AS);
            list++;
        }
        Listing listing = Listing.from(clause, list, types);
        note(clause, at, relation, "trade/head", listing, suchAs, notes);
    }

    /** "của công ty", "của Việt Nam": the list is theirs. */
    private static boolean foreignOwner(Clause clause, int from, int to) {
        for (int at = from; at < to; at++) {
            if (clause.among(at, OTHERS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean doubtful(Clause clause, int at) {
        return clause.before(at, DOUBTS, 4) || clause.ofOthers(at);
    }

    static void note(
            Clause clause, int at, String relation, String rule, Listing listing, boolean suchAs, Notes notes) {
        if (listing.parts().isEmpty()) {
            return;
        }
        var note = notes.say(clause, at, relation, rule).during(clause.periodAt(at));
        if (relation.equals("exports-to") || relation.equals("imports-from")) {
            note.of(commodity(clause, at));
        }
        note.about(relation.equals("imports") ? cloth(listing) : listing, suchAs);
    }

    /** "vải" is lychees where it goes out, and cloth where it comes in. */
    private static Listing cloth(Listing listing) {
        List<Listing.Part> parts = listing.parts().stream()
                .map(part -> part.tokens().size() == 1
                                && part.tokens().getFirst().is("vải")
                        ? new Listing.Part(
                                "fabrics", part.type(), part.label(), part.tokens(), part.composed(), part.figure())
                        : part)
                .toList();
        return new Listing(parts, listing.open(), listing.end());
    }

    /** The one good that the words before speak of; "all" where they name none, or several. */
    private static String commodity(Clause clause, int at) {
        String found = Slug.ALL;
        for (int back = at - 1; back >= 0 && at - back < 30; back--) {
            if (clause.is(back, Cue.SEMICOLON)) {
                break;
            }
            if (clause.is(back, Cue.THING)) {
                var name = Names.first(clause.signs().get(back).names(), List.of("commodity"));
                if (name.isPresent()
                        && !found.equals(Slug.ALL)
                        && !found.equals(name.get().slug())) {
                    return Slug.ALL;
                }
                found = name.isPresent() ? name.get().slug() : found;
            }
        }
        return found;
    }
}
