package vn.tinh.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A syntax of RDF, told by a file's suffix or by a media type. */
public enum Syntax {
    TURTLE("Turtle", List.of("text/turtle", "application/x-turtle"), List.of("ttl", "turtle")),
    TRIG("TriG", List.of("application/trig", "application/x-trig"), List.of("trig")),
    N_TRIPLES("N-Triples", List.of("application/n-triples", "text/plain"), List.of("nt")),
    N_QUADS("N-Quads", List.of("application/n-quads", "text/x-nquads", "text/nquads"), List.of("nq")),
    RDF_XML(
            "RDF/XML",
            List.of("application/rdf+xml", "application/xml", "text/xml"),
            List.of("rdf", "owl", "xml", "rdfs")),
    JSON_LD("JSON-LD", List.of("application/ld+json", "application/json"), List.of("jsonld", "json")),
    RDF_JSON("RDF/JSON", List.of("application/rdf+json"), List.of("rj")),
    N3("N3", List.of("text/n3", "text/rdf+n3"), List.of("n3")),
    TRIX("TriX", List.of("application/trix", "application/trix+xml"), List.of("trix")),
    BINARY("binary RDF", List.of("application/x-binary-rdf"), List.of("brf"));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> mediaTypes;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> suffixes;

    Syntax(String title, List<String> mediaTypes, List<String> suffixes) {
        this.title = title;
        this.mediaTypes = mediaTypes;
        this.suffixes = suffixes;
    }

    /** Its registered media type. */
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /** By a file's name, also of a gzipped file. */
    public static Optional<Syntax> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        String suffix = plain.substring(plain.lastIndexOf('.') + 1);
        for (Syntax syntax : values()) {
            if (syntax.suffixes.contains(suffix) && plain.contains(".")) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }

    /** By a media type, with or without parameters. */
    public static Optional<Syntax> ofMediaType(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (Syntax syntax : values()) {
            if (syntax.mediaTypes.contains(bare)) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }

    /** By a name on the command line: {@code ttl}, {@code turtle}, {@code N-Triples}. */
    public static Optional<Syntax> ofName(String name) {
        for (Syntax syntax : values()) {
            if (syntax.title.equalsIgnoreCase(name)) {
                return Optional.of(syntax);
            }
        }
        return ofFile("." + name);
    }

    @Override
    public String toString() {
        return title;
    }
}
