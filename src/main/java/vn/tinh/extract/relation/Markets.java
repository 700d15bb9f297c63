package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.Set;
import vn.tinh.fact.Slug;

/** Where a province's exports go, and where its imports come from. */
final class Markets {
    private static final Set<Cue> HEAD = EnumSet.of(Cue.MARKET, Cue.EXPORT, Cue.IMPORT, Cue.MAIN);
    private static final Set<Cue> TO_MARKET =
            EnumSet.of(Cue.DET, Cue.MARKET, Cue.MAIN, Cue.TO, Cue.IS, Cue.AS, Cue.COLON, Cue.FIGURE, Cue.AND, Cue.WORD);
    /** Between "chủ yếu" and the countries. */
    private static final Set<Cue> TO_CHIEF =
            EnumSet.of(Cue.DET, Cue.MARKET, Cue.MAIN, Cue.TO, Cue.IS, Cue.AS, Cue.COLON, Cue.EXPORT, Cue.SHIPPED_TO);
    /** Between "đứng đầu" and the countries: "về lượng mua là 10 nước:". */
    private static final Set<Cue> TO_FIRST = EnumSet.of(
            Cue.DET, Cue.MARKET, Cue.MAIN, Cue.TO, Cue.FIGURE, Cue.WORD, Cue.THING, Cue.OF, Cue.HERE, Cue.PLACE);

    private static final Set<Cue> CARGO =
            EnumSet.of(Cue.THING, Cue.GOODS, Cue.DET, Cue.WORD, Cue.MAIN, Cue.COMMA, Cue.AND);
    private static final Set<Cue> OWNERS = EnumSet.of(Cue.OF, Cue.HERE, Cue.PLACE);
    private static final Set<Cue> OTHER_TOPICS = EnumSet.of(Cue.FOREIGN_CAPITAL, Cue.AID, Cue.DOMESTIC, Cue.TRADE);
    /** "ba quốc gia đầu tư nhiều nhất là": no markets. */
    private static final Set<Cue> INVESTED = EnumSet.of(Cue.INVEST, Cue.INVESTOR, Cue.PROJECT, Cue.ATTRACT);

    /** "thị trường tiêu biểu là", "thị trường điển hình như": words that single out and list at once. */
    private static final Set<String> SINGLING = Set.of("tiêu", "điển");

    private static final Set<String> OUT = Set.of("sang", "đi", "vào", "tới", "đến", "qua", "ra");

