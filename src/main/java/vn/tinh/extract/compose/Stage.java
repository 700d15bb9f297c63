package vn.tinh.extract.compose;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;

/**
 * The article's own place: that of its headline, else the one that it names most.
 *
 * @param place slug; empty where there is none
 * @param sure the headline names it, or no other province comes near
 * @param national the whole country is named as often
 */
record Stage(String place, boolean sure, boolean national) {
    /** Of an article that names no province: the one whose paper printed it. */
    Stage or(String home) {
        return place.isEmpty() && !home.isEmpty() ? new Stage(home, !national, national) : this;
    }

    static Stage of(List<Sentence> sentences, Function<Mention, Optional<String>> offices) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        int first = 5;
        int nation = 0;
        int named = 0;
        Set<String> headline = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.section() == Sentence.Section.ASIDE) {
                continue;
            }
            for (Item item : sentence.items()) {
                if (item instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Place country
                        && country.name().sort().equals("nation")) {
                    nation++;
                }
                if (item instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Place place
                        && place.name().sort().equals("province")
                        && !place.name().slug().isEmpty()) {
                    if (sentence.section() == Sentence.Section.TITLE) {
                        headline.add(place.name().slug());
                    }
                    votes.merge(
                            place.name().slug(),
                            sentence.section() == Sentence.Section.TITLE ? 3 + first : 1 + first,
                            Integer::sum);
                    first = Math.max(0, first - 2);
                    named++;
                } else if (item instanceof Mention mention) {
                    offices.apply(mention).ifPresent(office -> votes.merge(office, 1, Integer::sum));
                }
            }
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                second = most;
                most = vote.getValue();
                best = vote.getKey();
            } else {
                second = Math.max(second, vote.getValue());
            }
        }
        boolean alone = headline.equals(Set.of(best)) && nation * 2 < named;
        return new Stage(best, most >= 2 * second || alone, nation >= 3 && nation >= named);
    }
}
