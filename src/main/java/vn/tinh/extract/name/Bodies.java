package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;

/** Offices, enterprises, newspapers, schools, and what else is called by a name that may have a place in it. */
final class Bodies {
    /** Words of small letters within the names of enterprises. */
    private static final Set<String> WITHIN = keys(
            "tnhh", "cp", "cổ", "phần", "mtv", "một", "thành", "viên", "hai", "trách", "nhiệm", "hữu", "hạn", "xnk",
            "xuất", "nhập", "khẩu", "đầu", "tư", "sản", "xuất", "thương", "mại", "xúc", "tiến", "hợp", "tác", "hữu",
            "nghị", "dịch", "vụ", "và", "xây", "dựng", "chế", "biến", "thủy", "thép", "may", "dệt", "giày", "công",
            "nghiệp", "nghệ", "phát", "triển", "kinh", "doanh", "hạ", "tầng", "nông", "lâm", "thực", "phẩm", "gỗ",
            "điện", "tử", "lực", "cơ", "khí", "vật", "liệu", "xi", "măng", "dược", "hóa", "chất", "dầu", "khoáng",
            "cao", "su", "cà", "phê", "chè", "đường", "giấy", "bia", "sữa", "du", "lịch", "vận", "tải", "hàng", "thuốc",
            "lá", "nước", "sạch", "môi", "trường", "quốc", "tế", "việt", "tổng", "hợp", "tập", "đoàn", "quản", "lý",
            "khai", "thác", "cấp", "thoát", "bất", "động", "trang", "trí", "nội", "thất", "gạch", "gốm", "sứ", "thức",
            "ăn", "chăn", "nuôi", "phân", "bón", "giống", "cây", "trồng", "hải", "tôm", "gạo", "lương", "thiết", "bị",
            "y", "may", "mặc", "da", "nhựa", "bao", "bì", "in", "kỹ", "thuật", "số", "truyền", "thông", "bảo", "hiểm",
            "chứng", "khoán", "tài", "chính", "nhà", "máy", "nhiệt", "lọc", "phong", "gió", "mặt", "trời", "ô", "tô",
            "lắp", "ráp", "linh", "kiện", "sợi", "vải", "dây", "cáp", "nữ", "trẻ", "hữu", "cơ", "rau", "quả", "trái",
            "hoa", "vàng");

    /** In a headline in capitals, no name goes on with these. */
    private static final Set<String> VERBS = keys(
            "đạt", "có", "được", "là", "tăng", "giảm", "sẽ", "đã", "đang", "của", "tại", "từ", "thu", "lên", "vượt",
            "cần", "phải", "trong", "trên", "năm", "tháng", "quý", "ước", "dự", "xuất", "hút", "đón", "với", "về");

    private static final Set<String> NO_ENTERPRISE = keys(
            "này", "đó", "nào", "trên", "khác", "mẹ", "con", "ở", "tại", "trong", "có", "fdi", "nước", "việt", "nhỏ");

    private static final Set<String> SEVERAL = keys(
            "các", "những", "nhiều", "mỗi", "số", "một", "vài", "mấy", "từng", "hàng", "cộng", "giữa", "hai", "ba");

    private static final Set<String> PERSONS = keys("ông", "bà", "anh", "chị", "cô", "chú");
    private static final Set<String> HOUSEHOLDS = keys("hộ", "đình", "dân", "vườn", "trại", "nông", "nhà");
    private static final Set<String> FARMERS = keys(
            "ở", "xã", "thôn", "ấp", "bản", "trú", "ngụ", "hộ", "nông", "chủ", "thành", "người", "tổ", "khóm", "xóm",
            "hội");

