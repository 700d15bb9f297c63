package vn.tinh.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a parameter takes or a column holds, in the words of a query's header. A type with {@link #things} takes the
 * flat slug of a thing ("khanh-hoa"), the key of its IRI ("quang-tri--cam-lo") or the IRI itself.
 */
public enum ValueType {
    PLACE("a place's slug, such as khanh-hoa", "place zone"),
    AREA("a territory between two dates, such as hung-yen/2", "area"),
    INDICATOR("an indicator's slug, such as export-turnover", "indicator"),
    MEASURE("a measure's slug, such as value", "measure"),
    KIND("a kind's slug, such as target", "kind"),
    COMMODITY("the slug of a good or a sector, such as rice", "commodity sector"),
    PARTNER("a country's code or a group's slug, such as JP", "country group"),
    DETAIL("a detail's slug, such as outside-zones", "detail"),
    UNIT("a unit's slug, such as USD", "unit"),
    RELATION("a relation's slug, such as exports-to", "relation"),
    STRATEGY("a document's slug, such as 173-kh-ubnd", "strategy"),
    ARTICLE("an article's id", "article"),
    CLAIM("a claim's key: article/hex", "claim"),
    OBSERVATION("an observation's key, 16 hex digits", "observation"),
    IRI("an IRI", ""),
    EDTF("a period in EDTF, such as 2023, 2023-01/2023-07 or ../2024", ""),
    DATE("a day, such as 2021-12-31", ""),
    INTEGER("a whole number", ""),
    DECIMAL("a number", ""),
    BOOLEAN("true or false", ""),
    JSON("a JSON text", ""),
    TEXT("text", "");

    private final String expectation;
    private final String things;

    ValueType(String expectation, String things) {
        this.expectation = expectation;
        this.things = things;
    }

    /** What is expected of a value, for messages and help. */
    public String expectation() {
        return expectation;
    }

    /** The types of things, as in {@code …/id/{type}/}, tried in this order; empty for plain values. */
    public List<String> things() {
        return things.isEmpty() ? List.of() : List.of(things.split(" "));
    }

    /** As the header writes it: {@code place}, {@code EDTF}, {@code integer}. */
    public String word() {
        return this == IRI || this == EDTF || this == JSON ? name() : name().toLowerCase(Locale.ROOT);
    }

    static Optional<ValueType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
