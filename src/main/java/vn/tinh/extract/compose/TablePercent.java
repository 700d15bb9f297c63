package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.List;

/** What the percentages of a column "so với cùng kỳ (%)" are: 108,3 and 97,4 are indexes, 8,3 and -2,6 changes. */
enum TablePercent {
    INDEX,
    CHANGE,
    UNTOLD;

    /** Hardly a fall to less than this. */
    private static final BigDecimal INDEX_FROM = new BigDecimal(70);
    /** Hardly a rise by more than this, in most of a column. */
    private static final BigDecimal CHANGE_TO = new BigDecimal(50);

    /** No index is below this where any other reading is left. */
    private static final BigDecimal SURE_CHANGE = new BigDecimal(30);

    private static final BigDecimal SURE_FROM = new BigDecimal(80);
    private static final BigDecimal SURE_TO = new BigDecimal(140);

    /**
     * @param column the figures that must all be the same
     * @param grows the head says "tăng", "giảm"
     * @param index the head says "chỉ số"
     */
    static TablePercent of(List<TableNumber> column, boolean grows, boolean index) {
        if (column.stream().anyMatch(number -> number.signed() || number.min().signum() < 0)) {
            return index ? UNTOLD : CHANGE;
        }
        if (index) {
            return INDEX;
        }
        long all = column.size();
        long likeIndex = column.stream()
                .filter(one -> one.min().compareTo(INDEX_FROM) >= 0)
                .count();
        long likeChange = column.stream()
                .filter(one -> one.min().compareTo(CHANGE_TO) < 0)
                .count();
        if (grows) {
            boolean odd = column.stream()
                    .allMatch(one ->
                            one.min().compareTo(SURE_FROM) >= 0 && one.max().compareTo(SURE_TO) <= 0);
            return odd ? UNTOLD : CHANGE;
        }
        if (all == 1) {
            BigDecimal alone = column.getFirst().min();
            boolean near = alone.compareTo(SURE_FROM) >= 0 && alone.compareTo(SURE_TO) <= 0;
            return near ? INDEX : alone.compareTo(SURE_CHANGE) < 0 ? CHANGE : UNTOLD;
        }
        if (likeIndex * 4 >= all * 3) {
            return INDEX;
        }
        boolean small = column.stream().allMatch(one -> one.max().compareTo(SURE_CHANGE) < 0);
        return small || (likeChange * 4 >= all * 3 && all > 2) ? CHANGE : UNTOLD;
    }
}
