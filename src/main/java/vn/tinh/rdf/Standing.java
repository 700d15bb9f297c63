package vn.tinh.rdf;

import java.util.Set;
import java.util.regex.Pattern;

/** How much an organisation weighs that no list holds, by what its slug says of its kind. */
final class Standing {
    private static final Set<String> STATISTICS =
            Set.of("statistics-office", "general-statistics-office", "customs-department", "customs");

    private static final Pattern GOVERNMENT =
            Pattern.compile("(^|.*-)(department-of-[a-z-]+|peoples-committee|peoples-council"
                    + "|(provincial-)?party-committee|tax-department|state-treasury|industrial-zones-authority|social-insurance)"
                    + "|ministry-of-[a-z-]+");

    private Standing() {}

    /** Of "hung-yen-department-of-industry-and-trade" {@code government}. */
    static String of(String slug) {
        if (STATISTICS.stream().anyMatch(kind -> slug.equals(kind) || slug.endsWith("-" + kind))) {
            return "statistics";
        }
        return GOVERNMENT.matcher(slug).matches() ? "government" : "none-known";
    }
}
