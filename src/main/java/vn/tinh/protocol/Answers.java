package vn.tinh.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Answers in the syntaxes that are offered. */
final class Answers {
    /** Above this many statements a graph is written as it comes, not gathered for the eye. */
    private static final int READABLE = 20_000;

    private Answers() {}

    static void write(QueryExecResult result, Query query, Representation representation, OutputStream out)
            throws IOException {
        Offer offer = representation.offer();
        if (result.isRowSet() && offer.isPage()) {
            Table.write(result.rowSet(), query, out);
        } else if (result.isBoolean() && offer.isPage()) {
            Table.write(result.booleanResult(), query, out);
        } else if (result.isRowSet() && offer.isSheet()) {
            Sheet.write(result.rowSet(), out);
        } else if (result.isRowSet()) {
            ResultsWriter.create().lang(offer.syntax()).build().write(out, result.rowSet());
        } else if (result.isBoolean()) {
            ResultsWriter.create().lang(offer.syntax()).build().write(out, result.booleanResult());
        } else if (result.isDataset()) {
            write(result.dataset(), offer, out);
        } else if (result.isGraph()) {
            write(DatasetGraphFactory.wrap(result.graph()), offer, out);
        } else {
            throw new IllegalStateException("an answer of a kind that no query here has");
        }
    }

    /** One named graph of the dataset, and what is said about it; in TriG and N-Quads graphs keep their names. */
    static void write(DatasetGraph dataset, Node name, Description about, Offer offer, OutputStream out)
            throws IOException {
        Description more = about.outside(name);
        if (RDFLanguages.isQuads(offer.syntax()) && !offer.syntax().equals(Lang.JSONLD)) {
            DatasetGraph one = DatasetGraphFactory.createGeneral();
            one.addGraph(name, dataset.getGraph(name));
            one.prefixes().putAll(dataset.prefixes());
            more.statements().forEach(one::add);
            write(one, offer, out);
        } else if (more.isEmpty()) {
            write(dataset.getGraph(name), offer, out);
        } else {
            write(new Union(more.graph(), dataset.getGraph(name)), offer, out);
        }
    }

    static void write(DatasetGraph dataset, Offer offer, OutputStream out) throws IOException {
        if (RDFLanguages.isQuads(offer.syntax()) && !offer.syntax().equals(Lang.JSONLD)) {
            boolean readable = isFewerThan(READABLE, dataset.find());
            RDFFormat format = !offer.syntax().equals(Lang.TRIG)
                    ? RDFFormat.NQUADS
                    : readable ? RDFFormat.TRIG_PRETTY : RDFFormat.TRIG_BLOCKS;
            RDFWriter.source(dataset).format(format).output(out);
        } else {
            write(dataset.getDefaultGraph(), offer, out);
        }
    }

    static void write(Graph graph, Offer offer, OutputStream out) throws IOException {
        if (offer.syntax().equals(Lang.RDFXML)) {
            out.write(xml(graph));
            return;
        }
        boolean readable = isFewerThan(READABLE, graph.find());
        RDFFormat format = switch (offer.mediaType()) {
            case "text/turtle" -> readable ? RDFFormat.TURTLE_PRETTY : RDFFormat.TURTLE_BLOCKS;
            case "application/n-triples" -> RDFFormat.NTRIPLES;
            case "application/ld+json", "application/json" -> RDFFormat.JSONLD;
            default -> throw new IllegalStateException(offer.mediaType());
        };
        RDFWriter.source(graph).format(format).output(out);
    }

    /** Whole before a byte is sent: a property whose IRI makes no XML name shows only while writing. */
    private static byte[] xml(Graph graph) {
        var bytes = new ByteArrayOutputStream();
        try {
            RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(bytes);
        } catch (RiotException cannot) {
            throw cannot;
        } catch (JenaException cannot) {
            throw new Refusal(406, "RDF/XML cannot say this answer: one of its properties makes no XML name.");
        }
        return bytes.toByteArray();
    }

    private static boolean isFewerThan(int limit, Iterator<?> all) {
        int count = 0;
        while (all.hasNext() && count < limit) {
            all.next();
            count++;
        }
        org.apache.jena.atlas.iterator.Iter.close(all);
        return count < limit;
    }
}
