package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/**
 * The cells of a table.
 *
 * @param captions rows of one cell above the first figure: "Đơn vị tính: Triệu USD"
 * @param heads a head a column, the label's first; empty where the table has none
 * @param rows the rows below; each has its label first
 * @param fault why its columns cannot be told apart; empty where they can
 */
record TableGrid(List<List<Item>> captions, List<List<Item>> heads, List<Row> rows, String fault) {
    /**
     * A row of figures, or a label that stands over the rows below it.
     *
     * @param cells without the label; empty for a label alone
     */
    record Row(List<Item> label, List<List<Item>> cells) {}

    private static final Set<String> CORNERS = Set.of("stt", "tt");

    static TableGrid of(List<Sentence> sentences) {
        List<List<List<Item>>> raw = new ArrayList<>();
        boolean barred = sentences.stream().anyMatch(sentence -> bars(sentence.items()) > 0);
        boolean opens = sentences.stream()
                .allMatch(one -> bars(one.items()) == 0 || isBar(one.items().getFirst()));
        boolean closes = sentences.stream()
                .allMatch(one -> bars(one.items()) == 0 || isBar(one.items().getLast()));
        for (Sentence sentence : sentences) {
            raw.add(barred ? cells(sentence.items(), opens, closes) : labelled(sentence.items()));
        }
        raw.removeIf(row -> row.stream().allMatch(TableGrid::isRule) || isCount(row));
        dropNumbers(raw);
        return barred ? barred(raw) : listed(raw);
    }

    private static boolean isBar(Item item) {
        return item instanceof Token token && token.is("|");
    }

    private static long bars(List<Item> items) {
        return items.stream().filter(TableGrid::isBar).count();
    }

    private static List<List<Item>> cells(List<Item> items, boolean opens, boolean closes) {
        List<List<Item>> cells = new ArrayList<>();
        List<Item> cell = new ArrayList<>();
        boolean barred = bars(items) > 0;
        int begin = barred && opens ? 1 : 0;
        int end = barred && closes ? items.size() - 1 : items.size();
        for (Item item : items.subList(begin, Math.max(begin, end))) {
            if (isBar(item)) {
                cells.add(cell);
                cell = new ArrayList<>();
            } else {
                cell.add(item);
            }
        }
        cells.add(cell);
        return cells;
    }

    /** "Kim ngạch xuất khẩu: 124,5 triệu USD (+4,2%)": a label, and figures from there to the end. */
    static List<List<Item>> labelled(List<Item> items) {
        int at = items.size();
        while (at > 0 && isFigures(items.get(at - 1))) {
            at--;
        }
        while (at < items.size() && items.get(at) instanceof Token token && !isSign(items, at, token)) {
            at++;
        }
        List<Item> figures = items.subList(at, items.size());
        int end = at;
        while (end > 0
                && items.get(end - 1) instanceof Token token
                && (token.is(":") || token.is("-") || token.is(","))) {
            end--;
        }
        boolean none = end == 0 || TableNumber.of(figures).isEmpty(); // "so với cùng kỳ (%)" ends in marks as well
        return none ? List.of(items) : List.of(items.subList(0, end), figures);
    }

    private static boolean isSign(List<Item> items, int at, Token token) {
        return (token.is("+") || token.is("-")) && at + 1 < items.size() && items.get(at + 1) instanceof Mention;
    }

    private static boolean isFigures(Item item) {
        return switch (item) {
            case Token token -> token.kind() == Token.Kind.MARK && !token.is(":");
            case Mention mention ->
                switch (mention.meaning()) {
                    case Meaning.Amount amount -> true;
                    case Meaning.Change any -> true;
                    case Meaning.Part any -> true;
                    case Meaning.Fulfilment any -> true;
                    case Meaning.Time time -> time.role() == Meaning.Time.Role.BASELINE;
                    default -> false;
                };
        };
    }

    /** "---", ":--:". */
    private static boolean isRule(List<Item> cell) {
        return cell.stream().allMatch(item -> item instanceof Token token && (token.is("-") || token.is(":")));
    }

