package vn.tinh.ontology;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prefixes;

/** How a node is spelt in a message: {@code area:hung-yen/1}, {@code tinh:amount}, {@code "7"^^xsd:string}. */
final class Spelling {
    private static final int LONGEST = 80;

    private Spelling() {}

    static String of(Node node) {
        if (node.isLiteral()) {
            return literal(node);
        }
        return node.isURI() ? iri(node.getURI()) : "a node without a name";
    }

    static String iri(String iri) {
        if (iri.startsWith(Ids.BASE) && iri.indexOf('/', Ids.BASE.length()) > 0) {
            return iri.substring(Ids.BASE.length()).replaceFirst("/", ":");
        }
        for (Map.Entry<String, String> prefix : Prefixes.map().entrySet()) {
            if (iri.startsWith(prefix.getValue())
                    && iri.length() > prefix.getValue().length()) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return "<" + iri + ">";
    }

    private static String literal(Node node) {
        String lexical = node.getLiteralLexicalForm();
        if (lexical.codePointCount(0, lexical.length()) > LONGEST) {
            lexical = lexical.substring(0, lexical.offsetByCodePoints(0, LONGEST)) + "…";
        }
        var datatype = node.getLiteralDatatype();
        if (datatype.equals(XSDDatatype.XSDdecimal)
                || datatype.equals(XSDDatatype.XSDinteger)
                || datatype.equals(XSDDatatype.XSDboolean)) {
            return lexical;
        }
        String quoted = "\"" + lexical + "\"";
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + node.getLiteralLanguage();
        }
        return quoted + "^^" + iri(datatype.getURI());
    }
}
