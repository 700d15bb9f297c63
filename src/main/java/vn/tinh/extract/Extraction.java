package vn.tinh.extract;

import java.util.List;
import vn.tinh.fact.Fact;

/**
 * What was read in an article.
 *
 * @param facts in the order of their evidence
 * @param skipped in the order of the text
 */
public record Extraction(List<Fact> facts, List<Skipped> skipped) {
    public Extraction {
        facts = List.copyOf(facts);
        skipped = List.copyOf(skipped);
    }
}
