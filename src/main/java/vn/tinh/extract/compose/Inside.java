package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** Investment within the zones of a place: "các khu công nghiệp thu hút 382 dự án", "634 dự án vào 8 KCN". */
final class Inside {
    static final String ZONES = "inside-zones";
    private static final String CLUSTER = "industrial-cluster";
    private static final Set<String> PARKS =
            Set.of("industrial-parks", "industrial-park", "export-processing-zone", "economic-zone", ZONES);
    private static final Set<String> CLUSTERS = Set.of("industrial-clusters", CLUSTER);
    /** What zones themselves are told by, and their projects are not. */
    private static final Set<String> OF_ZONES = Set.of(
            "industrial-park", CLUSTER, "export-processing-zone", "economic-zone", "operating", "planned", ZONES);

    private final State state;

    Inside(State state) {
        this.state = state;
    }

    /** Tells of investment that it is within the zones, where the sentence or the one before speaks of them. */
    void settle(Frame about, int at) {
        if (!isInvested(about.indicator)) {
            return;
        }
        Optional<String> zones = named(at).or(this::carried);
        if (zones.isPresent()) {
            about.details.removeAll(OF_ZONES);
            about.details.add(zones.get());
            state.inside = zones.get();
            state.insideSentence = state.number;
        }
    }

    /** Zones are spoken of before this place in the sentence. */
    Optional<String> named(int at) {
        String found = "";
        for (int next = 0; next < at; next++) {
            if (state.key(next).equals("ngoài")) {
                return Optional.empty();
            }
            if (state.items.get(next) instanceof Mention mention && !isBuilt(next)) {
                List<String> slugs = slugs(mention);
                if (slugs.contains("outside-zones")) {
                    return Optional.empty();
                }
                boolean parks = slugs.stream().anyMatch(PARKS::contains);
                boolean clusters = slugs.stream().anyMatch(CLUSTERS::contains);
                found = parks ? ZONES : clusters && found.isEmpty() ? CLUSTER : found;
            }
        }
        return Optional.of(found).filter(one -> !one.isEmpty());
    }

    /** "Trong đó, 573 dự án trong nước": nothing says that the province is spoken of again. */
    private Optional<String> carried() {
        boolean next = state.insideSentence == state.number - 1 || state.insideSentence == state.number;
        boolean again = state.time.isPresent() || state.until.isPresent() || !state.subject.places.isEmpty();
        return next && !again && state.last.paragraph == state.sentence.paragraph()
                ? Optional.of(state.inside)
                : Optional.empty();
    }

    /** "đầu tư hạ tầng khu công nghiệp". */
    private boolean isBuilt(int at) {
        return Set.of("tầng", "dựng", "lập", "hoạch").contains(state.key(at - 1));
    }

    /** All that a name may mean. */
    static List<String> slugs(Mention mention) {
        return switch (mention.meaning()) {
            case Meaning.Name name -> List.of(name.slug());
            case Meaning.Names names ->
                names.choices().stream().map(Meaning.Name::slug).toList();
            default -> List.of();
        };
    }

    private static boolean isInvested(String indicator) {
        return (Stream.of("fdi-", "domestic-").anyMatch(indicator::startsWith) && !indicator.endsWith("-per-project"))
                || Set.of("investment-projects", "total-investment", "jobs").contains(indicator);
    }
}
