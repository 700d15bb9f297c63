package vn.tinh.ingest;

import java.util.List;
import java.util.Optional;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.fact.FlatRecord;

/**
 * An article in which a person read the facts.
 *
 * @param date when it appeared, in EDTF; empty where nobody knows
 * @param title its headline; empty where it is not told beside the text
 * @param publisher who published it, as printed; empty where nobody says
 * @param text as given; offsets count its code points. Empty where only facts are compared
 * @param gold the facts
 */
public record Item(ArticleId id, String date, String title, String publisher, String text, List<FlatRecord> gold) {
    public Item {
        gold = List.copyOf(gold);
    }

    public Optional<Published> published() {
        return date.isEmpty() ? Optional.empty() : Optional.of(new Published(date));
    }
}
