package vn.tinh.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SheetTest {
    private static final Listening SERVER = Listening.to(new Listening.Kept());
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** A cell as the file has it: its type and its content. */
    private record Cell(String type, String content) {}

    private static HttpResponse<byte[]> ask(String query) throws IOException, InterruptedException {
        return SERVER.sendForBytes(SERVER.request("/sparql?format=xlsx&query=" + Listening.encoded(query)));
    }

    /** By the table at its end, as spreadsheets read it: the parts are written before their lengths are known. */
    private static Map<String, Document> open(byte[] bytes)
            throws IOException, ParserConfigurationException, SAXException {
        Path file = Files.write(folder.resolve("answer.xlsx"), bytes);
        var parts = new HashMap<String, Document>();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(zip.getInputStream(entry)));
            }
        }
        return parts;
    }

    private static Document part(Map<String, Document> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    private static List<List<Cell>> rows(String query) throws Exception {
        Map<String, Document> parts = open(ask(query).body());
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        NodeList shared = part(parts, "xl/sharedStrings.xml").getElementsByTagName("t");
        var rows = new ArrayList<List<Cell>>();
        NodeList found = part(parts, "xl/worksheets/sheet1.xml").getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            var row = new ArrayList<Cell>();
            NodeList cells = ((Element) found.item(i)).getElementsByTagName("c");
            for (int j = 0; j < cells.getLength(); j++) {
                var cell = (Element) cells.item(j);
                String type = cell.getAttribute("t");
                String content = cell.getTextContent();
                row.add(
                        type.equals("s")
                                ? new Cell(
                                        "text",
                                        shared.item(Integer.parseInt(content)).getTextContent())
                                : new Cell(type.equals("inlineStr") ? "text" : type, content));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void the_columns_names_stand_in_the_first_row() throws Exception {
        assertThat(rows("SELECT ?tỉnh ?amount { VALUES (?tỉnh ?amount) { ('Đắk Lắk' 1) } }")
                        .getFirst())
                .containsExactly(new Cell("text", "tỉnh"), new Cell("text", "amount"));
    }

    @Test
    void a_figure_is_a_number_and_Vietnamese_arrives_whole() throws Exception {
        List<Cell> row = rows("SELECT * { VALUES (?name ?amount) { ('Đắk Lắk'@vi 872600000.50) } }")
                .get(1);
        assertThat(row.get(0)).isEqualTo(new Cell("text", "Đắk Lắk"));
        assertThat(row.get(1).type()).isNotEqualTo("text");
        assertThat(Double.parseDouble(row.get(1).content())).isEqualTo(872600000.5);
    }

    @Test
    void no_digit_of_a_long_figure_is_lost() throws Exception {
        assertThat(rows("SELECT (12345678901234567890 AS ?long) {}").get(1))
                .containsExactly(new Cell("text", "12345678901234567890"));
    }

    @Test
    void a_text_that_looks_like_a_formula_is_text() throws Exception {
        assertThat(rows("SELECT ('=1+1' AS ?x) ('-2' AS ?y) {}").get(1))
                .containsExactly(new Cell("text", "=1+1"), new Cell("text", "-2"));
    }

    @Test
    void a_day_is_a_date_that_the_spreadsheet_counts_from_1900() throws Exception {
        assertThat(rows("SELECT ('2024-02-29'^^<http://www.w3.org/2001/XMLSchema#date> AS ?day) {}")
                        .get(1)
                        .getFirst()
                        .content())
                .startsWith("45351");
    }

    @Test
    void an_unbound_cell_is_empty_and_the_next_stays_in_its_column() throws Exception {
        byte[] file = ask("SELECT ?a ?b { VALUES (?a ?b) { (UNDEF 2) } }").body();
        var cells = part(open(file), "xl/worksheets/sheet1.xml").getElementsByTagName("c");
        assertThat(((Element) cells.item(cells.getLength() - 1)).getAttribute("r"))
                .isEqualTo("B2");
    }

    @Test
    void it_is_kept_as_a_file_of_its_type() throws Exception {
        HttpResponse<byte[]> answer = ask("SELECT (1 AS ?x) {}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(SHEET);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"tinh.xlsx\"");
    }

    @Test
    void yes_or_no_fills_no_sheet() throws Exception {
        assertThat(ask("ASK {}").statusCode()).isEqualTo(406);
    }
}
