package vn.tinh.extract.compose;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;

/** Words that begin another matter than the indicators that are kept, or one of them by a loose noun. */
final class Matters {
    /** Their figures are none of the indicator named before: "chỉ số giá tiêu dùng tăng 1,4%". */
    private static final Set<String> OTHER = keys(
            "chỉ số giá",
            "giá tiêu",
            "doanh thu",
            "doanh số",
            "năng suất",
            "tiền lương",
            "mức lương",
            "thu nhập",
            "giá bán",
            "chi phí",
            "nợ thuế",
            "nợ đọng",
            "vốn vay",
            "kinh phí",
            "học bổng",
            "giá thành",
            "nộp ngân",
            "tổng chi",
            "chi ngân",
            "chi thường",
            "tổng đàn",
            "dư nợ",
            "nợ xấu",
            "lạm phát",
            "lượt khách",
            "khách du",
            "hộ nghèo",
            "thất nghiệp",
            "lợi nhuận",
            "tỷ suất",
            "doanh số",
            "năng suất",
            "tiền lương",
            "mức lương",
            "thu nhập",
            "giá bán",
            "giá thành",
            "chi phí",
            "nợ thuế",
            "nợ đọng",
            "vốn vay",
            "kinh phí",
            "học bổng",
            "nộp ngân",
            "góp ngân");

    private static final Set<String> OTHER_WORDS = keys("cpi");
    private static final Set<String> WORTH = keys("giá trị sản", "gtsx");
    private final State state;

    Matters(State state) {
        this.state = state;
    }

    private static Set<String> keys(String... phrases) {
        return Arrays.stream(phrases)
                .map(phrase ->
                        Arrays.stream(phrase.split(" ")).map(Spelling::key).collect(Collectors.joining(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    void token(int at) {
        String pair = state.key(at) + " " + state.key(at + 1);
        String three = pair + " " + state.key(at + 2);
        if (OTHER.contains(pair) || OTHER.contains(three) || OTHER_WORDS.contains(state.key(at))) {
            other();
        } else if ((WORTH.contains(three) && state.key(at + 3).equals("xuất")) || WORTH.contains(state.key(at))) {
            worth();
        } else if (pair.equals("tăng trưởng") && isEconomy(at + 2)) {
            Subject.add(state.subject.indicators, "grdp");
            state.otherMatter = false;
        }
    }

    private void other() {
        state.otherMatter = true;
        state.subject.indicators.clear();
        state.subject.commodities.clear();
    }

    /** "Công nghiệp tỉnh nhà năm 2012: giá trị sản xuất ước 8.060 tỉ đồng"; of the whole province it is none that is kept. */
    private void worth() {
        if (state.subject.commodities.remove("industry")) {
            Subject.add(state.subject.indicators, "industrial-production-value");
            state.otherMatter = false;
        } else {
            other();
        }
    }

    /** "Tăng trưởng 6 tháng đầu năm của Hải Dương": the economy's, where nothing else is named. */
    private boolean isEconomy(int next) {
        if (!state.subject.indicators.isEmpty() || !state.subject.commodities.isEmpty()) {
            return false;
        }
        int at = state.key(next).equals("của") ? next + 1 : next;
        return at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && (mention.meaning() instanceof Meaning.Place
                        || (at == next
                                && mention.meaning() instanceof Meaning.Time time
                                && time.role() == Meaning.Time.Role.PERIOD));
    }
}
