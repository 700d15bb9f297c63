package vn.tinh.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Slugs to IRIs and back, as the ontology and the reference data have them. */
public interface Names {
    /** A province, region, country, or a district by its notation or its full key {@code quang-tri--cam-lo}. */
    Optional<Node> place(String slug);

    /** By ISO 3166-1 alpha-2 code or slug of a group. */
    Optional<Node> partner(String code);

    /** A commodity, else a sector. */
    Optional<Node> commodity(String slug);

    /** A concept of the scheme {@code indicator}, {@code detail}, {@code document-type} …, by its notation. */
    Optional<Node> concept(String scheme, String slug);

    /**
     * What a relation points to. A zone is looked for within the place first.
     *
     * @param place the fact's place, or {@link Node#ANY}
     */
    Optional<Node> object(String relation, String slug, Node place);

    /** @param language {@code vi} or {@code en} */
    Optional<String> label(Node thing, String language);

    /** The flat slug of a thing. */
    Optional<String> notation(Node thing);
}
