package vn.tinh.extract.compose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.Lexicon;

/** Which indicators go together, and in what they are measured. */
final class Indicators {
    /** What a figure is measured in, coarsely. */
    enum Gauge {
        MONEY,
        COUNT,
        WEIGHT,
        LAND,
        PERCENT,
        POINT,
        OTHER
    }

    private static final Set<String> MONEY = Set.of("USD", "VND", "EUR");
    private static final Set<String> LAND = Set.of("hectare", "km2", "m2");
    /** Weight and what else is produced or shipped. */
    private static final Set<String> WEIGHT = Set.of("tonne", "kWh", "m3", "L", "kg");

    /** The same matter in another gauge: of 58 projects the capital, of 29 tonnes the worth. */
    private static final Map<String, Map<Gauge, String>> SIBLINGS = Map.ofEntries(
            Map.entry("export-turnover", Map.of(Gauge.WEIGHT, "export-volume")),
            Map.entry("export-volume", Map.of(Gauge.MONEY, "export-turnover")),
            Map.entry("fdi-projects", Map.of(Gauge.MONEY, "fdi-registered-capital")),
            Map.entry("fdi-registered-capital", Map.of(Gauge.COUNT, "fdi-projects")),
            Map.entry("fdi-implemented-capital", Map.of(Gauge.COUNT, "fdi-projects")),
            Map.entry("domestic-projects", Map.of(Gauge.MONEY, "domestic-registered-capital")),
            Map.entry("domestic-registered-capital", Map.of(Gauge.COUNT, "domestic-projects")),
            Map.entry("investment-projects", Map.of(Gauge.MONEY, "total-investment")),
            Map.entry("total-investment", Map.of(Gauge.COUNT, "investment-projects")),
            Map.entry("enterprise-registered-capital", Map.of(Gauge.COUNT, "enterprises")),
            Map.entry("aid-programmes", Map.of(Gauge.MONEY, "aid-capital")),
            Map.entry("aid-organisations", Map.of(Gauge.MONEY, "aid-capital")),
            Map.entry("aid-capital", Map.of(Gauge.COUNT, "aid-programmes")),
            Map.entry("industrial-parks", Map.of(Gauge.LAND, "zone-area", Gauge.PERCENT, "zone-occupancy")),
            Map.entry("industrial-clusters", Map.of(Gauge.LAND, "zone-area", Gauge.PERCENT, "zone-occupancy")),
            Map.entry("exporting-enterprises", Map.of(Gauge.MONEY, "export-turnover")),
            Map.entry("zone-area", Map.of(Gauge.PERCENT, "zone-occupancy")),
            Map.entry("zone-occupancy", Map.of(Gauge.LAND, "zone-area")),
            Map.entry("cultivated-area", Map.of(Gauge.WEIGHT, "production-volume")),
            Map.entry("production-volume", Map.of(Gauge.LAND, "cultivated-area")));

    /** "vốn đăng ký" said of enterprises is what they bring, and no investment. */
    static final String ENTERPRISE_CAPITAL = "enterprise-registered-capital";

    /** Of these a good, a partner or a place takes a part. */
    private static final Set<String> SPLIT = Set.of(
            "export-turnover",
            "import-turnover",
            "export-volume",
            "industrial-production-index",
            "industrial-production-value",
            "industrial-value-added",
            "grdp",
            "production-volume",
            "cultivated-area",
            "fdi-projects",
            "fdi-registered-capital",
            "fdi-implemented-capital",
            "retail-sales",
            "budget-revenue",
            "aid-capital",
            "total-investment");

    /** Measured in percent by themselves: a bare percentage is a value. */
    private static final Set<String> PERCENTAGES = Set.of("zone-occupancy", "investment-capital-share");

    /** Where a bare percentage after its name is its growth. */
    private static final Set<String> GROWING = Set.of("grdp", "industrial-production-index");

    private final Lexicon lexicon;
    private final Set<String> sectors;

