package vn.tinh.extract.text;

import java.util.List;

/** The sentences of a text, and the part of the page that each stands in. */
public final class Layout {
    private Layout() {}

    /**
     * The sentences in the order of the text. Whatever the text, each has a token at least, and no two overlap; marks
     * that only draw a table are left out.
     *
     * @param title the headline where it is known apart from the text; empty where not
     */
    public static List<Sentence> of(String text, String title) {
        return Sections.of(Paragraphs.of(Tables.of(Lines.of(text))), Tokens.of(title));
    }

    /** What the text itself says of when it appeared, its headline and who published it. */
    public static Masthead masthead(String text) {
        return Mastheads.read(text);
    }
}
