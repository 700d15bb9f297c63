package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that a page's flattening has left as lines: rows with bars or tabs, rows of a label and a figure, and
 * tables with one cell a line.
 */
final class Tables {
    private static final int LONGEST_CELL = 16;
    private static final int MOST_COLUMNS = 12;

    private final List<Line> lines;
    private final boolean[] row;
    private final List<Passage> passages = new ArrayList<>();

    /**
     * Lines that belong together.
     *
     * @param rows a row a line where it is a table, else the lines of which a paragraph may consist
     */
    record Passage(boolean table, List<Line> rows) {
        Passage {
            rows = List.copyOf(rows);
        }
    }

    private Tables(List<Line> lines) {
        this.lines = lines;
        this.row = new boolean[lines.size()];
    }

    /** All lines, those of a table put together as its rows. */
    static List<Passage> of(List<Line> lines) {
        var tables = new Tables(lines);
        tables.findRows();
        tables.read();
        return tables.passages;
    }

    private void findRows() {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean beside = (at > 0 && alike(line, lines.get(at - 1)))
                    || (at + 1 < lines.size() && alike(line, lines.get(at + 1)));
            row[at] = beside && !isMenu(line);
        }
    }

    private static boolean alike(Line one, Line other) {
        int cells = cells(one);
        int others = cells(other);
        boolean barred = cells >= 2 && others >= 2 && Math.abs(cells - others) <= 1 && !isMenu(other);
        return barred || (isLabelled(one) && isLabelled(other));
    }

    private static boolean isMenu(Line line) {
        return PageSign.at(line.tokens(), line.begin())
                .filter(seen -> seen.sign() != PageSign.UNIT
                        && seen.sign() != PageSign.CORNER
                        && seen.sign() != PageSign.SOURCE)
                .isPresent();
    }

    /** How many cells bars or tabs make of a line; bars at its ends do not count. */
    static int cells(Line line) {
        int cells = 1;
        for (int at = 1; at + 1 < line.tokens().size(); at++) {
            if (line.tokens().get(at).is(Lines.CELL)) {
                cells++;
            }
        }
        return cells;
    }

    /** "Kim ngạch xuất khẩu +11,27": a few words, then a figure, and no verb's end. */
    private static boolean isLabelled(Line line) {
        List<Token> tokens = line.tokens();
        int at = tokens.size() - 1;
        while (at > 0 && (tokens.get(at).is("%") || tokens.get(at).is(")"))) {
            at--;
        }
        if (!tokens.get(at).isNumber() || at < 2 || tokens.size() > LONGEST_CELL) {
            return false;
        }
        long numbers = tokens.stream().filter(Token::isNumber).count();
        boolean signed = tokens.get(at - 1).is("+")
                || (tokens.get(at - 1).is("-") && !tokens.get(at).spaced());
        boolean decimal =
                tokens.get(at).raw().indexOf(',') >= 0 || tokens.get(at).raw().indexOf('.') >= 0;
        return tokens.get(line.begin()).isWord()
                && (signed || (decimal && !tokens.get(at - 1).is("/")))
                && numbers <= 2
                && tokens.stream().noneMatch(token -> (token.is(",") && !signed) || token.is(";"));
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            int end = barred(at);
            if (end == at) {
                end = stacked(at);
            }
            if (end == at) {
                passages.add(new Passage(false, List.of(lines.get(at))));
                end = at + 1;
            }
            at = end;
        }
    }

    private int barred(int begin) {
        int end = begin;
        while (end < lines.size() && row[end]) {
            end++;
        }
        if (end == begin) {
            return begin;
        }
        List<Line> rows = new ArrayList<>();
        Optional<Line> above = lineAbove(rows);
        above.ifPresent(rows::add);
        lines.subList(begin, end).stream()
                .filter(line -> line.words() > 0 || line.hasNumber())
                .forEach(rows::add);
        if (rows.stream().anyMatch(Line::hasNumber)) {
            passages.add(new Passage(true, rows));
        } else {
            rows.forEach(line -> passages.add(new Passage(false, List.of(line))));
        }
        return end;
    }

    /** The line "Đơn vị tính: …" or a head with "(%)" right above the rows, taken back from what was read before. */
    private Optional<Line> lineAbove(List<Line> none) {
        if (passages.isEmpty() || passages.getLast().table() || !none.isEmpty()) {
            return Optional.empty();
        }
        Line above = passages.getLast().rows().getFirst();
        boolean unit = PageSign.at(above.tokens(), above.begin())
                .filter(seen -> seen.sign() == PageSign.UNIT)
                .isPresent();
        boolean head = !above.endsSentence()
                && above.tokens().size() <= 40
                && above.tokens().stream().anyMatch(token -> token.is("%"))
                && above.last().is(")");
        if (unit || head) {
            passages.removeLast();
            return Optional.of(above);
        }
        return Optional.empty();
    }

    /** A table with one cell a line: rows of a label and the same number of figures each, two rows at least. */
    private int stacked(int begin) {
        if (!isLabel(lines.get(begin))) {
            return begin;
        }
        int head = begin;
        while (head < lines.size() && head - begin <= MOST_COLUMNS + 3 && isLabel(lines.get(head))) {
            head++;
        }
        int columns = figures(head);
        if (columns == 0 || head == begin) {
            return begin;
        }
        int first = head - 1;
        List<Line> rows = new ArrayList<>();
        int full = 0;
        int at = first;
        while (at < lines.size() && isLabel(lines.get(at))) {
            int count = figures(at + 1);
            if (count == columns) {
                rows.add(row(at, at + 1 + columns));
                full++;
                at += 1 + columns;
            } else if (count == 0
                    && at + 1 < lines.size()
                    && isLabel(lines.get(at + 1))
                    && figures(at + 2) == columns) {
                rows.add(lines.get(at));
                at++;
            } else {
                break;
            }
        }
        if (full < 2) {
            return begin;
        }
        int labels = first - begin;
        int heads = heads(begin, labels, columns);
        for (int other = begin; other < first - heads; other++) {
            boolean unit = PageSign.at(lines.get(other).tokens(), 0)
                    .filter(seen -> seen.sign() == PageSign.UNIT)
                    .isPresent();
            if (unit) {
                rows.addFirst(lines.get(other));
            } else {
                passages.add(new Passage(false, List.of(lines.get(other))));
            }
        }
        if (heads > 0) {
            int place = !rows.isEmpty() && isUnit(rows.getFirst()) ? 1 : 0;
            rows.add(place, row(first - heads, first));
        }
        passages.add(new Passage(true, rows));
        return at;
    }

    private static boolean isUnit(Line line) {
        return PageSign.at(line.tokens(), 0)
                .filter(seen -> seen.sign() == PageSign.UNIT)
                .isPresent();
    }

    /** How many of the labels above the first row head its columns: as many as there are, and the corner's. */
    private int heads(int begin, int labels, int columns) {
        if (labels > columns) {
            Line corner = lines.get(begin + labels - columns - 1);
            boolean isCorner = PageSign.at(corner.tokens(), 0)
                    .filter(seen -> seen.sign() == PageSign.CORNER && seen.length() >= corner.words() - 2)
                    .isPresent();
            return isCorner ? columns + 1 : columns;
        }
        return labels == columns ? columns : 0;
    }

    /** How many lines with nothing but a figure stand from here on. */
    private int figures(int from) {
        int count = 0;
        while (from + count < lines.size() && count <= MOST_COLUMNS && isFigure(lines.get(from + count))) {
            count++;
        }
        return count > MOST_COLUMNS ? 0 : count;
    }

    private static boolean isFigure(Line line) {
        return line.tokens().size() <= 4
                && (line.hasNumber()
                        || (line.tokens().size() == 1
                                && (line.first().is("-") || line.first().is("…"))))
                && line.tokens().stream().noneMatch(Token::isWord);
    }

    private static boolean isLabel(Line line) {
        return line.words() > 0 && line.tokens().size() <= LONGEST_CELL + 8 && !line.endsSentence() && cells(line) == 1;
    }

    /** The lines of a row as one, their breaks as marks between cells. */
    private Line row(int begin, int end) {
        Line row = lines.get(begin);
        for (int at = begin + 1; at < end; at++) {
            Line cell = lines.get(at);
            Token last = row.last();
            Token bar = new Token(Token.Kind.MARK, "\n", Lines.CELL, last.end(), last.end() + 1, false);
            row = row.and(new Line(List.of(bar), 0, false)).and(cell);
        }
        return row;
    }
}
