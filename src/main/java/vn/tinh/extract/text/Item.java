package vn.tinh.extract.text;

/** A part of a sentence: a token that no rule has read yet, or a mention. */
public sealed interface Item permits Token, Mention {
    /** Offset in code points of the text as given. */
    int start();

    /** Offset in code points, exclusive. */
    int end();
}
