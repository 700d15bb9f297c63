package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;

/**
 * The province that was named last, in the sentence or in its paragraph; else the one that the article names first. A
 * setting for tests, and wherever nobody looks closer.
 */
public final class LastNamed implements Setting {
    private static final List<String> OFFICES = List.of(
            "-peoples-co",
            "-department-of-",
            "-statistics-office",
            "-provincial-party-committee",
            "-customs-department",
            "-tax-department",
            "-industrial-zones-authority");

    private final List<List<Meaning.Place>> places = new ArrayList<>();
    private final List<Optional<Meaning.Place>> carried = new ArrayList<>();
    private final List<Sentence> sentences;
    private Optional<Meaning.Place> chief = Optional.empty();

    private LastNamed(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        Optional<Meaning.Place> last = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                last = Optional.empty();
            }
            carried.add(last);
            List<Meaning.Place> named = new ArrayList<>();
            for (Item item : sentence.items()) {
                Optional<Meaning.Place> place = place(item);
                if (place.isPresent() && sentence.section() != Sentence.Section.ASIDE) {
                    named.add(place.get());
                    last = place;
                    if (chief.isEmpty() && !place.get().name().sort().equals("nation")) {
                        chief = place;
                    }
                }
            }
            places.add(named);
        }
    }

    public static Setting of(List<Sentence> sentences) {
        return new LastNamed(sentences);
    }

    @Override
    public Optional<String> placeAt(int sentence, int item) {
        return at(sentence, item).map(place -> province(place.name()));
    }

    @Override
    public Meaning.Place.Cue cueAt(int sentence, int item) {
        return at(sentence, item).map(Meaning.Place::cue).orElse(Meaning.Place.Cue.NONE);
    }

    private Optional<Meaning.Place> at(int sentence, int item) {
        List<Item> items = sentences.get(sentence).items();
        for (int back = Math.min(item, items.size() - 1); back >= 0; back--) {
            Optional<Meaning.Place> place = place(items.get(back));
            if (place.isPresent()) {
                return place;
            }
        }
        if (carried.get(sentence).isPresent()) {
            return carried.get(sentence);
        }
        List<Meaning.Place> named = places.get(sentence);
        return chief.isPresent() || named.isEmpty() ? chief : Optional.of(named.getFirst());
    }

    private static String province(Meaning.Name name) {
        return name.sort().equals("district") ? name.within() : name.slug();
    }

    /** Abroad is no place of this kind, and a bare name that may be a district's is none for sure. */
    private static Optional<Meaning.Place> place(Item item) {
        if (!(item instanceof Mention mention)) {
            return Optional.empty();
        }
        if (mention.meaning() instanceof Meaning.Place place) {
            boolean told = !place.name().slug().isEmpty()
                    && !place.name().ambiguous()
                    && !place.name().sort().equals("region");
            return told ? Optional.of(place) : Optional.empty();
        }
        if (mention.meaning() instanceof Meaning.Organisation organisation) {
            return office(organisation.slug());
        }
        List<Meaning.Name> names = Names.of(mention.meaning());
        if (names.size() == 1
                && names.getFirst().is("organisation")
                && !names.getFirst().within().isEmpty()) {
            Meaning.Name of = names.getFirst();
            Meaning.Name province = new Meaning.Name("place", of.within(), "province", "", false);
            return Optional.of(new Meaning.Place(province, Meaning.Place.Cue.NONE));
        }
        return names.stream()
                .filter(name ->
                        name.is("place") && !name.ambiguous() && !name.sort().equals("district"))
                .map(name -> new Meaning.Place(name, Meaning.Place.Cue.NONE))
                .findFirst();
    }

    /** Of {@code nghe-an-peoples-committee} the province. */
    private static Optional<Meaning.Place> office(String slug) {
        for (String of : OFFICES) {
            int at = slug.indexOf(of);
            if (at > 0) {
                Meaning.Name province = new Meaning.Name("place", slug.substring(0, at), "province", "", false);
                return Optional.of(new Meaning.Place(province, Meaning.Place.Cue.NONE));
            }
        }
        return Optional.empty();
    }
}
