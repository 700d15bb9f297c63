package vn.tinh.extract.name;

import java.text.Normalizer;
import java.util.Locale;

/** Names without diacritics: "Đồng Văn IV" is {@code dong-van-iv}. */
final class Slugs {
    private Slugs() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var slug = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            char base = letter == 'đ' || letter == 'ð' ? 'd' : letter;
            if ((base >= 'a' && base <= 'z') || (base >= '0' && base <= '9')) {
                slug.append(base);
            } else if (Character.getType(base) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.isEmpty() || slug.charAt(slug.length() - 1) != '-'
                ? slug.toString()
                : slug.substring(0, slug.length() - 1);
    }
}
