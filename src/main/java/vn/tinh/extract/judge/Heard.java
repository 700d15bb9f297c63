package vn.tinh.extract.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pairs of words that led up to figures that were read rightly.
 *
 * @param articles of each pair in which articles
 */
record Heard(Map<String, Set<String>> articles) {
    static Heard in(List<Example> examples) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (Example example : examples) {
            if (example.right()) {
                example.features().names().stream()
                        .filter(Wordings::isPair)
                        .forEach(pair -> articles.computeIfAbsent(pair, any -> new TreeSet<>())
                                .add(example.article()));
            }
        }
        return new Heard(articles);
    }

    /** An article does not vouch for its own words. */
    boolean isElsewhere(String pair, String article) {
        Set<String> those = articles.getOrDefault(pair, Set.of());
        return those.size() - (those.contains(article) ? 1 : 0) >= Wordings.HEARD;
    }

    /** Those in as many articles as it takes. */
    List<String> pairs() {
        return articles.entrySet().stream()
                .filter(one -> one.getValue().size() >= Wordings.HEARD)
                .map(Map.Entry::getKey)
                .toList();
    }
}
