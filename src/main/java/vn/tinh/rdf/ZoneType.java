package vn.tinh.rdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import vn.tinh.vocab.Tinh;

/** The kinds of zones, as the detail of a fact tells them. */
@SuppressWarnings("ImmutableEnumChecker") // a term of the vocabulary never changes
enum ZoneType {
    INDUSTRIAL_PARK("industrial-park", "kcn", Tinh.IndustrialPark, "Industrial Park"),
    INDUSTRIAL_CLUSTER("industrial-cluster", "ccn", Tinh.IndustrialCluster, "Industrial Cluster"),
    ECONOMIC_ZONE("economic-zone", "kkt", Tinh.EconomicZone, "Economic Zone"),
    BORDER_ECONOMIC_ZONE("border-economic-zone", "kktck", Tinh.BorderEconomicZone, "Border Economic Zone"),
    EXPORT_PROCESSING_ZONE("export-processing-zone", "kcx", Tinh.ExportProcessingZone, "Export Processing Zone"),
    SPECIAL_ECONOMIC_TRADE_ZONE(
            "special-economic-trade-zone", "kkttm", Tinh.SpecialEconomicTradeZone, "Special Economic and Trade Zone"),
    HIGH_TECH_PARK("hi-tech-park", "kcnc", Tinh.HighTechPark, "High-tech Park"),
    SEAPORT("seaport", "cang", Tinh.Seaport, "Seaport");

    /** The relation whose object is a zone. */
    static final String RELATION = "has-zone";

    private final String detail;
    /** "KCN", "CCN", "KKT": what the papers write before the name. */
    private final String head;

    private final Resource type;
    private final String english;

    ZoneType(String detail, String head, Resource type, String english) {
        this.detail = detail;
        this.head = head;
        this.type = type;
        this.english = english;
    }

    /** The one kind among the details; a zone may also be {@code planned} or {@code operating}. */
    static Optional<ZoneType> among(Collection<String> details) {
        return Arrays.stream(values())
                .filter(kind -> details.contains(kind.detail))
                .findFirst();
    }

    Resource type() {
        return type;
    }

    /** Two provinces may each have a park of one name: {@code kcn-an-phuoc-dong-nai}. */
    String key(String slug, String place) {
        return head + "-" + slug + "-" + place.replace("--", "-");
    }

    /** "An Phuoc Industrial Park" of {@code an-phuoc}. */
    String english(String slug) {
        return Arrays.stream(slug.split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" ", "", " " + english));
    }
}
