package vn.tinh.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.store.LocalStore;
import vn.tinh.vocab.Addresses;

/** Every IRI of the house in the project's own graph, asked for over HTTP. */
class EveryThingTest {
    private static final int CONNECTIONS = 4;
    private static final LocalStore STORE = LocalStore.inMemory();
    private static final Listening SERVER = Listening.to(new Served() {
        @Override
        public DatasetGraph dataset() {
            return STORE.dataset();
        }

        @Override
        public long version() {
            return STORE.version();
        }
    });

    @BeforeAll
    static void fill() {
        assertThat(Project.at(Path.of("")).synchronise(STORE, Progress.SILENT).hasRefused())
                .isFalse();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        STORE.close();
    }

    @Test
    void every_thing_graph_and_term_answers_with_a_statement_about_itself() throws Exception {
        Set<String> all = subjects();
        assertThat(all).hasSizeGreaterThan(5_000);
        var mute = new ConcurrentSkipListSet<String>();
        Graph ontology = read(SERVER.get("/ns", "Accept", "text/turtle"));
        var asked = new ArrayList<Future<?>>();
        try (var connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (String iri : all) {
                String path = Addresses.path(iri).orElseThrow();
                asked.add(connections.submit(() -> {
                    boolean told = path.startsWith("/ns")
                            ? tellsOf(ontology, iri)
                            : tellsOf(SERVER.get(path, "Accept", "text/turtle"), iri);
                    if (!told) {
                        mute.add(iri);
                    }
                }));
            }
            await(asked);
        }
        assertThat(mute).isEmpty();
    }

    private static void await(List<Future<?>> asked) throws InterruptedException, ExecutionException {
        for (Future<?> one : asked) {
            one.get();
        }
    }

    private static Set<String> subjects() {
        return Txn.calculateRead(STORE.dataset(), () -> {
            var all = new TreeSet<String>();
            STORE.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                Node subject = quad.getSubject();
                if (subject.isURI() && subject.getURI().startsWith("https://w3id.org/tinh/")) {
                    all.add(subject.getURI());
                }
            });
            return all;
        });
    }

    private static boolean tellsOf(HttpResponse<String> answer, String iri) {
        return answer.statusCode() == 200 && tellsOf(read(answer), iri);
    }

    private static boolean tellsOf(Graph told, String iri) {
        return told.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    private static Graph read(HttpResponse<String> answer) {
        return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    }
}
