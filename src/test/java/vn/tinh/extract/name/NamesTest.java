package vn.tinh.extract.name;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.*;
import vn.tinh.ontology.Lexicons;
import vn.tinh.rdf.RdfFile;
import vn.tinh.triples.TriplesFolder;

class NamesTest {
    static final Lexicon LEXICON = Lexicons.of(new TriplesFolder(Path.of(""))
            .files().stream()
                    .filter(f -> f.name().startsWith("triples/reference/")
                            || f.name().startsWith("ontology/") && !f.name().startsWith("ontology/shapes/"))
                    .flatMap(f -> RdfFile.read(f.path(), f.graph()).quads().stream())
                    .toList());

    @Test
    void dump() throws Exception {
        String files = System.getenv().getOrDefault("DUMP", "");
        if (files.isEmpty()) return;
        NameRules rules = new NameRules(LEXICON);
        StringBuilder out = new StringBuilder();
        for (String f : files.split(",")) {
            String text = Files.readString(Path.of(f));
            var all = Layout.of(text, "");
            var names = rules.over(all);
            out.append("=== " + f + " " + names.provinces() + "\n");
            for (var s : all) {
                StringBuilder line = new StringBuilder();
                for (var i : names.read(s.items())) {
                    if (i instanceof Mention m)
                        line.append(" [" + m.words() + " = " + m.rule() + " " + show(m.meaning()) + "]");
                    else {
                        Token t = (Token) i;
                        line.append(t.spaced() ? " " : "").append(t.raw());
                    }
                }
                out.append(line).append("\n");
            }
        }
        Files.writeString(Path.of("target/dump.txt"), out);
    }

    static String show(Meaning m) {
        return switch (m) {
            case Meaning.Place p ->
                p.name().slug()
                        + (p.name().within().isEmpty() ? "" : "<" + p.name().within())
                        + (p.cue() == Meaning.Place.Cue.NONE ? "" : p.cue());
            case Meaning.Name n -> n.type() + ":" + n.slug() + (n.ambiguous() ? "?" : "");
            case Meaning.Names n ->
                String.join("|", n.choices().stream().map(NamesTest::show).toList());
            case Meaning.Zone z -> z.slug() + " " + z.sort();
            case Meaning.Organisation o -> o.slug();
            default -> m.toString();
        };
    }
}
