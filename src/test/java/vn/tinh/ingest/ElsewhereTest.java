package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.problem.TinhException;
import vn.tinh.store.GraphStoreProtocolStore;
import vn.tinh.store.LocalStore;
import vn.tinh.store.SparqlStore;
import vn.tinh.store.Store;

/** A real Fuseki server in a process of its own holds what the store here holds. */
class ElsewhereTest {
    private static final Project PROJECT = Project.at(Path.of("").toAbsolutePath());

    @TempDir
    Path folder;

    @Test
    @DisplayName("The same files give the same dataset here and, by the Graph Store Protocol, on a Fuseki elsewhere")
    void graph_store_protocol() throws Exception {
        try (FusekiElsewhere fuseki = FusekiElsewhere.start(folder)) {
            try (Store store = GraphStoreProtocolStore.open(fuseki.graphStore())) {
                assertThat(PROJECT.load(store, PROJECT.sources(), Progress.SILENT)
                                .hasRefused())
                        .isFalse();
            }
            assertIsomorphic(fuseki.dump(), here());
            try (Store again = GraphStoreProtocolStore.open(fuseki.graphStore())) {
                Report second = PROJECT.load(again, PROJECT.sources(), Progress.SILENT);
                assertThat(second.unchanged()).isEqualTo(PROJECT.sources().size());
            }
        }
    }

    @Test
    @DisplayName("The same files give the same dataset here and, by SPARQL, on a Fuseki elsewhere")
    void sparql() throws Exception {
        try (FusekiElsewhere fuseki = FusekiElsewhere.start(folder)) {
            try (Store store = SparqlStore.open(fuseki.dataset())) {
                assertThat(PROJECT.load(store, PROJECT.sources(), Progress.SILENT)
                                .hasRefused())
                        .isFalse();
            }
            assertIsomorphic(fuseki.dump(), here());
            try (Store again = SparqlStore.open(fuseki.dataset())) {
                assertThat(PROJECT.synchronise(again, Progress.SILENT).loaded()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("A server that does not answer is named, and what was expected of it")
    void nobody_there() {
        URI nobody = URI.create("http://127.0.0.1:9/tinh");
        assertThatThrownBy(() -> SparqlStore.open(nobody))
                .isInstanceOf(TinhException.class)
                .hasMessageContaining("http://127.0.0.1:9/tinh/sparql");
        assertThatThrownBy(() -> GraphStoreProtocolStore.open(nobody))
                .isInstanceOf(TinhException.class)
                .hasMessageContaining("http://127.0.0.1:9/tinh");
    }

    /** Statements without blank nodes are compared as sets, the others graph by graph by an isomorphism. */
    private static void assertIsomorphic(DatasetGraph one, DatasetGraph other) {
        assertThat(ground(one)).isEqualTo(ground(other));
        Map<Node, Graph> blankHere = withBlankNodes(one);
        Map<Node, Graph> blankThere = withBlankNodes(other);
        assertThat(blankHere.keySet()).isEqualTo(blankThere.keySet());
        blankHere.forEach((name, graph) -> assertThat(graph.isIsomorphicWith(blankThere.get(name)))
                .as("%s", name)
                .isTrue());
    }

    private static Set<Quad> ground(DatasetGraph dataset) {
        return Iter.toSet(Iter.filter(dataset.find(), quad -> !hasBlankNode(quad)));
    }

    private static Map<Node, Graph> withBlankNodes(DatasetGraph dataset) {
        Map<Node, Graph> graphs = new HashMap<>();
        Iter.filter(dataset.find(), ElsewhereTest::hasBlankNode)
                .forEachRemaining(
                        quad -> graphs.computeIfAbsent(quad.getGraph(), any -> GraphMemFactory.createDefaultGraph())
                                .add(quad.asTriple()));
        return graphs;
    }

    private static boolean hasBlankNode(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    private static DatasetGraph here() {
        try (LocalStore store = LocalStore.inMemory()) {
            PROJECT.load(store, PROJECT.sources(), Progress.SILENT);
            DatasetGraph copy = DatasetGraphFactory.create();
            store.dataset().begin(ReadWrite.READ);
            try {
                store.dataset().findNG(null, null, null, null).forEachRemaining(copy::add);
            } finally {
                store.dataset().end();
            }
            return copy;
        }
    }
}
