package vn.tinh.browse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import vn.tinh.query.Endpoint;

/** Puts the queries of the pages, which are files beside this class. Each call is one round trip to the store. */
final class PageQueries {
    private final Map<String, Query> read = new ConcurrentHashMap<>();
    private final Endpoint endpoint;

    PageQueries(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The rows for one thing. */
    List<Binding> about(String name, Node thing) {
        return rows(QueryTransformOps.replaceVars(query(name), Map.of(Var.alloc("thing"), thing)));
    }

    /** The rows with some variables set before. */
    List<Binding> with(String name, Map<String, Node> values) {
        Map<Var, Node> set = values.entrySet().stream()
                .collect(Collectors.toMap(value -> Var.alloc(value.getKey()), Map.Entry::getValue));
        return rows(QueryTransformOps.replaceVars(query(name), set));
    }

    /** The rows for several things; none where there are none. */
    List<Binding> ofAll(String name, Collection<Node> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        Var thing = Var.alloc("thing");
        Query asked = query(name).cloneQuery();
        asked.setValuesDataBlock(
                List.of(thing),
                things.stream()
                        .distinct()
                        .map(node -> BindingFactory.binding(thing, node))
                        .toList());
        return rows(asked);
    }

    private List<Binding> rows(Query query) {
        return endpoint.read(query, execution -> {
            List<Binding> rows = new ArrayList<>();
            execution
                    .select()
                    .forEachRemaining(row -> rows.add(BindingFactory.copy(row))); // read before the store is left
            return rows;
        });
    }

    private Query query(String name) {
        return read.computeIfAbsent(name, PageQueries::parsed);
    }

    private static Query parsed(String name) {
        try (InputStream file = PageQueries.class.getResourceAsStream(name + ".rq")) {
            if (file == null) {
                throw new IllegalStateException(name + ".rq is not in the jar");
            }
            return QueryFactory.create(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fromOurOwnJar) {
            throw new IllegalStateException(fromOurOwnJar);
        }
    }
}
