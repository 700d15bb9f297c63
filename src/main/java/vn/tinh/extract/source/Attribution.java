package vn.tinh.extract.source;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinh.extract.judge.Told;
import vn.tinh.extract.relation.Setting;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Relation;

/** Puts to each fact the source that the text names, and to a target the document that sets it. */
public final class Attribution {
    private final NavigableMap<Integer, Reach> speakers;
    private final NavigableMap<Integer, Reach> plans;
    private final Set<String> known;
    private final Set<String> provinces;

    private Attribution(List<Reach> speakers, List<Reach> plans, Set<String> known, Set<String> provinces) {
        this.speakers = Reach.sorted(speakers);
        this.plans = Reach.sorted(plans);
        this.known = Set.copyOf(known);
        this.provinces = Set.copyOf(provinces);
    }

    /**
     * @param told the facts of an article, its documents among them
     * @param sentences with all their mentions
     * @param offices the province of an office, where its name says it
     * @param setting which place each part speaks of
     * @param provinces slugs of all provinces
     */
    public static List<Told> of(
            List<Told> told,
            List<Sentence> sentences,
            Function<Mention, Optional<String>> offices,
            Setting setting,
            Set<String> provinces) {
        Set<String> known = Stream.concat(documents(told), national(sentences)).collect(Collectors.toSet());
        var attribution = new Attribution(
                new Speakers(offices, setting).read(sentences), Plans.read(sentences), known, provinces);
        return told.stream()
                .map(one -> new Told(attribution.attributed(one.fact()), one.features()))
                .toList();
    }

    /** The documents that the article says the province has. */
    private static Stream<String> documents(List<Told> told) {
        return told.stream()
                .map(Told::fact)
                .flatMap(fact -> fact instanceof Relation relation ? Stream.of(relation) : Stream.empty())
                .filter(relation -> relation.relation().equals(Relation.HAS_STRATEGY))
                .map(Relation::object);
    }

    /** Those with a number of somebody above the provinces. */
    private static Stream<String> national(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.items().stream())
                .flatMap(item -> item instanceof Mention mention && mention.meaning() instanceof Meaning.Paper paper
                        ? Stream.of(paper)
                        : Stream.empty())
                .filter(paper -> !paper.document().number().isEmpty()
                        && !paper.document().issuer().isEmpty())
                .map(Meaning.Paper::slug);
    }

    private Fact attributed(Fact fact) {
        return switch (fact) {
            case Figure figure -> figure.saidBy(source(figure, figure.about().place()), plan(figure));
            case Relation relation ->
                relation.relation().equals(Relation.HAS_STRATEGY)
                        ? relation
                        : relation.saidBy(source(relation, relation.about().place()));
        };
    }

    /** Another province's office is no source of this one's figures. */
    private String source(Fact fact, String place) {
        Reach reach = Reach.at(speakers, fact.saying().evidence().start());
        boolean other = !reach.place().isEmpty() && !reach.place().equals(place) && provinces.contains(place);
        return other ? "" : reach.slug();
    }

    private String plan(Figure figure) {
        if (figure.kind() != Kind.TARGET) {
            return "";
        }
        String slug = Reach.at(plans, figure.saying().evidence().start()).slug();
        return known.contains(slug) ? slug : "";
    }
}
