package vn.tinh.derive;

import org.apache.jena.graph.Node;
import vn.tinh.fact.Slug;
import vn.tinh.vocab.Ids;

/** How the claims about a cell stand to each other. */
enum Agreement implements Slug {
    /** One text says so, and nothing has been superseded. */
    SINGLE("single"),
    /** Several texts say so. */
    AGREED("agreed"),
    /** They differed, and a rule has settled it. */
    SETTLED("settled"),
    /** They differ, and no rule settles it. */
    CONFLICTING("conflicting");

    private final String slug;

    Agreement(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    Node node() {
        return Ids.of("agreement", slug);
    }
}
