package vn.tinh.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import vn.tinh.article.Sha256;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * Reads RDF in every {@link Syntax}, plain or gzipped. It is strict: what is not UTF-8, a literal that is none of its
 * datatype, a bad IRI or language tag and a relative IRI without a base are refused, all that can be found at once,
 * each with its place. Literals and IRIs come in NFC; blank nodes of two files never meet; nothing is fetched.
 */
public final class RdfReader {
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;

    private final Node graph;
    private final String base;
    private final boolean positions;
    private final long limit;

    private RdfReader(Node graph, String base, boolean positions, long limit) {
        this.graph = graph;
        this.base = base;
        this.positions = positions;
        this.limit = limit;
    }

    /** @param graph the graph of statements that stand in none */
    public static RdfReader into(Node graph) {
        return new RdfReader(graph, "", false, Integer.MAX_VALUE - 16L);
    }

    /** Against what relative IRIs are resolved where the file gives no base itself. */
    public RdfReader base(String iri) {
        return new RdfReader(graph, iri, positions, limit);
    }

    /** Whether it is kept where each statement stands: 16 bytes a statement. */
    public RdfReader positions(boolean wanted) {
        return new RdfReader(graph, base, wanted, limit);
    }

    /** How many bytes are read at most, counted after unpacking. */
    public RdfReader limit(long bytes) {
        return new RdfReader(graph, base, positions, Math.min(limit, bytes));
    }

    /** The suffix tells the syntax. */
    public RdfFile file(Path file) {
        String name = file.toString();
        Syntax syntax = Syntax.ofFile(name)
                .orElseThrow(() -> new TinhException(
                        Problem.USAGE, Place.of(name), "the suffix is that of no RDF syntax: say which it is"));
        return file(file, syntax);
    }

    public RdfFile file(Path file, Syntax syntax) {
        try (InputStream in = Files.newInputStream(file)) {
            return stream(file.toString(), in, syntax);
        } catch (NoSuchFileException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "there is no such file");
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e.getMessage());
        }
    }

    /**
     * @param name "-" for standard input
     * @throws IOException if the stream breaks off
     */
    public RdfFile stream(String name, InputStream in, Syntax syntax) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            throw tooLong(name);
        }
        return bytes(name, bytes, syntax);
    }

    /** @throws TinhException {@code SYNTAX} with every finding, if anything is wrong */
    public RdfFile bytes(String name, byte[] given, Syntax syntax) {
        byte[] bytes = unpacked(name, given);
        boolean xml = syntax == Syntax.RDF_XML || syntax == Syntax.TRIX;
        if (syntax != Syntax.BINARY && !(xml && XmlGuard.isOtherwiseEncoded(bytes))) {
            Utf8.check(name, bytes);
        }
        if (xml) {
            XmlGuard.check(name, bytes);
        }
        boolean json = syntax == Syntax.JSON_LD || syntax == Syntax.RDF_JSON;
        if (json) {
            JsonGuard.check(name, bytes);
        }
        var errors = new Errors(name);
        boolean alwaysAbsolute = syntax == Syntax.N_TRIPLES || syntax == Syntax.N_QUADS;
        var quads = new QuadCollector(graph, alwaysAbsolute ? "" : base, errors, positions);
        RDFParser parser = Parsers.of(syntax, quads.cursor());
        parser.setRDFHandler(quads);
        parser.setParseErrorListener(errors.listener(quads.cursor()));
        parser.setParseLocationListener(quads.cursor());
        try {
            parse(parser, bytes, syntax);
        } catch (RDFParseException e) {
            errors.fatal(e, quads.cursor(), () -> Riot.firstError(name, bytes, syntax, base));
        } catch (RDFHandlerException e) {
            throw new IllegalStateException("the collector of quads refuses nothing", e);
        } catch (IOException e) {
            errors.add(quads.cursor().here(name), "cannot be read on: " + e);
        } catch (RuntimeException e) {
            // parsers of binary RDF and JSON-LD let their own bugs through on broken input
            if (errors.isEmpty()) {
                errors.add(quads.cursor().here(name), "is no " + syntax + ": " + e);
            }
        }
        if (json) {
            errors.locate(found -> JsonGuard.locate(name, bytes, found.message()));
        }
        errors.throwIfAny();
        RdfFile file = quads.file(name, Sha256.of(given));
        return json && positions
                ? new RdfFile(name, file.quads(), new JsonPositions(name, bytes), file.sha256())
                : file;
    }

    private void parse(RDFParser parser, byte[] bytes, Syntax syntax) throws IOException {
        String against = base.isEmpty() ? QuadCollector.NO_BASE : base;
        switch (syntax) {
            case RDF_XML, TRIX, BINARY -> parser.parse(new ByteArrayInputStream(bytes), against);
            case N_TRIPLES, N_QUADS, TURTLE, TRIG, N3, JSON_LD, RDF_JSON -> {
                int from = Utf8.mark(bytes);
                Reader text = new InputStreamReader(
                        new ByteArrayInputStream(bytes, from, bytes.length - from), StandardCharsets.UTF_8);
                parser.parse(text, against);
            }
        }
    }

    private byte[] unpacked(String name, byte[] given) {
        if (given.length < 2 || (given[0] & 0xFF) != GZIP_1 || (given[1] & 0xFF) != GZIP_2) {
            return given;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(given))) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw tooLong(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new TinhException(Problem.SYNTAX, Place.of(name), "cannot be unpacked: " + e.getMessage());
        }
    }

    private TinhException tooLong(String name) {
        return new TinhException(
                Problem.SYNTAX,
                List.of(new Finding(Place.of(name), "is longer than the " + limit + " bytes that are read")));
    }

    @Override
    public String toString() {
        return "RdfReader" + Arrays.asList(graph, base, positions, limit);
    }
}
