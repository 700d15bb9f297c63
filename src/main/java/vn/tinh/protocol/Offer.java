package vn.tinh.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A form in which an answer can be had.
 *
 * @param mediaType what {@code Content-Type} says and {@code Accept} asks for
 * @param syntax how it is written; {@link Lang#CSV} and the like for tables
 * @param names the short names in {@code ?format=}
 */
record Offer(String mediaType, Lang syntax, List<String> names) {
    /** Written by ourselves, for a reader with a browser. */
    static final Offer PAGE = new Offer("text/html", Lang.RDFNULL, List.of("html"));

    /** Written by ourselves, for a spreadsheet. */
    static final Offer SHEET = new Offer(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Lang.RDFNULL, List.of("xlsx"));

    /** Rows; the first is what who has no wish gets. */
    static final List<Offer> ROWS = List.of(
            new Offer("application/sparql-results+json", ResultSetLang.RS_JSON, List.of("json", "srj")),
            new Offer("application/sparql-results+xml", ResultSetLang.RS_XML, List.of("xml", "srx", "sparql")),
            new Offer("text/csv", ResultSetLang.RS_CSV, List.of("csv")),
            new Offer("text/tab-separated-values", ResultSetLang.RS_TSV, List.of("tsv")),
            new Offer("application/json", ResultSetLang.RS_JSON, List.of()),
            new Offer("application/xml", ResultSetLang.RS_XML, List.of()),
            new Offer("text/xml", ResultSetLang.RS_XML, List.of()),
            SHEET,
            PAGE);

    /** Yes or no: SPARQL 1.1 defines no CSV and no TSV for it, and one word fills no sheet. */
    static final List<Offer> TRUTH = ROWS.stream()
            .filter(offer -> !offer.names().contains("csv") && !offer.names().contains("tsv") && !offer.isSheet())
            .toList();

    static final List<Offer> GRAPH = List.of(
            new Offer("text/turtle", Lang.TURTLE, List.of("turtle", "ttl")),
            new Offer("application/n-triples", Lang.NTRIPLES, List.of("n-triples", "ntriples", "nt")),
            new Offer("application/ld+json", Lang.JSONLD, List.of("json-ld", "jsonld", "json")),
            new Offer("application/rdf+xml", Lang.RDFXML, List.of("rdf+xml", "rdfxml", "rdf", "xml")),
            new Offer("application/trig", Lang.TRIG, List.of("trig")),
            new Offer("application/n-quads", Lang.NQUADS, List.of("n-quads", "nquads", "nq")),
            new Offer("application/json", Lang.JSONLD, List.of()));

    /** RDF for programs, a page for people. */
    static final List<Offer> DOCUMENT =
            Stream.concat(GRAPH.stream(), Stream.of(PAGE)).toList();

    /** The offer with this short name or, spelled out, this media type. */
    static Optional<Offer> named(String name, List<Offer> offers) {
        return offers.stream()
                .filter(offer ->
                        offer.names().contains(name) || offer.mediaType().equals(name))
                .findFirst();
    }

    boolean isPage() {
        return equals(PAGE);
    }

    boolean isSheet() {
        return equals(SHEET);
    }

    /** Whether we write it, whoever answers the query. */
    boolean isOurs() {
        return isPage() || isSheet();
    }

    /** The name under which a browser keeps it; empty for what a browser shows. */
    Optional<String> fileName() {
        return names.contains("csv") || isSheet() ? Optional.of("tinh." + names.getFirst()) : Optional.empty();
    }

    /** The header's value; the SPARQL and RDF types that are always UTF-8 need no charset. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
}
