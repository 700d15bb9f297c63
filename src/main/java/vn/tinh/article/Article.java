package vn.tinh.article;

/**
 * An article, without its text.
 *
 * @param id its name
 * @param published when it appeared
 * @param title its headline; empty where unknown
 * @param publisher slug of the organisation that published it; empty where unknown
 * @param source the address where it stands; empty where unknown
 * @param signature of its text
 */
public record Article(
        ArticleId id, Published published, String title, String publisher, String source, Signature signature) {
    public Article(ArticleId id, Published published) {
        this(id, published, "", "", "", Signature.NONE);
    }

    public Article withSignature(Signature known) {
        return new Article(id, published, title, publisher, source, known);
    }
}
