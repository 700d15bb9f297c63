package vn.tinh.ingest;

import java.util.Random;

/** Articles put together from lists of words; the same seed gives the same article. */
public final class MadeUpText {
    private static final String[] PLACES = {
        "An Giang",
        "Bắc Ninh",
        "Cà Mau",
        "Đắk Lắk",
        "Hà Giang",
        "Khánh Hòa",
        "Lạng Sơn",
        "Nghệ An",
        "Phú Yên",
        "TP. Cần Thơ"
    };
    private static final String[] WHAT = {
        "kim ngạch xuất khẩu",
        "kim ngạch nhập khẩu",
        "thu ngân sách",
        "tổng mức bán lẻ hàng hóa",
        "vốn FDI đăng ký",
        "chỉ số sản xuất công nghiệp",
        "GRDP"
    };
    private static final String[] WHEN = {
        "Năm 2021", "Quý I/2022", "Chín tháng năm 2023", "Tháng 5/2020", "Nửa đầu năm nay", "Tính đến ngày 20/9/2022"
    };
    private static final String[] VERBS = {"đạt", "ước đạt", "là", "đạt khoảng", "đạt hơn", "phấn đấu đạt"};
    private static final String[] UNITS = {"triệu USD", "tỷ đồng", "tỷ USD", "nghìn tấn", "%", "ha"};
    private static final String[] GOODS = {"gạo", "tôm", "cà phê", "dệt may", "giày dép", "sản phẩm gỗ", "chè"};
    private static final String[] WORDS = {
        "doanh nghiệp", "tháo gỡ", "khó khăn", "thị trường", "mở rộng", "hạ tầng", "ngành", "địa phương", "phối hợp",
        "đầu tư", "chế biến", "liên kết", "sản xuất", "lao động", "chính sách", "hỗ trợ", "tập trung", "đẩy mạnh"
    };

    private final Random random;

    public MadeUpText(long seed) {
        this.random = new Random(seed);
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String number() {
        return random.nextBoolean()
                ? (1 + random.nextInt(900)) + "," + (1 + random.nextInt(9))
                : (1 + random.nextInt(90)) + ".%03d".formatted(random.nextInt(1000));
    }

    private String sentence() {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                "%s, %s của %s %s %s %s, %s %s%% so với cùng kỳ năm trước."
                        .formatted(
                                any(WHEN),
                                any(WHAT),
                                any(PLACES),
                                any(VERBS),
                                number(),
                                any(UNITS),
                                any("tăng", "giảm"),
                                number());
            case 2 ->
                "Trong đó, %s %s %s, %s chiếm %s%%.".formatted(any(GOODS), number(), any(UNITS), any(GOODS), number());
            case 3 ->
                "%s có %d dự án với vốn %s triệu USD (%s tỷ đồng)."
                        .formatted(any(PLACES), 2 + random.nextInt(90), number(), number());
            default -> {
                var words = new StringBuilder("Các");
                for (int word = 0; word < 8 + random.nextInt(20); word++) {
                    words.append(' ').append(any(WORDS)).append(random.nextInt(6) == 0 ? "," : "");
                }
                yield words + " trong thời gian tới.";
            }
        };
    }

    private String paragraph() {
        var paragraph = new StringBuilder(sentence());
        for (int more = random.nextInt(4); more > 0; more--) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }

    private String title() {
        return "%s: %s %s".formatted(any(PLACES), any(GOODS), any("khởi sắc", "gặp khó", "tăng giá"));
    }

    /** A headline, a date and paragraphs. */
    public String article(int paragraphs) {
        var text = new StringBuilder(title())
                .append("\n\nThứ ba, 0%d/10/2023 - 08:15\n\n".formatted(1 + random.nextInt(8)));
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            text.append(paragraph()).append("\n\n");
        }
        return text.append("Minh An\n\nTin liên quan\n• ")
                .append(title())
                .append('\n')
                .toString();
    }

    /** At least so many UTF-16 units of articles, one after the other. */
    public String ofLength(int units) {
        var text = new StringBuilder(title()).append("\n\n");
        while (text.length() < units) {
            text.append(paragraph()).append("\n\n");
        }
        return text.toString();
    }

    /** The same as a page, with entities, markup within words, tables and boxes. */
    public String page(int paragraphs) {
        var page = new StringBuilder("<html><head><title>")
                .append(title())
                .append("</title></head><body><ul class=menu><li>Trang chủ</ul><h1>")
                .append(title())
                .append("</h1>\n<div class='article-body'>");
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            String words = paragraph()
                    .replace("à", "&agrave;")
                    .replace("đ", "&#273;")
                    .replace(" triệu", "&nbsp;triệu")
                    .replace("tỷ", "<b>tỷ</b>");
            page.append("<p>")
                    .append(words)
                    .append(random.nextInt(4) == 0 ? "" : "</p>")
                    .append("\n🌾");
        }
        page.append("<table><tr><td>Mặt hàng<td>Giá trị</tr>");
        for (int row = 0; row < 3; row++) {
            page.append("<tr><td>")
                    .append(any(GOODS))
                    .append("<td>")
                    .append(number())
                    .append("</tr>");
        }
        return page.append("</table></div><div class='related'><a>")
                .append(title())
                .append("</a></div></body></html>")
                .toString();
    }
}
