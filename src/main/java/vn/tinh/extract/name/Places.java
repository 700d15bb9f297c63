package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;

/** "toàn tỉnh" and its like, and what the words around a place say of its territory. */
final class Places {
    private static final Lexicon HERE = new Lexicon();

    static {
        here(
                "province",
                "toàn tỉnh",
                "cả tỉnh",
                "tỉnh ta",
                "tỉnh nhà",
                "tỉnh này",
                "địa phương này",
                "trên địa bàn tỉnh",
                "địa bàn tỉnh",
                "trên địa bàn",
                "tỉnh",
                "địa phương mình",
                "quê hương mình",
                "trên toàn tỉnh",
                "địa bàn toàn tỉnh",
                "trên địa bàn toàn tỉnh",
                "trên phạm vi toàn tỉnh",
                "vùng đất này");
        here(
                "municipality",
                "toàn thành phố",
                "thành phố",
                "thành phố này",
                "trên địa bàn thành phố",
                "địa bàn thành phố",
                "toàn TP",
                "trên địa bàn TP",
                "cả thành phố",
                "thành phố ta",
                "trên địa bàn toàn thành phố",
                "địa bàn TP");
        here(
                "district",
                "toàn huyện",
                "huyện này",
                "trên địa bàn huyện",
                "địa bàn huyện",
                "huyện nhà",
                "huyện ta",
                "toàn thị xã",
                "trên địa bàn thị xã",
                "toàn quận",
                "trên địa bàn quận",
                "của huyện",
                "thị xã này");
        here("region", "toàn vùng", "cả vùng", "trong vùng", "toàn khu vực");
    }

    private static final Set<String> NOT_BEFORE = keys(
            "các", "những", "mỗi", "nhiều", "ngoài", "cấp", "liên", "nội", "ngoại", "hai", "ba", "mấy", "số", "vài",
            "từng", "một", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "hàng", "thành", "bình", "giữa", "khác",
            "đảng", "mấy", "bí", "xuyên", "vị", "cả", "khối", "nửa", "tên", "là", "thêm");

    private static final Set<String> NOT_AFTER = keys(
            "ủy", "lỵ", "lộ", "thành", "táo", "giấc", "khác", "bạn", "nào", "lẻ", "ngoài", "đoàn", "hội", "lân", "miền",
            "phía", "vùng", "trong", "cũ", "thuộc", "đội", "trực", "lớn", "thông", "văn", "sau", "ven", "đầu", "biên",
            "duyên", "giáp", "láng", "như", "gồm", "nghèo", "và", "trưởng", "thiếu", "dậy", "rượu", "queo", "trọng",
            "công", "du", "vệ", "sáng", "xanh", "đáng", "tây", "bắc", "nam", "đông", "có vốn");

    private Places() {}

    private static void here(String sort, String... labels) {
        for (String label : labels) {
            HERE.add(label, new Meaning.Name("place", "", sort, "", false));
        }
    }

    /**
     * "toàn tỉnh", "trên địa bàn": the place of which the article speaks.
     *
     * @param municipality the article's place is one, so that "thành phố" is it
     */
    static Read here(Passage passage, int at, boolean municipality, Lexicon lexicon) {
        int[] end = new int[1];
        var names = HERE.at(passage.items(), at, end);
        if (names.isEmpty()) {
            return Read.NOTHING;
        }
        String sort = names.getFirst().sort();
        int to = end[0];
        if (passage.is(to - 1, "tỉnh")
                || passage.is(to - 1, "phố")
                || passage.is(to - 1, "huyện")
                || passage.is(to - 1, "tp")
                || passage.is(to - 1, "xã")
                || passage.is(to - 1, "quận")) {
            if (!stands(passage, at, to)) {
                return Read.NOTHING;
            }
        } else if (passage.is(to - 1, "bàn") && named(passage, to, lexicon)) {
            return Read.NOTHING;
        }
        if (passage.is(to - 1, "này") && isCounted(passage, at)) {
            return Read.NOTHING;
        }
        if (sort.equals("region") && named(passage, to, lexicon)) {
            return Read.NOTHING;
        }
        if (sort.equals("municipality")) {
            if (!municipality && !passage.is(to - 1, "này")) {
                return Read.NOTHING;
            }
            sort = "province";
        }
        var name = new Meaning.Name("place", "", sort, "", false);
        return Read.of(to, passage.mention("place/here", new Meaning.Place(name, Meaning.Place.Cue.NONE), at, to));
    }

