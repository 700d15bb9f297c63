package vn.tinh.extract.relation;

import java.util.List;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Document;
import vn.tinh.fact.Period;

/**
 * A relation as an article states it.
 *
 * @param relation slug
 * @param place slug of the place that has it
 * @param object slug or ISO code
 * @param label the object as printed
 * @param evidence the mention of the object
 * @param period the stretch that is stated; {@link Period#NONE} where none is
 * @param commodity slug, or "all"
 * @param partner code, or "all"
 * @param detail slug, or "all"
 * @param openList the text says "such as", or ends its list with "…"
 * @param document what is said of it, where it is one
 * @param sentence index of the sentence
 * @param rule which rule read it
 * @param features what speaks for it or against it, for the one who judges: {@code figure}, {@code composed} …
 */
public record Stated(
        String relation,
        String place,
        String object,
        String label,
        List<Token> evidence,
        Period period,
        String commodity,
        String partner,
        String detail,
        boolean openList,
        Document document,
        int sentence,
        String rule,
        List<String> features) {
    public Stated {
        evidence = List.copyOf(evidence);
        features = List.copyOf(features);
    }

    /** Of what it is: two of one matter say the same, at two places of the text. */
    List<String> matter() {
        return List.of(relation, place, object, detail, commodity, partner);
    }
}
