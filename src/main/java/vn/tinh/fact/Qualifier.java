package vn.tinh.fact;

/** How firmly a figure is said; never dropped. */
public enum Qualifier implements Slug {
    EXACT("exact"),
    /** "khoảng", "xấp xỉ", "trên dưới". */
    ABOUT("about"),
    /** "hơn", "trên", "ít nhất": the figure is a lower bound. */
    OVER("over"),
    /** "dưới", "không quá": the figure is an upper bound. */
    UNDER("under"),
    /** "gần": the figure is an upper bound, and close. */
    NEARLY("nearly");

    private final String slug;

    Qualifier(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }
}
