package vn.tinh.extract.figure;

import static vn.tinh.extract.rule.Pattern.a;
import static vn.tinh.extract.rule.Pattern.ahead;
import static vn.tinh.extract.rule.Pattern.any;
import static vn.tinh.extract.rule.Pattern.opt;
import static vn.tinh.extract.rule.Pattern.times;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.rule.Found;
import vn.tinh.extract.rule.Rules;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Qualifier;

/** How many times as much: "gấp đôi", "tăng 2,2 lần", "giảm một nửa". */
final class Multiples {
    private final Rules multiples = Rules.of(List.of(
            rule("multiple/times")
                    .when(
                            opt(words("gần", "hơn", "khoảng", "xấp xỉ", "trên")),
                            opt(words("tăng", "cao")),
                            words("gấp", "bằng", "chỉ bằng"),
                            a(Meaning.Amount.class, amount -> amount.unit().isEmpty()),
                            any(words("lần"), ahead(any(words("so với"), Growths.BASELINE))))
                    .thenMaybe(Multiples::multiple),
            rule("multiple/tăng lần")
                    .when(
                            words("tăng"),
                            opt(words("tới", "đến", "trưởng")),
                            a(Meaning.Amount.class, amount -> amount.unit().isEmpty()),
                            words("lần"))
                    .thenMaybe(Multiples::more),
            rule("multiple/double")
                    .when(
                            opt(words("gần", "hơn", "khoảng", "xấp xỉ", "trên")),
                            opt(words("tăng", "cao", "tăng gần", "tăng hơn")),
                            words("gấp"),
                            opt(words("gần", "hơn", "khoảng", "xấp xỉ", "trên")),
                            words("đôi", "rưỡi"),
                            opt(words("lần")))
                    .thenMaybe(
                            found -> multiple(found, new BigDecimal(found.has("rưỡi") ? "1.5" : "2"), BigDecimal.ONE)),
            rule("multiple/half")
                    .when(words(
                            "giảm một nửa",
                            "giảm phân nửa",
                            "giảm còn một nửa",
                            "bằng một nửa",
                            "chỉ bằng một nửa",
                            "giảm gần một nửa",
                            "giảm hơn một nửa"))
                    .thenMaybe(found -> multiple(found, new BigDecimal("0.5"), BigDecimal.ONE))));

    List<Item> read(List<Item> items) {
        return multiples.read(items);
    }

    /** "tăng 0,24 lần" is a quarter more; "tăng 2,2 lần" is 2,2 times as much. */
    private static Optional<Meaning> more(Found found) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        boolean part = amount.min().compareTo(BigDecimal.ONE) < 0
                && amount.min().signum() > 0
                && amount.min().compareTo(amount.max()) == 0;
        return part ? multiple(found, amount.min().add(BigDecimal.ONE), amount.step()) : multiple(found);
    }

    private static Optional<Meaning> multiple(Found found) {
        Meaning.Amount amount = found.the(Meaning.Amount.class);
        return amount.min().signum() > 0 && amount.min().compareTo(amount.max()) == 0
                ? multiple(found, amount.min(), amount.step())
                : Optional.empty();
    }

    private static Optional<Meaning> multiple(Found found, BigDecimal times, BigDecimal step) {
        Qualifier qualifier = found.all(Meaning.Amount.class).stream()
                .map(Meaning.Amount::qualifier)
                .filter(said -> said != Qualifier.EXACT)
                .findFirst()
                .orElse(
                        found.has("gần")
                                ? Qualifier.NEARLY
                                : found.has("hơn") || found.has("trên")
                                        ? Qualifier.OVER
                                        : found.has("khoảng") || found.has("xấp") ? Qualifier.ABOUT : Qualifier.EXACT);
        return Optional.of(new Meaning.Multiple(times, qualifier, step));
    }
}
