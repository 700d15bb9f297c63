package vn.tinh.browse;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts in the reader's manner: 872600000 USD is "872,6 triệu USD" and "872.6 million USD". No digit is lost. */
final class Amounts {
    private static final int DECIMALS = 3;

    private static final Map<String, String> BOTH =
            Map.of("percent", "%", "count", "", "none", "", "hectare", "ha", "km2", "km²", "m3", "m³");
    private static final Map<String, String> VIETNAMESE =
            Map.of("VND", "đồng", "tonne", "tấn", "L", "lít", "point", "điểm");
    private static final Map<String, String> ENGLISH = Map.of("tonne", "tonnes", "L", "litres", "point", "points");
    /** Those of which nobody says "million". */
    private static final Set<String> PLAIN = Set.of("percent", "none", "point");

    /** A multiple and its word. */
    private record Scale(int zeros, String word) {
        BigDecimal of(BigDecimal amount) {
            return amount.movePointLeft(zeros);
        }
    }

    private static final Scale ONE = new Scale(0, "");
    /** The press writes thousands of tỷ, no larger word. */
    private static final List<Scale> TY = List.of(new Scale(9, "tỷ"), new Scale(6, "triệu"));

    private static final List<Scale> BILLIONS =
            List.of(new Scale(12, "trillion"), new Scale(9, "billion"), new Scale(6, "million"));

    private final boolean vietnamese;
    private final DecimalFormat digits;

    Amounts(Locale locale) {
        this.vietnamese = locale.getLanguage().equals("vi");
        this.digits = new DecimalFormat("#,##0.#", symbols(vietnamese));
        digits.setMaximumFractionDigits(Integer.MAX_VALUE);
    }

    /** @param unit its slug */
    String of(BigDecimal amount, String unit) {
        Scale scale = scale(unit, amount, amount);
        return said(digits(amount, scale), scale, unit);
    }

    String range(BigDecimal from, BigDecimal to, String unit) {
        Scale scale = scale(unit, from, to);
        String between = from.signum() < 0 || to.signum() < 0 ? " – " : "–";
        return said(digits(from, scale) + between + digits(to, scale), scale, unit);
    }

    /** A bound that is not there is left out of it. */
    String of(BigDecimal amount, @Nullable BigDecimal lower, @Nullable BigDecimal upper, String unit) {
        return lower != null && upper != null && lower.compareTo(upper) != 0
                ? range(lower, upper, unit)
                : of(amount, unit);
    }

    private static DecimalFormatSymbols symbols(boolean vietnamese) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        symbols.setMinusSign('\u2212');
        return symbols;
    }

    private String digits(BigDecimal amount, Scale scale) {
        return digits.format(scale.of(amount));
    }

    /** The largest that is not more than the greater amount, and leaves both with few decimals. */
    private Scale scale(String unit, BigDecimal one, BigDecimal other) {
        BigDecimal greater = one.abs().max(other.abs());
        return (PLAIN.contains(unit) ? List.<Scale>of() : vietnamese ? TY : BILLIONS)
                .stream()
                        .filter(scale -> scale.of(greater).compareTo(BigDecimal.ONE) >= 0)
                        .filter(scale -> isShort(scale.of(one)) && isShort(scale.of(other)))
                        .findFirst()
                        .orElse(ONE);
    }

    private static boolean isShort(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    private String said(String digits, Scale scale, String unit) {
        String word = (vietnamese ? VIETNAMESE : ENGLISH).getOrDefault(unit, BOTH.getOrDefault(unit, unit));
        if (word.equals("%")) {
            return digits + word;
        }
        return String.join(" ", digits, scale.word(), word)
                .replaceAll(" +", " ")
                .strip();
    }
}
