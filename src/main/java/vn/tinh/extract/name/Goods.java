package vn.tinh.extract.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;

/** Where a short word is a good and no part of another word, and what belongs to a good beside its name. */
final class Goods {
    /** Single words that are goods only where both neighbours allow it: "điều" is "thing", "đường" "road". */
    private static final Set<String> WEAK = keys(
            "điều", "than", "may", "tiêu", "đồng", "vàng", "điện", "sơn", "cát", "kính", "mực", "hồi", "nghệ", "lạc",
            "yến", "khăn", "thảm", "khóm", "nhãn", "đường", "bông", "sứ", "trà", "dệt", "mũ", "nón", "vải", "pin", "đá",
            "hoa", "sợi", "giấy", "nhựa", "gạch", "bắp", "mận", "mít", "mía", "bơ", "cam", "na", "hồng", "lê", "đào");

    private static final Set<String> BEFORE = keys(
            "khẩu", "hàng", "phẩm", "hạt", "cây", "quả", "trái", "lượng", "ngành", "biến", "trồng", "tấn", "và", "như",
            "là", "gồm", "giá", "loại", "mua", "nhập", "củ", "vườn", "tích", "hoạch", "bán", "với", "nuôi", "con",
            "cho", "về", "từ", "của", "thụ", "xuất", "khác", "nhân", "nghiệp", "lá", "nhóm", "chè", "mủ", "kg", "vườn",
            "mùa", "rừng");

    private static final Set<String> AFTER = keys(
            "đạt", "tăng", "giảm", "và", "ước", "chiếm", "với", "là", "của", "sang", "các", "xuất", "nhập", "cho",
            "trên", "tại", "ở", "trong", "có", "được", "thu", "từ", "đã", "vào", "khô", "tươi", "nguyên", "chế", "lên",
            "xuống", "hơn", "gần", "khoảng", "cũng", "còn", "đứng", "niên", "mùa", "vụ", "năm", "tháng", "nay", "này",
            "thành", "theo", "không", "để", "nhân", "thô", "đông", "sấy", "bán", "thế", "đi", "như", "chủ", "vẫn", "bị",
            "sẽ", "mang", "lớn", "sú", "thẻ", "đen", "hữu", "sạch", "xay", "bình", "lần", "trị", "đến", "hiện", "mỗi",
            "hay", "hoặc", "cùng", "ra", "về", "phát", "do", "nước", "mới", "chất", "giống", "chính", "chín", "sớm",
            "ngon", "được");

    /** How a good was treated is no part of what it is. */
    private static final Set<String> TREATED = keys(
            "đông lạnh",
            "chế biến",
            "tươi",
            "khô",
            "sấy",
            "sấy khô",
            "sơ chế",
            "nhân",
            "phi lê",
            "thành phẩm",
            "các loại",
            "rang xay",
            "tinh chế",
            "xay xát",
            "đóng hộp",
            "nguyên con",
            "nguyên liệu");

    private Goods() {}

    private static Set<String> keys(String... phrases) {
        Set<String> keys = new HashSet<>();
        for (String phrase : phrases) {
            var folded = new StringBuilder();
            Arrays.stream(phrase.split(" ")).forEach(word -> folded.append(' ').append(Spelling.key(word)));
            keys.add(phrase.indexOf(' ') < 0 ? folded.substring(1) : folded.toString());
        }
        return Set.copyOf(keys);
    }

    /** A label that can mean something else does mean the good here. */
    static boolean fits(Passage passage, int from, int to) {
        boolean capitals = !passage.isShouted()
                && ((passage.isCapital(from) && from > 0 && passage.isCapital(from - 1))
                        || (passage.isCapital(to) && passage.isSpaced(to) && passage.isCapital(from) && from > 0));
        if (capitals) {
            return false;
        }
        boolean before = from == 0
                || (!passage.isWord(from - 1) && !passage.isNumber(from - 1))
                || passage.isOneOf(from - 1, BEFORE);
        boolean after =
                to >= passage.size() || !passage.isWord(to) || passage.isCapital(to) || passage.isOneOf(to, AFTER);
        boolean weak = (to - from == 1 && passage.isOneOf(from, WEAK))
                || passage.is(from, "xây")
                || passage.is(from, "thương");
        return weak ? before && after : before || after;
    }

    /** The end of the words that belong to a good that ends here: "tôm đông lạnh", "cà phê nhân". */
    static int end(Passage passage, int to) {
        int end = to;
        for (int words = 2; words > 0; words--) {
            if (end + words <= passage.size() && isTreated(passage, end, words)) {
                end += words;
                words = 3;
            }
        }
        return end;
    }

    private static boolean isTreated(Passage passage, int from, int words) {
        for (int at = from; at < from + words; at++) {
            if (!passage.isWord(at)) {
                return false;
            }
        }
        if (words == 1) {
            // "chế biến" alone is an industry, "nguyên" alone nothing; "nhân" also begins "nhân dân"
            return passage.isOneOf(from, TREATED)
                    && !(passage.is(from, "nhân") && passage.isWord(from + 1) && !passage.isOneOf(from + 1, AFTER));
        }
        return TREATED.contains(passage.keys(from, from + words));
    }

    /** "vải" is a fruit or a fabric: what stands around it says which; empty where nothing does. */
    static Optional<String> cloth(Passage passage, int at) {
        if (!passage.is(at, "vải")) {
            return Optional.empty();
        }
        for (int near = Math.max(0, at - 12); near < Math.min(passage.size(), at + 8); near++) {
            if (passage.isOneOf(near, CLOTH) || isOf(passage, near, CLOTHES)) {
                return Optional.of("fabrics");
            }
            if (passage.isOneOf(near, ORCHARD)) {
                return Optional.of("lychee");
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Passage passage, int at, Set<String> slugs) {
        return passage.items().get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && slugs.contains(name.slug());
    }

    private static final Set<String> CLOTH =
            keys("nhập", "sợi", "bông", "xơ", "dệt", "may", "phụ", "mét", "máy", "liệu");
    private static final Set<String> CLOTHES = Set.of("import-turnover", "textile-yarn", "cotton", "garment-materials");
    private static final Set<String> ORCHARD =
            keys("thiều", "quả", "trái", "trồng", "nhãn", "thu", "hoạch", "vườn", "tươi", "sớm", "chín");

    static boolean is(Meaning.Name name) {
        return name.is("commodity") || name.is("sector");
    }
}
