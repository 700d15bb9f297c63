package vn.tinh.vocab;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Where a server answers for an IRI of ours, and which IRIs a path can mean: {@code https://w3id.org/tinh/id/place/hung-yen}
 * is told about at {@code /doc/place/hung-yen}, a graph and the ontology at their own paths.
 */
public final class Addresses {
    private static final String HOUSE = "https://w3id.org/tinh/";
    private static final String DOC = "/doc/";
    private static final String GRAPH = "/graph/";
    private static final String NS = "/ns";

    private Addresses() {}

    /** The path, percent-encoded, with the fragment of a term; empty for what is not of the house. */
    public static Optional<String> path(String iri) {
        if (iri.startsWith(Tinh.NS)) {
            return Optional.of(NS + "#" + encoded(iri.substring(Tinh.NS.length())));
        }
        if (iri.equals(HOUSE + "ns")) {
            return Optional.of(NS);
        }
        if (iri.startsWith(Ids.BASE)) {
            return Optional.of(DOC + encoded(iri.substring(Ids.BASE.length())));
        }
        return iri.startsWith(Graphs.BASE)
                ? Optional.of(GRAPH + encoded(iri.substring(Graphs.BASE.length())))
                : Optional.empty();
    }

    /**
     * The IRI that a path stands for, as a URI: percent-encoded, like the path. Empty where the path is none of ours.
     *
     * @param path percent-encoded, as it came
     */
    public static Optional<String> uri(String path) {
        if (path.startsWith(DOC) && path.length() > DOC.length()) {
            return Optional.of(Ids.BASE + path.substring(DOC.length()));
        }
        boolean ours = path.equals(NS) || (path.startsWith(GRAPH) && path.length() > GRAPH.length());
        return ours ? Optional.of(HOUSE + path.substring(1)) : Optional.empty();
    }

    /**
     * The IRIs that a path can mean, the likeliest first. An IRI holds its letters as they are or percent-encoded, and
     * these are two names; a path holds them percent-encoded always, and some clients encode more than they must.
     *
     * @param path percent-encoded, as it came
     */
    public static List<String> iris(String path) {
        var iris = new LinkedHashSet<String>();
        uri(path).ifPresent(uri -> {
            iris.add(uri);
            iris.add(decoded(uri, c -> c > 0x7f || isUnreserved(c)));
            iris.add(decoded(uri, c -> true));
        });
        iris.removeIf(iri -> !iri.codePoints().allMatch(Addresses::mayStandInAnIri));
        return List.copyOf(iris);
    }

    private static String encoded(String part) {
        var path = new StringBuilder();
        part.codePoints().forEach(c -> {
            if (c < 0x80 && mayStandInAnIri(c) && "?#[]".indexOf(c) < 0) {
                path.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    path.append("%%%02X".formatted(b & 0xff));
                }
            }
        });
        return path.toString();
    }

    /** With those characters decoded that are wished for; a run of bytes that is no UTF-8 stays as it is. */
    private static String decoded(String uri, IntPredicate wished) {
        var text = new StringBuilder();
        int i = 0;
        while (i < uri.length()) {
            var bytes = new ArrayList<Byte>();
            int end = i;
            for (int value = octet(uri, end); value >= 0; value = octet(uri, end)) {
                bytes.add((byte) value);
                end += 3;
            }
            if (bytes.isEmpty()) {
                text.append(uri.charAt(i++));
            } else {
                text.append(characters(bytes, wished).orElse(uri.substring(i, end)));
                i = end;
            }
        }
        return text.toString();
    }

    private static Optional<String> characters(List<Byte> bytes, IntPredicate wished) {
        var buffer = ByteBuffer.allocate(bytes.size());
        bytes.forEach(buffer::put);
        try {
            var text = new StringBuilder();
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(buffer.flip())
                    .codePoints()
                    .forEach(c -> {
                        if (wished.test(c)) {
                            text.appendCodePoint(c);
                        } else {
                            text.append("%%%02X".formatted(c)); // of ASCII alone is anything not wished for
                        }
                    });
            return Optional.of(text.toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The value of {@code %XX} at this place, or -1. */
    private static int octet(String uri, int at) {
        if (at + 2 >= uri.length() || uri.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(uri.charAt(at + 1), 16);
        int low = Character.digit(uri.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }

    private static boolean mayStandInAnIri(int c) {
        return c > ' ' && !(c >= 0x7f && c < 0xa0) && "<>\"{}|^`\\".indexOf(c) < 0;
    }
}
