package vn.tinh.vocab;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of things: {@code https://w3id.org/tinh/id/{type}/{key}}, and back. */
public final class Ids {
    public static final String BASE = "https://w3id.org/tinh/id/";

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");
    /** What an IRI may hold as it stands; none of these keys needs an escape. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._+/-]+");

    private Ids() {}

    /** @throws IllegalArgumentException if type or key could not stand in an IRI as they are */
    public static Node of(String type, String key) {
        if (!TYPE.matcher(type).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("no thing can be called " + type + "/" + key);
        }
        return NodeFactory.createURI(BASE + type + "/" + key);
    }

    public static Node place(String key) {
        return of("place", key);
    }

    /** @param key {@code hung-yen/2}: the place's key and the version */
    public static Node area(String key) {
        return of("area", key);
    }

    /** The area of a place of which nobody can tell the version. */
    public static Node unknownArea(Node place) {
        return area(key(place) + "/unknown");
    }

    public static Node article(String id) {
        return of("article", id);
    }

    public static Node claim(String article, String hex) {
        return of("claim", article + "/" + hex);
    }

    public static Node evidence(String article, int start, int end) {
        return of("evidence", article + "/" + start + "-" + end);
    }

    /** @param version {@code curated}, or the extractor's version */
    public static Node run(String version, String article) {
        return of("run", version + "/" + article);
    }

    /** @param key see {@code Period.key()} */
    public static Node period(String key) {
        return of("period", key);
    }

    public static Node observation(String hex) {
        return of("observation", hex);
    }

    public static Node relationship(String hex) {
        return of("relationship", hex);
    }

    public static Node dataset(String name) {
        return of("dataset", name);
    }

    /** The scheme in which the concepts of a type stand. */
    public static Node scheme(String name) {
        return of("scheme", name);
    }

    public static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(BASE) && node.getURI().indexOf('/', BASE.length()) > 0;
    }

    /** {@code place} of {@code …/id/place/hung-yen}. */
    public static String type(Node thing) {
        String uri = uri(thing);
        return uri.substring(BASE.length(), uri.indexOf('/', BASE.length()));
    }

    /** All that comes after the type: {@code hung-yen/2} of {@code …/id/area/hung-yen/2}. */
    public static String key(Node thing) {
        String uri = uri(thing);
        return uri.substring(uri.indexOf('/', BASE.length()) + 1);
    }

    /** The key, where the node is a thing of this type. */
    public static Optional<String> key(String type, Node node) {
        return isThing(node) && type(node).equals(type) ? Optional.of(key(node)) : Optional.empty();
    }

    private static String uri(Node thing) {
        if (!isThing(thing)) {
            throw new IllegalArgumentException(thing + " is no thing of the graph");
        }
        return thing.getURI();
    }
}
