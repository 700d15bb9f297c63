package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.fact.Measure;

/** By what an indicator divides, and what a name beside it cannot be a part of. */
final class Divided {
    private static final Set<String> PRODUCING = Set.of(
            "industry",
            "industry-and-construction",
            "manufacturing",
            "mining-and-quarrying",
            "agriculture",
            "agriculture-forestry-fishing",
            "construction");

    private final State state;

    Divided(State state) {
        this.state = state;
    }

    /** Sales of an industry, enterprises that beer is, a market's part of how many markets there are. */
    boolean isOfNoSuch(Frame about, Measure measure) {
        return switch (about.indicator) {
            case "retail-sales" -> PRODUCING.contains(about.commodity);
            case "enterprises", "investment-projects" ->
                measure == Measure.GROWTH && state.features.contains("commodity:named");
            case "export-markets" -> measure == Measure.SHARE;
            case "aid-capital", "aid-programmes" -> state.subject.details.contains("fdi-sector");
            default -> false;
        };
    }
}
