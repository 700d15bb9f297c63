package vn.tinh.ingest;

import java.util.List;
import java.util.Optional;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Span;

/** What reads a text for the facts in it. Places are of the text that it is given. */
public interface Extracts {
    /** Our extractor, with the words of the ontology and the reference data. */
    static Extracts of(Vocabulary vocabulary) {
        return new Explaining(Extractors.of(vocabulary));
    }

    /** By which its runs are told from those of other versions. */
    String version();

    /** @param title the headline where it is known apart from the text; empty where not */
    Extraction extract(ArticleId id, Optional<Published> published, String title, String text);

    /** @param publisher who published it, as printed; empty where nobody says */
    default Extraction extract(
            ArticleId id, Optional<Published> published, String title, String publisher, String text) {
        return extract(id, published, title, text);
    }

    /** Of every figure of the text what became of it, in the order of the text. */
    List<Explained> explain(ArticleId id, Optional<Published> published, String title, String text);

    /**
     * What became of a figure.
     *
     * @param figure where it stands
     * @param mentions what the rules read there
     * @param facts what it became; empty where it is no fact
     * @param skipped why it is none
     */
    record Explained(Span figure, List<Mention> mentions, List<Fact> facts, List<Skipped> skipped) {
        public Explained {
            mentions = List.copyOf(mentions);
            facts = List.copyOf(facts);
            skipped = List.copyOf(skipped);
        }
    }
}
