package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.Map;
import java.util.Set;
import vn.tinh.extract.text.Meaning;

/** Where a short word is a country and no part of another word or of a person's name. */
final class Partners {
    /** Before a word with a capital, these begin a sentence and no name. */
    private static final Set<String> BEFORE = keys(
            "sang", "từ", "vào", "trường", "nước", "tại", "và", "với", "của", "đi", "ở", "gồm", "là", "như", "phủ");

    /** What follows it in another word, which may begin a sentence or stand in a headline. */
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("pháp", keys("luật", "lý", "nhân", "lệnh", "chế", "danh", "y", "quy", "điển")),
            Map.entry("anh", keys("em", "hùng", "chị", "ấy", "ta", "họ", "cả", "là", "cho", "chia", "nói", "kể", "đã")),
            Map.entry("đức", keys("tính", "độ", "tin", "hạnh", "dục")),
            Map.entry("mĩ", keys("thuật", "phẩm", "nghệ", "quan", "kim", "mãn", "vị")),
            Map.entry("ý", keys("kiến", "nghĩa", "tưởng", "thức", "chí", "định", "đồ", "muốn", "là")),
            Map.entry("úc", keys("chế")),
            Map.entry("áo", keys("quần", "dài", "sơ", "phông", "khoác", "giáp", "len", "ấm", "mưa", "đỏ", "thun")),
            Map.entry("nhật", keys("ký", "kí", "báo", "trình", "thực", "dụng")),
            Map.entry("hàn", keys("gắn", "lâm", "đới", "khẩu", "the")),
            Map.entry("nga", keys("ngố")),
            Map.entry("bỉ", keys("ổi")),
            Map.entry("thái", keys("độ", "dương", "hậu", "thú", "cực", "bình")),
            Map.entry("ấn", keys("phẩm", "tượng", "định", "chỉ", "hành", "bản", "số")));

    /** Words that stand in other words before it. */
    private static final Map<String, Set<String>> TAILS = Map.ofEntries(
            Map.entry("pháp", keys("giải", "biện", "phương", "cú", "tư", "hợp", "hiến", "lập", "hành", "cấp", "ngữ")),
            Map.entry("anh", keys("tiếng", "các", "đàn", "tinh", "môn", "ngữ", "nhà")),
            Map.entry("mĩ", keys("thẩm", "hoàn", "tuyệt", "la", "đô", "đôla")),
            Map.entry("ý", keys("chú", "đồng", "ngụ", "lưu", "như", "góp", "cố", "ngữ", "chủ", "tùy", "có", "được")),
            Map.entry("nhật", keys("cập", "sinh", "chủ", "thường")),
            Map.entry("đức", keys("đạo", "nhân", "phúc", "công", "tài")),
            Map.entry("thái", keys("hình", "trạng", "sinh", "sắc", "dân", "tộc", "người")),
            Map.entry("hàn", keys("máy", "thợ", "mối", "bệnh", "que")));

    private Partners() {}

    /** A name of one syllable is a country here. */
    static boolean fits(Passage passage, int at) {
        String key = passage.key(at);
        if (WORDS.getOrDefault(key, Set.of()).contains(passage.key(at + 1))
                || TAILS.getOrDefault(key, Set.of()).contains(passage.key(at - 1))) {
            return false;
        }
        if (passage.isShouted()) {
            return passage.isOneOf(at - 1, BEFORE) || passage.is(at - 1, ",") || passage.is(at - 1, "-");
        }
        boolean begins = at == 0 || passage.is(at - 1, "\"") || passage.is(at - 1, ":") || passage.is(at - 1, ".");
        if (begins && (passage.is(at, "anh") || passage.is(at, "ý") || passage.is(at, "áo"))) {
            return passage.is(at + 1, ",") || passage.is(at + 1, "và") || at + 1 == passage.size();
        }
        boolean before = passage.isCapital(at - 1)
                && !passage.isUpper(at - 1)
                && !(at == 1 && Words.BEGINS.contains(passage.key(0)));
        boolean after = passage.isCapital(at + 1) && passage.isSpaced(at + 1);
        return !before && !after;
    }

    /** The end of the brackets that say more of a partner: "Đài Loan (Trung Quốc)", "(gồm cả Hồng Kông)". */
    static int end(Passage passage, Meaning.Name partner, int to) {
        if (!partner.is("country") || !passage.is(to, "(")) {
            return to;
        }
        boolean territory = Set.of("TW", "HK", "MO").contains(partner.slug());
        boolean china = passage.is(to + 1, "trung") && passage.is(to + 2, "quốc") && passage.is(to + 3, ")");
        if (territory && china) {
            return to + 4;
        }
        boolean including = passage.is(to + 1, "gồm")
                || passage.is(to + 1, "kể")
                || (passage.is(to + 1, "bao") && passage.is(to + 2, "gồm"))
                || (passage.is(to + 1, "cả") && passage.isCapital(to + 2));
        for (int end = to + 1; including && end < to + 12 && passage.isWord(end); end++) {
            if (passage.is(end + 1, ")")) {
                return end + 2;
            }
        }
        return to;
    }
}
