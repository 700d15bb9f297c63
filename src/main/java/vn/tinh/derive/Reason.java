package vn.tinh.derive;

import org.apache.jena.graph.Node;
import vn.tinh.fact.Slug;
import vn.tinh.vocab.Ids;

/** Why a claim was chosen; the later rules are the weaker ones. */
enum Reason implements Slug {
    ONLY_CLAIM("only-claim"),
    SAME_VALUE("same-value"),
    MORE_PRECISE("more-precise"),
    CORRECTION("correction"),
    LATER_OF_SAME_SOURCE("later-of-same-source"),
    LATER_PLAN("later-plan"),
    SOURCE_STANDING("source-standing"),
    ACTUAL_OVER_ESTIMATE("actual-over-estimate"),
    LATEST_CLAIM("latest-claim");

    private final String slug;

    Reason(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    Node node() {
        return Ids.of("reason", slug);
    }
}
