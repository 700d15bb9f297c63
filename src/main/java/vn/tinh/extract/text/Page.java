package vn.tinh.extract.text;

import java.util.List;
import vn.tinh.extract.text.Paragraphs.Paragraph;

/** The paragraphs of a page, and what each looks like beside those around it. */
final class Page {
    /** A paragraph of so many words that ends with a stop is prose. */
    private static final int PROSE = 14;

    /** A headline has no more words. */
    static final int HEADLINE = 32;

    private final List<Paragraph> paragraphs;

    private final boolean[] prose;

    private final int[] proseFrom;

    Page(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.prose = new boolean[paragraphs.size()];
        this.proseFrom = new int[paragraphs.size() + 1];
        for (int at = size() - 1; at >= 0; at--) {
            prose[at] = seemsProse(at);
            proseFrom[at] = proseFrom[at + 1] + (prose[at] ? words(at) : 0);
        }
    }

    int size() {
        return paragraphs.size();
    }

    Line line(int at) {
        return paragraphs.get(at).line();
    }

    int words(int at) {
        return line(at).words();
    }

    int number(int at) {
        return paragraphs.get(at).number();
    }

    boolean isTable(int at) {
        return paragraphs.get(at).table();
    }

    boolean isProse(int at) {
        return prose[at];
    }

    /** How many words of prose there are from this paragraph on. */
    int proseFrom(int at) {
        return proseFrom[at];
    }

    private boolean seemsProse(int at) {
        Line line = line(at);
        int words = words(at);
        if (isTable(at)) {
            return false;
        }
        return words > HEADLINE
                || (words >= PROSE && (line.endsSentence() || hasSentence(line)))
                || (words >= 5 && line.last().is(".") && !line.isNumbered());
    }

    /** Its first sentence ends with a full stop, and something follows. */
    private static boolean hasSentence(Line line) {
        List<List<Token>> sentences = Sentences.of(line.tokens());
        List<Token> first = sentences.getFirst();
        return sentences.size() > 1 && first.size() >= 8 && first.getLast().is(".");
    }

    boolean isFollowedByProse(int at) {
        for (int next = at + 1; next < size() && next <= at + 2; next++) {
            if (isTable(next) || (Marks.of(line(next)) == Marks.NONE && isProse(next))) {
                return true;
            }
            if (Marks.of(line(next)) == Marks.RELATED) {
                return false;
            }
        }
        return false;
    }

    /** A line without a word follows, as the cells of a table do. */
    boolean isFollowedByFigures(int at) {
        for (int next = at + 1; next < size() && next <= at + 8; next++) {
            if (words(next) == 0
                    && line(next).hasNumber()
                    && line(next).tokens().size() <= 3) {
                return true;
            }
        }
        return false;
    }

    boolean isAfterFileName(int at) {
        return at > 0 && LineSigns.isFileName(line(at - 1)) && !line(at).last().is(".") && words(at) <= 50;
    }

    /** It stands at the end among other lines without a stop, as headlines of other stories do. */
    boolean isAmongHeadlines(int at, Headline own) {
        return isHeadline(at, own)
                && ((at + 1 < size() && isHeadline(at + 1, own)) || (at > 0 && isHeadline(at - 1, own)));
    }

    private boolean isHeadline(int at, Headline own) {
        Line line = line(at);
        return at > own.at() + 1
                && !isTable(at)
                && words(at) >= 6
                && words(at) <= HEADLINE
                && !line.endsSentence()
                && !line.last().is(";")
                && !line.isNumbered()
                && !(line.isItem() && line.first().is("-"));
    }
}
