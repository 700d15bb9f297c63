package vn.tinh.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Asks the graph what it says of a thing, of a named graph, and of its own terms: one query each. */
final class Descriptions {
    /** More statements than this that point to a thing are left out, all of them; the query has one more. */
    private static final int MOST_INCOMING = 100;

    private static final Query THING = query("thing");
    private static final Query GRAPH = query("graph");
    private static final Query ONTOLOGY = query("ontology");

    private static final Var G = Var.alloc("g");
    private static final Var S = Var.alloc("s");
    private static final Var P = Var.alloc("p");
    private static final Var O = Var.alloc("o");
    private static final Var INCOMING = Var.alloc("incoming");

    private final Engine engine;
    private final Duration timeout;

    Descriptions(Engine engine, Duration timeout) {
        this.engine = engine;
        this.timeout = timeout;
    }

    /** Empty where the graph knows nothing of it. */
    Description ofThing(String iri) throws IOException {
        return read(about(THING, iri));
    }

    /** What others say of a graph, such as from which file it comes; not what it holds. */
    Description ofGraph(String iri) throws IOException {
        return read(about(GRAPH, iri));
    }

    Description ofOntology() throws IOException {
        return read(ONTOLOGY);
    }

    private Description read(Query query) throws IOException {
        return engine.rows(query, timeout, Descriptions::read);
    }

    private static Description read(RowSet rows) {
        var statements = new ArrayList<Quad>();
        var incoming = new ArrayList<Quad>();
        rows.forEach(row -> (row.contains(INCOMING) ? incoming : statements).add(quad(row)));
        if (incoming.size() <= MOST_INCOMING) {
            statements.addAll(incoming);
        }
        return new Description(List.copyOf(statements));
    }

    private static Quad quad(Binding row) {
        return Quad.create(node(row, G), node(row, S), node(row, P), node(row, O));
    }

    private static Node node(Binding row, Var column) {
        return Objects.requireNonNull(row.get(column), column.getName());
    }

    private static Query about(Query query, String iri) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("thing"), NodeFactory.createURI(iri)));
    }

    private static Query query(String name) {
        String file = name + ".rq";
        try (InputStream in = Objects.requireNonNull(Descriptions.class.getResourceAsStream(file), file)) {
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fromOurOwnJar) {
            throw new UncheckedIOException(fromOurOwnJar);
        }
    }
}
