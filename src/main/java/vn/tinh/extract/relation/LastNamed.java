package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/**
 * The place that a part of an article speaks of: the province that its sentence names before it; with "tỉnh" alone, or
 * with none, the one that its paragraph began with; else that of the section, or the one that the article names most.
 */
public final class LastNamed implements Setting {
    private static final List<String> OFFICES = List.of(
            "-peoples-co",
            "-department-of-",
            "-statistics-office",
            "-provincial-party-committee",
            "-customs-department",
            "-tax-department",
            "-industrial-zones-authority",
            "-state-treasury");

    /** "nối TP.HCM với miền Tây", "so với Hà Nội": who stands after these is not who is spoken of. */
    private static final Set<String> BESIDE = Set.of("với", "giáp", "nối", "từ", "sang", "như", "cạnh", "cùng", "và");

    private static final Set<String> WIDE = Set.of("region", "nation", "archipelago");

    /** So far from its begin a paragraph names the place that it is about. */
    private static final int HEAD = 4;

    private static final int TITLE_VOTES = 4;

    private final List<Sentence> sentences;
    private final List<Optional<Meaning.Place>> carried = new ArrayList<>();
    private final List<Optional<Meaning.Place>> sections = new ArrayList<>();
    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final List<Optional<Meaning.Place>> upTo = new ArrayList<>();
    private Optional<Meaning.Place> first = Optional.empty();
    private int asked = -1;
    private Optional<Meaning.Place> chief = Optional.empty();

    private LastNamed(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        Optional<Meaning.Place> last = Optional.empty();
        Optional<Meaning.Place> section = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                last = Optional.empty();
                Optional<Meaning.Place> head = spokenOf(sentence.items(), HEAD);
                section = isText(sentence) && head.isPresent() ? head : section;
            }
            carried.add(last);
            sections.add(section);
            if (isText(sentence)) {
                Optional<Meaning.Place> first =
                        spokenOf(sentence.items(), sentence.items().size());
                last = first.isPresent() ? first : last;
                vote(sentence);
            }
        }
        String most = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        chief = chief.filter(place -> province(place).equals(most)).or(() -> named(most));
    }

    private static boolean isText(Sentence sentence) {
        return sentence.section() != Sentence.Section.ASIDE && sentence.section() != Sentence.Section.CAPTION;
    }

    private void vote(Sentence sentence) {
        boolean title = sentence.section() == Sentence.Section.TITLE;
        for (Item item : sentence.items()) {
            Optional<Meaning.Place> place = place(item);
            if (place.isPresent()) {
                chief = chief.or(() -> place);
                votes.merge(province(place.get()), title ? TITLE_VOTES : 1, Integer::sum);
            }
        }
    }

    private static Optional<Meaning.Place> named(String slug) {
        return slug.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning.Place(
                        new Meaning.Name("place", slug, "province", "", false), Meaning.Place.Cue.NONE));
    }

    public static Setting of(List<Sentence> sentences) {
        return new LastNamed(sentences);
    }

    @Override
    public Optional<String> placeAt(int sentence, int item) {
        return at(sentence, item).map(LastNamed::province);
    }

    @Override
    public Meaning.Place.Cue cueAt(int sentence, int item) {
        return at(sentence, item).map(Meaning.Place::cue).orElse(Meaning.Place.Cue.NONE);
    }

    private Optional<Meaning.Place> at(int sentence, int item) {
        List<Item> items = sentences.get(sentence).items();
        int at = Math.min(item, items.size() - 1);
        List<Optional<Meaning.Place>> places = upTo(sentence);
        Optional<Meaning.Place> before = at < 0 ? Optional.empty() : places.get(at);
        if (before.isPresent()) {
            return before;
        }
        if (carried.get(sentence).isPresent()) {
            return carried.get(sentence);
        }
        Optional<Meaning.Place> section = sections.get(sentence);
        boolean several = section.isPresent()
                && 2 * votes(section.get()) > chief.map(this::votes).orElse(0);
        Optional<Meaning.Place> here = several ? section : chief;
        return here.isPresent() ? here : first;
    }

    /** Of each item of a sentence the last place up to it that is no mere neighbour; a sentence is asked of at a time. */
    private List<Optional<Meaning.Place>> upTo(int sentence) {
        if (asked != sentence) {
            asked = sentence;
            upTo.clear();
            first = Optional.empty();
            Optional<Meaning.Place> last = Optional.empty();
            List<Item> items = sentences.get(sentence).items();
            for (int at = 0; at < items.size(); at++) {
                Optional<Meaning.Place> place = place(items.get(at));
                last = place.isPresent() && !isBeside(items, at) ? place : last;
                first = first.isPresent() ? first : last;
                upTo.add(last);
            }
        }
        return upTo;
    }

    private int votes(Meaning.Place place) {
        return votes.getOrDefault(province(place), 0);
    }

    /** The first place in so many items that is no mere neighbour. */
    private static Optional<Meaning.Place> spokenOf(List<Item> items, int most) {
        for (int at = 0; at < items.size() && at < most; at++) {
            Optional<Meaning.Place> place = place(items.get(at));
            if (place.isPresent() && !isBeside(items, at)) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(List<Item> items, int at) {
        return at > 0 && items.get(at - 1) instanceof Token token && BESIDE.contains(token.key());
    }

    private static String province(Meaning.Place place) {
        Meaning.Name name = place.name();
        return name.sort().equals("district") ? name.within() : name.slug();
    }

    /** A region or the country is no place of this kind, and a bare name that may be a district's is none for sure. */
    private static Optional<Meaning.Place> place(Item item) {
        if (!(item instanceof Mention mention)) {
            return Optional.empty();
        }
        if (mention.meaning() instanceof Meaning.Place place) {
            boolean told = !place.name().slug().isEmpty()
                    && !place.name().ambiguous()
                    && !WIDE.contains(place.name().sort());
            return told ? Optional.of(place) : Optional.empty();
        }
        if (mention.meaning() instanceof Meaning.Organisation organisation) {
            boolean zones = organisation.slug().endsWith("-industrial-zones-authority")
                    && mention.rule().equals("organisation/district-office");
            return zones ? Optional.empty() : office(organisation.slug());
        }
        List<Meaning.Name> names = Names.of(mention.meaning());
        if (names.size() == 1 && names.getFirst().is("organisation")) {
            return named(names.getFirst().within());
        }
        return names.stream()
                .filter(name -> name.is("place") && !name.ambiguous() && !WIDE.contains(name.sort()))
                .filter(name -> !name.sort().equals("district"))
                .map(name -> new Meaning.Place(name, Meaning.Place.Cue.NONE))
                .findFirst();
    }

    /** Of {@code nghe-an-peoples-committee} the province. */
    private static Optional<Meaning.Place> office(String slug) {
        for (String of : OFFICES) {
            int at = slug.indexOf(of);
            if (at > 0) {
                return named(slug.substring(0, at));
            }
        }
        return Optional.empty();
    }
}
