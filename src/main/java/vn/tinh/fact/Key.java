package vn.tinh.fact;

import java.util.Optional;

/** The keys of the flat fact record, in their order. */
public enum Key {
    FACT("fact", Type.TEXT),
    PLACE("place", Type.TEXT),
    INDICATOR("indicator", Type.TEXT),
    MEASURE("measure", Type.TEXT),
    KIND("kind", Type.TEXT),
    VALUE("value", Type.DECIMAL),
    MIN("min", Type.DECIMAL),
    MAX("max", Type.DECIMAL),
    UNIT("unit", Type.TEXT),
    QUALIFIER("qualifier", Type.TEXT),
    PERIOD("period", Type.TEXT),
    BASELINE("baseline", Type.TEXT),
    COMMODITY("commodity", Type.TEXT),
    PARTNER("partner", Type.TEXT),
    DETAIL("detail", Type.TEXT),
    OF("of", Type.INTEGER),
    RELATION("relation", Type.TEXT),
    DOCUMENT("document", Type.DOCUMENT),
    OBJECT("object", Type.TEXT),
    OBJECT_LABEL("objectLabel", Type.TEXT),
    ARTICLE("article", Type.TEXT),
    START("start", Type.INTEGER),
    END("end", Type.INTEGER),
    ALSO("also", Type.SPANS),
    PRECISION("precision", Type.DECIMAL),
    SOURCE("source", Type.TEXT),
    SET_BY("setBy", Type.TEXT),
    CORRECTS("corrects", Type.TEXT),
    CONFIDENCE("confidence", Type.DECIMAL),
    /** In gold files only, as the next two. */
    TIER("tier", Type.TEXT),
    NOTE("note", Type.TEXT),
    ACCEPT("accept", Type.CHOICES),

    /** What a curator may add: the area, {@code hung-yen/2}, where no rule can tell it. Never written, as those below. */
    AREA("area", Type.TEXT),
    /** What a curator may add: the text says "such as", or ends its list with "…". */
    OPEN_LIST("openList", Type.FLAG),
    /** What a curator may add: whether the text itself says what a growth is compared with. */
    BASELINE_STATED("baselineStated", Type.FLAG),
    /** What a curator may add: {@code stated} or {@code inferred}. */
    READING("reading", Type.TEXT);

    /** What the value of a key is. */
    public enum Type {
        TEXT,
        DECIMAL,
        INTEGER,
        FLAG,
        /** A list of {@link Span}. */
        SPANS,
        /** A {@link Document}. */
        DOCUMENT,
        /** Per key a list of other right values; an empty one: the key may be absent. */
        CHOICES
    }

    private final String label;
    private final Type type;

    Key(String label, Type type) {
        this.label = label;
        this.type = type;
    }

    /** As it is written in JSON and as the head of a column. */
    public String label() {
        return label;
    }

    public Type type() {
        return type;
    }

    /** One of the keys that a record leaves the system with. */
    public boolean isWritten() {
        return compareTo(TIER) < 0;
    }

    public static Optional<Key> parse(String label) {
        for (Key key : values()) {
            if (key.label.equals(label)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return label;
    }
}
