package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.a;
import static vn.tinh.extract.rule.Pattern.any;
import static vn.tinh.extract.rule.Pattern.mark;
import static vn.tinh.extract.rule.Pattern.opt;
import static vn.tinh.extract.rule.Pattern.seq;
import static vn.tinh.extract.rule.Pattern.token;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.rule.Found;
import vn.tinh.extract.rule.Pattern;
import vn.tinh.extract.rule.Rule;
import vn.tinh.extract.rule.Rules;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** The seat among others: "xếp thứ 3", "vị trí 5/63", "đứng đầu cả nước". */
final class Seats {
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            ordinal("nhất", 1),
            ordinal("hai", 2),
            ordinal("nhì", 2),
            ordinal("ba", 3),
            ordinal("tư", 4),
            ordinal("bốn", 4),
            ordinal("năm", 5),
            ordinal("sáu", 6),
            ordinal("bảy", 7),
            ordinal("tám", 8),
            ordinal("chín", 9),
            ordinal("mười", 10));
    /** "ở số 12 đường Lê Lợi" is an address. */
    private static final Set<String> NO_SEAT =
            Set.of("ở", Spelling.key("thuộc"), Spelling.key("về"), Spelling.key("lên"));

    private static final Pattern SEAT = any(
            a(
                    Meaning.Amount.class,
                    amount -> amount.unit().isEmpty() && amount.min().compareTo(Growths.HUNDRED) <= 0),
            token(word -> ORDINALS.containsKey(word.key())),
            seq(token(Token::isNumber), mark("/"), token(Token::isNumber)));
    private final Rules also = Rules.of(List.of(rule("rank/also")
            .when(
                    words("và", ","),
                    opt(words("đứng", "xếp")),
                    words("thứ"),
                    SEAT,
                    opt(seq(mark("/"), token(Token::isNumber))))
            .thenMaybe(Seats::seat)));

    static List<Rule> rules() {
        Pattern place = any(words(
                "đứng",
                "xếp",
                "xếp hạng",
                "hạng",
                "vị trí",
                "ở",
                "vươn lên",
                "giữ",
                "về",
                "xếp vị trí",
                "đứng vị trí",
                "đứng hạng",
                "đứng ở vị trí",
                "ở vị trí",
                "xếp ở vị trí",
                "thuộc",
                "lên",
                "vươn lên vị trí",
                "cao",
                "lớn",
                "nhiều",
                "nhanh"));
        return List.of(
                rule("rank/seat")
                        .when(
                                place,
                                opt(words("ở", "vị trí", "hạng")),
                                opt(words("thứ", "số", "hạng", "vị trí", "vị trí thứ", "vị trí số", "hạng thứ")),
                                SEAT,
                                opt(seq(mark("/"), token(Token::isNumber))),
                                opt(seq(
                                        words("trong", "trên", "trong số", "trong tổng số"),
                                        a(Meaning.Amount.class, amount -> amount.plain()))))
                        .thenMaybe(Seats::seat),
                rule("rank/top")
                        .when(
                                words("đứng đầu", "dẫn đầu", "cao nhất", "đứng nhất", "lớn nhất", "số một", "nhất"),
                                opt(words("về", "trong")),
                                any(
                                        words("cả nước", "toàn quốc", "vùng", "khu vực", "toàn vùng"),
                                        a(
                                                Meaning.Place.class,
                                                where -> where.name().sort().equals("nation")
                                                        || where.name().sort().equals("region"))))
                        .thenMaybe(found -> found.items().getFirst() instanceof Token first
                                        && (first.is(Spelling.key("đứng")) || first.is(Spelling.key("dẫn")))
                                ? Optional.of(new Meaning.Ranking(1, 0))
                                : Optional.empty()));
    }

    /** "đứng thứ hai về xuất khẩu và thứ ba về thu hút FDI": the second needs the first. */
    List<Item> also(List<Item> read) {
        boolean ranks = read.stream()
                .anyMatch(item -> item instanceof Mention mention && mention.meaning() instanceof Meaning.Ranking);
        return ranks ? also.read(read) : read; // else "thứ 6" is a day, "thứ hai" the next of a list
    }

    private static Map.Entry<String, Integer> ordinal(String word, int value) {
        return Map.entry(Spelling.key(word), value);
    }

    private static Optional<Meaning> seat(Found found) {
        boolean ordinal = found.has("thứ") || found.has("hạng") || found.has("vị") || found.has("số");
        int place = 0;
        int of = 0;
        for (Item item : found.items()) {
            if (item instanceof Mention mention && mention.meaning() instanceof Meaning.Amount amount) {
                if (place == 0) {
                    place = amount.min().intValue();
                } else {
                    of = amount.min().intValue();
                }
            } else if (item instanceof Token token
                    && token.isNumber()
                    && token.raw().length() < 4
                    && token.raw().chars().allMatch(Character::isDigit)) {
                if (place == 0) {
                    place = Integer.parseInt(token.raw());
                } else {
                    of = Integer.parseInt(token.raw());
                }
            } else if (item instanceof Token token && place == 0 && ORDINALS.containsKey(token.key()) && ordinal) {
                place = ORDINALS.getOrDefault(token.key(), 0);
            }
        }
        boolean address = found.items().size() > 2
                && found.items().getFirst() instanceof Token first
                && NO_SEAT.contains(first.key())
                && found.items().get(1) instanceof Token number
                && number.is("số");
        boolean bare = address || (!ordinal && of == 0);
        return bare || place < 1 || place > 100 || (of > 0 && of < place)
                ? Optional.empty()
                : Optional.of(new Meaning.Ranking(place, of));
    }
}
