package vn.tinh.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import vn.tinh.fact.Keys;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Slug;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** Finds the cell of a claim. A name is made once for each cell, however many claims it has. */
final class Cells {
    private static final Node ACTUAL = concept("kind", Kind.ACTUAL.slug());
    private static final Node ESTIMATE = concept("kind", Kind.ESTIMATE.slug());
    private static final Node GROWTH = concept("measure", Measure.GROWTH.slug());
    private static final Node NO_UNIT = concept("unit", Slug.NONE);
    private static final Node ALL_COMMODITIES = concept("commodity", Slug.ALL);
    static final Node ALL_PARTNERS = concept("country", Slug.ALL);
    private static final Node ALL_DETAILS = concept("detail", Slug.ALL);
    private static final String ANNUAL_AVERAGE = "annual-average";

    private final Periods periods;
    private final Map<List<Node>, Cell> known = new HashMap<>();

    Cells(Periods periods) {
        this.periods = periods;
    }

    private static Node concept(String type, String slug) {
        return Ids.of(type, slug);
    }

    /** Empty where the subject is no claim, or one that lacks what would tell what it is about. */
    Optional<Cell> of(Thing claim) {
        return claim.has(Tinh.relation) ? ofRelation(claim) : ofFigure(claim);
    }

    private Optional<Cell> ofFigure(Thing claim) {
        if (!(claim.has(Tinh.place)
                && claim.has(Tinh.area)
                && claim.has(Tinh.indicator)
                && claim.has(Tinh.measure)
                && claim.has(Tinh.kind)
                && claim.has(Tinh.period)
                && claim.has(Tinh.amount))) {
            return Optional.empty();
        }
        var key = new ArrayList<Node>(Cell.FIGURE.size());
        for (Property property : Cell.FIGURE) {
            key.add(claim.value(property, otherwise(property)));
        }
        int kind = Cell.FIGURE.indexOf(Tinh.kind);
        if (key.get(kind).equals(ESTIMATE)) {
            key.set(kind, ACTUAL);
        }
        int baseline = Cell.FIGURE.indexOf(Tinh.baseline);
        if (key.get(baseline).equals(Periods.NONE) && isComparedWithTheYearBefore(claim, key)) {
            key.set(baseline, periods.oneYearEarlier(claim.value(Tinh.period, Periods.NONE)));
        }
        return Optional.of(known.computeIfAbsent(key, k -> new Cell(Ids.observation(hex(Cell.FIGURE, k)), k)));
    }

    /** What stands where a claim is silent. */
    private static Node otherwise(Property property) {
        if (property.equals(Tinh.commodity)) {
            return ALL_COMMODITIES;
        }
        if (property.equals(Tinh.partner)) {
            return ALL_PARTNERS;
        }
        if (property.equals(Tinh.detail)) {
            return ALL_DETAILS;
        }
        return property.equals(Tinh.unit) ? NO_UNIT : Periods.NONE;
    }

    /** A bare growth is one against the year before; an average per year is against none. */
    private static boolean isComparedWithTheYearBefore(Thing claim, List<Node> key) {
        return key.get(Cell.FIGURE.indexOf(Tinh.measure)).equals(GROWTH)
                && !claim.isTrue(Tinh.baselineStated)
                && !isAnnualAverage(key.get(Cell.FIGURE.indexOf(Tinh.detail)));
    }

    private static boolean isAnnualAverage(Node detail) {
        return Arrays.asList(keyOf(detail).split("\\+", -1)).contains(ANNUAL_AVERAGE);
    }

    private Optional<Cell> ofRelation(Thing claim) {
        if (!(claim.has(Tinh.place) && claim.has(Tinh.area) && claim.has(Tinh.object))) {
            return Optional.empty();
        }
        var key = new ArrayList<Node>(Cell.RELATION.size());
        for (Property property : Cell.RELATION) {
            key.add(claim.value(property).filter(Cells::isStated).orElse(Node.ANY));
        }
        return Optional.of(known.computeIfAbsent(key, k -> new Cell(Ids.relationship(hex(Cell.RELATION, k)), k)));
    }

    /** {@code …/all} and {@code period/none} say the same as silence. */
    private static boolean isStated(Node value) {
        return !value.equals(ALL_COMMODITIES)
                && !value.equals(ALL_PARTNERS)
                && !value.equals(ALL_DETAILS)
                && !value.equals(Periods.NONE);
    }

    private static String hex(List<Property> properties, List<Node> key) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < key.size(); i++) {
            Node value = key.get(i);
            Property property = properties.get(i);
            if (!value.equals(Node.ANY)) {
                pairs.put(
                        property.getLocalName(),
                        property.equals(Tinh.object) && Ids.isThing(value)
                                ? Ids.type(value) + "/" + Ids.key(value)
                                : keyOf(value));
            }
        }
        return Keys.hex(pairs);
    }

    /** What follows the type in an IRI of ours, else the whole. */
    private static String keyOf(Node node) {
        return Ids.isThing(node) ? Ids.key(node) : node.toString();
    }

    /** The period of a figure, where it is one of ours. */
    Optional<Period> period(Cell cell) {
        return periods.of(cell.get(Tinh.period));
    }
}
