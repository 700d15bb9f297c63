package vn.tinh.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Spelling;

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
}
