package vn.tinh.browse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tinh.vocab.Prefixes;

/** What terms of other people's vocabularies are called, in {@code words/terms.tsv}; the graph holds no names for them. */
final class ForeignTerms {
    private static final String TABLE = "/words/terms.tsv";
    private static final Map<String, String[]> NAMES = read();

    private ForeignTerms() {}

    static Optional<String> name(String iri, Locale locale) {
        return Optional.ofNullable(NAMES.get(iri))
                .map(cells -> cells[locale.getLanguage().equals("vi") ? 1 : 2]);
    }

    private static Map<String, String[]> read() {
        try (InputStream in = Objects.requireNonNull(ForeignTerms.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String[]> names = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> names.put(iri(cells[0]), cells));
            return Map.copyOf(names);
        } catch (IOException fromOurOwnJar) {
            throw new IllegalStateException(fromOurOwnJar);
        }
    }

    private static String iri(String term) {
        int colon = term.indexOf(':');
        return Objects.requireNonNull(Prefixes.map().get(term.substring(0, colon)), term) + term.substring(colon + 1);
    }
}
