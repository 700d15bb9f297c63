package vn.tinh.extract.time;

import java.util.Set;

/** "Năm" is five or a year: here where it is five, or years that are counted. */
final class Five {
    private static final Set<String> MANY =
            Set.of("những", "các", "nhiều", "mấy", "vài", "mỗi", "hàng", "hằng", "từng");

    private static final Set<String> NUMERALS = Set.of("mươi", "trăm", "chục", "nghìn", "rưỡi");

    /** "trong năm tỉnh": among five provinces. */
    private static final Set<String> FIVE_OF = Set.of(
            "tỉnh", "địa", "thành", "ngành", "nước", "lĩnh", "nhóm", "thị", "xã", "huyện", "sản", "dự", "cụm", "khu",
            "chỉ", "doanh", "mặt", "đơn", "sao", "người", "cái", "công", "năm", "trụ", "nội", "ngày", "tháng", "vùng");

    private final Line line;

    Five(Line line) {
        this.line = line;
    }

    /** Behind "năm" stands what there are five of. */
    boolean isOf(int next) {
        return line.any(next, FIVE_OF);
    }

    /** The same; but "Trong năm tỉnh thu hút" is a year, and the province follows. */
    boolean isOf(int next, boolean head) {
        return isOf(next) && !(line.is(next, "tỉnh") && head);
    }

    /** At "năm", behind a number or a word for many: "ba năm trước", "mỗi năm", "nhiều năm qua". */
    boolean isCounted(int at) {
        return line.isNumber(at - 1)
                || line.any(at - 1, NUMERALS)
                || line.any(at - 1, MANY)
                || line.count(at - 1) != Line.NONE;
    }
}