    /** "tỉnh" alone, and none of the words that begin or end with it; no name follows. */
    private static boolean stands(Passage passage, int at, int to) {
        if (passage.isCapital(to) && !passage.isShouted()) {
            return false;
        }
        boolean alone = to - at == 1 || (to - at == 2 && passage.is(at, "thành"));
        if (!alone) {
            return true;
        }
        return !isCounted(passage, at)
                && !passage.isOneOf(to, NOT_AFTER)
                && (!passage.is(to, ",") || passage.isOneOf(at - 1, OF));
    }

    /** Of several provinces, or of all that are so. */
    private static boolean isCounted(Passage passage, int at) {
        return passage.isOneOf(at - 1, NOT_BEFORE)
                || passage.is(at - 1, "/")
                || (passage.is(at - 1, ",") && passage.is(at - 2, "tỉnh"))
                || passage.is(at - 1, Meaning.Numeral.class)
                || (passage.isNumber(at - 1)
                        && passage.token(at - 1).raw().length() <= 2
                        && !passage.isOneOf(at - 2, DATED));
    }

    private static final Set<String> DATED = keys("tháng", "quý", "ngày", "năm");

    private static final Set<String> OF = keys("của", "trong", "ở", "tại", "cho");

    /** A place's name follows: "trên địa bàn Hưng Yên", "trên địa bàn xã …", "trên địa bàn 5 huyện". */
    private static boolean named(Passage passage, int to, Lexicon lexicon) {
        if (passage.isOneOf(to, TYPES) || passage.isNumber(to) || (passage.isCapital(to) && !passage.isShouted())) {
            return true;
        }
        int[] end = new int[1];
        return lexicon.at(passage.items(), to, end).stream().anyMatch(name -> name.is("place"));
    }

    private static final Set<String> TYPES = keys(
            "xã", "phường", "huyện", "quận", "thành", "thị", "tỉnh", "các", "hai", "ba", "bốn", "nhiều", "vùng", "khu",
            "thôn", "cả", "toàn", "này", "một", "những", "miền", "tp", "từng", "mỗi", "đó", "mới", "trọng", "rộng");

    /** What follows a province's name and says which of its territories is meant. */
    static Meaning.Place.Cue cue(Passage passage, int to, int[] end) {
        boolean bracket = passage.is(to, "(");
        int at = bracket ? to + 1 : to;
        int next = at;
        Meaning.Place.Cue cue = Meaning.Place.Cue.NONE;
        if (passage.is(at, "cũ")) {
            cue = Meaning.Place.Cue.BEFORE_MERGER;
            next = at + 1;
        } else if (passage.is(at, "mới") && (bracket || isNew(passage, at + 1))) {
            cue = Meaning.Place.Cue.AFTER_MERGER;
            next = at + 1;
        } else if (passage.is(at, "trước") || passage.is(at, "sau")) {
            int word = at + 1;
            if (passage.is(word, "khi") || passage.is(word, "thời")) {
                word++;
                word += passage.is(word, "điểm") ? 1 : 0;
            }
            boolean merger = ((passage.is(word, "sáp") || passage.is(word, "sát")) && passage.is(word + 1, "nhập"))
                    || (passage.is(word, "hợp") && passage.is(word + 1, "nhất"))
                    || (passage.is(word, "hợp") && passage.is(word + 1, "nhập"));
            if (merger) {
                cue = passage.is(at, "trước") ? Meaning.Place.Cue.BEFORE_MERGER : Meaning.Place.Cue.AFTER_MERGER;
                next = word + 2;
                next += passage.is(next, "tỉnh") ? 1 : 0;
            } else if (passage.is(at, "trước") && passage.is(word, "đây")) {
                cue = Meaning.Place.Cue.BEFORE_MERGER;
                next = word + 1;
            }
        }
        if (bracket && cue != Meaning.Place.Cue.NONE) {
            if (!passage.is(next, ")")) {
                cue = Meaning.Place.Cue.NONE;
            }
            next++;
        }
        end[0] = cue == Meaning.Place.Cue.NONE ? to : next;
        return cue;
    }

    /** "Hưng Yên mới" and no "Hưng Yên mới thu hút …", which says "only just". */
    private static boolean isNew(Passage passage, int after) {
        return after >= passage.size() || passage.isMark(after) || passage.isOneOf(after, NEW);
    }

    private static final Set<String> NEW =
            keys("sẽ", "sau", "phấn", "hiện", "cần", "đặt", "là", "gồm", "với", "đã", "đang", "và", "tiếp", "ước");
}