    Indicators(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sectors = lexicon.wordings("sector").stream()
                .map(wording -> wording.name().slug())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Gauge gauge(String unit) {
        if (MONEY.contains(unit)) {
            return Gauge.MONEY;
        }
        if (LAND.contains(unit)) {
            return Gauge.LAND;
        }
        if (WEIGHT.contains(unit)) {
            return Gauge.WEIGHT;
        }
        return switch (unit) {
            case "", "count" -> Gauge.COUNT;
            case "percent" -> Gauge.PERCENT;
            case "point" -> Gauge.POINT;
            default -> Gauge.OTHER;
        };
    }

    /** The indicator as this gauge measures it: itself or its sibling; empty where neither fits. */
    Optional<String> in(String indicator, Gauge gauge) {
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        String unit = lexicon.of("indicator", indicator).unit();
        boolean fits = gauge(unit) == gauge
                || (gauge == Gauge.PERCENT && PERCENTAGES.contains(indicator))
                || (gauge == Gauge.OTHER && (indicator.equals("production-volume") || unit.equals("MW")))
                || (gauge == Gauge.COUNT && indicator.equals("production-volume"));
        return fits
                ? Optional.of(indicator)
                : Optional.ofNullable(SIBLINGS.getOrDefault(indicator, Map.of()).get(gauge));
    }

    /** The unit in which it is told most. */
    String unit(String indicator) {
        return lexicon.of("indicator", indicator).unit();
    }

    /** It counts things, or something of it is counted. */
    boolean isCounted(String indicator) {
        return Set.of("count", "").contains(lexicon.of("indicator", indicator).unit());
    }

    /** Two gauges of one matter: a good said for the one holds for the other. */
    static boolean isSibling(String one, String other) {
        return SIBLINGS.getOrDefault(one, Map.of()).containsValue(other)
                || SIBLINGS.getOrDefault(other, Map.of()).containsValue(one);
    }

    boolean isStock(String indicator) {
        return lexicon.of("indicator", indicator).stock() && !runs(indicator);
    }

    /** "Đến nay có 21 dự án": what runs to a point counts from the beginning, and is no total of a year. */
    boolean accumulates(String indicator) {
        return lexicon.of("indicator", indicator).stock() || runs(indicator);
    }

    /** Both counted to a day and won within a year. */
    private static boolean runs(String indicator) {
        return indicator.startsWith("fdi-") || indicator.startsWith("domestic-") || indicator.startsWith("aid-");
    }

    static boolean isSplit(String indicator) {
        return SPLIT.contains(indicator);
    }

    /** The economy divides into sectors; sugar and shoes are produced. */
    boolean isNoSector(String indicator, String good) {
        return indicator.equals("grdp") && !good.isEmpty() && !sectors.contains(good);
    }

    /** Counted whole, whatever is made there. */
    static boolean hasNoGoods(String indicator) {
        return indicator.startsWith("zone-")
                || indicator.startsWith("touris")
                || indicator.contains("ocop-")
                || indicator.startsWith("industrial-parks")
                || indicator.startsWith("industrial-clusters");
    }

    /** "thu dầu thô 9.000 tỷ đồng, thu nội địa 17.000 tỷ đồng": each part of a budget stands beside the others. */
    static boolean isBudget(String indicator) {
        return indicator.startsWith("budget-");
    }

    static boolean isPercentage(String indicator) {
        return PERCENTAGES.contains(indicator);
    }

    static boolean growsBare(String indicator) {
        return GROWING.contains(indicator);
    }

    static boolean isForeign(String indicator) {
        return indicator.startsWith("fdi-");
    }

    /** Of foreign investment the matching one of domestic investment. */
    static String domestic(String indicator) {
        return switch (indicator) {
            case "fdi-projects" -> "domestic-projects";
            case "fdi-registered-capital", "fdi-implemented-capital" -> "domestic-registered-capital";
            default -> indicator;
        };
    }
}
