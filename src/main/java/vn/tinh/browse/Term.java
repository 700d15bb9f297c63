package vn.tinh.browse;

import java.util.List;
import java.util.Optional;
import vn.tinh.vocab.Prefixes;

/**
 * What a query can be completed with.
 *
 * @param names all that it is called, the names in use first
 * @param count how often the graph uses it; 0 for a thing
 */
record Term(String iri, List<Name> names, long count) {
    /** How far from what was typed a name may be: it begins with it, its words begin with those typed, or neither. */
    static final int NOT_AT_ALL = 100;

    /**
     * A name in a language.
     *
     * @param plain as {@link Folded#plain}
     * @param folded as {@link Folded#fold}
     * @param words of the folded name
     */
    record Name(String text, String language, boolean preferred, String plain, String folded, List<String> words) {
        static Name of(String text, String language, boolean preferred) {
            String folded = Folded.fold(text);
            return new Name(text, language, preferred, Folded.plain(text), folded, Folded.words(folded));
        }

        int distance(Typed typed) {
            int marks = plain.contains(typed.plain()) ? 0 : 1; // "tỏi" before "tôi" for who types the mark
            int use = preferred ? 0 : 4;
            if (folded.startsWith(typed.folded())) {
                return use + marks;
            }
            List<String> own = Folded.words(folded);
            boolean each =
                    typed.words().stream().allMatch(word -> own.stream().anyMatch(mine -> mine.startsWith(word)));
            return each ? use + 2 + marks : NOT_AT_ALL;
        }
    }

    /** What was typed, read once. */
    record Typed(String plain, String folded, List<String> words) {
        static Typed of(String text) {
            String folded = Folded.fold(text);
            return new Typed(Folded.plain(text), folded, Folded.words(folded));
        }
    }

    int distance(Typed typed) {
        return typed.words().isEmpty()
                ? 0
                : names.stream().mapToInt(name -> name.distance(typed)).min().orElse(NOT_AT_ALL);
    }

    /** The prefix of ours whose namespace is the longest that the IRI begins with, and the rest needs no escape. */
    Optional<String> prefix() {
        return Prefixes.map().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max((one, other) -> one.getValue().length() - other.getValue().length())
                .filter(entry -> iri.substring(entry.getValue().length()).matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*"))
                .map(java.util.Map.Entry::getKey);
    }

    /** As a query writes it. */
    String written() {
        return prefix().map(prefix -> prefix + ":"
                        + iri.substring(Prefixes.map().getOrDefault(prefix, "").length()))
                .orElse("<" + iri + ">");
    }

    /** The name in use in this language; empty where there is none. */
    String label(String language) {
        return names.stream()
                .filter(name -> name.preferred() && name.language().equals(language))
                .findFirst()
                .map(Name::text)
                .orElse("");
    }
}
