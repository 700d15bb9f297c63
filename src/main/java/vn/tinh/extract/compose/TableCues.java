package vn.tinh.extract.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Kind;

/** Words by which the heads of tables say what their figures are: clipped as in a head, without a verb. */
final class TableCues {
    /** Words that say nothing which the figures' meaning hangs on. */
    static final Set<String> FILLERS = keys(
            "trong đó chia theo ra tổng số cộng chung hàng hóa mặt nhóm ngành khu vực các loại một của và sản phẩm trị"
                    + " giá kim ngạch toàn địa bàn trên tỉnh ước thực hiện chủ yếu lực riêng bao gồm thị trường nước sang"
                    + " tính đạt được đối tác phân năm tháng quý kỳ cả mức chỉ tiêu nội dung tên huyện thành phố thị xã phương"
                    + " đơn vị quốc gia vùng lãnh thổ lĩnh lượng khối cùng với so tăng giảm tốc độ tỷ trọng lệ cơ cấu lũy luỹ kế"
                    + " dồn từ đầu đến hết ngày thời điểm kết quả báo cáo chính thức sơ bộ kế hoạch dự toán mục tiêu giao nghị"
                    + " quyết báo kiến vốn doanh thu phần trăm để đvt th kh uth đt tt stt lần");

    private static final Set<String> PLANS = Set.of("kế hoạch", "dự toán", "mục tiêu", "nghị quyết", "chỉ tiêu");
    private static final String SHARE = Spelling.key("tỷ") + " trọng";
    private static final Set<String> PLAN_WORDS = Set.of("kh", "dt", "nq");
    private static final Set<String> MEASURING = keys("so bằng đạt hoàn thành tỷ % vượt");

    private TableCues() {}

    private static Set<String> keys(String words) {
        return Arrays.stream(words.split(" ")).map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    }

    private static String key(List<Item> items, int at) {
        return Cues.key(items, at);
    }

    private static String pair(List<Item> items, int at) {
        return key(items, at) + " " + key(items, at + 1);
    }

    /** What the word at this place says of the figures; "ước thực hiện" is an estimate still. */
    static Optional<Kind> kind(List<Item> items, int at) {
        String word = key(items, at);
        String pair = pair(items, at);
        if (word.equals("ước") || word.equals("uth") || pair.equals("sơ bộ")) {
            return Optional.of(Kind.ESTIMATE);
        }
        if (pair.equals("dự báo") || pair.equals("dự kiến")) {
            return Optional.of(Kind.FORECAST);
        }
        if (pair.equals("thực hiện") || pair.equals("chính thức") || word.equals("th")) {
            return Optional.of(Kind.ACTUAL);
        }
        boolean done = key(items, at - 1).equals("hiện") || key(items, at - 1).equals("với");
        return isPlan(items, at) && !done ? Optional.of(Kind.TARGET) : Optional.empty();
    }

    /** "Tỷ trọng", "cơ cấu". */
    static boolean isShare(String pair) {
        return pair.equals(SHARE) || pair.equals("cơ cấu");
    }

    /** A plan begins here: "kế hoạch", "KH"; "chỉ tiêu" is any indicator. */
    static boolean isPlan(List<Item> items, int at) {
        String pair = pair(items, at);
        return (PLANS.contains(pair) && !pair.equals("chỉ tiêu")) || PLAN_WORDS.contains(key(items, at));
    }

    /** "% KH", "so với dự toán", "đạt % kế hoạch". */
    static boolean isCompletion(List<Item> items, boolean percent) {
        boolean so = false;
        for (int at = 0; at < items.size(); at++) {
            so = so || MEASURING.contains(key(items, at));
            boolean plan = isPlan(items, at) || (so && PLANS.contains(pair(items, at)));
            if (plan && (so || percent)) {
                return true;
            }
        }
        return false;
    }

    /** "Giá trị", "trị giá", "giá so sánh" are worth; "giá" else is a price. */
    static boolean isPrice(List<Item> items, int at) {
        boolean worth = Set.of("trị", "hiện", "cố", "so").contains(key(items, at + 1))
                || key(items, at - 1).equals("trị")
                || (at + 1 < items.size()
                        && items.get(at + 1) instanceof Mention next
                        && next.meaning() instanceof Meaning.Time);
        return !worth;
    }

    static boolean isYear(Token token) {
        return token.raw().length() == 4
                && token.raw().chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && (token.raw().startsWith("20") || token.raw().startsWith("199"));
    }

    static boolean isRoman(String word) {
        return word.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
    }
}
