package vn.tinh.extract.judge;

import vn.tinh.fact.Slug;

/** What the figures of an article must be among themselves. */
public enum Check implements Slug {
    /** A good, a market or a split is more than the whole. */
    PART_ABOVE_WHOLE("part-above-whole"),
    /** The parts together are more than the whole. */
    PARTS_ABOVE_WHOLE("parts-above-whole"),
    /** Shares of one whole are more than 100 percent together. */
    SHARES_ABOVE_WHOLE("shares-above-whole"),
    /** A share is not that of the two figures. */
    SHARE_OFF("share-off"),
    /** A growth is not that from the one figure to the other. */
    GROWTH_OFF("growth-off"),
    /** Six months are less than five months of the same year. */
    TOTAL_FALLS("total-falls"),
    /** A figure is about a thousand times, or a thousandth of, another of its kind. */
    THOUSAND_TIMES_OFF("thousand-times-off"),
    /** Amounts in two currencies are not one amount by the year's rate. */
    RATE_OFF("rate-off"),
    /** Exports and imports do not make the turnover. */
    TURNOVER_OFF("turnover-off"),
    /** Exports without imports do not make the balance. */
    BALANCE_OFF("balance-off");

    private final String slug;

    Check(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    /** What a fact has that fails it. */
    public String feature() {
        return "flag:" + slug;
    }
}
