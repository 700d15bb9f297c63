package vn.tinh.fact;

/** Whether the text says it in so many words. */
public enum Reading implements Slug {
    STATED("stated"),
    /** Read out of the context by a careful reader. */
    INFERRED("inferred");

    private final String slug;

    Reading(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
