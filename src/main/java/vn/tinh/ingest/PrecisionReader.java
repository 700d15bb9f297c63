package vn.tinh.ingest;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinh.fact.Quantity;

/**
 * Tells how precisely a figure is said: the unit of its last digit, in base units. "872,6 triệu" is said to 100000,
 * "7 tỷ" to 1000000000, "6,29%" to 0.01, "23" to 1. It looks for the figure in its evidence; where the figure is not
 * to be found there, or is said in two ways, nothing is known.
 */
final class PrecisionReader {
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("\\d+(,\\d+)?");
    /** As some statistics offices print their tables: 9,876.5 */
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private static final Pattern WITH_STOP = Pattern.compile("\\d+\\.\\d{1,2}");

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "trăm", BigDecimal.TEN.pow(2),
            "nghìn", BigDecimal.TEN.pow(3),
            "ngàn", BigDecimal.TEN.pow(3),
            "vạn", BigDecimal.TEN.pow(4),
            "triệu", BigDecimal.TEN.pow(6),
            "tỷ", BigDecimal.TEN.pow(9),
            "tỉ", BigDecimal.TEN.pow(9));

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private final boolean english;

    private PrecisionReader(String evidence, boolean english) {
        this.english = english;
        Matcher matcher = TOKEN.matcher(
                Normalizer.normalize(evidence, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** @param lastDigit what one more in the last digit would add */
    private record Said(BigDecimal value, BigDecimal lastDigit) {
        Said times(BigDecimal magnitude) {
            return new Said(value.multiply(magnitude), lastDigit.multiply(magnitude));
        }

        boolean is(BigDecimal figure) {
            return value.compareTo(figure.abs()) == 0;
        }
    }

    /** The unit of the last stated digit; of a range, of the finer bound. */
    static Optional<BigDecimal> precision(String evidence, Quantity quantity) {
        return precision(new PrecisionReader(evidence, false).all(), quantity)
                .or(() -> precision(new PrecisionReader(evidence, true).all(), quantity));
    }

    private static Optional<BigDecimal> precision(List<Said> said, Quantity quantity) {
        Optional<BigDecimal> min = lastDigit(said, quantity.min());
        if (!quantity.isRange()) {
            return min;
        }
        Optional<BigDecimal> max = lastDigit(said, quantity.max());
        return min.isPresent() && max.isPresent() ? Optional.of(min.get().min(max.get())) : Optional.empty();
    }

    private static Optional<BigDecimal> lastDigit(List<Said> said, BigDecimal figure) {
        Set<BigDecimal> found = new HashSet<>();
        for (Said one : said) {
            if (one.is(figure)) {
                found.add(one.lastDigit().stripTrailingZeros());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Every number, and every number with the magnitude that follows the next one: in "1,9 - 2 tỷ" both are tỷ. */
    private List<Said> all() {
        List<Said> all = new ArrayList<>();
        List<Said> bare = new ArrayList<>();
        at = 0;
        while (at < tokens.size()) {
            Optional<Said> number = number();
            if (number.isEmpty()) {
                at++;
                continue;
            }
            Said said = number.get();
            BigDecimal magnitude = magnitude();
            if (magnitude.compareTo(BigDecimal.ONE) == 0) {
                bare.add(said);
                all.add(said);
                continue;
            }
            for (Said before : bare) {
                all.add(before.times(magnitude));
            }
            bare.clear();
            all.add(smaller(said.times(magnitude), magnitude));
        }
        return all;
    }

    /** "5 tỉ 356 triệu": what follows with a smaller magnitude belongs to it. */
    private Said smaller(Said so, BigDecimal magnitude) {
        int back = at;
        Optional<Said> next = number();
        BigDecimal nextMagnitude = magnitude();
        if (next.isPresent()
                && nextMagnitude.compareTo(BigDecimal.ONE) > 0
                && nextMagnitude.compareTo(magnitude) < 0
                && next.get().value().multiply(nextMagnitude).compareTo(magnitude) < 0) {
            Said more = next.get().times(nextMagnitude);
            return new Said(so.value().add(more.value()), more.lastDigit());
        }
        at = back;
        return so;
    }

    /** "nghìn tỷ" is a thousand times a thousand million. */
    private BigDecimal magnitude() {
        BigDecimal product = BigDecimal.ONE;
        while (at < tokens.size() && MAGNITUDES.containsKey(tokens.get(at))) {
            product = product.multiply(MAGNITUDES.getOrDefault(tokens.get(at), BigDecimal.ONE));
            at++;
        }
        return product;
    }

    private Optional<Said> number() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String token = tokens.get(at);
        if (Character.isDigit(token.charAt(0))) {
            Optional<Said> said = digits(token);
            if (said.isPresent()) {
                at++;
            }
            return said;
        }
        return words();
    }

    private Optional<Said> digits(String token) {
        String plain;
        if (english) {
            if (!ENGLISH.matcher(token).matches()) {
                return Optional.empty();
            }
            plain = token.replace(",", "");
        } else if (GROUPED.matcher(token).matches() || WITH_COMMA.matcher(token).matches()) {
            plain = token.replace(".", "").replace(',', '.');
        } else if (WITH_STOP.matcher(token).matches()) {
            plain = token;
        } else {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain);
        return Optional.of(new Said(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale())));
    }

    /** One to ninety-nine in words; hundreds and more are magnitudes. */
    private Optional<Said> words() {
        String first = tokens.get(at);
        if (first.equals("mười")) {
            at++;
            return Optional.of(whole(10 + unit()));
        }
        Integer digit = DIGITS.get(first);
        if (digit == null) {
            return Optional.empty();
        }
        at++;
        if (at < tokens.size() && tokens.get(at).equals("mươi")) {
            at++;
            return Optional.of(whole(digit * 10 + unit()));
        }
        return Optional.of(whole(digit));
    }

    private int unit() {
        Integer digit = at < tokens.size() ? DIGITS.get(tokens.get(at)) : null;
        if (digit == null) {
            return 0;
        }
        at++;
        return digit;
    }

    private static Said whole(int value) {
        return new Said(BigDecimal.valueOf(value), BigDecimal.ONE);
    }
}
