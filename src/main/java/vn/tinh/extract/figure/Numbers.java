package vn.tinh.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** Reads numbers, in digits and in words, with the magnitudes that follow: "5 tỉ 356 triệu", "hai tỷ rưỡi". */
final class Numbers {
    private static final Map<String, Integer> ZEROS = Map.of(
            Spelling.key("nghìn"), 3,
            Spelling.key("ngàn"), 3,
            Spelling.key("vạn"), 4,
            Spelling.key("triệu"), 6,
            Spelling.key("tr"), 6,
            Spelling.key("tỷ"), 9);
    private static final String HALF = Spelling.key("rưỡi");
    private static final String HALF_A = Spelling.key("nửa");
    private static final int LONGEST = 6;
    /** "một số", "một trong", "một phần": no number. */
    private static final Set<String> NOT_BEFORE = Set.of(
            "số", "trong", "phần", "cách", "vài", "loạt", "thời", "ít", "lần", "mặt", "nửa", "bộ", "chút", "khi", "cửa",
            "cú");

    private final Digits digits;

    Numbers(Digits digits) {
        this.digits = digits;
    }

    List<Item> read(List<Item> items) {
        List<Item> read = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            Optional<Mention> number =
                    items.get(at) instanceof Token token ? number(items, at, token) : Optional.empty();
            read.add(number.isPresent() ? number.get() : items.get(at));
            at += number.map(found -> found.tokens().size()).orElse(1);
        }
        return read;
    }

    private Optional<Mention> number(List<Item> items, int at, Token token) {
        if (token.isNumber()) {
            return stands(items, at)
                    ? digits.value(token.raw()).map(value -> compound(items, at, at + 1, value, "number/digits"))
                    : Optional.empty();
        }
        return token.isWord() ? words(items, at, token) : Optional.empty();
    }

    /** Not a part of a code, a date or an hour: "58-NQ/TW", "Covid-19", "20/9", "15h". */
    private static boolean stands(List<Item> items, int at) {
        if (tied(items, at, at - 1) || tied(items, at + 1, at + 1)) {
            return false;
        }
        return !(at + 1 < items.size()
                && items.get(at + 1) instanceof Token next
                && next.isWord()
                && !next.spaced()
                && !ZEROS.containsKey(next.key())
                && !Units.isGlued(next.key()));
    }

    /** A hyphen or slash without spaces binds it to a word, a slash also to a number. */
    private static boolean tied(List<Item> items, int follower, int mark) {
        if (mark < 0
                || follower >= items.size()
                || !(items.get(mark) instanceof Token sign)
                || !(sign.is("/") || sign.is("-") || sign.is("_"))
                || sign.spaced()) {
            return false;
        }
        boolean before = follower != mark;
        int other = before ? mark - 1 : mark + 1;
        if (before && ((Token) items.get(follower)).spaced()) {
            return false;
        }
        if (other < 0 || other >= items.size() || !(items.get(other) instanceof Token beyond)) {
            return false;
        }
        if (!before && beyond.spaced()) {
            return false;
        }
        return beyond.isWord() || (sign.is("/") && beyond.isNumber());
    }

    private Optional<Mention> words(List<Item> items, int at, Token first) {
        if (first.is(HALF_A)) {
            return at + 1 < items.size() && zeros(items, at + 1) > 0
                    ? Optional.of(compound(items, at, at + 1, new BigDecimal("0.5"), "number/half"))
                    : Optional.empty();
        }
        if (!NumberWords.begins(first.key())) {
            return Optional.empty();
        }
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
        while (!keys.isEmpty()) {
            Optional<Integer> value = NumberWords.value(keys);
            int end = at + keys.size();
            if (value.isPresent()
                    && end < items.size()
                    && items.get(end) instanceof Token after
                    && NOT_BEFORE.contains(after.key())
                    && value.get() <= 1) {
                return Optional.empty();
            }
            if (value.isPresent() && isRepeated(items, end, value.get())) {
                List<Token> tokens = items.subList(at, end + 3).stream()
                        .map(Token.class::cast)
                        .toList();
                return Optional.of(new Mention(
                        "number/words",
                        new Meaning.Numeral(BigDecimal.valueOf(value.get()), BigDecimal.ONE, 0, false),
                        tokens));
            }
            if (value.isPresent()) {
                return Optional.of(
                        compound(items, at, at + keys.size(), BigDecimal.valueOf(value.get()), "number/words"));
            }
            keys.removeLast();
        }
        return Optional.empty();
    }

    /** "một trăm hai mươi tư (124) sản phẩm": the same in digits. */
    private boolean isRepeated(List<Item> items, int at, int value) {
        return at + 2 < items.size()
                && items.get(at) instanceof Token open
                && open.is("(")
                && items.get(at + 1) instanceof Token figure
                && figure.isNumber()
                && items.get(at + 2) instanceof Token close
                && close.is(")")
                && digits.value(figure.raw())
                        .filter(same -> same.compareTo(BigDecimal.valueOf(value)) == 0)
                        .isPresent();
    }

    /** @param end after the number itself */
    private Mention compound(List<Item> items, int at, int end, BigDecimal value, String rule) {
        int zeros = zeros(items, end);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        if (zeros == 0) {
            boolean plain = rule.endsWith("digits")
                    && value.scale() <= 0
                    && ((Token) items.get(at)).raw().length() <= 4;
            return mention(items, at, end, rule, value, step, 0, plain);
        }
        int next = end + magnitudes(items, end);
        BigDecimal total = value.scaleByPowerOfTen(zeros);
        BigDecimal last = step.scaleByPowerOfTen(zeros);
        if (next < items.size() && items.get(next) instanceof Token word && word.is(HALF)) {
            last = BigDecimal.ONE.scaleByPowerOfTen(zeros - 1);
            return mention(
                    items, at, next + 1, rule, total.add(last.multiply(BigDecimal.valueOf(5))), last, zeros, false);
        }
        if (next < items.size() && items.get(next) instanceof Token more && more.isNumber() && value.scale() <= 0) {
            int smaller = zeros(items, next + 1);
            Optional<BigDecimal> rest = digits.value(more.raw());
            if (zeros == 3 && smaller >= 6 && rest.isPresent() && rest.get().compareTo(BigDecimal.valueOf(1000)) < 0) {
                BigDecimal whole = total.add(rest.get()).scaleByPowerOfTen(smaller); // "2 nghìn 900 tỷ"
                last = BigDecimal.ONE.scaleByPowerOfTen(smaller - rest.get().scale());
                return mention(items, at, next + 1 + magnitudes(items, next + 1), rule, whole, last, smaller, false);
            }
            if (smaller > 0
                    && smaller < zeros
                    && rest.isPresent()
                    && rest.get().scaleByPowerOfTen(smaller).compareTo(BigDecimal.ONE.scaleByPowerOfTen(zeros)) < 0) {
                last = BigDecimal.ONE.scaleByPowerOfTen(smaller - rest.get().scale());
                int to = next + 1 + magnitudes(items, next + 1);
                return mention(
                        items, at, to, rule, total.add(rest.get().scaleByPowerOfTen(smaller)), last, zeros, false);
            }
        }
        return mention(items, at, next, rule, total, last, zeros, false);
    }

    /** The zeros that the words from here add: "nghìn tỷ" adds twelve. */
    private static int zeros(List<Item> items, int at) {
        int zeros = 0;
        for (int next = at; next < at + magnitudes(items, at); next++) {
            zeros += ZEROS.getOrDefault(((Token) items.get(next)).key(), 0);
        }
        return zeros;
    }

    private static int magnitudes(List<Item> items, int at) {
        int count = 0;
        while (count < 2
                && at + count < items.size()
                && items.get(at + count) instanceof Token token
                && ZEROS.containsKey(token.key())) {
            count++;
        }
        return count;
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
