package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.fact.Period;
import vn.tinh.vocab.Cube;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Writes what is held of one cell of figures. */
final class Observations {
    private static final Node DATA_SET = Ids.dataset("observations");
    private static final Comparator<FigureClaim> ORIGINAL = Comparator.comparing(FigureClaim::knownFrom)
            .thenComparing(claim -> claim.source().article().toString())
            .thenComparing(FigureClaim::name);

    private final Cells cells;

    Observations(Cells cells) {
        this.cells = cells;
    }

    /** @param claims all that count, of one cell, ordered by name; at least one */
    void write(List<FigureClaim> claims, Collection<Triple> to) {
        Texts texts = Texts.among(claims.stream().map(FigureClaim::source).toList());
        Judgement judgement = Judgement.of(voices(claims, texts));
        FigureClaim chosen = judgement.chosen();
        Cell cell = chosen.cell();
        var out = new Writing(cell.node(), to);
        claims.forEach(claim -> to.add(Triple.create(claim.node(), Tinh.observation.asNode(), cell.node())));
        out.add(RDF.type, Tinh.Observation.asNode());
        out.add(RDF.type, Cube.Observation.asNode());
        out.add(RDF.type, Cube.CubeObservation.asNode());
        out.add(Cube.dataSet, DATA_SET);
        out.copy(chosen.thing(), Tinh.place);
        for (Property dimension : Cell.FIGURE) {
            Node value = cell.get(dimension);
            out.add(dimension, dimension.equals(Tinh.kind) ? chosen.thing().value(Tinh.kind, value) : value);
        }
        cells.period(cell).ifPresent(period -> bounds(out, period));
        out.add(Tinh.amount, Literals.of(chosen.amount()));
        bound(judgement, Tinh.lowerBound).ifPresent(bound -> out.add(Tinh.lowerBound, Literals.of(bound)));
        bound(judgement, Tinh.upperBound).ifPresent(bound -> out.add(Tinh.upperBound, Literals.of(bound)));
        out.add(Tinh.qualifier, Ids.of("qualifier", chosen.qualifier().slug()));
        chosen.thing().decimal(Tinh.precision).ifPresent(p -> out.add(Tinh.precision, Literals.of(p)));
        chosen.thing().decimal(Tinh.rankedAmong).ifPresent(of -> out.add(Tinh.rankedAmong, Literals.of(of.intValue())));
        out.add(Tinh.agreement, judgement.agreement().node());
        out.add(Tinh.chosenBecause, judgement.reason().node());
        out.add(Tinh.sourceCount, Literals.of(texts.count()));
        out.add(Tinh.claimCount, Literals.of(claims.size()));
        out.add(Tinh.chosenClaim, chosen.node());
        if (!chosen.knownFrom().equals(LocalDate.MIN)) {
            out.add(Tinh.knownFrom, Literals.of(chosen.knownFrom()));
        }
        claims.forEach(claim -> out.add(Prov.wasDerivedFrom, claim.node()));
    }

    private static void bounds(Writing out, Period period) {
        period.start().ifPresent(day -> out.add(Tinh.periodStart, Literals.of(day)));
        period.end().ifPresent(day -> out.add(Tinh.periodEnd, Literals.of(day)));
    }

    /** The chosen claim's own; in a conflict the least or the greatest that any rival says. */
    private static Optional<BigDecimal> bound(Judgement judgement, Property bound) {
        if (judgement.agreement() != Agreement.CONFLICTING) {
            return judgement.chosen().thing().decimal(bound);
        }
        Comparator<BigDecimal> order =
                bound.equals(Tinh.lowerBound) ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return judgement.rivals().stream()
                .flatMap(rival -> Stream.concat(
                        Stream.of(rival.amount()),
                        Stream.concat(
                                rival.thing().decimal(Tinh.lowerBound).stream(),
                                rival.thing().decimal(Tinh.upperBound).stream())))
                .min(order);
    }

    /** What a text and its copies say alike is one voice; where a copy says otherwise, it is a voice of its own. */
    private static List<Voice> voices(List<FigureClaim> claims, Texts texts) {
        if (claims.size() == 1) {
            return List.of(voice(claims, texts));
        }
        Map<Object, List<FigureClaim>> alike = new LinkedHashMap<>();
        for (FigureClaim claim : claims) {
            alike.computeIfAbsent(saying(claim, texts), s -> new ArrayList<>()).add(claim);
        }
        return alike.values().stream().map(group -> voice(group, texts)).toList();
    }

    private record Saying(Node text, List<Object> content) {}

    private static Saying saying(FigureClaim claim, Texts texts) {
        Thing thing = claim.thing();
        return new Saying(
                texts.of(claim.source().article()),
                List.of(
                        claim.amount().stripTrailingZeros(),
                        claim.extent(),
                        claim.qualifier(),
                        claim.kind(),
                        claim.plan().node(),
                        thing.value(Tinh.attributedTo, Node.ANY)));
    }

    private static Voice voice(List<FigureClaim> alike, Texts texts) {
        var nodes = new HashSet<Node>();
        var corrected = new HashSet<Node>();
        for (FigureClaim claim : alike) {
            nodes.add(claim.node());
            corrected.addAll(claim.thing().values(Tinh.corrects));
        }
        FigureClaim original = alike.stream().min(ORIGINAL).orElseThrow();
        return new Voice(original, texts.of(original.source().article()), nodes, corrected);
    }
}
