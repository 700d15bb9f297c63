package vn.tinh.ingest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.extract.Extractor;
import vn.tinh.extract.judge.Checks;
import vn.tinh.extract.judge.Confidence;
import vn.tinh.extract.judge.ExchangeRates;
import vn.tinh.extract.judge.Judging;
import vn.tinh.ontology.Lexicons;
import vn.tinh.vocab.Tinh;

/** Makes the extractor out of what the project knows. */
public final class Extractors {
    private static final BigDecimal LEAST = new BigDecimal("0.70");

    private Extractors() {}

    /** What is less sure than seven in ten is not told: a wrong figure is worse than a missing one. */
    public static Extractor of(Vocabulary vocabulary) {
        return of(vocabulary, LEAST);
    }

    /** All that was read is told, however unsure: confidence is learnt from the wrong ones too. */
    public static Extractor ofAll(Vocabulary vocabulary) {
        return of(vocabulary, BigDecimal.ZERO);
    }

    private static Extractor of(Vocabulary vocabulary, BigDecimal least) {
        List<Quad> statements = vocabulary.statements();
        Checks checks = new Checks(rates(statements));
        return new Extractor(Lexicons.of(statements), new Judging(checks, Confidence.bundled(), least));
    }

    private static ExchangeRates rates(List<Quad> statements) {
        Map<Node, Integer> years = new HashMap<>();
        Map<Node, BigDecimal> dong = new HashMap<>();
        for (Quad quad : statements) {
            if (quad.getPredicate().equals(Tinh.year.asNode())) {
                String year = quad.getObject().getLiteralLexicalForm();
                years.put(quad.getSubject(), Integer.valueOf(year));
            } else if (quad.getPredicate().equals(Tinh.perUsd.asNode())) {
                dong.put(quad.getSubject(), new BigDecimal(quad.getObject().getLiteralLexicalForm()));
            }
        }
        Map<Integer, BigDecimal> rates = new HashMap<>();
        dong.forEach((rate, value) -> {
            if (years.containsKey(rate) && rate.getURI().contains("/VND/")) {
                rates.put(years.get(rate), value);
            }
        });
        return new ExchangeRates(rates);
    }
}
