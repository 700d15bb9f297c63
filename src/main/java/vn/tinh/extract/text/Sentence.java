package vn.tinh.extract.text;

import java.util.List;

/**
 * A sentence, a headline, a cell of a table or a row of it.
 *
 * @param section what part of the page it stands in
 * @param paragraph counted from 0
 * @param items its parts, in order
 */
public record Sentence(Section section, int paragraph, List<Item> items) {
    public Sentence {
        items = List.copyOf(items);
    }

    /** A part of a page. */
    public enum Section {
        TITLE,
        BODY,
        /** A heading within the body, a dateline, "1. Công nghiệp". */
        HEADING,
        /** A caption of a picture: it says nothing that the body does not, and may be another story's. */
        CAPTION,
        /** Related headlines, counters, menus, contacts: no fact stands there. */
        ASIDE,
        /**
         * A row of a table, its head among them; all rows of a table have the same {@link Sentence#paragraph}. Its cells
         * are apart by marks with the key "|", whatever stood between them. A line of words and a figure, without
         * anything between, has no such mark. A head that leaves the first column unnamed has one cell fewer.
         */
        TABLE
    }

    public Sentence with(List<Item> read) {
        return new Sentence(section, paragraph, read);
    }
}
