package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.Set;
import vn.tinh.extract.text.Meaning;

/** The own name of a park, a cluster or a port: "Phú Tài", "Bờ phải Sông Lô", "số 3", "Đồng Văn IV". */
final class ZoneName {
    /** Small words within a zone's name. */
    private static final Set<String> INSIDE = keys("trái", "phải", "sông", "cầu", "núi", "hồ", "ga", "đầm", "vịnh");

    /** Words that begin a phrase of their own after a zone. */
    private static final Set<String> COMMON = keys(
            "quy", "phát", "thu", "đầu", "tình", "danh", "tại", "theo", "với", "trong", "năm", "trên", "từ", "các",
            "của", "và", "là", "cần", "có", "được", "sẽ", "đang", "ảnh", "nguồn", "tổng", "số", "diện", "đây");

    /** With these the place of a zone begins, and short words for zones are no names. */
    private static final Set<String> UNITS =
            keys("xã", "huyện", "phường", "tỉnh", "tp", "tx", "kcn", "ccn", "kkt", "cn", "kcx", "kcnc");

    /** In a headline in capitals, a name ends before these. */
    private static final Set<String> SHOUT = keys(
            "thu", "hút", "đạt", "có", "được", "là", "và", "với", "tăng", "giảm", "sẽ", "đã", "của", "tại", "lấp",
            "đón", "khởi", "công", "chính", "cần", "từ", "giai", "vào", "đi", "trên", "trong", "mở", "đầu", "sắp");

    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** After a number, these say that it counts them and numbers no zone. */
    private static final Set<String> COUNTED = keys(
            "ha", "héc", "hecta", "dự", "doanh", "nhà", "tỷ", "triệu", "nghìn", "ngàn", "năm", "tháng", "%", "lần",
            "cụm", "khu", "km", "mw", "kcn", "ccn", "phần", "m", "m2", "km2", "lao", "công", "đơn", "tấn", "hộ", "xã",
            "huyện", "người", "cơ", "sản", "chủ", "/", "nhóm", "phân");

    private static final int LONGEST = 8;

    private ZoneName() {}

    /** @return the end of a zone's own name that begins here; where it begins, if none does */
    static int end(Passage passage, int from) {
        int at = from;
        if (passage.is(at, "\"")) {
            return from;
        }
        if (passage.is(at, "số") && passage.isNumber(at + 1)) {
            at += 2;
        } else if (passage.is(at, "ven") && passage.is(at + 1, "biển")) {
            at += 2;
            at += passage.is(at, "phía") ? 1 : 0;
        } else if (passage.is(at, "phía") && passage.isCapital(at + 1) && passage.is(at - 1, "biển")) {
            at++;
        }
        if (at == from && passage.isOneOf(at, COMMON) && !passage.isCapital(at + 1) && !passage.isNumber(at + 1)) {
            return from;
        }
        boolean proper = at > from && passage.isNumber(at - 1);
        while (at < passage.size() && at < from + LONGEST) {
            if (isNamed(passage, at)) {
                at++;
                proper = true;
            } else if (proper
                    && passage.is(at, "-")
                    && isNamed(passage, at + 1)
                    && passage.isSpaced(at) == passage.isSpaced(at + 1)) {
                at += 2;
            } else if (proper && passage.isOneOf(at, INSIDE) && inside(passage, at) > at) {
                at = inside(passage, at);
            } else if (proper && passage.is(at, "mở") && passage.is(at + 1, "rộng")) {
                return at + 2;
            } else {
                break;
            }
        }
        return proper ? at : from;
    }

    /** "Bờ phải Sông Lô", "Nam cầu Kiền": the end of the small words in a name; where they begin, if no name goes on after them. */
    private static int inside(Passage passage, int at) {
        int end = passage.isOneOf(at + 1, INSIDE) ? at + 2 : at + 1;
        return passage.isCapital(end) && !passage.isNumber(end) ? end : at;
    }

    private static boolean isNamed(Passage passage, int at) {
        if (passage.isNumber(at)) {
            String raw = passage.token(at).raw();
            return raw.length() <= 2
                    && passage.isCapital(at - 1)
                    && !passage.isOneOf(at + 1, COUNTED)
                    && !passage.is(at + 1, Meaning.Name.class);
        }
        if (!passage.isCapital(at) || passage.isOneOf(at, UNITS)) {
            return false;
        }
        return !passage.isShouted() || ROMAN.contains(passage.key(at)) || !SHOUT.contains(passage.key(at));
    }
}