    private Markets() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case MARKET -> market(clause, at, notes);
            case MAIN, CHIEFLY, FOCUS -> chiefly(clause, at, notes);
            case FIRST -> first(clause, at, notes);
            case SHIPPED_TO, BOUGHT_FROM -> verb(clause, at, notes);
            case EXPORT, IMPORT -> cargo(clause, at, notes);
            default -> {}
        }
    }

    /** "thị trường xuất khẩu chính là …"; "… là thị trường lớn nhất của tỉnh". */
    private static void market(Clause clause, int at, Notes notes) {
        if (clause.is(at - 1, Cue.MARKET)) {
            return;
        }
        int end = clause.skip(at, HEAD, 5);
        boolean main = false;
        boolean from = false;
        boolean to = false;
        for (int head = at; head < end; head++) {
            main |= clause.is(head, Cue.MAIN);
            to |= clause.is(head, Cue.EXPORT);
            from |= clause.is(head, Cue.IMPORT);
        }
        main |= clause.is(end, Cue.AS)
                && SINGLING.contains(clause.signs().get(end).key());
        Cue topic = clause.topicAt(at);
        int buys = buyers(clause, end, from);
        if (buys > end) {
            Trade.forward(clause, buys, buys, true, "exports-to", Listing.PARTNERS, notes);
            return;
        }
        if (!to && !from) {
            from = topic == Cue.IMPORT;
            if (!main || OTHER_TOPICS.contains(topic)) {
                return;
            }
        }
        String relation = from ? "imports-from" : "exports-to";
        if (Trade.reversed(clause, at, end, relation, Listing.PARTNERS, notes) || Doubts.doubtful(clause, at)) {
            return;
        }
        int good = to && clause.is(end, Cue.THING) ? end + 1 : end;
        Trade.forward(clause, good > end ? good : at, good, main || good > end, relation, Listing.PARTNERS, notes);
    }

    /** "các nước nhập khẩu nhiều cà phê của tỉnh là …": they buy what the province sells. */
    private static int buyers(Clause clause, int end, boolean imports) {
        boolean buys =
                imports || (end < clause.size() && clause.signs().get(end).key().equals("mua"));
        int goods = clause.skip(end, CARGO, 6);
        boolean named = false;
        for (int at = end; at < goods; at++) {
            named |= clause.is(at, Cue.THING) || clause.is(at, Cue.GOODS);
        }
        boolean owned = clause.is(goods, Cue.OF) || clause.is(goods, Cue.PLACE) || clause.is(goods, Cue.HERE);
        return buys && named && owned && !Doubts.doubtful(clause, end) ? goods : end;
    }

    /** "đã đến 18 thị trường, lớn nhất là …"; "châu Mỹ mua 101,9 triệu USD, chủ yếu là Mỹ, Canada". */
    private static void chiefly(Clause clause, int at, Notes notes) {
        int next = clause.skip(at + 1, TO_CHIEF, 6);
        boolean linked = next > at + 1 || !clause.is(at, Cue.MAIN);
        boolean shipped = shipped(clause, at);
        boolean apart =
                shipped || !clause.is(at, Cue.MAIN) || clause.is(at - 1, Cue.COMMA) || clause.is(at - 1, Cue.THEREOF);
        if (!linked
                || !apart
                || !clause.is(next, Cue.COUNTRY)
                || Doubts.doubtful(clause, at)
                || clause.before(at, INVESTED, 8)) {
            return;
        }
        Cue topic = shipped ? Cue.EXPORT : clause.topicAt(at);
        boolean markets =
                shipped || clause.before(at, EnumSet.of(Cue.MARKET, Cue.SHIPPED_TO, Cue.BOUGHT_FROM), Clause.REACH);
        boolean trade = topic == Cue.EXPORT || topic == Cue.IMPORT;
        boolean here = clause.before(at, EnumSet.of(Cue.EXPORT, Cue.IMPORT, Cue.COUNTRY), Clause.REACH);
        if ((markets || (trade && here)) && !OTHER_TOPICS.contains(topic)) {
            Listing partners = Listing.from(clause, next, Listing.PARTNERS);
            Trade.note(clause, at, relation(topic), "trade/greatest", partners, clause.is(next - 1, Cue.AS), notes);
        }
    }

    /** "Gạo xuất khẩu chủ yếu sang …": the good is named with its verb. */
    private static boolean shipped(Clause clause, int at) {
        return clause.is(at - 1, Cue.THING)
                && clause.is(at + 1, Cue.TO)
                && OUT.contains(clause.signs().get(at + 1).key())
                && clause.signs().get(at - 1).tokens().getLast().is("khẩu");
    }

    /** "lượng mua", "mua nhiều": whoever buys, the province sells. */
    private static boolean bought(Clause clause, int from, int to) {
        return clause.signs().subList(from, Math.min(to, clause.size())).stream()
                .anyMatch(sign -> sign.key().equals("mua"));
    }

    private static String relation(Cue topic) {
        return topic == Cue.IMPORT ? "imports-from" : "exports-to";
    }

    /** "đứng đầu về lượng mua là 10 nước: …", "dẫn đầu là …": of exports or imports, as the words before say. */
    private static void first(Clause clause, int at, Notes notes) {
        int link = clause.skip(at + 1, TO_FIRST, 10);
        int next = clause.skip(link, TO_MARKET, 6);
        Cue topic = bought(clause, at + 1, link) ? Cue.EXPORT : clause.topicAt(at);
        boolean linked = clause.is(link, Cue.IS) || clause.is(link, Cue.COLON);
        boolean trade = topic == Cue.EXPORT || topic == Cue.IMPORT;
        if (linked && trade && clause.is(next, Cue.COUNTRY) && !Doubts.doubtful(clause, at)) {
            Listing partners = Listing.from(clause, next, Listing.PARTNERS);
            Trade.note(clause, link, relation(topic), "trade/first", partners, false, notes);
        }
    }

    /** "xuất khẩu sang …", "mua từ …". */
    private static void verb(Clause clause, int at, Notes notes) {
        shipped(clause, at, at + 1, clause.is(at, Cue.SHIPPED_TO), Slug.ALL, notes);
    }

    /** "xuất khẩu gạo sang …", "nhập khẩu hạt điều từ …". */
    private static void cargo(Clause clause, int at, Notes notes) {
        int goods = clause.skip(at + 1, CARGO, 7);
        int to = clause.skip(goods, OWNERS, 3);
        String good = Slug.ALL;
        boolean named = false;
        for (int next = at + 1; next < goods; next++) {
            named |= clause.is(next, Cue.THING) || clause.is(next, Cue.GOODS);
            good = clause.is(next, Cue.THING) ? Trade.commodity(clause, goods) : good;
        }
        boolean export = clause.is(at, Cue.EXPORT);
        String key = clause.is(to, Cue.TO) ? clause.signs().get(to).key() : "";
        if (named && (export ? OUT.contains(key) : key.equals("từ"))) {
            shipped(clause, at, to + 1, export, good, notes);
        }
    }

    private static void shipped(Clause clause, int at, int from, boolean to, String good, Notes notes) {
        if (Doubts.doubtful(clause, at)
                || clause.before(at, EnumSet.of(Cue.TRADE), 3)
                || clause.before(at, EnumSet.of(Cue.ENCOURAGE, Cue.PRIORITY), 2)) {
            return;
        }
        int next = from;
        boolean suchAs = false;
        boolean counted = false;
        while (next < clause.size()
                && next - from < 13
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
        Listing partners = Listing.from(clause, next, Listing.PARTNERS);
        if (!Doubts.isMeasured(clause, at, partners.end())) {
            Trade.note(clause, at, to ? "exports-to" : "imports-from", "trade/verb", partners, suchAs, good, notes);
        }
    }
}
