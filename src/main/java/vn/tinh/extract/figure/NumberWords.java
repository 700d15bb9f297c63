package vn.tinh.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** Numbers in words: "hai mươi lăm" is 25, "một trăm linh ba" is 103. */
final class NumberWords {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            entry("không", 0),
            entry("một", 1),
            entry("mốt", 1),
            entry("hai", 2),
            entry("ba", 3),
            entry("bốn", 4),
            entry("tư", 4),
            entry("năm", 5),
            entry("lăm", 5),
            entry("sáu", 6),
            entry("bảy", 7),
            entry("bẩy", 7),
            entry("tám", 8),
            entry("chín", 9));

    private static final String TEN = Spelling.key("mười");
    private static final String TENS = Spelling.key("mươi");
    private static final String HUNDRED = Spelling.key("trăm");
    private static final List<String> AND = List.of(Spelling.key("linh"), Spelling.key("lẻ"));
    private static final int LONGEST = 6;

    private static final Set<String> LATER =
            Set.of(Spelling.key("tư"), Spelling.key("lăm"), Spelling.key("mốt"), Spelling.key("không"));

    private NumberWords() {}

    private static Map.Entry<String, Integer> entry(String word, int value) {
        return Map.entry(Spelling.key(word), value);
    }

    /** It can begin a number: "tư" and "linh" stand behind others alone. */
    static boolean begins(String key) {
        return is(key) && !LATER.contains(key) && !AND.contains(key) && !key.equals(TENS) && !key.equals(HUNDRED);
    }

    static boolean isAnd(String key) {
        return AND.contains(key);
    }

    static boolean is(String key) {
        return UNITS.containsKey(key)
                || key.equals(TEN)
                || key.equals(TENS)
                || key.equals(HUNDRED)
                || AND.contains(key);
    }

    /** @return empty where the words are no number up to 999 */
    static Optional<Integer> value(List<String> keys) {
        int hundred = keys.indexOf(HUNDRED);
        if (hundred < 0) {
            return belowHundred(keys);
        }
        Optional<Integer> hundreds = belowHundred(keys.subList(0, hundred)).filter(digit -> digit > 0 && digit < 10);
        List<String> rest = keys.subList(hundred + 1, keys.size());
        if (rest.isEmpty()) {
            return hundreds.map(digit -> digit * 100);
        }
        List<String> small = AND.contains(rest.getFirst()) ? rest.subList(1, rest.size()) : rest;
        return hundreds.flatMap(digit -> belowHundred(small).map(below -> digit * 100 + below));
    }

    private static Optional<Integer> belowHundred(List<String> keys) {
        if (keys.isEmpty() || keys.size() > 3) {
            return Optional.empty();
        }
        String first = keys.getFirst();
        if (keys.size() == 1) {
            return first.equals(TEN) ? Optional.of(10) : Optional.ofNullable(UNITS.get(first));
        }
        String second = keys.get(1);
        if (first.equals(TEN)) {
            return keys.size() == 2 ? unit(second).map(unit -> 10 + unit) : Optional.empty();
        }
        Optional<Integer> tens = unit(first).filter(digit -> digit > 1);
        if (second.equals(TENS)) {
            return keys.size() == 2
                    ? tens.map(digit -> digit * 10)
                    : tens.flatMap(digit -> unit(keys.get(2)).map(unit -> digit * 10 + unit));
        }
        return Optional.empty();
    }

    private static Optional<Integer> unit(String key) {
        return Optional.ofNullable(UNITS.get(key));
    }

    /** The words from here that numbers are made of; a capital begins a name. */
    static List<String> keys(List<Item> items, int at) {
        List<String> keys = new ArrayList<>();
        for (int next = at; next < items.size() && keys.size() < LONGEST; next++) {
            if (!(items.get(next) instanceof Token token)
                    || !NumberWords.is(token.key())
                    || (token.isCapital() && next > 0 && next > at)
                    || (token.isCapital()
                            && next == at
                            && at > 0
                            && items.get(at - 1) instanceof Token word
                            && word.isWord())) {
                break;
            }
            keys.add(token.key());
        }
        return keys;
    }

    /** Of a mention its first: "số" of "một số doanh nghiệp", where "số doanh nghiệp" is a name. */
    static String first(List<Item> items, int at) {
        if (at >= items.size()) {
            return "";
        }
        return switch (items.get(at)) {
            case Token token -> token.key();
            case Mention mention -> mention.tokens().getFirst().key();
        };
    }
}
