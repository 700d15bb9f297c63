package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Kind;

/** Words that say of the figures after them whether they are done, estimated, aimed at or predicted. */
final class Cues {
    private static final Set<String> ESTIMATE = keys("ước", "sơ bộ");
    private static final Set<String> TARGET_PAIRS = keys(
            "mục tiêu",
            "phấn đấu",
            "chỉ tiêu",
            "phải đạt",
            "đề ra",
            "đặt kế",
            "kế hoạch",
            "sẽ đạt",
            "sẽ có",
            "quyết tâm",
            "nghị quyết",
            "phương án",
            "đề án",
            "nhiệm vụ",
            "kịch bản",
            "định hướng",
            "nhằm đạt");
    /** "theo Nghị quyết", "theo đề án này": what they say shall be. */
    private static final Set<String> BY_A_PAPER = keys("nghị quyết", "phương án", "đề án");

    private static final Set<String> FORECAST = keys("dự báo", "dự kiến", "dự tính", "kỳ vọng");
    private static final Set<String> DONE = keys(
            "đã đạt",
            "thực hiện",
            "kết quả",
            "đã thu",
            "đạt được",
            "thực tế",
            "đã có",
            "mới đạt",
            "chỉ đạt",
            "nay đã",
            "mới được",
            "chỉ được",
            "mới chỉ",
            "chỉ mới");
    private static final Set<String> COMPARED =
            keys("với", "vượt", "so", "bằng", "hoàn", "thành", "của", "sở", "ban", "bộ");

    private Cues() {}

    private static Set<String> keys(String... phrases) {
        return java.util.Arrays.stream(phrases)
                .map(phrase -> String.join(
                        " ",
                        java.util.Arrays.stream(phrase.split(" "))
                                .map(Spelling::key)
                                .toList()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    static String key(List<Item> items, int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token ? token.key() : "";
    }

    /** What the word at this place says of the figures to come; empty where it says nothing. */
    static Optional<Kind> at(List<Item> items, int at) {
        String word = key(items, at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String pair = word + " " + key(items, at + 1);
        if (ESTIMATE.contains(word) || ESTIMATE.contains(pair)) {
            return Optional.of(Kind.ESTIMATE);
        }
        if (FORECAST.contains(pair)) {
            boolean missed = Set.of("đạt", "với", "hơn", "vượt").contains(key(items, at - 1)); // "chưa đạt kỳ vọng"
            return missed ? Optional.empty() : Optional.of(Kind.FORECAST);
        }
        if (TARGET_PAIRS.contains(pair)) {
            return isPlan(items, at, pair) ? Optional.of(Kind.TARGET) : Optional.empty();
        }
        return DONE.contains(pair) && !Set.of("phải", "ước", "sẽ").contains(key(items, at - 1))
                ? Optional.of(Kind.ACTUAL)
                : Optional.empty();
    }

    /** "so với kế hoạch", "vượt mục tiêu", "Sở Kế hoạch và Đầu tư", "thực hiện Nghị quyết" aim at nothing. */
    private static boolean isPlan(List<Item> items, int at, String pair) {
        String before = key(items, at - 1);
        if (pair.equals(Spelling.key("kế") + " " + Spelling.key("hoạch"))) {
            boolean ministry = key(items, at + 2).equals(Spelling.key("và"))
                    && key(items, at + 3).equals(Spelling.key("đầu"));
            boolean time = at + 2 < items.size()
                    && items.get(at + 2) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Time;
            String after = key(items, at + 2);
            boolean named = Set.of("đặt", "là", "đề", "năm", "phát", "(", "xuất", "cả", "thu", "giao", "số")
                            .contains(after)
                    || items.size() <= at + 2;
            return !ministry
                    && !COMPARED.contains(before)
                    && (time
                            || named
                            || before.equals("đặt")
                            || before.equals("(")
                            || before.equals("theo")
                            || (at + 2 < items.size() && items.get(at + 2) instanceof Mention));
        }
        if (BY_A_PAPER.contains(pair)) {
            return before.equals("theo");
        }
        if (pair.equals(Spelling.key("đề") + " " + Spelling.key("ra"))) {
            return false;
        }
        boolean counted = pair.equals(Spelling.key("chỉ") + " " + Spelling.key("tiêu"))
                && (Set.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
                                .contains(before)
                        || Set.of("các", "những", "nhiều", "số", "hết", "nhóm", "sớm", "đích")
                                .contains(before)
                        || (at > 0
                                && items.get(at - 1) instanceof Token digits
                                && digits.isNumber()) // "17/17 chỉ tiêu"
                        || (at > 0
                                && items.get(at - 1) instanceof Mention number
                                && number.meaning() instanceof Meaning.Amount));
        return !counted && !Set.of("vượt", "hoàn", "thành", "bằng").contains(before);
    }
}