    /** After these, a short head is the second half of another word: "môi trường", "nhu cầu", "Nhật Bản". */
    private static final Map<String, Set<String>> HALVES = Map.ofEntries(
            Map.entry("trường", keys("thị", "môi", "hiện", "lập", "sở", "chủ", "thương", "chính")),
            Map.entry("cầu", keys("nhu", "yêu", "toàn", "thỉnh", "địa", "bóng")),
            Map.entry("báo", keys("thông", "dự", "cảnh", "tình", "khai")),
            Map.entry("bản", keys("nhật", "văn", "cơ", "kịch", "phiên", "tư", "xuất", "bất")),
            Map.entry("viện", keys("bệnh", "học")),
            Map.entry("hộ", keys("bảo", "ủng", "nông")),
            Map.entry("chợ", keys("hội")),
            Map.entry("đội", keys("quân", "bộ")),
            Map.entry("xã", keys("thị", "hợp")),
            Map.entry("đường", keys("mía")),
            Map.entry("tuyến", keys("trực")),
            Map.entry("ga", keys("nhà")),
            Map.entry("kênh", keys("các")));

    private static final int LONGEST = 20;
    private static final int SMALL = 8;

    private final Lexicon lexicon;
    private final Provinces provinces;

    Bodies(Lexicon lexicon, Provinces provinces) {
        this.lexicon = lexicon;
        this.provinces = provinces;
    }

    /** It can begin such a name. */
    static boolean begins(Passage passage, int at) {
        int[] end = new int[1];
        return !Heads.HEADS.at(passage.items(), at, end).isEmpty()
                || !Heads.OFFICES.at(passage.items(), at, end).isEmpty();
    }

    Read read(Passage passage, int at) {
        Read office = office(passage, at);
        if (office.end() > at) {
            return office;
        }
        Read department = department(passage, at);
        if (department.end() > at) {
            return department;
        }
        if (passage.isOneOf(at, PERSONS)) {
            return person(passage, at);
        }
        int[] end = new int[1];
        var heads = Heads.HEADS.at(passage.items(), at, end);
        boolean half = end[0] == at + 1 && passage.isOneOf(at - 1, HALVES.getOrDefault(passage.key(at), Set.of()));
        boolean shouted = passage.isShouted() && end[0] == at + 1;
        return heads.isEmpty() || half || shouted
                ? Read.NOTHING
                : named(passage, at, end[0], heads.getFirst().slug());
    }

    private Read office(Passage passage, int at) {
        int[] end = new int[1];
        var offices = Heads.OFFICES.at(passage.items(), at, end);
        if (offices.isEmpty() || !passage.isCapital(at)) {
            return Read.NOTHING;
        }
        boolean bare = (end[0] == at + 1 && !passage.isUpper(at))
                || passage.is(at, "thống")
                || passage.is(at, "hải")
                || passage.is(at, "hiệp")
                || passage.is(at, "liên");
        return office(passage, at, end[0], offices.getFirst().slug(), bare);
    }

    /** @param bare the words are an office's only where its place follows */
    private Read office(Passage passage, int at, int end, String slug, boolean bare) {
        int next = end;
        while (passage.is(next, "tỉnh")
                || passage.is(next, "tp")
                || (passage.is(next, ".") && passage.is(next - 1, "tp"))
                || (passage.is(next, "thành") && passage.is(next + 1, "phố"))
                || (passage.is(next, "phố") && passage.is(next - 1, "thành"))) {
            next++;
        }
        int[] to = new int[1];
        Optional<Meaning.Name> typed = provinces.at(passage, end, to);
        int typedEnd = to[0];
        Optional<Meaning.Name> place = typed.isPresent() ? typed : provinces.at(passage, next, to);
        int last = typed.isPresent() ? typedEnd : place.isPresent() ? to[0] : next;
        if (place.isEmpty()) {
            var district = lexicon.at(passage.items(), end, to);
            if (!district.isEmpty() && district.getFirst().sort().equals("district")) {
                String of = district.getFirst().slug() + "-" + slug;
                return organisation(passage, "organisation/district-office", of, at, to[0]);
            }
        }
        if (place.isEmpty() && bare && next == end) {
            return Read.NOTHING;
        }
        if (place.isEmpty() && passage.is(last, "khu") && passage.is(last + 1, "vực") && passage.isCapital(last + 2)) {
            last += 3;
        }
        String full = place.map(name -> name.slug() + "-" + slug).orElse(slug);
        return organisation(passage, "organisation/office", full, at, last);
    }

