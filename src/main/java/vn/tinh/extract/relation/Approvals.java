package vn.tinh.extract.relation;

import java.util.Optional;
import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Document;
import vn.tinh.fact.Relation;

/** Decisions of the country that approve what is one province's. */
final class Approvals {
    /** What the country approves of a province. */
    private static final Phrases<String> PLANS = Strategies.phrases(
            "phê duyệt quy hoạch",
            "phê duyệt điều chỉnh quy hoạch",
            "phê duyệt đề án",
            "phê duyệt chiến lược",
            "điều chỉnh quy hoạch");

    private Approvals() {}

    /**
     * "Thủ tướng ký Quyết định số 12/QĐ-TTg phê duyệt Quy hoạch tỉnh Lai Châu": the country issues what is the province's.
     *
     * @return whether it was read here
     */
    static boolean read(Clause clause, int at, Meaning.Paper paper, Notes notes) {
        Document said = paper.document();
        String issuer = said.issuer().isEmpty() ? Strategies.issuer(said) : said.issuer();
        if (issuer.contains("%s")
                || !said.type().equals("decision")
                || !Strategies.has(PLANS, Listing.tokens(clause, at, at + 8), 14)) {
            return false;
        }
        for (int next = at + 1; next < clause.size() && next - at < 12; next++) {
            Optional<Meaning.Name> province = clause.signs().get(next).names().stream()
                    .filter(name -> name.is("place") && name.sort().equals("province"))
                    .findFirst();
            if (province.isPresent()) {
                notes.say(clause, at, Relation.HAS_STRATEGY, "strategy/approved")
                        .during(paper.period())
                        .document(said)
                        .about(
                                province.get().slug(),
                                paper.slug(),
                                Strategies.label(paper, clause, at),
                                clause.signs().get(at).tokens());
                return true;
            }
        }
        return false;
    }
}
