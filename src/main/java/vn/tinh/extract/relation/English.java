package vn.tinh.extract.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Token;

/** English for Vietnamese, by {@code words/english.tsv}: what slugs are put together from. */
final class English {
    static final Phrases<String> TOPICS = new Phrases<>();
    static final Phrases<String> VERBS = new Phrases<>();
    static final Phrases<String> FACILITIES = new Phrases<>();
    static final Phrases<String> PRODUCTS = new Phrases<>();
    static final Phrases<String> PAPERS = new Phrases<>();
    static final Phrases<String> ISSUERS = new Phrases<>();
    private static final Phrases<String> PREFIXES = new Phrases<>();
    private static final String FILE = "/words/english.tsv";

    static {
        for (String line : lines()) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length < 3) {
                continue;
            }
            switch (cells[0]) {
                case "prefix" -> PREFIXES.add(cells[1], cells[2]);
                case "topic" -> TOPICS.add(cells[1], cells[2]);
                case "verb" -> VERBS.add(cells[1], cells[2]);
                case "facility" -> FACILITIES.add(cells[1], cells[2]);
                case "paper" -> PAPERS.add(cells[1], cells[2]);
                case "issuer" -> ISSUERS.add(cells[1], cells[2]);
                case "product" -> PRODUCTS.add(cells[1], cells[2]);
                default -> throw new IllegalStateException(FILE + ": no kind \"" + cells[0] + "\"");
            }
        }
    }

    private English() {}

    private static List<String> lines() {
        try (InputStream file = English.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The slug of a thing with the words before its name: "chế biến" + {@code wood} is {@code wood-processing}. */
    static Optional<String> compose(List<Token> before, String slug) {
        List<String> forms = new ArrayList<>();
        int at = 0;
        while (at < before.size()) {
            Optional<Phrases.Hit<String>> hit = PREFIXES.at(before, at, before.size());
            if (hit.isEmpty()) {
                return Optional.empty();
            }
            forms.addFirst(hit.get().said());
            at = hit.get().end();
        }
        String composed = slug;
        for (String form : forms) {
            composed = form.replace("%s", composed);
        }
        return Optional.of(composed);
    }
}
