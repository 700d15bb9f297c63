package vn.tinh.vocab;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of graphs: {@code https://w3id.org/tinh/graph/{name}}. One file, one graph. */
public final class Graphs {
    public static final String BASE = "https://w3id.org/tinh/graph/";

    /** What follows from all claims; derived. */
    public static final Node OBSERVATIONS = of("observations");
    /** The RDFS closure without what is stated; derived. */
    public static final Node ENTAILED = of("entailed");
    /** DCAT, VoID and the digests of the files loaded. */
    public static final Node CATALOG = of("catalog");
    /** Queries to show; written from the files of queries. */
    public static final Node EXAMPLES = of("examples");

    private static final String ARTICLE = "article/";

    private Graphs() {}

    public static Node of(String name) {
        return NodeFactory.createURI(BASE + name);
    }

    public static Node article(String id) {
        return of(ARTICLE + id);
    }

    /** @param file below {@code triples/reference}, without its suffix */
    public static Node reference(String file) {
        return of("reference/" + file);
    }

    /** @param file below {@code ontology}, without its suffix */
    public static Node ontology(String file) {
        return of("ontology/" + file);
    }

    /** @param name of a file that is neither ontology nor reference nor an article's, without its suffix */
    public static Node file(String name) {
        return of("file/" + name);
    }

    /** {@code article/000_…} of {@code …/graph/article/000_…}; empty for a graph of other people's. */
    public static Optional<String> name(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(BASE)
                ? Optional.of(graph.getURI().substring(BASE.length()))
                : Optional.empty();
    }

    /** The article whose claims the graph holds. */
    public static Optional<String> articleOf(Node graph) {
        return name(graph).filter(name -> name.startsWith(ARTICLE)).map(name -> name.substring(ARTICLE.length()));
    }

    /** Written by us, never by people, and nothing follows from it. */
    public static boolean isDerived(Node graph) {
        return graph.equals(OBSERVATIONS) || graph.equals(ENTAILED) || graph.equals(EXAMPLES);
    }
}
