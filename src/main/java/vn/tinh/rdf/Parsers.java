package vn.tinh.rdf;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.document.Document;
import no.hasmac.jsonld.loader.DocumentLoader;
import no.hasmac.jsonld.loader.DocumentLoaderOptions;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.RioSetting;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.eclipse.rdf4j.rio.n3.N3Parser;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserSettings;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;

/** Rio's parsers, set to be strict, and those of Turtle, TriG and N3 made to tell where they are. */
final class Parsers {
    private Parsers() {}

    static RDFParser of(Syntax syntax, Cursor cursor) {
        RDFParser parser = switch (syntax) {
            case TURTLE -> new Turtle(cursor);
            case TRIG -> new TriG(cursor);
            case N3 -> new N3(cursor);
            case N_TRIPLES -> new NTriples(cursor);
            case N_QUADS -> new NQuads(cursor);
            case RDF_XML -> Rio.createParser(RDFFormat.RDFXML);
            case JSON_LD -> Rio.createParser(RDFFormat.JSONLD);
            case RDF_JSON -> Rio.createParser(RDFFormat.RDFJSON);
            case TRIX -> Rio.createParser(RDFFormat.TRIX);
            case BINARY -> Rio.createParser(RDFFormat.BINARY);
        };
        ParserConfig config = config();
        if (syntax == Syntax.RDF_XML || syntax == Syntax.TRIX) {
            config.set(XMLParserSettings.CUSTOM_XML_READER, XmlGuard.reader(cursor));
        }
        parser.setParserConfig(config);
        parser.setValueFactory(new RelativeToo());
        return parser;
    }

    private static ParserConfig config() {
        var config = new ParserConfig();
        for (RioSetting<Boolean> strict : Set.of(
                BasicParserSettings.VERIFY_DATATYPE_VALUES,
                BasicParserSettings.VERIFY_LANGUAGE_TAGS,
                BasicParserSettings.VERIFY_URI_SYNTAX,
                BasicParserSettings.VERIFY_RELATIVE_URIS,
                NTriplesParserSettings.FAIL_ON_INVALID_LINES)) {
            config.set(strict, true);
            config.addNonFatalError(strict); // so that one reading finds all of them
        }
        config.set(BasicParserSettings.NORMALIZE_DATATYPE_VALUES, false);
        config.set(BasicParserSettings.PRESERVE_BNODE_IDS, false);
        config.set(JSONLDSettings.SECURE_MODE, true);
        config.set(JSONLDSettings.WHITELIST, Set.of());
        config.set(JSONLDSettings.DOCUMENT_LOADER, new NothingLoaded());
        return config;
    }

