package vn.tinh.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.vocab.Prefixes;

/** What is said of something, few enough statements to be held: each with the graph in which it stands. */
record Description(List<Quad> statements) {
    static final Description NONE = new Description(List.of());

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** In TriG and N-Quads with the names of the graphs, else as one graph. */
    void write(Offer offer, OutputStream out) throws IOException {
        if (RDFLanguages.isQuads(offer.syntax()) && !offer.syntax().equals(Lang.JSONLD)) {
            DatasetGraph dataset = DatasetGraphFactory.createGeneral();
            prefixes().forEach(dataset.prefixes()::add);
            statements.stream()
                    .collect(Collectors.groupingBy(
                            Quad::getGraph,
                            LinkedHashMap::new,
                            Collectors.mapping(Quad::asTriple, Collectors.toList())))
                    .forEach((name, triples) -> dataset.addGraph(name, new GraphInOrder(triples)));
            Answers.write(dataset, offer, out);
        } else {
            Answers.write(graph(), offer, out);
        }
    }

    /** All as one graph, with the prefixes that its names need. */
    Graph graph() {
        Graph graph = new GraphInOrder(statements.stream().map(Quad::asTriple).toList());
        prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }

    /** Without what stands in this graph. */
    Description outside(Node graph) {
        return new Description(statements.stream()
                .filter(quad -> !quad.getGraph().equals(graph))
                .toList());
    }

    private Map<String, String> prefixes() {
        var used = new TreeMap<String, String>();
        Prefixes.map().forEach((prefix, namespace) -> {
            if (iris().anyMatch(iri -> iri.startsWith(namespace))) {
                used.put(prefix, namespace);
            }
        });
        return used;
    }

    private Stream<String> iris() {
        return statements.stream()
                .flatMap(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .filter(node -> node.isURI() || node.isLiteral())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralDatatypeURI());
    }
}
