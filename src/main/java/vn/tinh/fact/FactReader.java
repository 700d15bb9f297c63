package vn.tinh.fact;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tinh.article.ArticleId;

/** Reads a row as a fact, and says which key is at fault where it is none. */
final class FactReader {
    private static final Set<Key> OF_FIGURES = EnumSet.of(
            Key.INDICATOR,
            Key.MEASURE,
            Key.KIND,
            Key.VALUE,
            Key.MIN,
            Key.MAX,
            Key.UNIT,
            Key.QUALIFIER,
            Key.BASELINE,
            Key.OF,
            Key.PRECISION,
            Key.SET_BY,
            Key.CORRECTS,
            Key.BASELINE_STATED);
    private static final Set<Key> OF_RELATIONS =
            EnumSet.of(Key.RELATION, Key.OBJECT, Key.OBJECT_LABEL, Key.DOCUMENT, Key.OPEN_LIST);
    private static final BigDecimal FINE = new BigDecimal("0.8");

    private final FlatRecord row;

    FactReader(FlatRecord row) {
        this.row = row;
    }

    Fact fact() {
        String fact = need(Key.FACT);
        return switch (fact) {
            case "observation" -> figure();
            case "relation" -> relation();
            default -> throw new BadFact(Key.FACT, "fact: \"" + fact + "\" is neither observation nor relation");
        };
    }

    private Figure figure() {
        refuse(OF_RELATIONS, "observation");
        Measure measure = choice(Key.MEASURE, Measure.class);
        Period baseline = period(Key.BASELINE);
        return checked(
                Key.FACT,
                nothing -> new Figure(
                        about(),
                        need(Key.INDICATOR),
                        measure,
                        choice(Key.KIND, Kind.class),
                        quantity(),
                        baseline,
                        row.flag(Key.BASELINE_STATED).orElse(measure == Measure.GROWTH && !baseline.isNone()),
                        row.integer(Key.OF).orElse(0),
                        row.decimal(Key.PRECISION).orElse(BigDecimal.ZERO),
                        text(Key.SOURCE),
                        text(Key.SET_BY),
                        text(Key.CORRECTS),
                        saying()));
    }

    private Relation relation() {
        refuse(OF_FIGURES, "relation");
        return checked(
                Key.FACT,
                nothing -> new Relation(
                        about(),
                        need(Key.RELATION),
                        need(Key.OBJECT),
                        text(Key.OBJECT_LABEL),
                        row.flag(Key.OPEN_LIST).orElse(false),
                        row.document().orElse(Document.UNKNOWN),
                        text(Key.SOURCE),
                        saying()));
    }

    private About about() {
        String place = need(Key.PLACE);
        return checked(
                Key.PLACE,
                nothing -> new About(
                        place,
                        text(Key.AREA),
                        period(Key.PERIOD),
                        open(Key.COMMODITY),
                        open(Key.PARTNER),
                        open(Key.DETAIL)));
    }

    private Quantity quantity() {
        Qualifier qualifier = choice(Key.QUALIFIER, Qualifier.class);
        String unit = row.text(Key.UNIT).orElse(Slug.NONE);
        if (row.has(Key.VALUE)) {
            if (row.has(Key.MIN) || row.has(Key.MAX)) {
                throw new BadFact(Key.VALUE, "value: it stands beside min or max; a range has no value");
            }
            BigDecimal value = row.decimal(Key.VALUE).orElseThrow();
            return checked(Key.UNIT, nothing -> Quantity.of(value, unit, qualifier));
        }
        BigDecimal min = row.decimal(Key.MIN).orElseThrow(() -> missing(row.has(Key.MAX) ? Key.MIN : Key.VALUE));
        BigDecimal max = row.decimal(Key.MAX).orElseThrow(() -> missing(Key.MAX));
        return checked(Key.MIN, nothing -> new Quantity(min, max, unit, qualifier));
    }

    private Saying saying() {
        String id = need(Key.ARTICLE);
        ArticleId article = checked(Key.ARTICLE, nothing -> new ArticleId(id));
        int start = row.integer(Key.START).orElseThrow(() -> missing(Key.START));
        int end = row.integer(Key.END).orElseThrow(() -> missing(Key.END));
        Span span = checked(Key.START, nothing -> new Span(start, end));
        boolean fine = row.text(Key.TIER).filter("fine"::equals).isPresent();
        Reading reading =
                row.has(Key.READING) ? choice(Key.READING, Reading.class) : fine ? Reading.INFERRED : Reading.STATED;
        BigDecimal confidence = row.decimal(Key.CONFIDENCE).orElse(fine ? FINE : BigDecimal.ONE);
        return checked(Key.CONFIDENCE, nothing -> new Saying(article, span, row.also(), reading, confidence));
    }

    static FlatRecord.Builder said(FlatRecord.Builder row, Saying saying) {
        return row.text(Key.ARTICLE, saying.article().value())
                .integer(Key.START, saying.evidence().start())
                .integer(Key.END, saying.evidence().end())
                .also(saying.also())
                .text(Key.READING, saying.reading().slug())
                .decimal(Key.CONFIDENCE, saying.confidence());
    }

    private <E extends Enum<E> & Slug> E choice(Key key, Class<E> choice) {
        String slug = need(key);
        Optional<E> one = Slug.parse(choice, slug);
        return one.orElseThrow(() -> new BadFact(
                key,
                "%s: \"%s\" is none of %s"
                        .formatted(
                                key,
                                slug,
                                String.join(
                                        ", ",
                                        java.util.Arrays.stream(choice.getEnumConstants())
                                                .map(Slug::slug)
                                                .toList()))));
    }

    private Period period(Key key) {
        return row.text(key)
                .map(text -> checked(key, nothing -> Period.parse(text)))
                .orElse(Period.NONE);
    }

    private String open(Key key) {
        return row.text(key).orElse(Slug.ALL);
    }

    private String text(Key key) {
        return row.text(key).orElse("");
    }

    private String need(Key key) {
        return row.text(key).orElseThrow(() -> missing(key));
    }

    private static BadFact missing(Key key) {
        return new BadFact(key, key + " is missing");
    }

    private void refuse(Set<Key> keys, String fact) {
        for (Key key : row.keys()) {
            if (keys.contains(key)) {
                throw new BadFact(key, "%s does not belong to a fact that is %s".formatted(key, fact));
            }
        }
    }

    /** A message that begins with a key's name tells the key at fault. */
    private static <T> T checked(Key fallback, Function<Key, T> maker) {
        try {
            return maker.apply(fallback);
        } catch (BadFact e) {
            throw e;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            Key key = Key.parse(message.split("[ :]", 2)[0]).orElse(fallback);
            throw new BadFact(key, message.startsWith(key.label()) ? message : key + ": " + message);
        }
    }
}