    /** "Sở Công Thương Lâm Đồng", "Bộ Công Thương", "Cục Xúc tiến thương mại". */
    private Read department(Passage passage, int at) {
        boolean ministry = passage.is(at, "bộ") && passage.isCapital(at);
        boolean department = passage.is(at, "sở");
        if (!ministry && !department) {
            return Read.NOTHING;
        }
        int[] end = new int[1];
        var fields = Heads.FIELDS.at(passage.items(), at + 1, end);
        if (fields.isEmpty() || !passage.isCapital(at + 1)) {
            return Read.NOTHING;
        }
        String field = fields.getFirst().slug();
        return ministry
                ? organisation(passage, "organisation/ministry", "ministry-of-" + field, at, end[0])
                : office(passage, at, end[0], "department-of-" + field, false);
    }

    private static Read organisation(Passage passage, String rule, String slug, int from, int to) {
        return Read.of(to, passage.mention(rule, new Meaning.Organisation(slug, passage.words(from, to)), from, to));
    }

    private Read named(Passage passage, int at, int head, String sort) {
        boolean enterprise = sort.equals("enterprise");
        int end = end(passage, head, enterprise);
        if (enterprise && isOf(passage, at, head, end)) {
            return Read.NOTHING;
        }
        if (end == head && !sort.equals("association")) {
            return enterprise ? thisEnterprise(passage, at, head) : Read.NOTHING;
        }
        if (sort.equals("association")) {
            return association(passage, at, head);
        }
        if (passage.isOneOf(head, TYPES) || (passage.is(at, "trung") && !passage.isCapital(at))) {
            return Read.NOTHING;
        }
        if (sort.equals("site")) {
            return new Read(end, passage.items().subList(at, end));
        }
        return organisation(passage, "organisation/" + sort, Slugs.of(passage.words(at, end)), at, end);
    }

    /**
     * "Cơ quan Xúc tiến Thương mại và Đầu tư Hàn Quốc (KOTRA)": it has a short name in brackets, which is its slug, or it
     * ends with a country.
     */
    private Read association(Passage passage, int at, int head) {
        int end = end(passage, head, true);
        if (!passage.isCapital(at) || end == head) {
            return Read.NOTHING;
        }
        if (passage.is(end, "(") && passage.isUpper(end + 1) && passage.is(end + 2, ")")) {
            return organisation(
                    passage, "organisation/association", Slugs.of(passage.words(end + 1, end + 2)), at, end + 3);
        }
        int[] to = new int[1];
        for (int last = head; last < end; last++) {
            boolean country = lexicon.at(passage.items(), last, to).stream()
                    .anyMatch(name -> name.is("country")
                            || name.is("group")
                            || name.slug().equals("viet-nam"));
            if (country && to[0] == end) {
                return organisation(passage, "organisation/association", Slugs.of(passage.words(at, end)), at, end);
            }
        }
        return Read.NOTHING;
    }

    private static final Set<String> TYPES = keys("tp", "tx", "tỉnh", "thành", "huyện", "quận");

    /** "doanh nghiệp Hàn Quốc", "công ty FDI": enterprises of a country, of a kind, and none by its name. */
    private boolean isOf(Passage passage, int at, int head, int end) {
        if (passage.isCapital(at) && at > 0 && !passage.is(at, "doanh") && !passage.is(at, "dn")) {
            return false;
        }
        int[] to = new int[1];
        boolean named = lexicon.at(passage.items(), head, to).stream()
                .anyMatch(name -> name.is("country") || name.is("group") || name.is("place") || name.is("sector"));
        return (named && (to[0] >= end || !passage.isCapital(to[0]) || passage.isShouted()))
                || (end == head + 1 && KINDS.contains(passage.key(head)));
    }

