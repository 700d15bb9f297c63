package vn.tinh.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * The territories of one place, the oldest first. A change of the type alone (a province becomes a municipality) makes
 * a new area and no new territory.
 */
record History(List<Territory> territories) {
    /**
     * An area of the place.
     *
     * @param from its first day; {@link LocalDate#MIN} where it began before the period covered
     * @param to its last day; {@link LocalDate#MAX} where it has not ended
     */
    record Version(Node area, int number, LocalDate from, LocalDate to) {}

    /**
     * A territory under all the types that it has had.
     *
     * @param since its first day; for the first of a place {@link LocalDate#MIN}, for nothing was before it
     * @param versions at least one, the oldest first
     */
    record Territory(LocalDate since, List<Version> versions) {
        /** The version valid on the day; before the first the first, after the last the last. */
        Version on(LocalDate day) {
            Version found = versions.getFirst();
            for (Version version : versions) {
                if (!version.from().isAfter(day)) {
                    found = version;
                }
            }
            return found;
        }
    }

    /** Whether two areas of a place are one territory. */
    @FunctionalInterface
    interface SameTerritory {
        boolean test(Node one, Node other);
    }

    /**
     * @param areas at least one. Of two that were valid at a time, since a region may stand in several divisions of
     *     the country, the one of the smaller number counts
     */
    static History of(List<Version> areas, SameTerritory same) {
        var territories = new ArrayList<Territory>();
        var current = new ArrayList<Version>();
        LocalDate since = LocalDate.MIN;
        for (Version version : withoutOverlap(areas)) {
            if (!current.isEmpty() && !same.test(current.getLast().area(), version.area())) {
                territories.add(new Territory(since, List.copyOf(current)));
                current.clear();
                since = version.from();
            }
            current.add(version);
        }
        territories.add(new Territory(since, List.copyOf(current)));
        return new History(List.copyOf(territories));
    }

    private static List<Version> withoutOverlap(List<Version> areas) {
        var kept = new ArrayList<Version>();
        for (Version version :
                areas.stream().sorted(Comparator.comparingInt(Version::number)).toList()) {
            if (kept.isEmpty() || version.from().isAfter(kept.getLast().to())) {
                kept.add(version);
            }
        }
        return kept;
    }

    /** Where the territory of the day stands in {@link #territories}. */
    int on(LocalDate day) {
        int found = 0;
        for (int i = 0; i < territories.size(); i++) {
            if (!territories.get(i).since().isAfter(day)) {
                found = i;
            }
        }
        return found;
    }

    /** The first day of a range, its last, and every day of it on which something changes. */
    Set<LocalDate> turns(LocalDate first, LocalDate last) {
        var days = new TreeSet<LocalDate>();
        days.add(first);
        days.add(last);
        for (Territory territory : territories) {
            for (Version version : territory.versions()) {
                if (version.from().isAfter(first) && !version.from().isAfter(last)) {
                    days.add(version.from());
                }
            }
        }
        return days;
    }
}
