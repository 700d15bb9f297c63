package vn.tinh.query;

import java.text.Normalizer;
import java.util.Locale;

/** A name as a slug: "Khánh Hòa" is {@code khanh-hoa}. */
final class Slugs {
    private Slugs() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd') // Ð (U+00D0) is written for Đ
                .replaceAll("[^a-z0-9/]+", "-")
                .replaceAll("^-|-$", "");
    }
}
