package vn.tinh.extract.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.tinh.extract.Lexicon;

/** Whose paper it is: "Báo Bắc Giang", "baobariavungtau.com.vn", "Cổng TTĐT tỉnh Long An". */
public final class Publishers {
    /** Shorter names stand in too many others. */
    private static final int SHORTEST = 5;

    private final Map<String, String> provinces = new HashMap<>();

    public Publishers(Lexicon lexicon) {
        for (Lexicon.Wording label : lexicon.wordings("place")) {
            String name = plain(label.words());
            if (label.name().sort().equals("province") && name.length() >= SHORTEST) {
                provinces.put(name, label.name().slug());
            }
        }
    }

    /** Slug of the province whose name it bears, the longest that fits; empty where it bears none. */
    public String province(String publisher) {
        String printed = plain(publisher);
        String longest = "";
        for (String name : provinces.keySet()) {
            boolean longer = name.length() > longest.length()
                    || (name.length() == longest.length() && name.compareTo(longest) < 0);
            if (longer && printed.contains(name)) {
                longest = name;
            }
        }
        return provinces.getOrDefault(longest, "");
    }

    /** Letters alone, without their marks. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> point >= 'a' && point <= 'z')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
