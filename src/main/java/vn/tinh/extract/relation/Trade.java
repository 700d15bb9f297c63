package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tinh.fact.Slug;

/** The goods that a province exports and imports. */
final class Trade {
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

    private Trade() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case GOODS, EXPORT, IMPORT -> head(clause, at, notes);
            default -> {}
        }
    }

    /** "mặt hàng xuất khẩu chủ lực của tỉnh là …"; "xuất khẩu chủ yếu là …"; and "… là những mặt hàng xuất khẩu chính". */
    private static void head(Clause clause, int at, Notes notes) {
        if (clause.among(at - 1, GoodsHead.HEAD) || (clause.is(at, Cue.GOODS) && clause.is(at - 1, Cue.FOCUS))) {
            return;
        }
        GoodsHead head = GoodsHead.at(clause, at);
        Cue direction = head.direction();
        if (direction == Cue.WORD) {
            direction = clause.topicAt(at);
        }
        boolean trades = direction == Cue.EXPORT || direction == Cue.IMPORT;
        if (!trades || (!head.main() && !(head.said() && head.goods()))) {
            return;
        }
        String relation = direction == Cue.EXPORT ? "exports" : "imports";
        if (head.said() && head.goods() && reversed(clause, at, head.end(), relation, Listing.GOODS, notes)) {
            return;
        }
        if (Doubts.doubtful(clause, at)) {
            return;
        }
        forward(clause, at, head.end(), head.main(), relation, Listing.GOODS, notes);
    }

    static boolean reversed(Clause clause, int at, int end, String relation, List<String> types, Notes notes) {
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

    static void forward(
            Clause clause, int at, int end, boolean main, String relation, List<String> types, Notes notes) {
        int link = end;
        boolean markets = types.equals(Listing.PARTNERS);
        while (link < clause.size()
                && link - end < 14
                && !clause.among(link, LINKS)
                && (clause.among(link, FILLERS) || (markets && clause.is(link, Cue.THING)))) {
            link++;
        }
        boolean linked = clause.among(link, LINKS);
        Listing bracketed = main ? bracketed(clause, end, link, types) : Listing.NONE;
        if (!bracketed.parts().isEmpty() && !foreignOwner(clause, end, bracketed.end())) {
            note(clause, at, relation, "trade/bracket", bracketed, false, notes);
            return;
        }
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
        note(clause, markets && linked ? link : at, relation, "trade/head", listing, suchAs, notes);
    }

    /** "các mặt hàng xuất khẩu chủ lực của tỉnh (gạo, dệt may, giày dép)": all that the brackets hold. */
    private static Listing bracketed(Clause clause, int from, int to, List<String> types) {
        for (int open = from; open < to; open++) {
            if (clause.is(open, Cue.OPEN)) {
                Listing listing = Listing.from(clause, open + 1, types);
                boolean whole = clause.is(listing.end(), Cue.CLOSE)
                        && listing.parts().size() > 1
                        && listing.parts().stream().noneMatch(Listing.Part::figure);
                return whole ? listing : Listing.NONE;
            }
        }
        return Listing.NONE;
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

    /** "chủ yếu là phân bón, chiếm 58%": the only good of its list has a figure, and that says it. */
    private static boolean measured(Clause clause, Listing listing) {
        int next = listing.end() + 1;
        return listing.parts().size() == 1
                && clause.is(listing.end(), Cue.COMMA)
                && (clause.is(next, Cue.CHANGE)
                        || (Doubts.is(clause, next, "chiếm") && clause.is(next + 1, Cue.FIGURE)));
    }

    static void note(
            Clause clause, int at, String relation, String rule, Listing listing, boolean suchAs, Notes notes) {
        note(clause, at, relation, rule, listing, suchAs, Slug.ALL, notes);
    }

    /** @param good of which good, where the words say it that stand after; else the words before are asked */
    static void note(
            Clause clause,
            int at,
            String relation,
            String rule,
            Listing listing,
            boolean suchAs,
            String good,
            Notes notes) {
        if (listing.parts().isEmpty()) {
            return;
        }
        boolean markets = relation.equals("exports-to") || relation.equals("imports-from");
        if (!markets && measured(clause, listing)) {
            return;
        }
        notes.say(clause, at, relation, rule)
                .during(clause.periodAt(at))
                .of(markets && good.equals(Slug.ALL) ? commodity(clause, at) : good)
                .about(relation.equals("imports") ? cloth(listing) : listing, suchAs);
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
    static String commodity(Clause clause, int at) {
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
