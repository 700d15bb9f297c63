package vn.tinh.fact;

/** How a figure stands to what happened. */
public enum Kind implements Slug {
    /** Reported as done. */
    ACTUAL("actual"),
    /** "ước", preliminary. */
    ESTIMATE("estimate"),
    /** "mục tiêu", "phấn đấu", "kế hoạch". */
    TARGET("target"),
    /** "dự báo", "dự kiến". */
    FORECAST("forecast");

    private final String slug;

    Kind(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
