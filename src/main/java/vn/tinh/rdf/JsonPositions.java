package vn.tinh.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import vn.tinh.problem.Place;

/**
 * Positions in JSON, whose parsers tell none: the first line that names the subject, in full or shortened with a
 * prefix.
 */
final class JsonPositions implements Positions {
    private final String name;
    private final byte[] bytes;
    private final Map<Node, Place> found = new HashMap<>();
    private String text = "";

    JsonPositions(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public synchronized Place of(Node subject) {
        return found.computeIfAbsent(subject, this::find);
    }

    @Override
    public Place of(Node subject, Node predicate) {
        return of(subject);
    }

    private Place find(Node subject) {
        if (!subject.isURI()) {
            return Place.of(name);
        }
        if (text.isEmpty()) {
            text = JsonGuard.text(bytes);
        }
        String iri = subject.getURI();
        int at = text.indexOf('"' + iri + '"');
        int from = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        if (at < 0 && from > 0 && from < iri.length() - 1) {
            at = text.indexOf(':' + iri.substring(from + 1) + '"');
        }
        return at < 0 ? Place.of(name) : JsonGuard.place(name, text, at + 1);
    }
}
