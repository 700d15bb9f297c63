package vn.tinh.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as a workbook of one sheet, written as they come: figures as numbers, days as dates, all else as text. */
final class Sheet {
    /** A spreadsheet keeps 15 digits of a number; a longer one is written as text, so that none is lost. */
    private static final int DIGITS = 15;

    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSHED = 1_000;

    /** The first day on which all spreadsheets agree. */
    private static final LocalDate CALENDAR = LocalDate.of(1900, 3, 1);

    private Sheet() {}

    static void write(RowSet rows, OutputStream out) throws IOException {
        // closing twice is no fault, and a workbook left open would keep what it has buffered
        try (var book = new Workbook(out, "TinhGraph", "1.0")) {
            Worksheet sheet = book.newWorksheet("tinh");
            sheet.freezePane(0, 1);
            List<Var> columns = rows.getResultVars();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).getVarName());
                sheet.style(0, i).bold().set();
            }
            int at = 0;
            while (rows.hasNext()) {
                Binding row = rows.next();
                at++;
                if (at >= Worksheet.MAX_ROWS) {
                    throw new Refusal(
                            413, "A sheet holds no more than " + (Worksheet.MAX_ROWS - 1) + " rows; take CSV.");
                }
                for (int i = 0; i < columns.size(); i++) {
                    cell(sheet, at, i, row.get(columns.get(i)));
                }
                if (at % FLUSHED == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            book.finish();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Node node) {
        if (node == null) {
            return;
        }
        if (!node.isLiteral()) {
            text(sheet, row, column, node.isURI() ? node.getURI() : node.toString());
        } else if (node.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
            day(sheet, row, column, node.getLiteralLexicalForm());
        } else if (node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)
                && node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())) {
            sheet.value(row, column, Boolean.TRUE.equals(node.getLiteralValue()));
        } else if (node.getLiteralDatatype() instanceof XSDDatatype) {
            figure(sheet, row, column, node);
        } else {
            text(sheet, row, column, node.getLiteralLexicalForm());
        }
    }

    private static void figure(Worksheet sheet, int row, int column, Node node) {
        String lexical = node.getLiteralLexicalForm();
        if (node.getLiteralDatatype().isValid(lexical) && node.getLiteralValue() instanceof Number) {
            try {
                BigDecimal figure = new BigDecimal(lexical).stripTrailingZeros();
                if (figure.precision() <= DIGITS) {
                    sheet.value(row, column, figure);
                    return;
                }
            } catch (NumberFormatException notFinite) {
                // INF and NaN are text in a sheet
            }
        }
        text(sheet, row, column, lexical);
    }

    private static void day(Worksheet sheet, int row, int column, String lexical) {
        try {
            LocalDate day = LocalDate.parse(lexical);
            if (!day.isBefore(CALENDAR)) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return;
            }
        } catch (DateTimeException withAZone) {
            // as it stands
        }
        text(sheet, row, column, lexical);
    }

    /** Never a formula, whatever the text begins with. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        String whole = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        sheet.inlineString(row, column, whole);
    }
}