    /** A context is given in the file itself, or the file is refused. */
    private static final class NothingLoaded implements DocumentLoader {
        @Override
        public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context <" + url + "> is not fetched: write it into the file");
        }
    }

    /** Lets a relative IRI through, so that it is told with the others by {@link Terms} and reading goes on. */
    private static final class RelativeToo extends SimpleValueFactory {
        @Override
        public IRI createIRI(String iri) {
            return super.createIRI(iri.indexOf(':') < 0 ? QuadCollector.NO_BASE + iri : iri);
        }
    }

    private static final class NTriples extends NTriplesParser {
        private final Cursor cursor;

        NTriples(Cursor cursor) {
            this.cursor = cursor;
            cursor.follow(() -> column(lineNo, lineChars, currentIndex));
        }

        @Override
        protected void parseSubject() {
            cursor.subjectHere();
            super.parseSubject();
        }

        @Override
        protected void parsePredicate() {
            cursor.predicateHere();
            super.parsePredicate();
        }
    }

    private static final class NQuads extends NQuadsParser {
        private final Cursor cursor;

        NQuads(Cursor cursor) {
            this.cursor = cursor;
            cursor.follow(() -> column(lineNo, lineChars, currentIndex));
        }

        @Override
        protected void parseSubject() {
            cursor.subjectHere();
            super.parseSubject();
        }

        @Override
        protected void parsePredicate() {
            cursor.predicateHere();
            super.parsePredicate();
        }
    }

    @SuppressWarnings("NullAway") // before the first line there is none
    private static long column(long line, char @Nullable [] chars, int index) {
        return chars == null
                ? 0
                : Cursor.pack(line, Character.codePointCount(chars, 0, Math.min(index, chars.length)) + 1L);
    }

    private static final class Turtle extends TurtleParser {
        private final Cursor cursor;

        Turtle(Cursor cursor) {
            this.cursor = cursor;
            cursor.count();
        }

        @Override
        protected int readCodePoint() throws IOException {
            int codePoint = super.readCodePoint();
            cursor.read(codePoint);
            return codePoint;
        }

        @Override
        protected void unread(int codePoint) throws IOException {
            super.unread(codePoint);
            cursor.unread(codePoint < 0 ? 0 : 1);
        }

        @Override
        protected void unread(String text) throws IOException {
            super.unread(text);
            cursor.unread(text.codePointCount(0, text.length()));
        }

        @Override
        protected void parseTriples() throws IOException {
            cursor.subjectHere();
            super.parseTriples();
        }

        @Override
        protected void parseSubject() throws IOException {
            cursor.subjectHere();
            super.parseSubject();
        }

        @Override
        protected IRI parsePredicate() throws IOException {
            cursor.predicateHere();
            return super.parsePredicate();
        }

        @Override
        protected Resource parseImplicitBlank() throws IOException {
            long outerPredicate = cursor.predicate();
            cursor.blankHere();
            Resource blank = super.parseImplicitBlank();
            cursor.restorePredicate(outerPredicate);
            return blank;
        }

        @Override
        protected Resource parseCollection() throws IOException {
            long outerPredicate = cursor.predicate();
            cursor.blankHere();
            Resource list = super.parseCollection();
            cursor.restorePredicate(outerPredicate);
            return list;
        }
    }

    private static final class TriG extends TriGParser {
        private final Cursor cursor;

        TriG(Cursor cursor) {
            this.cursor = cursor;
            cursor.count();
        }

        @Override
        protected int readCodePoint() throws IOException {
            int codePoint = super.readCodePoint();
            cursor.read(codePoint);
            return codePoint;
        }

        @Override
        protected void unread(int codePoint) throws IOException {
            super.unread(codePoint);
            cursor.unread(codePoint < 0 ? 0 : 1);
        }

        @Override
        protected void unread(String text) throws IOException {
            super.unread(text);
            cursor.unread(text.codePointCount(0, text.length()));
        }

        @Override
        protected void parseGraph() throws IOException {
            cursor.subjectHere(); // of a statement in no graph, it reads the subject as if it were a graph's name
            super.parseGraph();
        }

        @Override
        protected void parseTriples() throws IOException {
            cursor.subjectHere();
            super.parseTriples();
        }

        @Override
        protected void parseSubject() throws IOException {
            cursor.subjectHere();
            super.parseSubject();
        }

        @Override
        protected IRI parsePredicate() throws IOException {
            cursor.predicateHere();
            return super.parsePredicate();
        }

        @Override
        protected Resource parseImplicitBlank() throws IOException {
            long outerPredicate = cursor.predicate();
            cursor.blankHere();
            Resource blank = super.parseImplicitBlank();
            cursor.restorePredicate(outerPredicate);
            return blank;
        }

        @Override
        protected Resource parseCollection() throws IOException {
            long outerPredicate = cursor.predicate();
            cursor.blankHere();
            Resource list = super.parseCollection();
            cursor.restorePredicate(outerPredicate);
            return list;
        }
    }

    private static final class N3 extends N3Parser {
        private final Cursor cursor;

        N3(Cursor cursor) {
            this.cursor = cursor;
            cursor.count();
        }

        @Override
        protected int readCodePoint() throws IOException {
            int codePoint = super.readCodePoint();
            cursor.read(codePoint);
            return codePoint;
        }

        @Override
        protected void unread(int codePoint) throws IOException {
            super.unread(codePoint);
            cursor.unread(codePoint < 0 ? 0 : 1);
        }

        @Override
        protected void unread(String text) throws IOException {
            super.unread(text);
            cursor.unread(text.codePointCount(0, text.length()));
        }

        @Override
        protected void parseSubject() throws IOException {
            cursor.subjectHere();
            super.parseSubject();
        }

        @Override
        protected IRI parsePredicate() throws IOException {
            cursor.predicateHere();
            return super.parsePredicate();
        }
    }
}
