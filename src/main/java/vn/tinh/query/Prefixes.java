package vn.tinh.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tinh.vocab.Ids;

/** The prefixes that need not be declared in a query written by hand, and by which tables shorten IRIs. */
final class Prefixes {
    static final Map<String, String> ALL = all();

    private Prefixes() {}

    /** {@code place:khanh-hoa} for its IRI, by the longest namespace; the IRI itself where none fits. */
    static String shorten(String iri) {
        return of(iri).map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    /** The prefix with the longest namespace that the IRI begins with. */
    static Optional<Map.Entry<String, String>> of(String iri) {
        return ALL.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()));
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<>(vn.tinh.vocab.Prefixes.map());
        all.put("id", Ids.BASE);
        all.put("graph", "https://w3id.org/tinh/graph/");
        return Map.copyOf(all);
    }
}
