package vn.tinh.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tinh.vocab.Addresses;

/**
 * What a path asks for: a document, and the form that its suffix names.
 *
 * @param path without the suffix, percent-encoded as it came
 * @param form of the suffix; empty where there is none
 */
record Wanted(String path, Optional<Offer> form) {
    private record Suffix(String text, Offer offer) {}

    private static final List<Suffix> SUFFIXES = Stream.concat(Offer.GRAPH.stream(), Stream.of(Offer.PAGE))
            .filter(offer -> !offer.names().isEmpty())
            .map(offer -> new Suffix(suffix(offer), offer))
            .toList();

    static Wanted at(String path) {
        return SUFFIXES.stream()
                .filter(suffix -> path.endsWith(suffix.text())
                        && path.charAt(path.length() - suffix.text().length() - 1) != '/')
                .findFirst()
                .map(suffix -> new Wanted(
                        path.substring(0, path.length() - suffix.text().length()), Optional.of(suffix.offer())))
                .orElseGet(() -> new Wanted(path, Optional.empty()));
    }

    /** The paths at which the ontology has its forms; of things and graphs there are too many to be listed. */
    static List<String> withSuffixes(String path) {
        return SUFFIXES.stream().map(suffix -> path + suffix.text()).toList();
    }

    /** What it can mean, the likeliest first; where the suffix may be the end of a name, that is the last. */
    List<Wanted> readings() {
        return form.map(offer -> List.of(this, new Wanted(path + suffix(offer), form)))
                .orElseGet(() -> List.of(this));
    }

    List<String> iris() {
        return Addresses.iris(path);
    }

    /** The path of one form of this document. */
    String in(Offer offer) {
        return path + suffix(offer);
    }

    /** The header that leads from one form to the others, to what the words mean, and to the lasting name. */
    String links(Offer given) {
        var links = new StringBuilder();
        for (Suffix suffix : SUFFIXES) {
            if (!suffix.offer().equals(given)) {
                links.append("<%s>; rel=\"alternate\"; type=\"%s\", "
                        .formatted(path + suffix.text(), suffix.offer().mediaType()));
            }
        }
        links.append("<")
                .append(path.equals("/ns") ? "/graph/ontology/core" : "/ns")
                .append(">; rel=\"describedby\"");
        Addresses.uri(path).ifPresent(uri -> links.append(", <").append(uri).append(">; rel=\"canonical\""));
        return links.toString();
    }

    private static String suffix(Offer offer) {
        if (offer.isPage()) {
            return ".html";
        }
        return "." + offer.syntax().getFileExtensions().getFirst();
    }
}
