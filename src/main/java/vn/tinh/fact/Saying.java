package vn.tinh.fact;

import java.math.BigDecimal;
import java.util.List;
import vn.tinh.article.ArticleId;

/**
 * Where an article says a fact, and how surely it was read.
 *
 * @param article which
 * @param evidence where it is said; of several places the one in the body
 * @param also where the same is said again, in the order of the text
 * @param reading said in so many words, or inferred
 * @param confidence 0 to 1; 1 for a fact that a person curated
 */
public record Saying(ArticleId article, Span evidence, List<Span> also, Reading reading, BigDecimal confidence) {
    public Saying {
        Span main = evidence;
        also = also.isEmpty()
                ? List.of()
                : also.stream()
                        .filter(span -> !span.equals(main))
                        .distinct()
                        .sorted()
                        .toList();
        confidence = confidence.stripTrailingZeros();
        if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("confidence %s is not from 0 to 1".formatted(Keys.plain(confidence)));
        }
    }
}
