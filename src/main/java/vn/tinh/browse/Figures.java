package vn.tinh.browse;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** The figures of a place as tables, one for each indicator. */
final class Figures {
    private final Labels labels;
    private final Locale locale;
    private final Amounts amounts;

    /** An indicator and its figures, newest first. */
    public record Table(Link indicator, List<Figure> figures) {}

    /**
     * A row.
     *
     * @param amount leads to the observation, which says why
     * @param good empty where the figure is of all of them; partner and detail likewise
     * @param between what the sources say where they differ; empty else
     * @param doubtful sources differ or differed
     */
    public record Figure(
            String period,
            Link area,
            String measure,
            String kind,
            Link amount,
            String good,
            String partner,
            String detail,
            String agreement,
            String between,
            boolean doubtful) {}

    Figures(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
        this.amounts = new Amounts(locale);
    }

    List<Table> tables(List<Binding> rows) {
        Map<Node, List<Figure>> by = new LinkedHashMap<>();
        for (Binding row : rows) {
            by.computeIfAbsent(row.get("indicator"), any -> new ArrayList<>()).add(figure(row));
        }
        return by.entrySet().stream()
                .map(table -> new Table(labels.link(table.getKey()), table.getValue()))
                .sorted(Comparator.comparing(table -> table.indicator().text(), Collator.getInstance(locale)))
                .toList();
    }

    private Figure figure(Binding row) {
        boolean conflicting = key(row.get("agreement")).equals("conflicting");
        return new Figure(
                labels.of(row.get("period")),
                labels.link(row.get("area")),
                labels.of(row.get("measure")),
                labels.of(row.get("kind")),
                new Link(
                        amount(row, conflicting),
                        labels.link(row.get("observation")).href()),
                unlessAll(row.get("commodity")),
                unlessAll(row.get("partner")),
                unlessAll(row.get("detail")),
                labels.of(row.get("agreement")),
                conflicting ? between(row) : "",
                conflicting || key(row.get("agreement")).equals("settled"));
    }

    /** Of a conflict the amount alone: its bounds are what the sources say. */
    private String amount(Binding row, boolean conflicting) {
        String unit = key(row.get("unit"));
        String said = conflicting
                ? amounts.of(number(row, "amount").orElseThrow(), unit)
                : amounts.of(
                        number(row, "amount").orElseThrow(),
                        number(row, "lower").orElse(null),
                        number(row, "upper").orElse(null),
                        unit);
        String among =
                number(row, "among").map(all -> "/" + all.toPlainString()).orElse("");
        return qualifier(row) + said + among;
    }

    private String qualifier(Binding row) {
        return Optional.ofNullable(row.get("qualifier"))
                .filter(how -> !key(how).equals("exact"))
                .map(how -> labels.of(how).toLowerCase(locale) + " ")
                .orElse("");
    }

    private String between(Binding row) {
        Optional<BigDecimal> lower = number(row, "lower");
        Optional<BigDecimal> upper = number(row, "upper");
        return lower.isPresent() && upper.isPresent()
                ? amounts.range(lower.get(), upper.get(), key(row.get("unit")))
                : "";
    }

    private static Optional<BigDecimal> number(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(node -> new BigDecimal(node.getLiteralLexicalForm()));
    }

    private String unlessAll(Node node) {
        return key(node).equals("all") ? "" : labels.of(node);
    }

    private static String key(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }
}
