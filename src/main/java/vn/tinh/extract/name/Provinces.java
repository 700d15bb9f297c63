package vn.tinh.extract.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;

/** The provinces alone, with and without the word for them. */
final class Provinces {
    private final Lexicon names = new Lexicon();
    private final Set<String> slugs = new HashSet<>();

    Provinces(Lexicon lexicon) {
        for (Lexicon.Wording label : lexicon.wordings("place")) {
            if (label.name().sort().equals("province")) {
                names.add(label.words(), label.name());
                slugs.add(label.name().slug());
            }
        }
    }

    /** The province that begins here, and where its name ends. */
    Optional<Meaning.Name> at(Passage passage, int at, int[] end) {
        if (!passage.isWord(at)) {
            return Optional.empty();
        }
        List<Meaning.Name> found = names.at(passage.items(), at, end);
        boolean named = !found.isEmpty() && passage.isCapital(end[0] - 1);
        return named ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** These words are a province's name and nothing else. */
    boolean is(Passage passage, int from, int to) {
        int[] end = new int[1];
        return at(passage, from, end).isPresent() && end[0] == to;
    }

    /** The province with whose slug a slug begins. */
    Optional<String> of(String slug) {
        String best = "";
        for (int dash = slug.indexOf('-'); dash > 0; dash = slug.indexOf('-', dash + 1)) {
            String head = slug.substring(0, dash);
            best = slugs.contains(head) ? head : best;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    boolean has(String slug) {
        return slugs.contains(slug);
    }

    Collection<String> all() {
        return new ArrayList<>(slugs);
    }
}
