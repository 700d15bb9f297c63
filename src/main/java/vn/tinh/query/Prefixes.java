package vn.tinh.query;

import java.util.Map;
import java.util.stream.Collectors;

/** The prefixes that the project's queries and tables use, from {@code prefixes.tsv}. */
final class Prefixes {
    static final Map<String, String> ALL = Resources.text("/vn/tinh/query/prefixes.tsv")
            .lines()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

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
}
