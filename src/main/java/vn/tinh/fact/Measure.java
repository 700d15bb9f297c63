package vn.tinh.fact;

/** What a figure measures of its indicator. */
public enum Measure implements Slug {
    /** The figure itself. */
    VALUE("value"),
    /** Its change against a baseline, in percent; a fall is negative. */
    GROWTH("growth"),
    /** Its place in a ranking, without a unit. */
    RANK("rank"),
    /** Its part of a whole, in percent. */
    SHARE("share"),
    /** How much of a plan it fulfils, in percent. */
    COMPLETION("completion");

    private final String slug;

    Measure(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
