package vn.tinh.ingest;

import java.util.Arrays;
import vn.tinh.fact.Span;
import vn.tinh.problem.Place;

/** Lines and columns of an article's text as given. */
public final class Positions {
    private final String name;
    private int[] lines = new int[64];
    private int count = 1;

    public Positions(ArticleText article) {
        this.name = article.name();
        String given = article.given();
        int point = 0;
        for (int at = 0; at < given.length(); at++) {
            char sign = given.charAt(at);
            point += Character.isLowSurrogate(sign) ? 0 : 1;
            if (sign == '\n') {
                if (count == lines.length) {
                    lines = Arrays.copyOf(lines, count * 2);
                }
                lines[count++] = point;
            }
        }
    }

    /** Where a span begins. */
    public Place of(Span span) {
        int found = Arrays.binarySearch(lines, 0, count, span.start());
        int line = found < 0 ? -found - 2 : found;
        return new Place(name, line + 1L, span.start() - lines[line] + 1L);
    }
}
