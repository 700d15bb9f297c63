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
    private static final String FIVE = Spelling.key("năm");
    private static final String PER = Spelling.key("phần");
    private static final String CENT = Spelling.key("trăm");
    private static final String TIMES = Spelling.key("lần");
    /** "hai phẩy năm" is 2,5. */
    private static final String COMMA = Spelling.key("phẩy");

    private static final Set<String> BEFORE_TIMES =
            Set.of(Spelling.key("gấp"), Spelling.key("gần"), Spelling.key("hơn"), Spelling.key("khoảng"));
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
        boolean measured = before && sign.is("/") && other > 0 && isNumber(items.get(other - 1));
        return (beyond.isWord() && !measured) || (sign.is("/") && beyond.isNumber());
    }

    /** "68.120 tấn/103,4 triệu USD": behind the slash stands another figure. */
    private static boolean isNumber(Item item) {
        return item instanceof Token token
                ? token.isNumber()
                : item instanceof Mention mention && mention.meaning() instanceof Meaning.Numeral;
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
        List<String> keys = keys(items, at);
        while (!keys.isEmpty()) {
            Optional<Integer> value = NumberWords.value(keys);
            int end = at + keys.size();
            if (value.isPresent() && value.get() <= 1 && NOT_BEFORE.contains(firstWord(items, end))) {
                return Optional.empty();
            }
            if (endsInYear(items, at, keys)) {
                keys.removeLast();
                continue;
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
                Optional<Part> decimals = firstWord(items, end).equals(COMMA) ? part(items, end + 1) : Optional.empty();
                return Optional.of(
                        decimals.isPresent() && decimals.get().spelt()
                                ? compound(
                                        items,
                                        at,
                                        decimals.get().end(),
                                        new BigDecimal(value.get() + "."
                                                + decimals.get().value()),
                                        "number/words")
                                : compound(items, at, end, BigDecimal.valueOf(value.get()), "number/words"));
            }
            keys.removeLast();
        }
        return Optional.empty();
    }

    /** The words from here that numbers are made of; a capital begins a name. */
    private static List<String> keys(List<Item> items, int at) {
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
    static String firstWord(List<Item> items, int at) {
        if (at >= items.size()) {
            return "";
        }
        return switch (items.get(at)) {
            case Token token -> token.key();
            case Mention mention -> mention.tokens().getFirst().key();
        };
    }

    /** "hai mươi năm" are twenty years, 25 is "hai mươi lăm"; but "hai trăm linh năm". */
    private boolean endsInYear(List<Item> items, int at, List<String> keys) {
        int size = keys.size();
        return keys.getLast().equals(FIVE)
                && (size == 1 || !NumberWords.isAnd(keys.get(size - 2)))
                && isYear(items, at + size - 1);
    }

    /** "năm" is a year wherever nothing tells that it is five: "mỗi năm", "9%/năm"; but "năm triệu", "gấp năm lần". */
    private boolean isYear(List<Item> items, int at) {
        boolean times = firstWord(items, at + 1).equals(TIMES)
                && at > 0
                && items.get(at - 1) instanceof Token before
                && BEFORE_TIMES.contains(before.key());
        boolean percent =
                firstWord(items, at + 1).equals(PER) && firstWord(items, at + 2).equals(CENT);
        return zeros(items, at + 1) == 0
                && !times
                && !percent
                && !isRepeated(items, at + 1, 5)
                && !Five.isCounting(items, at);
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
        int least = zeros;
        Optional<Part> more = value.scale() <= 0 ? part(items, next) : Optional.empty();
        while (more.isPresent()) {
            BigDecimal rest = more.get().value();
            int from = more.get().end();
            int smaller = zeros(items, from);
            int to = from + magnitudes(items, from);
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
    private record Part(BigDecimal value, int end, boolean spelt) {}

    private Optional<Part> part(List<Item> items, int at) {
        if (at >= items.size() || !(items.get(at) instanceof Token token)) {
            return Optional.empty();
        }
        if (token.isNumber()) {
            return digits.value(token.raw()).map(value -> new Part(value, at + 1, false));
        }
        List<String> keys = token.isCapital() || !NumberWords.begins(token.key()) ? List.of() : keys(items, at);
        for (int count = keys.size(); count > 0; count--) {
            Optional<Integer> value = NumberWords.value(keys.subList(0, count));
            if (value.isPresent() && !endsInYear(items, at, keys.subList(0, count))) {
                return Optional.of(new Part(BigDecimal.valueOf(value.get()), at + count, true));
            }
        }
        return Optional.empty();
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
