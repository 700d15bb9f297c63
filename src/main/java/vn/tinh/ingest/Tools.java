package vn.tinh.ingest;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.tinh.derive.Areas;
import vn.tinh.ontology.Judge;
import vn.tinh.rdf.FactMapper;

/** What an ingest works with. It is made when it is first wanted, for where nothing is new nothing is. */
final class Tools {
    private final Project project;
    private final Function<Vocabulary, Ingest.Reader> readers;
    private @Nullable Made made;

    private record Made(Vocabulary vocabulary, FactMapper mapper, Judge judge, Ingest.Reader reader) {}

    Tools(Project project, Function<Vocabulary, Ingest.Reader> readers) {
        this.project = project;
        this.readers = readers;
    }

    private synchronized Made made() {
        if (made == null) {
            Vocabulary words = project.readVocabulary();
            List<Triple> statements =
                    words.statements().stream().map(Quad::asTriple).toList();
            made = new Made(
                    words,
                    new FactMapper(words.schemes(), new Areas(statements)),
                    project.judge(),
                    readers.apply(words));
        }
        return made;
    }

    Vocabulary vocabulary() {
        return made().vocabulary();
    }

    FactMapper mapper() {
        return made().mapper();
    }

    Judge judge() {
        return made().judge();
    }

    Ingest.Reader reader() {
        return made().reader();
    }
}
