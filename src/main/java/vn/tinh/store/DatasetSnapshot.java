package vn.tinh.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A snapshot of a dataset in this process; the caller holds the transaction. */
record DatasetSnapshot(DatasetGraph dataset) implements Snapshot {
    @Override
    public Stream<Quad> graph(Node graph) {
        return Iter.asStream(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    @Override
    public Collection<Quad> about(Collection<Node> subjects) {
        List<Quad> found = new ArrayList<>();
        for (Node subject : subjects) {
            dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(found::add);
        }
        return found;
    }

    @Override
    public Collection<Quad> pointing(Node predicate, Collection<Node> objects) {
        List<Quad> found = new ArrayList<>();
        for (Node object : objects) {
            dataset.findNG(Node.ANY, Node.ANY, predicate, object).forEachRemaining(found::add);
        }
        return found;
    }

    @Override
    public Set<Node> graphs() {
        Set<Node> graphs = new LinkedHashSet<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        return graphs;
    }
}
