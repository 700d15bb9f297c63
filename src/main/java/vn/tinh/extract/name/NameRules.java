package vn.tinh.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;

/** The rules by which names are read, made once for a lexicon. */
public final class NameRules {
    /** These details are words of figures: "tăng bình quân 7%", "vượt dự toán Trung ương giao". */
    private static final Set<String> OF_FIGURES = Set.of("annual-average", "central-plan", "provincial-plan");

    private final Lexicon lexicon;
    private final Provinces provinces;
    private final Zones zones;
    private final Bodies bodies;
    private final Set<String> regions;

    public NameRules(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.provinces = new Provinces(lexicon);
        this.zones = new Zones(lexicon, provinces);
        this.bodies = new Bodies(lexicon, provinces);
        this.regions = lexicon.wordings("place").stream()
                .map(Lexicon.Wording::name)
                .filter(name -> name.sort().equals("region"))
                .map(Meaning.Name::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of one article. */
    public Names over(List<Sentence> all) {
        return Names.of(this, all);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Provinces provinces() {
        return provinces;
    }

    Zones zones() {
        return zones;
    }

    Set<String> regions() {
        return regions;
    }

    /** Details that regions tell, and details that are words of figures. */
    Set<String> detailsOfOthers() {
        Set<String> details = new HashSet<>(regions);
        details.addAll(OF_FIGURES);
        return details;
    }

    Bodies bodies() {
        return bodies;
    }

    /** What the article as a whole says. */
    Scene scene(List<Sentence> sentences) {
        var scene = new Scene();
        int[] end = new int[1];
        for (Sentence sentence : sentences) {
            var passage = new Passage(sentence.items());
            for (int at = 0; at < passage.size(); at++) {
                if (!passage.isWord(at)) {
                    continue;
                }
                if (passage.isCapital(at)) {
                    Optional<Meaning.Name> province = provinces.at(passage, at, end);
                    province.ifPresent(name -> scene.province(name.slug()));
                }
                introduce(scene, passage, at);
            }
        }
        return scene;
    }

    /** A zone with the word for it, an enterprise with its short name in brackets. */
    private void introduce(Scene scene, Passage passage, int at) {
        Read zone = zones.read(passage, at);
        for (var item : zone.items()) {
            if (item instanceof Mention mention && mention.meaning() instanceof Meaning.Zone named) {
                String keys = zones.bare(mention);
                if (!keys.isEmpty()) {
                    scene.zone(keys, named);
                }
            }
        }
    }
}
