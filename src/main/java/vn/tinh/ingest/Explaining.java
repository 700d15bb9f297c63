package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.Extractor;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Span;

/** Our extractor, and what it read at each number. */
final class Explaining implements Extracts {
    private final Extractor extractor;

    Explaining(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String version() {
        return Extractor.VERSION;
    }

    @Override
    public Extraction extract(ArticleId id, Optional<Published> published, String title, String text) {
        return extractor.extract(id, published, title, text);
    }

    @Override
    public Extraction extract(
            ArticleId id, Optional<Published> published, String title, String publisher, String text) {
        return extractor.extract(id, published, title, publisher, text);
    }

    @Override
    public List<Explained> explain(ArticleId id, Optional<Published> published, String title, String text) {
        Extraction extraction = extract(id, published, title, text);
        var facts = new Ordered<>(extraction.facts(), fact -> fact.saying().evidence());
        var skipped = new Ordered<>(extraction.skipped(), Skipped::span);
        List<Explained> explained = new ArrayList<>();
        for (Sentence sentence : extractor.read(published, title, text)) {
            for (Item item : sentence.items()) {
                List<Token> tokens = item instanceof Mention mention ? mention.tokens() : List.of((Token) item);
                if (tokens.stream().anyMatch(Token::isNumber)) {
                    List<Mention> mentions = item instanceof Mention mention ? List.of(mention) : List.of();
                    explained.add(explained(mentions, new Span(item.start(), item.end()), facts, skipped));
                }
            }
        }
        return explained;
    }

    private static Explained explained(
            List<Mention> mentions, Span figure, Ordered<Fact> facts, Ordered<Skipped> skipped) {
        return new Explained(figure, mentions, facts.at(figure), skipped.at(figure));
    }

    /** Things with places, asked for by places that only grow. */
    private static final class Ordered<T> {
        private final List<T> all;
        private final Function<T, Span> place;
        private int passed;

        Ordered(List<T> all, Function<T, Span> place) {
            this.place = place;
            this.all = all.stream().sorted(Comparator.comparing(place)).toList();
        }

        List<T> at(Span figure) {
            while (passed < all.size() && place.apply(all.get(passed)).end() <= figure.start()) {
                passed++;
            }
            List<T> there = new ArrayList<>();
            for (int at = passed; at < all.size() && place.apply(all.get(at)).start() < figure.end(); at++) {
                if (place.apply(all.get(at)).end() > figure.start()) {
                    there.add(all.get(at));
                }
            }
            return there;
        }
    }
}
