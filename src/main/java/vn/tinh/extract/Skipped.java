package vn.tinh.extract;

import vn.tinh.fact.Slug;
import vn.tinh.fact.Span;

/**
 * A figure or a statement that is no fact, and why.
 *
 * @param span where it stands
 * @param reason why
 * @param words the figure as it stands there
 * @param because what was looked for and not found, or found and in the way; in a few words
 */
public record Skipped(Span span, Reason reason, String words, String because) {
    /** Why something is no fact. */
    public enum Reason implements Slug {
        /** Nobody can tell what is measured. */
        NO_INDICATOR("no-indicator"),
        /** Nobody can tell the place. */
        NO_PLACE("no-place"),
        /** Nobody can tell the period, or its year. */
        NO_PERIOD("no-period"),
        /** It is an enterprise's, a project's, a household's. */
        NOT_THE_PLACES("not-the-places"),
        /** A price, a rate a unit, a distance, a date, a number of a document. */
        NO_STATISTIC("no-statistic"),
        /** It was replaced or withdrawn in the same article. */
        REPLACED("replaced"),
        /** It stands in a part of the page that is not the article. */
        ASIDE("aside"),
        /** The unit does not fit the indicator. */
        UNIT("unit"),
        /** It was read, and is not sure enough. */
        UNSURE("unsure"),
        /** It breaks a shape or a check. */
        CHECK("check");

        private final String slug;

        Reason(String slug) {
            this.slug = slug;
        }

        @Override
        public String slug() {
            return slug;
        }
    }
}
