package vn.tinh.extract;

import java.util.List;
import vn.tinh.extract.judge.Told;
import vn.tinh.fact.Fact;

/**
 * What was read in an article.
 *
 * @param told the facts in the order of their evidence, and how each was read
 * @param skipped in the order of the text
 */
public record Extraction(List<Told> told, List<Skipped> skipped) {
    public Extraction {
        told = List.copyOf(told);
        skipped = List.copyOf(skipped);
    }

    public List<Fact> facts() {
        return told.stream().map(Told::fact).toList();
    }
}
