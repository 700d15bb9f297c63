package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.WordList;

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
        for (List<String> row : WordList.rows(FILE)) {
            String words = row.get(1);
            String english = row.get(2);
            switch (row.getFirst()) {
                case "prefix" -> PREFIXES.add(words, english);
                case "topic" -> TOPICS.add(words, english);
                case "verb" -> VERBS.add(words, english);
                case "facility" -> FACILITIES.add(words, english);
                case "paper" -> PAPERS.add(words, english);
                case "issuer" -> ISSUERS.add(words, english);
                case "product" -> PRODUCTS.add(words, english);
                default -> throw new IllegalStateException(FILE + ": no kind \"" + row.getFirst() + "\"");
            }
        }
    }

    private English() {}

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
