package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.times;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.util.List;
import vn.tinh.extract.rule.Rule;
import vn.tinh.extract.text.Meaning;

/** Parts of a whole: "chiếm tỷ trọng 21,4%". */
final class Shares {
    private Shares() {}

    static List<Rule> rules() {
        return List.of(rule("share/part")
                .when(
                        words(
                                "chiếm",
                                "đóng góp",
                                "chiếm tỷ trọng",
                                "chiếm tỷ lệ",
                                "chiếm giữ",
                                "chiếm tỉ lệ",
                                "tỷ trọng chiếm",
                                "chiếm thị phần",
                                "tỷ trọng",
                                "tỷ trọng đạt"),
                        times(
                                0,
                                3,
                                words(
                                        "tới",
                                        "đến",
                                        "khoảng",
                                        "là",
                                        "đạt",
                                        "mức",
                                        "cao nhất",
                                        "lớn nhất",
                                        "nhiều nhất",
                                        "với",
                                        "đa số",
                                        "phần lớn",
                                        "áp đảo",
                                        "chỉ",
                                        "cao",
                                        "lớn",
                                        "ước",
                                        "trọng số")),
                        Growths.PERCENT)
                .then(found -> new Meaning.Part(found.the(Meaning.Amount.class))));
    }
}
