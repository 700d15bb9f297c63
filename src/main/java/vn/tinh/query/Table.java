package vn.tinh.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/** Rows for a terminal: columns aligned by what is seen, IRIs by prefix, numbers to the right. */
final class Table {
    private static final String GAP = "  ";

    private final List<String> columns;
    private final List<List<Cell>> rows;

    /** @param number whether it stands at the right of its column */
    private record Cell(String text, boolean number) {}

    Table(Rows rows) {
        this.columns = rows.columns();
        this.rows = rows.bindings().stream()
                .map(row -> columns.stream()
                        .map(column -> cell(row.get(Var.alloc(column))))
                        .toList())
                .toList();
    }

    private static Cell cell(@org.jspecify.annotations.Nullable Node node) {
        if (node == null) {
            return new Cell("", false);
        }
        if (node.isURI()) {
            return new Cell(Prefixes.shorten(node.getURI()), false);
        }
        if (!node.isLiteral()) {
            return new Cell(node.toString(), false);
        }
        RDFDatatype type = node.getLiteralDatatype();
        boolean number = XSDDatatype.XSDdecimal.equals(type) || XSDDatatype.XSDinteger.equals(type);
        String text = Rows.plain(node).getLiteralLexicalForm();
        return new Cell(number ? grouped(text) : text.replaceAll("\\s+", " "), number);
    }

    /** From five digits on in threes, with spaces, which mean the same in every language: 872 600 000. */
    static String grouped(String number) {
        int dot = number.indexOf('.');
        String whole = dot < 0 ? number : number.substring(0, dot);
        String sign = whole.startsWith("-") ? "-" : "";
        String digits = whole.substring(sign.length());
        if (digits.length() < 5) {
            return number;
        }
        var groups = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                groups.append(' ');
            }
            groups.append(digits.charAt(i));
        }
        return sign + groups + (dot < 0 ? "" : number.substring(dot));
    }

    /** How many places of a terminal a text takes: marks that combine take none, East Asian wide letters two. */
    static int width(String text) {
        return text.codePoints()
                .map(c -> switch (UCharacter.getType(c)) {
                    case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> 0;
                    default ->
                        switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                            default -> 1;
                        };
                })
                .sum();
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        width(columns.get(i)),
                        rows.stream()
                                .mapToInt(row -> width(row.get(i).text))
                                .max()
                                .orElse(0)))
                .toArray();
        var lines = new ArrayList<String>();
        var head = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            head.add(new Cell(columns.get(i), rows.stream().anyMatch(row -> row.get(at).number)));
        }
        lines.add(line(head, widths));
        lines.add(String.join(GAP, IntStream.of(widths).mapToObj("─"::repeat).toList()));
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(rows.size() == 1 ? "1 row" : rows.size() + " rows");
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<Cell> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            Cell cell = cells.get(i);
            String space = " ".repeat(widths[i] - width(cell.text));
            line.append(i == 0 ? "" : GAP).append(cell.number ? space + cell.text : cell.text + space);
        }
        return line.toString().stripTrailing();
    }
}
