package vn.tinh.rdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * Refuses a DOCTYPE before any RDF parser sees the file: entities can read files, call servers and fill the memory,
 * and RDF4J before 5.3.2 lets one through in some readers.
 */
final class XmlGuard {
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int HEAD = 200;

    private XmlGuard() {}

    /** In UTF-16 or in what its declaration says; then the XML parser checks the bytes. */
    static boolean isOtherwiseEncoded(byte[] bytes) {
        if (bytes.length >= 2) {
            int two = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (two == 0xFEFF || two == 0xFFFE || two == 0x003C || two == 0x3C00) {
                return true;
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>");
        var encoding = ENCODING.matcher(end < 0 ? "" : head.substring(0, end));
        return encoding.find() && !encoding.group(1).equalsIgnoreCase("utf-8");
    }

    static void check(String name, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, uri, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new TinhException(
                                Problem.SYNTAX, doctype(name, bytes), "a DOCTYPE is not accepted; leave it out");
                    case XMLStreamConstants.START_ELEMENT -> {
                        return;
                    }
                    default -> {
                        // comments and instructions before the root
                    }
                }
            }
        } catch (XMLStreamException e) {
            // what is no XML is told by the RDF parser, with its place, unless a DOCTYPE is the reason
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new TinhException(
                        Problem.SYNTAX, doctype(name, bytes), "a DOCTYPE is not accepted; leave it out");
            }
        }
    }

    /** JDK's reader, which tells where it stands and refuses a DOCTYPE itself too. */
    static XMLReader reader(Cursor cursor) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Located(factory.newSAXParser().getXMLReader(), cursor);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's XML reader has these features", e);
        }
    }

    /** RDF4J looks at an element when the next one begins or it ends, so the element before is the one at hand. */
    private static final class Located extends XMLFilterImpl {
        private long element;
        private @Nullable Locator where;

        Located(XMLReader reader, Cursor cursor) {
            super(reader);
            cursor.followStatements(() -> element);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException {
            super.startElement(uri, localName, qName, atts);
            if (where != null) {
                element = Cursor.pack(Math.max(where.getLineNumber(), 0), where.getColumnNumber());
            }
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            super.setDocumentLocator(locator);
            where = locator;
        }
    }

    private static Place doctype(String name, byte[] bytes) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<!DOCTYPE");
        return at < 0 ? Place.of(name) : Utf8.place(name, bytes, at);
    }
}
