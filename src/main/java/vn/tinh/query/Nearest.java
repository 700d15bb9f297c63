package vn.tinh.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody may have meant. */
final class Nearest {
    private static final int MOST = 5;

    private Nearest() {}

    /** The nearest of the names first, at most five, and none that is wholly unlike. */
    static List<String> of(String given, Collection<String> names) {
        String folded = Slugs.of(given);
        int far = Math.max(2, folded.length() / 2);
        return names.stream()
                .distinct()
                .map(name -> new Near(name, distance(folded, Slugs.of(name))))
                .filter(near -> near.distance <= far)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** " (did you mean a, b?)", or nothing. */
    static String hint(String given, Collection<String> names) {
        var nearest = of(given, names);
        return nearest.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(", ", nearest));
    }

    static String list(ValueType[] types) {
        return Arrays.stream(types).map(ValueType::word).collect(Collectors.joining(", "));
    }

    private record Near(String name, int distance) {}

    /** Levenshtein's distance, except that what begins with the given text is near. */
    private static int distance(String a, String b) {
        if (!a.isEmpty() && (b.startsWith(a) || b.contains("-" + a) || b.endsWith(a))) {
            return 1;
        }
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
