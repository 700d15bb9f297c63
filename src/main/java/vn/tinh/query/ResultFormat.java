package vn.tinh.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** The forms in which an answer is written. */
public enum ResultFormat {
    TABLE("text/plain"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSON("application/sparql-results+json"),
    XML("application/sparql-results+xml"),
    TTL("text/turtle");

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As the command's {@code --format} has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** Rows and truths have tables, graphs have Turtle; a graph is shown on a terminal as Turtle too. */
    public boolean fits(Query query) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        return switch (this) {
            case TABLE -> true;
            case TTL -> graph;
            case CSV, TSV, JSON, XML -> !graph;
        };
    }

    /** Writes UTF-8 and leaves the stream open. */
    void write(Query query, QueryExec execution, OutputStream out) {
        try {
            if (query.isConstructType() || query.isDescribeType()) {
                turtle(query.isConstructType() ? execution.construct() : execution.describe(), out);
            } else if (query.isAskType()) {
                truth(execution.ask(), out);
            } else if (this == TABLE) {
                out.write(new Table(Rows.of(execution.select())).toString().getBytes(StandardCharsets.UTF_8));
            } else {
                var rows = execution.select();
                writer().write(out, this == CSV ? Rows.plain(rows) : rows, new Context());
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void truth(boolean answer, OutputStream out) throws IOException {
        switch (this) {
            case TABLE -> out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            case CSV, TSV, JSON, XML, TTL -> writer().write(out, answer, new Context());
        }
    }

    private RowSetWriter writer() {
        Lang lang = switch (this) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, TTL -> throw new IllegalStateException(word() + " is not written by row");
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    /** With the prefixes that the graph uses, not those of the query. */
    private static void turtle(Graph graph, OutputStream out) {
        Graph written = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(written::add);
        written.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString())
                .flatMap(iri -> Prefixes.of(iri).stream())
                .distinct()
                .forEach(prefix -> written.getPrefixMapping().setNsPrefix(prefix.getKey(), prefix.getValue()));
        RDFWriter.source(written).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
}
