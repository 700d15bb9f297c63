package vn.tinh.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Rows for a reader with a browser and without a program: a plain page with one table, written as the rows come. */
final class Table {
    private Table() {}

    static void write(RowSet rows, Query query, OutputStream out) throws IOException {
        var page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        open(page, query);
        List<Var> columns = rows.getResultVars();
        page.write("<div class=\"scroll\"><table>\n<thead><tr>");
        for (Var column : columns) {
            page.write("<th scope=\"col\">" + escaped(column.getVarName()) + "</th>");
        }
        page.write("</tr></thead>\n<tbody>\n");
        long count = 0;
        while (rows.hasNext()) {
            Binding row = rows.next();
            page.write("<tr>");
            for (Var column : columns) {
                cell(page, row.get(column), query.getPrefixMapping());
            }
            page.write("</tr>\n");
            count++;
        }
        page.write("</tbody></table></div>\n<p>" + count + (count == 1 ? " row" : " rows") + "</p>\n");
        close(page);
    }

    static void write(boolean answer, Query query, OutputStream out) throws IOException {
        var page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        open(page, query);
        page.write("<p class=\"answer\">" + answer + "</p>\n");
        close(page);
    }

    private static void open(Writer page, Query query) throws IOException {
        page.write("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Tỉnh Graph</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/tinh.css"></head><body><main>
                <p><a href="/">Tỉnh Graph</a></p>
                """);
        String text = query.serialize();
        String address = "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&amp;format=";
        page.write("<details><summary>SPARQL</summary><pre>" + escaped(text) + "</pre></details>\n<p>");
        for (String format : query.isAskType() ? List.of("json", "xml") : List.of("csv", "tsv", "json", "xml")) {
            page.write("<a href=\"" + address + format + "\">" + format.toUpperCase(java.util.Locale.ROOT) + "</a> ");
        }
        page.write("</p>\n");
    }

    private static void close(Writer page) throws IOException {
        page.write("</main></body></html>\n");
        page.flush();
    }

    private static void cell(Writer page, @Nullable Node node, PrefixMapping prefixes) throws IOException {
        if (node == null) {
            page.write("<td></td>");
        } else if (node.isURI()) {
            String iri = node.getURI();
            String shown = escaped(prefixes.shortForm(iri));
            boolean web = iri.startsWith("http://") || iri.startsWith("https://");
            page.write(
                    web
                            ? "<td><a rel=\"noopener noreferrer\" href=\"" + escaped(iri) + "\">" + shown + "</a></td>"
                            : "<td>" + shown + "</td>");
        } else if (node.isLiteral()) {
            String language = node.getLiteralLanguage();
            page.write(language.isEmpty() ? "<td>" : "<td lang=\"" + escaped(language) + "\">");
            page.write(escaped(node.getLiteralLexicalForm()) + "</td>");
        } else {
            page.write("<td>" + escaped(node.toString()) + "</td>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
