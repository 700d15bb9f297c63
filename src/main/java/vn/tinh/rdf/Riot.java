package vn.tinh.rdf;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;

/** Jena's parsers, asked for the line and column of an error where Rio does not say it. */
final class Riot {
    private Riot() {}

    static Optional<Finding> firstError(String name, byte[] bytes, Syntax syntax, String base) {
        Optional<Lang> lang = switch (syntax) {
            case TURTLE, N3 -> Optional.of(Lang.TURTLE);
            case TRIG -> Optional.of(Lang.TRIG);
            case N_TRIPLES -> Optional.of(Lang.NTRIPLES);
            case N_QUADS -> Optional.of(Lang.NQUADS);
            case RDF_XML -> Optional.of(Lang.RDFXML);
            case RDF_JSON -> Optional.of(Lang.RDFJSON);
            case TRIX -> Optional.of(Lang.TRIX);
            case JSON_LD, BINARY -> Optional.empty(); // JSON-LD's would fetch contexts
        };
        return lang.flatMap(known -> firstError(name, bytes, known, base));
    }

    private static Optional<Finding> firstError(String name, byte[] bytes, Lang lang, String base) {
        var told = new FirstError(name);
        try {
            RDFParser.create()
                    .source(new ByteArrayInputStream(bytes))
                    .lang(lang)
                    .forceLang(lang)
                    .base(base.isEmpty() ? QuadCollector.NO_BASE : base)
                    .errorHandler(told)
                    .parse(StreamRDFLib.sinkNull());
        } catch (RiotException e) {
            return told.first;
        }
        return told.first;
    }

    private static final class FirstError implements ErrorHandler {
        private final String name;
        private Optional<Finding> first = Optional.empty();

        private FirstError(String name) {
            this.name = name;
        }

        @Override
        public void warning(String message, long line, long col) {
            // Rio accepted it
        }

        @Override
        public void error(String message, long line, long col) {
            fatal(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            if (first.isEmpty() && line > 0) {
                first = Optional.of(new Finding(new Place(name, line, Math.max(col, 0)), message));
            }
            throw new RiotException(message);
        }
    }
}
