package vn.tinh.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** A number with the magnitudes behind it and what goes on behind these: "5 tỉ 356 triệu", "hai tỷ rưỡi", "2 nghìn 900 tỷ". */
final class Compounds {
    private static final String HALF = Spelling.key("rưỡi");
    private final Digits digits;
    private final Five five;

    Compounds(Digits digits, Five five) {
        this.digits = digits;
        this.five = five;
    }

    /** @param end after the number itself */
    Mention read(List<Item> items, int at, int end, BigDecimal value, String rule) {
        int zeros = Zeros.at(items, end);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        if (zeros == 0) {
            boolean plain = rule.endsWith("digits")
                    && value.scale() <= 0
                    && ((Token) items.get(at)).raw().length() <= 4;
            return mention(items, at, end, rule, value, step, 0, plain);
        }
        int next = end + Zeros.words(items, end);
        BigDecimal total = value.scaleByPowerOfTen(zeros);
        BigDecimal last = step.scaleByPowerOfTen(zeros);
        if (next < items.size() && items.get(next) instanceof Token word && word.is(HALF)) {
            last = BigDecimal.ONE.scaleByPowerOfTen(zeros - 1);
            return mention(
                    items, at, next + 1, rule, total.add(last.multiply(BigDecimal.valueOf(5))), last, zeros, false);
        }
        int least = zeros;
        Optional<Part> more = value.scale() <= 0 ? part(items, next) : Optional.empty();
        while (more.isPresent()) {
            BigDecimal rest = more.get().value();
            int from = more.get().end();
            int smaller = Zeros.at(items, from);
            int to = from + Zeros.words(items, from);
            if (least == 3 && zeros == 3 && smaller >= 6 && rest.compareTo(BigDecimal.valueOf(1000)) < 0) {
                BigDecimal whole = total.add(rest).scaleByPowerOfTen(smaller); // "2 nghìn 900 tỷ"
                last = BigDecimal.ONE.scaleByPowerOfTen(smaller - rest.scale());
                return mention(items, at, to, rule, whole, last, smaller, false);
            }
            BigDecimal added = rest.scaleByPowerOfTen(smaller);
            boolean units = smaller == 0 && least == 3 && more.get().spelt() && rest.intValue() >= 100;
            if ((!units && (smaller == 0 || smaller >= least))
                    || added.compareTo(BigDecimal.ONE.scaleByPowerOfTen(least)) >= 0) {
                break;
            }
            total = total.add(added);
            last = BigDecimal.ONE.scaleByPowerOfTen(smaller - rest.scale());
            least = smaller;
            next = to;
            more = rest.scale() <= 0 && least > 0 ? part(items, next) : Optional.empty();
        }
        return mention(items, at, next, rule, total, last, zeros, false);
    }

    /**
     * What may follow a magnitude: "5 tỉ 356 triệu", "một tỷ hai trăm triệu".
     *
     * @param spelt in words
     */
    record Part(BigDecimal value, int end, boolean spelt) {}

    /** A number that stands here and may add to the one before. */
    Optional<Part> part(List<Item> items, int at) {
        if (at >= items.size() || !(items.get(at) instanceof Token token)) {
            return Optional.empty();
        }
        if (token.isNumber()) {
            return digits.value(token.raw()).map(value -> new Part(value, at + 1, false));
        }
        List<String> keys =
                token.isCapital() || !NumberWords.begins(token.key()) ? List.of() : NumberWords.keys(items, at);
        for (int count = keys.size(); count > 0; count--) {
            Optional<Integer> value = NumberWords.value(keys.subList(0, count));
            if (value.isPresent() && !five.isYearAtEnd(items, at, keys.subList(0, count))) {
                return Optional.of(new Part(BigDecimal.valueOf(value.get()), at + count, true));
            }
        }
        return Optional.empty();
    }

    private static Mention mention(
            List<Item> items,
            int at,
            int end,
            String rule,
            BigDecimal value,
            BigDecimal step,
            int zeros,
            boolean plain) {
        List<Token> tokens =
                items.subList(at, end).stream().map(Token.class::cast).toList();
        return new Mention(rule, new Meaning.Numeral(value, step, zeros, plain), tokens);
    }
}
