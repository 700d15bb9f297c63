package vn.tinh.fact;

/**
 * That a place stands in a relation to a thing, as one article says it.
 *
 * @param about the place, and the period, commodity, partner and detail where these are stated
 * @param relation slug: {@code exports}, {@code has-zone} …
 * @param object slug or ISO code of the thing
 * @param objectLabel the thing as the text calls it
 * @param openList the text says "such as", or ends its list with "…": there are more
 * @param document for {@code has-strategy}: what is said of the document
 * @param source slug of the organisation that the text names as its source; empty where none
 * @param saying where it is said
 */
public record Relation(
        About about,
        String relation,
        String object,
        String objectLabel,
        boolean openList,
        Document document,
        String source,
        Saying saying)
        implements Fact {
    /** The relation whose object is a document. */
    public static final String HAS_STRATEGY = "has-strategy";

    public Relation {
        Slug.Form.SLUG.check("relation", relation);
        Slug.Form.OBJECT.check("object", object);
        if (!document.equals(Document.UNKNOWN) && !relation.equals(HAS_STRATEGY)) {
            throw new BadFact(Key.DOCUMENT, "document: only has-strategy has one");
        }
    }

    /** @param organisation slug of the source that the text names; empty where it names none */
    public Relation saidBy(String organisation) {
        return new Relation(about, relation, object, objectLabel, openList, document, organisation, saying);
    }

    @Override
    public Relation withSaying(Saying other) {
        return new Relation(about, relation, object, objectLabel, openList, document, source, other);
    }

    @Override
    public FlatRecord row() {
        var row = FlatRecord.builder();
        row.text(Key.FACT, "relation").text(Key.RELATION, relation);
        about.into(row);
        row.text(Key.OBJECT, object).text(Key.OBJECT_LABEL, objectLabel).text(Key.SOURCE, source);
        if (openList) {
            row.flag(Key.OPEN_LIST, true);
        }
        if (!document.equals(Document.UNKNOWN)) {
            row.document(document);
        }
        return FactReader.said(row, saying).build();
    }

    @Override
    public FlatRecord flat() {
        FlatRecord row = row();
        if (document.flat().equals(document)) {
            return row.written();
        }
        Relation plain = new Relation(about, relation, object, objectLabel, openList, document.flat(), source, saying);
        return plain.row().written();
    }
}
