package vn.tinh.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/**
 * Numbers in digits. Vietnamese writes 1.234,5; a few offices print 1,234.5, and then all through an article.
 *
 * @param english the article writes a stop before decimals
 */
record Digits(boolean english) {
    /** What the article's own numbers say of its manner. */
    static Digits of(List<Sentence> sentences) {
        int balance = 0;
        for (Sentence sentence : sentences) {
            for (Item item : sentence.items()) {
                if (item instanceof Token token && token.isNumber()) {
                    balance += manner(token.raw());
                }
            }
        }
        return new Digits(balance > 0);
    }

    /** Above 0 where a number can only be English, below 0 where it can only be Vietnamese. */
    private static int manner(String raw) {
        int stop = raw.lastIndexOf('.');
        int comma = raw.lastIndexOf(',');
        if (stop >= 0 && comma >= 0) {
            return stop > comma ? 3 : -3;
        }
        int last = Math.max(stop, comma);
        if (last < 0) {
            return 0;
        }
        boolean many = raw.indexOf(raw.charAt(last)) != last;
        int after = raw.length() - last - 1;
        if (many) {
            return after == 3 ? (stop >= 0 ? -2 : 2) : 0;
        }
        if (after == 3) {
            return stop >= 0 ? -1 : 0; // "14.055" is hardly ever fourteen and a bit, "1,452 tỷ" often one and a half
        }
        return stop >= 0 && last > 1 && after <= 2 && !isDate(raw, stop) ? 1 : comma >= 0 ? -1 : stop >= 0 ? 1 : 0;
    }

    private static boolean isDate(String raw, int stop) {
        return raw.length() - stop - 1 == 2 && stop <= 2;
    }

    /** @return empty where the digits are no number: a date with stops, a version */
    Optional<BigDecimal> value(String raw) {
        int stop = raw.lastIndexOf('.');
        int comma = raw.lastIndexOf(',');
        char decimal = english ? '.' : ',';
        char grouping = english ? ',' : '.';
        if (stop >= 0 && comma >= 0) {
            decimal = stop > comma ? '.' : ',';
            grouping = stop > comma ? ',' : '.';
        } else if (raw.indexOf(grouping) >= 0 && !isGrouped(raw, grouping)) {
            decimal = grouping; // "4.7" among Vietnamese numbers, "4,75" among English ones
            grouping = ' ';
        } else if (raw.indexOf(decimal) != raw.lastIndexOf(decimal) && isGrouped(raw, decimal)) {
            grouping = decimal; // "12.345.678" among English numbers
            decimal = ' ';
        }
        int point = raw.lastIndexOf(decimal);
        String whole = point < 0 ? raw : raw.substring(0, point);
        if (whole.indexOf(decimal) >= 0 || (whole.indexOf(grouping) >= 0 && !isGrouped(whole, grouping))) {
            return Optional.empty();
        }
        String plain = whole.replace(String.valueOf(grouping), "") + (point < 0 ? "" : "." + raw.substring(point + 1));
        return plain.length() > 24 ? Optional.empty() : Optional.of(ascii(plain));
    }

    /** "một trăm hai mươi tư (124) sản phẩm": the same in digits. */
    boolean repeat(List<Item> items, int at, int value) {
        return at + 2 < items.size()
                && items.get(at) instanceof Token open
                && open.is("(")
                && items.get(at + 1) instanceof Token figure
                && figure.isNumber()
                && items.get(at + 2) instanceof Token close
                && close.is(")")
                && value(figure.raw())
                        .filter(same -> same.compareTo(BigDecimal.valueOf(value)) == 0)
                        .isPresent();
    }

    /** Groups of three after the first. */
    private static boolean isGrouped(String raw, char grouping) {
        int at = raw.indexOf(grouping);
        if (at < 1 || at > 3 || raw.charAt(0) == '0') {
            return false;
        }
        for (int next = at; next < raw.length(); next += 4) {
            if (raw.charAt(next) != grouping
                    || raw.length() < next + 4
                    || !raw.substring(next + 1, next + 4).codePoints().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return (raw.length() - at) % 4 == 0;
    }

    /** Digits of any script. */
    private static BigDecimal ascii(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return new BigDecimal(plain.toString());
    }
}
