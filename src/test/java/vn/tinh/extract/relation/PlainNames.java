package vn.tinh.extract.relation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.ontology.Lexicons;

/** Names by the lexicon alone, for tests of what comes after the layer of names. */
final class PlainNames {
    static final Lexicon LEXICON = lexicon();

    private PlainNames() {}

    private static Lexicon lexicon() {
        var all = DatasetGraphFactory.create();
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("ontology/scheme")), Files.walk(Path.of("triples/reference")))) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !file.toString().endsWith("hs.ttl"))
                    .forEach(file -> RDFDataMgr.read(all.getDefaultGraph(), file.toString()));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        List<Quad> quads = new ArrayList<>();
        all.getDefaultGraph().find().forEachRemaining(triple -> quads.add(new Quad(Quad.defaultGraphIRI, triple)));
        return Lexicons.of(quads);
    }

    static List<Sentence> of(String text) {
        return Layout.of(text, "").stream()
                .map(sentence -> sentence.with(read(sentence.items())))
                .toList();
    }

    private static List<Item> read(List<Item> items) {
        List<Item> read = new ArrayList<>();
        int at = 0;
        int[] end = new int[1];
        while (at < items.size()) {
            List<Meaning.Name> names = LEXICON.at(items, at, end);
            boolean capital = items.get(at) instanceof Token token && token.isCapital();
            List<Meaning.Name> fitting = names.stream()
                    .filter(name -> !name.type().equals("unit") && !name.type().equals("detail"))
                    .filter(name -> capital || !name.is("place"))
                    .toList();
            if (fitting.isEmpty()) {
                read.add(items.get(at));
                at++;
                continue;
            }
            List<Token> tokens = new ArrayList<>();
            items.subList(at, end[0]).forEach(item -> tokens.add((Token) item));
            Meaning meaning = fitting.size() > 1 ? new Meaning.Names(fitting) : fitting.getFirst();
            if (fitting.size() == 1 && fitting.getFirst().is("place")) {
                meaning = new Meaning.Place(fitting.getFirst(), Meaning.Place.Cue.NONE);
            }
            read.add(new Mention("name/plain", meaning, tokens));
            at = end[0];
        }
        return read;
    }
}
