package vn.tinh.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** Reads numbers, in digits and in words, with the magnitudes that follow: "5 tỉ 356 triệu", "hai tỷ rưỡi". */
final class Numbers {
    private static final String HALF_A = Spelling.key("nửa");

    /** "hai phẩy năm" is 2,5. */
    private static final String COMMA = Spelling.key("phẩy");

    /** "một số", "một trong", "một phần": no number. */
    private static final Set<String> NOT_BEFORE = Set.of(
            "số", "trong", "phần", "cách", "vài", "loạt", "thời", "ít", "lần", "mặt", "nửa", "bộ", "chút", "khi", "cửa",
            "cú");

    private final Digits digits;
    private final Five five;
    private final Compounds compounds;

    Numbers(Digits digits) {
        this.digits = digits;
        this.five = new Five(digits);
        this.compounds = new Compounds(digits, five);
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
            return !Codes.isPartOf(items, at)
                    ? digits.value(token.raw()).map(value -> compounds.read(items, at, at + 1, value, "number/digits"))
                    : Optional.empty();
        }
        return token.isWord() ? words(items, at, token) : Optional.empty();
    }

    private Optional<Mention> words(List<Item> items, int at, Token first) {
        if (first.is(HALF_A)) {
            return at + 1 < items.size() && Zeros.at(items, at + 1) > 0
                    ? Optional.of(compounds.read(items, at, at + 1, new BigDecimal("0.5"), "number/half"))
                    : Optional.empty();
        }
        if (!NumberWords.begins(first.key())) {
            return Optional.empty();
        }
        List<String> keys = NumberWords.keys(items, at);
        while (!keys.isEmpty()) {
            Optional<Integer> value = NumberWords.value(keys);
            int end = at + keys.size();
            if (value.isPresent() && value.get() <= 1 && NOT_BEFORE.contains(NumberWords.first(items, end))) {
                return Optional.empty();
            }
            if (five.isYearAtEnd(items, at, keys)) {
                keys.removeLast();
                continue;
            }
            if (value.isPresent() && digits.repeat(items, end, value.get())) {
                List<Token> tokens = items.subList(at, end + 3).stream()
                        .map(Token.class::cast)
                        .toList();
                return Optional.of(new Mention(
                        "number/words",
                        new Meaning.Numeral(BigDecimal.valueOf(value.get()), BigDecimal.ONE, 0, false),
                        tokens));
            }
            if (value.isPresent()) {
                Optional<Compounds.Part> decimals =
                        NumberWords.first(items, end).equals(COMMA) ? compounds.part(items, end + 1) : Optional.empty();
                return Optional.of(
                        decimals.isPresent() && decimals.get().spelt()
                                ? compounds.read(
                                        items,
                                        at,
                                        decimals.get().end(),
                                        new BigDecimal(value.get() + "."
                                                + decimals.get().value()),
                                        "number/words")
                                : compounds.read(items, at, end, BigDecimal.valueOf(value.get()), "number/words"));
            }
            keys.removeLast();
        }
        return Optional.empty();
    }
}
