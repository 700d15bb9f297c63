package vn.tinh.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.problem.Place;

/** Positions beside the quads; the indexes over them are made when they are first asked for, since most files are good. */
final class ReadPositions implements Positions {
    private final String name;
    private final List<Quad> quads;
    private final long[] subjects;
    private final long[] predicates;
    private Map<Node, Integer> bySubject = Map.of();
    private Map<Pair, Integer> byPredicate = Map.of();

    ReadPositions(String name, List<Quad> quads, long[] subjects, long[] predicates) {
        this.name = name;
        this.quads = quads;
        this.subjects = subjects;
        this.predicates = predicates;
    }

    private record Pair(Node subject, Node predicate) {}

    @Override
    public synchronized Place of(Node subject) {
        if (bySubject.isEmpty() && subjects.length > 0) {
            bySubject = new HashMap<>();
            for (int i = 0; i < quads.size(); i++) {
                bySubject.putIfAbsent(quads.get(i).getSubject(), i);
            }
        }
        Integer first = bySubject.get(subject);
        return first == null ? Place.of(name) : Cursor.place(name, subjects[first]);
    }

    @Override
    public synchronized Place of(Node subject, Node predicate) {
        if (byPredicate.isEmpty() && predicates.length > 0) {
            byPredicate = new HashMap<>();
            for (int i = 0; i < quads.size(); i++) {
                Quad quad = quads.get(i);
                byPredicate.putIfAbsent(new Pair(quad.getSubject(), quad.getPredicate()), i);
            }
        }
        Integer first = byPredicate.get(new Pair(subject, predicate));
        return first == null ? of(subject) : Cursor.place(name, predicates[first]);
    }
}
