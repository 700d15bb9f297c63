package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;
import vn.tinh.fact.Document;
import vn.tinh.fact.Relation;

/** The documents of a province: what its committee, council or party issues, drafts or adopts. */
final class Strategies {
    private static final Set<String> LAWS = Set.of("decree", "circular", "law", "conclusion");
    private static final Set<Cue> NEAR = EnumSet.of(Cue.HERE, Cue.PLACE, Cue.OFFICE);
    /** What a decision must do to be more than a single matter. */
    private static final Phrases<String> ADOPTS = phrases(
            "phê duyệt đề án",
            "phê duyệt kế hoạch",
            "phê duyệt chương trình",
            "phê duyệt quy hoạch",
            "phê duyệt chiến lược",
            "ban hành kế hoạch",
            "ban hành đề án",
            "ban hành chương trình",
            "phê duyệt điều chỉnh quy hoạch",
            "phê duyệt phương án",
            "về phát triển",
            "về việc phát triển",
            "về quy hoạch",
            "về chương trình",
            "về đề án",
            "về kế hoạch",
            "ban hành quy hoạch",
            "ban hành chiến lược",
            "về việc quy hoạch",
            "về cơ chế",
            "về chính sách",
            "về việc ban hành kế hoạch",
            "phê duyệt danh mục");

    /** What a document in force does. */
    private static final Phrases<String> AIMS =
            phrases("đặt mục tiêu", "đề ra mục tiêu", "đề ra chỉ tiêu", "xác định mục tiêu");

    private static final Phrases<String> SINGLE = phrases(
            "lịch tiếp công dân",
            "tiếp công dân",
            "lịch cắt điện",
            "bổ nhiệm",
            "khen thưởng",
            "xử phạt",
            "chủ trương đầu tư",
            "giao đất",
            "thu hồi đất",
            "công nhận",
            "thành lập đoàn",
            "học phí",
            "nhân sự");

    private Strategies() {}

    static Phrases<String> phrases(String... all) {
        Phrases<String> phrases = new Phrases<>();
        List.of(all).forEach(phrase -> phrases.add(phrase, phrase));
        return phrases;
    }

    static void read(Clause clause, int at, Notes notes) {
        if (!clause.is(at, Cue.PAPER)
                || !(clause.signs().get(at).mention().getFirst().meaning() instanceof Meaning.Paper paper)) {
            return;
        }
        Document said = paper.document();
        boolean numbered = !said.number().isEmpty();
        String issuer = issuer(said);
        List<Token> after = Listing.tokens(clause, at + 1, at + 30);
        if (!issuer.isEmpty() && numbered && Approvals.read(clause, at, paper, notes)) {
            return;
        }
        boolean national = !said.issuer().isEmpty() || (!issuer.isEmpty() && !issuer.contains("%s"));
        if (national
                || LAWS.contains(said.type())
                || has(SINGLE, after, 12)
                || (!numbered && !ours(clause, at, paper))) {
            return;
        }
        if (!numbered && approved(clause, at)) {
            return;
        }
        if (said.type().equals("decision") && !has(ADOPTS, after, 14)) {
            return;
        }
        if (numbered && issuer.isEmpty() && !ours(clause, at, paper)) {
            return;
        }
        Optional<String> place = notes.place(clause, at);
        String where = place.orElse("");
        String by = issuer.replace("%s", where);
        String drafter = slug(said.drafterLabel()).replace("%s", where);
        Document document = new Document(
                said.type(),
                said.number(),
                by.equals("-") ? "" : by,
                said.issuerLabel(),
                drafter,
                said.drafterLabel(),
                said.date(),
                said.status(),
                said.horizon(),
                said.carriesOut(),
                said.tiedInWith(),
                said.locatedIn());
        notes.say(clause, at, Relation.HAS_STRATEGY, numbered ? "strategy/number" : titled(paper))
                .during(paper.period())
                .document(document)
                .about(
                        paper.slug(),
                        label(paper, clause, at),
                        clause.signs().get(at).tokens());
    }

    /** A title with the stretch that it covers is surer than one without, or with a year that may be another's. */
    private static String titled(Meaning.Paper paper) {
        return paper.period().edtf().contains("/") ? "strategy/years" : "strategy/title";
    }

    /** "Quyết định số … phê duyệt Đề án …": the decision is the document. */
    private static boolean approved(Clause clause, int at) {
        for (int back = at - 1; back >= 0 && at - back < 10; back--) {
            if (clause.is(back, Cue.PAPER)
                    && clause.signs().get(back).mention().getFirst().meaning() instanceof Meaning.Paper other) {
                return other.document().type().equals("decision");
            }
        }
        return false;
    }

    static String label(Meaning.Paper paper, Clause clause, int at) {
        return paper.label().isEmpty() ? Listing.words(clause.signs().get(at).tokens()) : paper.label();
    }

    /** Slug of who issued it, "%s" for the province; by name, else by the number. */
    static String issuer(Document said) {
        if (!said.issuerLabel().isEmpty()) {
            return slug(said.issuerLabel());
        }
        List<Token> number = Tokens.of(said.number());
        return PaperNumber.at(number, 0).issuer();
    }

    private static String slug(String label) {
        List<Token> tokens = Tokens.of(label);
        return English.ISSUERS
                .at(tokens, 0, tokens.size())
                .map(Phrases.Hit::said)
                .orElse("");
    }

    /** The words around say that it is the province's: it drafts, issues or has it. */
    private static boolean ours(Clause clause, int at, Meaning.Paper paper) {
        Document said = paper.document();
        boolean ofProvince = Tokens.of(paper.label()).stream().anyMatch(token -> token.is("tỉnh"));
        boolean aims = has(AIMS, Listing.tokens(clause, at + 1, at + 8), 14);
        boolean done = !said.status().isEmpty() || !said.issuerLabel().isEmpty() || aims;
        boolean province = said.type().equals("congress-documents")
                || ofProvince
                || clause.before(at, NEAR, 12)
                || clause.among(at + 1, NEAR)
                || (clause.is(at + 1, Cue.OF) && clause.among(at + 2, NEAR));
        boolean congress =
                said.type().equals("congress-documents") || said.type().equals("resolution");
        boolean master = said.type().equals("master-plan") && ofProvince;
        return !clause.ofOthers(at)
                && ((done && province) || (congress && said.number().isEmpty()) || master);
    }

    static boolean has(Phrases<String> phrases, List<Token> tokens, int within) {
        for (int at = 0; at < tokens.size() && at < within; at++) {
            if (phrases.at(tokens, at, tokens.size()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