    private static final Set<String> KINDS =
            keys("fdi", "ddi", "oda", "ocop", "cntt", "kcn", "xnk", "fta", "sme", "ngo");

    /** "Công ty đạt doanh thu …": the enterprise of which the article speaks. */
    private static Read thisEnterprise(Passage passage, int at, int head) {
        boolean one = passage.is(at, "công") || passage.is(at, "htx") || passage.is(at, "tập") || passage.is(at, "hợp");
        if (!one
                || passage.is(head, "và")
                || passage.is(head, ",")
                || passage.isOneOf(at - 1, SEVERAL)
                || passage.isNumber(at - 1)
                || passage.isCapital(head)
                || (passage.isOneOf(head, NO_ENTERPRISE) && !passage.is(head, "này") && !passage.is(head, "có"))) {
            return Read.NOTHING;
        }
        return organisation(passage, "organisation/enterprise", "", at, head);
    }

    /** The end of the name: after its last word with a capital. */
    private static int end(Passage passage, int head, boolean enterprise) {
        int end = head;
        int small = 0;
        for (int at = head; at < passage.size() && at < head + LONGEST; at++) {
            if (passage.isCapital(at) && !(passage.isShouted() && passage.isOneOf(at, VERBS))) {
                end = at + 1;
                small = 0;
            } else if (passage.isNumber(at)
                    && end == at
                    && (enterprise || at == head)
                    && passage.token(at).raw().length() <= 2) {
                end = passage.isWord(at + 1) && !passage.isCapital(at + 1) ? end : at + 1;
            } else if ((passage.is(at, "-") || passage.is(at, "&") || passage.is(at, "."))
                    && passage.isCapital(at + 1)
                    && end == at) {
                small = 0;
            } else if (enterprise && passage.isOneOf(at, WITHIN) && small < SMALL) {
                small++;
            } else if (enterprise
                    && small > 0
                    && passage.isNumber(at)
                    && passage.is(at + 1, "/")
                    && !passage.isSpaced(at + 1)
                    && passage.isNumber(at + 2)) {
                end = at + 3;
                at += 2;
            } else if (enterprise && passage.is(at, ",") && small > 0 && passage.isOneOf(at + 1, WITHIN)) {
                small++;
            } else if (!enterprise
                    && small < 2
                    && end == head
                    && passage.isWord(at)
                    && at == head
                    && passage.isCapital(at + 1)
                    && passage.isOneOf(at, SMALL_HEADS)) {
                small++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Between the word for a site and its name: "bánh cáy Thái Bình", "sân bay quốc tế Nội Bài". */
    private static final Set<String> SMALL_HEADS = keys(
            "cáy", "quốc", "tế", "tỉnh", "đậu", "gai", "cốm", "chưng", "tráng", "khảo", "pía", "mì", "số", "chua",
            "cần", "nếp", "đa", "tiêu", "liên", "điện", "phía", "khô", "dừa", "đặc", "nổi", "ram");

    /** A person's name is no place's; a farmer's figures are no place's either. */
    private static Read person(Passage passage, int at) {
        int end = at + 1;
        while (end < at + 6 && passage.isCapital(end)) {
            end++;
        }
        if (end == at + 1 || passage.isShouted()) {
            return Read.NOTHING;
        }
        boolean farmer = passage.isOneOf(at - 1, HOUSEHOLDS)
                || ((passage.is(end, ",") || passage.is(end, "(")) && passage.isOneOf(end + 1, FARMERS))
                || (passage.isOneOf(end, FARMERS) && passage.is(end, "ở"));
        return farmer
                ? organisation(
                        passage,
                        "organisation/enterprise",
                        Slugs.of(passage.words(at, end).toLowerCase(Locale.ROOT)),
                        at,
                        end)
                : new Read(end, passage.items().subList(at, end));
    }
}
