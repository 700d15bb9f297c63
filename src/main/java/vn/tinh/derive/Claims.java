package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Slug;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Reads claims of figures, as they counted on a day. */
final class Claims {
    /** The day on which something happened is the day in Việt Nam. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int DAY = "2026-11-22".length();

    private final Sources sources;
    private final LocalDate asOf;

    /** @param asOf the last day of which anything is known; {@link LocalDate#MAX} for all that is known */
    Claims(Sources sources, LocalDate asOf) {
        this.sources = sources;
        this.asOf = asOf;
    }

    /** Whether the claim was known by then and had not been retracted. */
    boolean counts(Thing claim) {
        return !claim.date(Tinh.knownFrom).orElse(LocalDate.MIN).isAfter(asOf)
                && claim.value(Prov.invalidatedAtTime).map(this::isLater).orElse(true);
    }

    private boolean isLater(Node time) {
        return day(time.isLiteral() ? time.getLiteralLexicalForm().strip() : "").isAfter(asOf);
    }

    /** A time that cannot be read is long past: what is marked as retracted is retracted. */
    private static LocalDate day(String time) {
        try {
            return OffsetDateTime.parse(time).atZoneSameInstant(ZONE).toLocalDate();
        } catch (DateTimeParseException withoutOffset) {
            return localDay(time);
        }
    }

    private static LocalDate localDay(String time) {
        try {
            return LocalDate.parse(time.substring(0, Math.min(DAY, time.length())));
        } catch (DateTimeParseException unreadable) {
            return LocalDate.MIN;
        }
    }

    /** Empty where the amount or the kind cannot be read; the shapes say so to whoever wrote it. */
    Optional<FigureClaim> figure(Thing claim, Cell cell) {
        Optional<BigDecimal> amount = claim.decimal(Tinh.amount);
        Optional<Kind> kind = slug(claim, Tinh.kind, "kind").flatMap(slug -> Slug.parse(Kind.class, slug));
        if (amount.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Qualifier qualifier = slug(claim, Tinh.qualifier, "qualifier")
                .flatMap(slug -> Slug.parse(Qualifier.class, slug))
                .orElse(Qualifier.EXACT);
        Source source = sources.of(claim);
        return Optional.of(new FigureClaim(
                claim,
                cell,
                kind.get(),
                qualifier,
                amount.get(),
                extent(claim, amount.get(), qualifier),
                source,
                sources.plan(claim),
                claim.date(Tinh.knownFrom).orElse(source.knownFrom()),
                claim.decimal(Tinh.confidence).orElse(BigDecimal.ONE)));
    }

    private static Optional<String> slug(Thing claim, Property property, String type) {
        return claim.value(property).flatMap(node -> Ids.key(type, node));
    }

    private static Extent extent(Thing claim, BigDecimal amount, Qualifier qualifier) {
        Optional<BigDecimal> lower = claim.decimal(Tinh.lowerBound);
        Optional<BigDecimal> upper = claim.decimal(Tinh.upperBound);
        return lower.isPresent() && upper.isPresent()
                ? Extent.ofRange(lower.get(), upper.get())
                : Extent.of(amount, qualifier, claim.decimal(Tinh.precision).orElse(BigDecimal.ZERO));
    }
}
