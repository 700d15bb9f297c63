package vn.tinh.protocol;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;

/**
 * A query as it was asked, and the form its answer is to have.
 *
 * @param text as sent
 * @param query the text, read and found harmless
 * @param defaultGraphs the IRIs of {@code default-graph-uri}; with the next they stand before what FROM says
 * @param namedGraphs the IRIs of {@code named-graph-uri}
 * @param timeout after which the answer is given up
 * @param cancelling by which it is given up before
 */
record Asked(
        Exchange exchange,
        String text,
        Query query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Duration timeout,
        Cancelling cancelling,
        Representation representation) {}
