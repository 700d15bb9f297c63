package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together the lines of a paragraph that was broken to a width; a line of its own stays one. */
final class Paragraphs {
    /** Texts broken to a width are broken at 60 to 80; a line wider than this is a paragraph. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 34;
    /** Words after which no line and no headline ends. */
    private static final Set<String> LEADING = Stream.of(
                    "của", "và", "với", "tại", "trong", "là", "cho", "từ", "đến", "ở", "về", "các", "những", "một",
                    "để", "hơn", "gần", "khoảng", "đạt", "so", "do", "bằng", "trên", "theo", "thành", "được", "tỉnh",
                    "hoặc", "nhưng", "triệu", "tỷ", "nghìn", "ngàn")
            .map(Spelling::key)
            .collect(Collectors.toUnmodifiableSet());

    /** So many lines that go on with a small letter make a text one that was broken to a width. */
    private static final int BROKEN = 2;

    /** The widest line of a text that was broken to a width; 0 of another text. */
    private final int widest;

    private Paragraphs(List<Tables.Passage> passages) {
        int broken = 0;
        int wide = 0;
        for (int at = 0; at + 1 < passages.size(); at++) {
            Line line = passages.get(at).rows().getLast();
            Line next = passages.get(at + 1).rows().getFirst();
            if (line.width() <= WIDEST && !next.afterBlank()) {
                wide = Math.max(wide, line.width());
                broken += line.width() >= NARROWEST && isSmall(next) && !line.endsSentence() ? 1 : 0;
            }
        }
        this.widest = broken >= BROKEN ? wide : 0;
    }

    /**
     * A paragraph.
     *
     * @param line all of it
     * @param table it is a row of a table
     * @param number which it is; all rows of a table have the same
     */
    record Paragraph(Line line, boolean table, int number) {}

    static List<Paragraph> of(List<Tables.Passage> passages) {
        return new Paragraphs(passages).join(passages);
    }

    private List<Paragraph> join(List<Tables.Passage> passages) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int number = 0;
        for (Tables.Passage passage : passages) {
            Line first = passage.rows().getFirst();
            boolean goesOn = !passage.table()
                    && !open.isEmpty()
                    && goesOn(open.getLast(), first, number == 0 && open.size() == 1);
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(new Paragraph(joined(open), false, number++));
                open.clear();
            }
            if (passage.table()) {
                for (Line row : passage.rows()) {
                    paragraphs.add(new Paragraph(row, true, number));
                }
                number++;
            } else {
                open.add(first);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(joined(open), false, number));
        }
        return paragraphs;
    }

    private static Line joined(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        List<Token> all = new ArrayList<>();
        int width = 0;
        for (Line line : lines) {
            all.addAll(line.tokens());
            width += line.width() + 1;
        }
        return new Line(all, width, lines.getFirst().afterBlank());
    }

    private static boolean isSmall(Line line) {
        return line.first().isWord() && !line.first().isCapital();
    }

    /**
     * The next line goes on with the paragraph: several weak signs.
     *
     * @param lead the line is the text's first, which is a headline more often than not
     */
    private boolean goesOn(Line line, Line next, boolean lead) {
        if (next.afterBlank()
                || next.isItem()
                || (next.isNumbered() && !next.first().isNumber())) {
            return false;
        }
        boolean wide = line.width() > WIDEST || next.width() > WIDEST;
        boolean full = widest > 0 && !wide && line.width() * 10 >= widest * 7;
        boolean narrow = !wide && line.width() >= NARROWEST;
        boolean ends = line.endsSentence();
        int signs = 0;
        signs += isSmall(next) ? 4 : 0;
        signs += line.last().is(",") || LEADING.contains(line.last().key()) ? 3 : 0;
        signs += isOpen(line) ? 2 : 0;
        signs += narrow ? 1 : 0;
        signs += full ? 2 : 0;
        signs += wide ? -2 : 0;
        signs += ends ? -1 : 1;
        signs += line.last().is(":") ? -3 : 0;
        signs += line.width() < NARROWEST ? -1 : 0;
        signs += next.isCapitals() || line.isCapitals() ? -2 : 0;
        signs += lead && !isSmall(next) ? -3 : 0;
        signs += isSign(line) || isSign(next) ? -3 : 0;
        return signs >= 3;
    }

    private static boolean isSign(Line line) {
        return PageSign.at(line.tokens(), line.begin())
                .filter(seen -> seen.sign() != PageSign.CORNER && seen.sign() != PageSign.DATE)
                .isPresent();
    }

    /** A bracket is open at its end. */
    private static boolean isOpen(Line line) {
        int open = 0;
        for (Token token : line.tokens()) {
            open += token.is("(") ? 1 : 0;
            open -= token.is(")") && open > 0 ? 1 : 0;
        }
        return open > 0;
    }
}
