package vn.tinh.extract.relation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.tinh.extract.text.Token;

/** Vietnamese without diacritics: the slugs of places, and of what nobody can translate. */
final class Plain {
    private static final int COMBINING_FIRST = 0x300;
    private static final int COMBINING_LAST = 0x36F;

    private Plain() {}

    /** "214/KH-UBND" is {@code 214-kh-ubnd}, "Vân Phong 1" {@code van-phong-1}; empty where nothing is left. */
    static String slug(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var slug = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < apart.length(); at++) {
            char letter = apart.charAt(at);
            if (letter >= COMBINING_FIRST && letter <= COMBINING_LAST) {
                continue;
            }
            char plain = letter == 'đ' || letter == 'ð' ? 'd' : letter;
            if ((plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9')) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(plain);
                gap = false;
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    static String slug(List<Token> tokens) {
        return slug(Listing.words(tokens));
    }
}
