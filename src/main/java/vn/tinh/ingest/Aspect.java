package vn.tinh.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Slug;

/** In what a gold fact and an extracted one can agree or differ. */
public enum Aspect implements Slug {
    PLACE("place"),
    INDICATOR("indicator"),
    MEASURE("measure"),
    KIND("kind"),
    /** The value, or both ends of a range. */
    FIGURE("value"),
    UNIT("unit"),
    PERIOD("period"),
    COMMODITY("commodity"),
    PARTNER("partner"),
    RELATION("relation"),
    OBJECT("object"),
    /** From here on it is measured, and decides nothing. */
    DETAIL("detail"),
    QUALIFIER("qualifier"),
    BASELINE("baseline"),
    OF("of"),
    /** The stretches of the text overlap. */
    EVIDENCE("evidence");

    private static final Set<Aspect> OF_FIGURES = EnumSet.complementOf(EnumSet.of(RELATION, OBJECT));
    private static final Set<Aspect> OF_RELATIONS =
            EnumSet.of(PLACE, PERIOD, COMMODITY, PARTNER, RELATION, OBJECT, DETAIL, EVIDENCE);

    private final String slug;

    Aspect(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    /** Whether facts that differ in it are two facts. */
    public boolean decides() {
        return compareTo(DETAIL) < 0;
    }

    /** Those that a fact has: only a growth has a baseline, only a rank is out of how many. */
    static List<Aspect> of(FlatRecord row) {
        String measure = row.cell(Key.MEASURE);
        Stream<Aspect> all = row.cell(Key.FACT).equals("relation")
                ? OF_RELATIONS.stream()
                : OF_FIGURES.stream().filter(aspect -> switch (aspect) {
                    case BASELINE -> measure.equals(Measure.GROWTH.slug());
                    case OF -> measure.equals(Measure.RANK.slug());
                    default -> true;
                });
        return all.toList();
    }
}