    /** "A | 1 | 2 | 3": the columns are numbered. */
    private static boolean isCount(List<List<Item>> row) {
        int before = -1;
        int counted = 0;
        for (List<Item> cell : row) {
            List<Token> tokens = TableWords.tokens(cell).stream()
                    .filter(token -> token.kind() != Token.Kind.MARK)
                    .toList();
            if (tokens.size() != 1 || tokens.getFirst().raw().length() > 2) {
                return false;
            }
            if (tokens.getFirst().isNumber()) {
                int number = digits(tokens.getFirst().raw());
                if (before >= 0 && number != before + 1) {
                    return false;
                }
                before = number;
                counted++;
            }
        }
        return counted > 1;
    }

    private static int digits(String raw) {
        return raw.codePoints().map(digit -> Character.digit(digit, 10)).reduce(0, (all, digit) -> all * 10 + digit);
    }

    /** The column with the rows' numbers. */
    private static void dropNumbers(List<List<List<Item>>> rows) {
        boolean numbered = rows.stream()
                .filter(row -> row.size() > 2)
                .findFirst()
                .filter(row ->
                        TableWords.tokens(row.getFirst()).stream().anyMatch(token -> CORNERS.contains(token.key())))
                .isPresent();
        if (numbered) {
            rows.replaceAll(row -> row.size() > 2 ? row.subList(1, row.size()) : row);
        }
    }

    private static TableGrid listed(List<List<List<Item>>> raw) {
        List<List<Item>> captions = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (List<List<Item>> row : raw) {
            if (row.size() == 1 && rows.isEmpty()) {
                captions.add(row.getFirst());
            } else {
                rows.add(new Row(row.getFirst(), row.subList(1, row.size())));
            }
        }
        return new TableGrid(captions, List.of(), rows, "");
    }

    private static TableGrid barred(List<List<List<Item>>> raw) {
        int width = raw.stream().mapToInt(List::size).max().orElse(0);
        List<List<Item>> captions = new ArrayList<>();
        List<List<Item>> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        String fault = "";
        for (List<List<Item>> row : raw) {
            boolean label = row.stream().skip(1).allMatch(List::isEmpty);
            boolean figures = isData(row, width);
            if (label && rows.isEmpty() && heads.isEmpty()) {
                captions.add(row.getFirst());
            } else if (label) {
                rows.add(new Row(row.getFirst(), List.of()));
            } else if (figures
                    || (!rows.isEmpty()
                            && rows.stream().anyMatch(one -> !one.cells().isEmpty()))) {
                rows.add(new Row(row.getFirst(), row.subList(1, row.size())));
            } else if (row.size() == width || row.size() == width - 1) {
                heads = heads.isEmpty() ? under(row, width) : joined(heads, under(row, width));
            } else {
                fault = "its head has another number of columns";
            }
        }
        return new TableGrid(captions, heads, rows, fault);
    }

    /** A row with a figure beside its label; years alone are heads. */
    private static boolean isData(List<List<Item>> row, int width) {
        boolean years = true;
        boolean figures = false;
        for (List<Item> cell : row.subList(row.size() < width ? 0 : 1, row.size())) {
            if (cell.isEmpty() || TableNumber.of(cell).isEmpty()) {
                continue;
            }
            figures = true;
            List<Token> tokens = TableWords.tokens(cell);
            years &= tokens.size() == 1 && TableCues.isYear(tokens.getFirst());
        }
        return figures && !years;
    }

    /** A head that leaves the first column unnamed has one cell fewer. */
    private static List<List<Item>> under(List<List<Item>> row, int width) {
        List<List<Item>> heads = new ArrayList<>(row);
        if (heads.size() < width) {
            heads.addFirst(List.of());
        }
        return heads;
    }

    private static List<List<Item>> joined(List<List<Item>> upper, List<List<Item>> lower) {
        List<List<Item>> both = new ArrayList<>();
        for (int at = 0; at < upper.size(); at++) {
            List<Item> cell = new ArrayList<>(upper.get(at));
            cell.addAll(lower.get(at));
            both.add(cell);
        }
        return both;
    }

    int width() {
        return heads.isEmpty()
                ? rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0)
                : heads.size() - 1;
    }
}
