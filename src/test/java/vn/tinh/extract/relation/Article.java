package vn.tinh.extract.relation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tinh.article.Published;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.name.NameRules;
import vn.tinh.extract.name.Names;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.time.Times;
import vn.tinh.ontology.Lexicons;
import vn.tinh.rdf.RdfFile;
import vn.tinh.triples.TriplesFolder;

/** An article as the readers of relations get it. */
final class Article {
    private static final Lexicon LEXICON = Lexicons.of(new TriplesFolder(Path.of(""))
            .files().stream()
                    .filter(file -> file.name().startsWith("triples/reference/")
                            || (file.name().startsWith("ontology/")
                                    && !file.name().startsWith("ontology/shapes/")))
                    .flatMap(file -> RdfFile.read(file.path(), file.graph()).quads().stream())
                    .toList());

    private static final NameRules RULES = new NameRules(LEXICON);

    private Article() {}

    static List<Sentence> of(String text) {
        return of(text, Optional.empty());
    }

    static List<Sentence> of(String text, Optional<Published> published) {
        List<Sentence> laid = Layout.of(text, "");
        List<Sentence> timed = Times.of(published).read(laid);
        Names names = RULES.over(timed);
        return Papers.read(timed.stream()
                .map(sentence -> sentence.with(names.read(sentence.items())))
                .toList());
    }

    static List<Stated> stated(String text) {
        List<Sentence> sentences = of(text);
        return Relations.once(Relations.read(sentences, LastNamed.of(sentences)));
    }
}
