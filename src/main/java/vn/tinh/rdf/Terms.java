package vn.tinh.rdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** RDF4J's values as Jena's nodes, in NFC. An IRI that comes again is the same node. */
final class Terms {
    static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    /** No letter below has a combining mark or decomposes into one that NFC would put together differently. */
    private static final char FIRST_COMBINING = '\u0300';

    private final Errors errors;
    private final Cursor cursor;
    private final boolean relativeRefused;
    private final Map<String, Node> iris = new HashMap<>();
    private final Map<String, RDFDatatype> datatypes = new HashMap<>();

    Terms(Errors errors, Cursor cursor, boolean relativeRefused) {
        this.errors = errors;
        this.cursor = cursor;
        this.relativeRefused = relativeRefused;
    }

    Node node(Value value) {
        return switch (value) {
            case IRI iri -> iri(iri.stringValue());
            case Literal literal -> literal(literal);
            case BNode blank -> NodeFactory.createBlankNode(blank.getID());
            default -> {
                wrong("a statement about a statement is not accepted: " + value);
                yield NodeFactory.createBlankNode();
            }
        };
    }

    private Node iri(String text) {
        Node known = iris.get(text);
        if (known != null) {
            return known;
        }
        check(text);
        Node node = NodeFactory.createURI(nfc(text));
        iris.put(text, node);
        return node;
    }

    private void check(String iri) {
        if (relativeRefused && iri.startsWith(QuadCollector.NO_BASE)) {
            wrong("<%s> is a relative IRI and there is no base; an absolute IRI is expected"
                    .formatted(iri.substring(QuadCollector.NO_BASE.length())));
            return;
        }
        int colon = iri.indexOf(':');
        if (colon <= 0 || !isScheme(iri, colon)) {
            wrong("<%s> is no absolute IRI: it must begin with a scheme, as https:".formatted(iri));
            return;
        }
        wholeLetters(iri);
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                wrong("<%s> is no IRI: it must not hold %s"
                        .formatted(iri, c <= ' ' ? "U+%04X".formatted((int) c) : "'" + c + "'"));
                return;
            }
        }
    }

    private static boolean isScheme(String iri, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = Character.toLowerCase(iri.charAt(i));
            boolean letter = c >= 'a' && c <= 'z';
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return false;
            }
        }
        return true;
    }

    /** Half a surrogate pair, which only an escape can have brought in, cannot be written again. */
    private void wholeLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                wrong("\\u%04X is half a letter: no surrogate may be escaped".formatted((int) c));
                return;
            }
        }
    }

    private Node literal(Literal literal) {
        wholeLetters(literal.getLabel());
        String text = nfc(literal.getLabel());
        if (literal.getLanguage().isPresent()) {
            String language = literal.getLanguage().get();
            if (!LANGUAGE.matcher(language).matches()) {
                errors.addUnlessTold(
                        Cursor.place(errors.name(), cursor.predicate()),
                        "\"%s\" is no language tag; one as vi or en is expected".formatted(language));
            }
            return NodeFactory.createLiteralLang(text, language);
        }
        String datatype = literal.getDatatype().stringValue();
        if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return NodeFactory.createLiteralString(text);
        }
        RDFDatatype known = datatypes.get(datatype);
        if (known == null) {
            check(datatype);
            known = TypeMapper.getInstance().getSafeTypeByName(datatype);
            datatypes.put(datatype, known);
        }
        return NodeFactory.createLiteralDT(text, known);
    }

    private void wrong(String message) {
        errors.add(Cursor.place(errors.name(), cursor.predicate()), message);
    }

    static String nfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
