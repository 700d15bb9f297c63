package vn.tinh.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.fact.Period;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** Periods by their IRIs, each read once. */
final class Periods {
    static final Node NONE = Ids.period(Period.NONE.key());

    private final Map<Node, Optional<Period>> known = new HashMap<>();

    /** Empty for an IRI that is no period of ours. */
    Optional<Period> of(Node node) {
        return known.computeIfAbsent(node, Periods::read);
    }

    private static Optional<Period> read(Node node) {
        try {
            return Ids.key("period", node).map(Period::ofKey);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The same stretch one year earlier; none where there is no stretch. */
    Node oneYearEarlier(Node node) {
        return of(node).map(Period::oneYearEarlier)
                .map(p -> Ids.period(p.key()))
                .orElse(NONE);
    }

    /** What is to be said of a period in a graph that uses it; nothing of {@code period/none}. */
    List<Triple> describe(Node node) {
        return of(node).filter(period -> !period.isNone())
                .map(period -> describe(node, period))
                .orElse(List.of());
    }

    private static List<Triple> describe(Node node, Period period) {
        var triples = new ArrayList<Triple>();
        triples.add(Triple.create(node, RDF.type.asNode(), Tinh.Period.asNode()));
        triples.add(Triple.create(node, SKOS.notation.asNode(), NodeFactory.createLiteralString(period.edtf())));
        triples.add(
                Triple.create(node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(period.labelEn(), "en")));
        triples.add(
                Triple.create(node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(period.labelVi(), "vi")));
        triples.addAll(bounds(node, period));
        return triples;
    }

    /** The first and the last day, where they are. */
    static List<Triple> bounds(Node subject, Period period) {
        var triples = new ArrayList<Triple>(2);
        period.start()
                .ifPresent(day -> triples.add(Triple.create(subject, Tinh.periodStart.asNode(), Literals.of(day))));
        period.end().ifPresent(day -> triples.add(Triple.create(subject, Tinh.periodEnd.asNode(), Literals.of(day))));
        return triples;
    }
}
