package vn.tinh.extract.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Units that are written right behind their number: "45ha", "500kWh". */
final class Units {
    private static final Set<String> GLUED = new HashSet<>(
            Set.of("ha", "kwh", "mw", "usd", "đ", "m3", "m2", "km2", "tấn", "kg", "km", "gw", "mwp", "sao"));

    private Units() {}

    static boolean isGlued(String key) {
        return GLUED.contains(key.toLowerCase(Locale.ROOT));
    }
}
