package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of a page's article, each code point with its place in the page's source. An entity (&amp;agrave;) is
 * the code points that it stands for, each at the place of the whole entity.
 */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "figure",
            "address",
            "pre",
            "hr",
            "center",
            "body",
            "fieldset",
            "details",
            "summary");
    private static final int LONGEST_ENTITY = 34;
    private static final int LONGEST_CELL = 160;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 400;

    private final String given;
    private final HtmlBody body;
    private final int[] pairs;
    private final StringBuilder text = new StringBuilder();
    private final Offsets.Builder offsets = new Offsets.Builder();
    private Gap gap = Gap.NONE;
    private boolean inRow;
    /** Where in the source the last sign ends. */
    private int last;

    private enum Gap {
        NONE(""),
        SPACE(" "),
        LINE("\n"),
        PARAGRAPH("\n\n");

        private final String signs;

        Gap(String signs) {
            this.signs = signs;
        }
    }

    HtmlText(String given, HtmlBody body) {
        this.given = given;
        this.body = body;
        this.pairs = pairs(given);
        body.headlineOutside().ifPresent(this::block);
        body.lead().ifPresent(this::block);
        block(body.element());
    }

    String text() {
        return text.toString();
    }

    Offsets offsets() {
        return offsets.build();
    }

    private void block(Element element) {
        need(Gap.PARAGRAPH);
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        return open(node, element);
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element closed && isBlock(closed)) {
                            need(Gap.PARAGRAPH);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                element);
        need(Gap.PARAGRAPH);
    }

    private NodeFilter.FilterResult open(Node node, Element root) {
        if (node instanceof TextNode words) {
            words(words);
            return NodeFilter.FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
        }
        if (!element.equals(root) && body.isBeside(element)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            need(gap == Gap.LINE ? Gap.PARAGRAPH : Gap.LINE);
        } else if (!inRow && element.normalName().equals("table") && isOfData(element)) {
            table(element);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        } else if (isBlock(element)) {
            need(Gap.PARAGRAPH);
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Rows and columns with short cells, and no table of the page's own layout. */
    private static boolean isOfData(Element table) {
        Elements rows = table.getElementsByTag("tr");
        if (table.getElementsByTag("table").size() > 1 || rows.size() < 2) {
            return false;
        }
        int wide = 0;
        int cells = 0;
        long signs = 0;
        for (Element row : rows) {
            int columns = 0;
            for (Element cell : row.children()) {
                columns++;
                cells++;
                signs += cell.text().length();
            }
            wide += columns >= 2 ? 1 : 0;
        }
        return wide >= 2 && signs <= (long) cells * LONGEST_CELL;
    }

    private void table(Element table) {
        need(Gap.PARAGRAPH);
        int[] spans = new int[MOST_COLUMNS];
        for (Element row : table.getElementsByTag("tr")) {
            need(Gap.LINE);
            row(row, spans);
        }
        need(Gap.PARAGRAPH);
    }

    /** @param spans of each column how many more rows a cell from above takes */
    private void row(Element row, int[] spans) {
        List<Element> cells = new ArrayList<>(row.children());
        int column = 0;
        int next = 0;
        boolean first = true;
        while (column < MOST_COLUMNS && (next < cells.size() || spans[column] > 0)) {
            if (spans[column] > 0) {
                spans[column]--;
                first = bar(first);
                column++;
                continue;
            }
            Element cell = cells.get(next++);
            int across = number(cell.attr("colspan"), MOST_COLUMNS);
            int down = number(cell.attr("rowspan"), MOST_ROWS);
            first = bar(first);
            inRow = true;
            block(cell);
            inRow = false;
            gap = gap == Gap.SPACE ? Gap.NONE : gap;
            for (int span = 0; span < across && column < MOST_COLUMNS; span++, column++) {
                spans[column] = down - 1;
                if (span > 0) {
                    bar(false);
                }
            }
        }
    }

    private boolean bar(boolean first) {
        if (first) {
            return false;
        }
        if (gap.compareTo(Gap.SPACE) > 0) {
            write(gap.signs, last, last); // the row begins with an empty cell
        }
        write(" | ", last, last);
        gap = Gap.NONE;
        return false;
    }

    private static int number(String attribute, int most) {
        if (!attribute.matches("\\d{1,4}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(attribute), 1, most);
    }

    private void need(Gap wanted) {
        boolean after = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        Gap possible = inRow && wanted != Gap.NONE ? after ? Gap.NONE : Gap.SPACE : wanted;
        if (possible.compareTo(gap) > 0) {
            gap = possible;
        }
    }

    /** The node's words as its source has them, white space as one space. */
    private void words(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        int from = Math.clamp(range.startPos(), 0, given.length());
        int to = Math.clamp(range.endPos(), from, given.length());
        if (!isSame(node.getWholeText(), from, to)) {
            // what the parser has moved: every sign has the place of the whole
            String moved = node.getWholeText();
            moved.codePoints().forEach(point -> sign(point, from, Math.max(from, to)));
            return;
        }
        int at = from;
        while (at < to) {
            int entity = given.charAt(at) == '&' ? entity(at, to) : at;
            if (entity > at) {
                int begin = at;
                Parser.unescapeEntities(given.substring(at, entity), false)
                        .codePoints()
                        .forEach(point -> sign(point, begin, entity));
                at = entity;
            } else {
                int point = given.codePointAt(at);
                sign(point, at, at + Character.charCount(point));
                at += Character.charCount(point);
            }
        }
    }

    /** The end of the entity that begins here, or {@code at}. */
    private int entity(int at, int to) {
        int end = at + 1;
        while (end < to
                && end - at < LONGEST_ENTITY
                && (isPlain(given.charAt(end)) || (end == at + 1 && given.charAt(end) == '#'))) {
            end++;
        }
        if (end < to && given.charAt(end) == ';') {
            end++;
        }
        String words = given.substring(at, end);
        return end > at + 1 && !Parser.unescapeEntities(words, false).equals(words) ? end : at;
    }

    private static boolean isPlain(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    /** The source there is what the parser has read, but for white space. */
    private boolean isSame(String read, int from, int to) {
        String source = given.substring(from, to);
        return strip(source.indexOf('&') < 0 ? source : Parser.unescapeEntities(source, false))
                .equals(strip(read));
    }

    private static String strip(String words) {
        var strip = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) > ' ') {
                strip.append(words.charAt(at));
            }
        }
        return strip.toString();
    }

    private void sign(int point, int from, int to) {
        boolean space = point == ' ' || point == '\n' || point == '\r' || point == '\t' || point == '\f';
        if (space) {
            need(Gap.SPACE);
            return;
        }
        int start = given(from);
        if (!text.isEmpty() && gap != Gap.NONE) {
            write(gap.signs, start, start);
        }
        gap = Gap.NONE;
        text.appendCodePoint(point);
        last = given(to);
        offsets.add(start, last);
    }

    private void write(String signs, int start, int end) {
        text.append(signs);
        for (int at = 0; at < signs.length(); at++) {
            offsets.add(start, end);
        }
    }

    /** Of a place in UTF-16 units the place in code points. */
    private int given(int unit) {
        int before = Arrays.binarySearch(pairs, unit);
        return unit - (before < 0 ? -before - 1 : before);
    }

    private static int[] pairs(String given) {
        int[] pairs = new int[16];
        int count = 0;
        for (int at = 0; at + 1 < given.length(); at++) {
            if (Character.isHighSurrogate(given.charAt(at)) && Character.isLowSurrogate(given.charAt(at + 1))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, count * 2);
                }
                pairs[count++] = at + 1;
                at++;
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
