package vn.tinh.extract.name;

import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;

/** The words with which the names of offices, enterprises, newspapers, schools and sites begin. */
final class Heads {
    static final Lexicon OFFICES = new Lexicon();
    static final Lexicon FIELDS = new Lexicon();
    static final Lexicon HEADS = new Lexicon();

    static {
        office("peoples-committee", "UBND", "Ủy ban nhân dân", "Ủy ban Nhân dân", "Uỷ ban nhân dân");
        office("peoples-council", "HĐND", "Hội đồng nhân dân");
        office("provincial-party-committee", "Tỉnh ủy", "Thành ủy", "Ban Chấp hành Đảng bộ", "Đảng bộ");
        office("statistics-office", "Cục Thống kê", "Chi cục Thống kê", "Thống kê");
        office("tax-department", "Cục Thuế", "Chi cục Thuế", "Thuế");
        office("customs-department", "Cục Hải quan", "Chi cục Hải quan", "Hải quan");
        office("state-treasury", "Kho bạc Nhà nước", "KBNN");
        office("state-bank", "Ngân hàng Nhà nước chi nhánh", "NHNN chi nhánh", "Ngân hàng Nhà nước Chi nhánh");
        office(
                "industrial-zones-authority",
                "Ban Quản lý các khu công nghiệp",
                "Ban Quản lý các KCN",
                "Ban Quản lý Khu kinh tế",
                "Ban Quản lý KKT",
                "Ban Quản lý khu công nghiệp",
                "BQL các KCN",
                "BQL KCN",
                "BQL Khu kinh tế",
                "BQL KKT",
                "BQL các khu công nghiệp",
                "Ban Quản lý các Khu chế xuất và công nghiệp",
                "Ban Quản lý các KCX và KCN");
        office("business-association", "Hiệp hội Doanh nghiệp", "Hiệp hội DN");
        office("cooperative-alliance", "Liên minh Hợp tác xã", "Liên minh HTX");
        office("farmers-union", "Hội Nông dân");
        office("union-of-friendship-organisations", "Liên hiệp các tổ chức hữu nghị");
        office("investment-promotion-centre", "Trung tâm Xúc tiến đầu tư", "Trung tâm Xúc tiến Thương mại");
        office("coordination-office-for-new-rural-development", "Văn phòng Điều phối nông thôn mới");
        office("social-insurance", "Bảo hiểm xã hội", "BHXH");
        office("police", "Công an");
        field("industry-and-trade", "Công Thương");
        field(
                "planning-and-investment",
                "Kế hoạch và Đầu tư",
                "Kế hoạch & Đầu tư",
                "Kế hoạch - Đầu tư",
                "Kế hoạch Đầu tư",
                "Kế hoạch, Đầu tư",
                "KH&ĐT",
                "KHĐT",
                "KH-ĐT");
        field("finance", "Tài chính");
        field(
                "agriculture-and-rural-development",
                "Nông nghiệp và Phát triển nông thôn",
                "NN&PTNT",
                "NN-PTNT",
                "Nông nghiệp và PTNT",
                "Nông nghiệp và phát triển nông thôn",
                "NNPTNT",
                "Nông nghiệp & PTNT");
        field("agriculture-and-environment", "Nông nghiệp và Môi trường", "Nông nghiệp & Môi trường", "NN&MT", "NN-MT");
        field(
                "natural-resources-and-environment",
                "Tài nguyên và Môi trường",
                "TN&MT",
                "TN-MT",
                "Tài nguyên & Môi trường");
        field(
                "labour-invalids-and-social-affairs",
                "Lao động - Thương binh và Xã hội",
                "LĐ-TB&XH",
                "LĐTB&XH",
                "Lao động, Thương binh và Xã hội",
                "LĐTBXH");
        field("home-affairs", "Nội vụ");
        field("foreign-affairs", "Ngoại vụ", "Ngoại giao");
        field("construction", "Xây dựng");
        field("transport", "Giao thông vận tải", "GTVT");
        field("science-and-technology", "Khoa học và Công nghệ", "KH&CN", "KHCN", "Khoa học & Công nghệ");
        field("information-and-communications", "Thông tin và Truyền thông", "TT&TT");
        field(
                "culture-sports-and-tourism",
                "Văn hóa, Thể thao và Du lịch",
                "VH-TT&DL",
                "VHTT&DL",
                "Văn hóa - Thể thao và Du lịch",
                "VH,TT&DL");
        field("tourism", "Du lịch");
        field("health", "Y tế");
        field("education-and-training", "Giáo dục và Đào tạo", "GD&ĐT", "GD-ĐT");
        field("justice", "Tư pháp");
        field("ethnic-and-religious-affairs", "Dân tộc và Tôn giáo");
        field("trade", "Thương mại");
        field("industry", "Công nghiệp");
        field("national-defence", "Quốc phòng");
        field("public-security", "Công an");
        heads(
                "enterprise",
                "công ty",
                "cty",
                "tập đoàn",
                "tổng công ty",
                "HTX",
                "hợp tác xã",
                "nhà máy",
                "xí nghiệp",
                "doanh nghiệp",
                "DN",
                "DNTN",
                "doanh nghiệp tư nhân",
                "công ty cổ phần",
                "công ty TNHH",
                "liên danh",
                "ngân hàng",
                "chi nhánh",
                "cơ sở",
                "trang trại",
                "tổ hợp tác",
                "siêu thị",
                "khách sạn",
                "thương hiệu",
                "liên doanh",
                "tổng kho",
                "cửa hàng",
                "chuỗi",
                "quỹ",
                "vườn",
                "hộ",
                "tổng công ty cổ phần",
                "nhà thầu",
                "nhà máy nhiệt điện",
                "nhà máy thủy điện",
                "nhà máy điện",
                "nhà máy lọc dầu",
                "nhà máy xi măng",
                "thủy điện",
                "nhiệt điện");
        heads(
                "association",
                "hiệp hội",
                "cơ quan",
                "tổ chức",
                "đại sứ quán",
                "tổng lãnh sự quán",
                "phòng thương mại",
                "phòng thương mại và công nghiệp",
                "liên đoàn",
                "liên đoàn thương mại và công nghiệp",
                "ủy ban",
                "hội hữu nghị",
                "hội đồng",
                "hội",
                "cục",
                "văn phòng",
                "trung tâm");
        heads(
                "press",
                "báo",
                "tạp chí",
                "đài phát thanh",
                "đài PT-TH",
                "đài truyền hình",
                "nhà xuất bản",
                "NXB",
                "đài PTTH",
                "cổng thông tin điện tử",
                "trang thông tin điện tử",
                "báo điện tử",
                "kênh");
        heads(
                "school",
                "đại học",
                "trường đại học",
                "ĐH",
                "học viện",
                "cao đẳng",
                "trường cao đẳng",
                "trường",
                "THPT",
                "bệnh viện",
                "viện",
                "trường THPT",
                "bảo tàng",
                "nhà hát",
                "bệnh viện đa khoa");
        heads(
                "site",
                "đường",
                "quốc lộ",
                "QL",
                "tỉnh lộ",
                "cao tốc",
                "đường cao tốc",
                "cầu",
                "hầm",
                "ga",
                "sân bay",
                "cảng hàng không",
                "cảng hàng không quốc tế",
                "sông",
                "hồ",
                "núi",
                "đèo",
                "vịnh",
                "đảo",
                "bán đảo",
                "chùa",
                "đền thờ",
                "chợ",
                "bến xe",
                "câu lạc bộ",
                "CLB",
                "đội tuyển",
                "đội",
                "sân vận động",
                "SVĐ",
                "nhà ga",
                "tuyến",
                "tuyến đường",
                "xã",
                "phường",
                "thị trấn",
                "thôn",
                "ấp",
                "bản",
                "làng nghề",
                "suối",
                "quảng trường",
                "nghĩa trang",
                "tượng đài",
                "cửa khẩu",
                "tuyến cao tốc",
                "ngã tư",
                "bánh",
                "kẹo",
                "bún",
                "nem",
                "rượu",
                "phở",
                "mắm",
                "cúp",
                "lễ hội",
                "festival",
                "khu du lịch",
                "vườn quốc gia");
    }

    private Heads() {}

    private static void office(String slug, String... labels) {
        for (String label : labels) {
            OFFICES.add(label, new Meaning.Name("office", slug, "", "", false));
        }
    }

    private static void field(String slug, String... labels) {
        for (String label : labels) {
            FIELDS.add(label, new Meaning.Name("field", slug, "", "", false));
        }
    }

    private static void heads(String sort, String... labels) {
        for (String label : labels) {
            HEADS.add(label, new Meaning.Name("head", sort, "", "", false));
        }
    }
}
