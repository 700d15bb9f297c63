package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.Extractor;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Span;
import vn.tinh.ontology.Lexicons;

/** Our extractor, with the words of the ontology and the reference data. */
public final class Extractors {
    private Extractors() {}

    public static Extracts of(Vocabulary vocabulary) {
        Extractor extractor = new Extractor(Lexicons.of(vocabulary.statements()));
        return new Extracts() {
            @Override
            public String version() {
                return Extractor.VERSION;
            }

            @Override
            public Extraction extract(ArticleId id, Optional<Published> published, String title, String text) {
                return extractor.extract(id, published, title, text);
            }

            @Override
            public List<Explained> explain(ArticleId id, Optional<Published> published, String title, String text) {
                return explained(extract(id, published, title, text), Layout.of(text, title));
            }
        };
    }

    /** Every number in digits, with the facts and the refusals whose words have it. */
    private static List<Extracts.Explained> explained(Extraction extraction, List<Sentence> sentences) {
        List<Extracts.Explained> explained = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Item item : sentence.items()) {
                if (item instanceof Token token && token.isNumber()) {
                    List<Fact> facts = extraction.facts().stream()
                            .filter(fact -> covers(fact.saying().evidence(), token))
                            .toList();
                    List<Skipped> skipped = extraction.skipped().stream()
                            .filter(one -> covers(one.span(), token))
                            .toList();
                    explained.add(
                            new Extracts.Explained(new Span(token.start(), token.end()), List.of(), facts, skipped));
                }
            }
        }
        return explained;
    }

    private static boolean covers(Span span, Token token) {
        return span.start() <= token.start() && token.end() <= span.end();
    }
}
