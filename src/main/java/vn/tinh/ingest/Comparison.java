package vn.tinh.ingest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Slug;
import vn.tinh.fact.Span;

/** Compares a gold fact with an extracted one of the same article. */
final class Comparison {
    private static final List<Key> FIGURE = List.of(Key.VALUE, Key.MIN, Key.MAX);

    private final Equivalents equivalents;

    Comparison(Equivalents equivalents) {
        this.equivalents = equivalents;
    }

    /** Whether they are one fact: the same in all that decides. */
    boolean matches(FlatRecord gold, FlatRecord found) {
        return Aspect.of(gold).stream().filter(Aspect::decides).allMatch(aspect -> agrees(aspect, gold, found));
    }

    /** In what they differ, of all that the gold fact has. */
    List<Aspect> differing(FlatRecord gold, FlatRecord found) {
        return Aspect.of(gold).stream()
                .filter(aspect -> !agrees(aspect, gold, found))
                .toList();
    }

    /** How much of them agrees; what is the very same weighs twice. */
    int likeness(FlatRecord gold, FlatRecord found) {
        return Aspect.of(gold).stream()
                .mapToInt(aspect -> of(aspect, gold, found).weight())
                .sum();
    }

    boolean agrees(Aspect aspect, FlatRecord gold, FlatRecord found) {
        return of(aspect, gold, found) != Agreement.DIFFERS;
    }

    Agreement of(Aspect aspect, FlatRecord gold, FlatRecord found) {
        return switch (aspect) {
            case PLACE -> cell(Key.PLACE, gold, found, Comparison::bare);
            case INDICATOR -> cell(Key.INDICATOR, gold, found, Comparison::asItIs);
            case MEASURE -> cell(Key.MEASURE, gold, found, Comparison::asItIs);
            case KIND -> cell(Key.KIND, gold, found, Comparison::asItIs);
            case FIGURE ->
                FIGURE.stream()
                        .map(key -> cell(key, gold, found, Comparison::asItIs))
                        .min(Agreement::compareTo)
                        .orElseThrow();
            case UNIT -> cell(Key.UNIT, gold, found, Comparison::unit);
            case PERIOD -> stated(Key.PERIOD, gold, found, Comparison::months);
            case COMMODITY -> stated(Key.COMMODITY, gold, found, Comparison::split);
            case PARTNER -> stated(Key.PARTNER, gold, found, Comparison::split);
            case RELATION -> cell(Key.RELATION, gold, found, Comparison::asItIs);
            case OBJECT -> cell(Key.OBJECT, gold, found, Comparison::bare);
            case DETAIL -> cell(Key.DETAIL, gold, found, Comparison::parts);
            case QUALIFIER -> cell(Key.QUALIFIER, gold, found, Comparison::qualifier);
            case BASELINE -> cell(Key.BASELINE, gold, found, Comparison::months);
            case OF -> cell(Key.OF, gold, found, Comparison::asItIs);
            case EVIDENCE -> evidence(gold, found);
        };
    }

    /** A text in a form in which equal values are equal texts. */
    private interface Form {
        String of(String value);
    }

    /** Of a relation, it counts only where both say it. */
    private Agreement stated(Key key, FlatRecord gold, FlatRecord found, Form form) {
        Agreement agreement = cell(key, gold, found, form);
        boolean both = gold.has(key) && found.has(key);
        return agreement == Agreement.DIFFERS && !both && gold.cell(Key.FACT).equals("relation")
                ? Agreement.COUNTS
                : agreement;
    }

    private Agreement cell(Key key, FlatRecord gold, FlatRecord found, Form form) {
        String other = form.of(found.cell(key));
        if (form.of(gold.cell(key)).equals(other)) {
            return Agreement.SAME;
        }
        boolean counts = Stream.concat(Stream.of(gold.cell(key)), gold.accepted(key).stream())
                .map(form::of)
                .anyMatch(right -> right.equals(other) || (isOpen(key) && equivalents.same(right, other)));
        return counts ? Agreement.COUNTS : Agreement.DIFFERS;
    }

    private static boolean isOpen(Key key) {
        return key == Key.COMMODITY || key == Key.OBJECT;
    }

    private static String asItIs(String value) {
        return value;
    }

    /** A district by its own name: {@code quang-tri--cam-lo} is {@code cam-lo}. */
    private static String bare(String slug) {
        return slug.substring(slug.lastIndexOf("--") < 0 ? 0 : slug.lastIndexOf("--") + 2);
    }

    private static String unit(String unit) {
        return unit.equals(Slug.NONE) ? "" : unit;
    }

    private static String split(String slug) {
        return slug.equals(Slug.ALL) ? "" : slug;
    }

    private static String parts(String detail) {
        return String.join("+", Stream.of(split(detail).split("\\+")).sorted().toList());
    }

    private static String qualifier(String qualifier) {
        return qualifier.isEmpty() ? Qualifier.EXACT.slug() : qualifier;
    }

    /** Days are cut to months: {@code ../2022-09-20} is {@code ../2022-09}, and a stretch within a month is the month. */
    static String months(String period) {
        String[] ends = period.split("/", -1);
        for (int i = 0; i < ends.length; i++) {
            ends[i] = ends[i].length() == "2022-09-20".length() ? ends[i].substring(0, "2022-09".length()) : ends[i];
        }
        return ends.length == 2 && Objects.equals(ends[0], ends[1]) ? ends[0] : String.join("/", ends);
    }

    private static Agreement evidence(FlatRecord gold, FlatRecord found) {
        List<Span> here = spans(gold);
        List<Span> there = spans(found);
        if (!here.isEmpty() && !there.isEmpty() && here.getFirst().equals(there.getFirst())) {
            return Agreement.SAME;
        }
        return here.stream().anyMatch(one -> there.stream().anyMatch(other -> overlap(one, other)))
                ? Agreement.COUNTS
                : Agreement.DIFFERS;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Where it is said, and where again. */
    private static List<Span> spans(FlatRecord row) {
        Stream<Span> main = row.integer(Key.START).stream()
                .flatMap(start -> row.integer(Key.END).stream().map(end -> new Span(start, end)));
        return Stream.concat(main, row.also().stream()).toList();
    }
}
