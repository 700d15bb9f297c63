package vn.tinh.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import vn.tinh.article.MinHash;

/**
 * Which of some articles carry the same text. Copies are chained: where A is a copy of B and B of C, all three are one.
 * Only the articles of one cell are compared, so a change elsewhere changes nothing here.
 */
final class Texts {
    private static final Comparator<Source> EARLIEST = Comparator.comparing(Source::knownFrom)
            .thenComparing(source -> source.article().toString());

    private final Map<Node, Node> original = new HashMap<>();
    private final int count;

    private Texts(List<Source> articles) {
        articles.forEach(source -> original.put(source.article(), source.article()));
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (MinHash.isCopy(articles.get(i).signature(), articles.get(j).signature())) {
                    original.put(
                            of(articles.get(i).article()), of(articles.get(j).article()));
                }
            }
        }
        count = (int) articles.stream()
                .filter(source -> of(source.article()).equals(source.article()))
                .count();
    }

    static Texts among(Collection<Source> sources) {
        if (sources.size() == 1) {
            return new Texts(List.copyOf(sources));
        }
        var articles = new HashMap<Node, Source>();
        sources.forEach(source -> articles.putIfAbsent(source.article(), source));
        var ordered = new ArrayList<>(articles.values());
        ordered.sort(EARLIEST);
        return new Texts(ordered);
    }

    /** One article for all that carry its text. */
    Node of(Node article) {
        Node node = article;
        Node next = original.getOrDefault(node, node);
        while (!next.equals(node)) {
            node = next;
            next = original.getOrDefault(node, node);
        }
        return node;
    }

    /** How many texts there are. */
    int count() {
        return count;
    }
}
