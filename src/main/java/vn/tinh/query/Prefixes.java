package vn.tinh.query;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tinh.vocab.Ids;

/** The prefixes that need not be declared in a query written by hand, and by which tables shorten IRIs. */
final class Prefixes {
    static final Map<String, String> ALL = all();

    private Prefixes() {}

    /** {@code place:khanh-hoa} for its IRI, by the longest namespace; the IRI itself where none fits. */
    static String shorten(String iri) {
        String best = "";
        for (var entry : ALL.entrySet()) {
            String namespace = entry.getValue();
            if (iri.startsWith(namespace) && namespace.length() > ALL.getOrDefault(best, "").length()) {
                best = entry.getKey();
            }
        }
        return best.isEmpty() ? iri : best + ":" + iri.substring(ALL.getOrDefault(best, "").length());
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<>(vn.tinh.vocab.Prefixes.map());
        all.put("id", Ids.BASE);
        all.put("graph", "https://w3id.org/tinh/graph/");
        return Map.copyOf(all);
    }
}
