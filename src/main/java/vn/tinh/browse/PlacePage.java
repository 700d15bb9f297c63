package vn.tinh.browse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.vocab.Tinh;

/**
 * A place: what it is and was, its figures, what it is related to, who writes of it.
 *
 * @param others other names
 * @param kinds what it is
 * @param iri its own, that everybody may cite
 * @param areas the oldest first
 * @param changes the oldest first
 * @param related by relation
 */
public record PlacePage(
        String title,
        List<String> others,
        List<Link> kinds,
        String iri,
        List<Territory> areas,
        List<Change> changes,
        List<Figures.Table> figures,
        List<Related> related,
        List<Link> articles) {
    /** An area; what is not known is empty. */
    public record Territory(
            Link name, String kind, String from, String to, String code, String population, String size) {}

    /** A change of the map, and the areas that came of it. */
    public record Change(String date, Link name, List<Link> after) {}

    /** A relation and what it leads to. */
    public record Related(Link relation, List<Link> things) {}

    /** Four round trips, one where the graph knows no such place. */
    static Optional<PlacePage> of(PageQueries queries, Node place, Locale locale) {
        List<Binding> about = queries.about("place", place);
        if (about.stream().noneMatch(row -> isOf(row, "place"))) {
            return Optional.empty();
        }
        List<Binding> figures = queries.about("figures", place);
        List<Binding> ties = queries.about("ties", place);
        List<Node> named = Stream.of(about, figures, ties)
                .flatMap(List::stream)
                .flatMap(row -> {
                    var nodes = new ArrayList<Node>();
                    row.forEach((name, node) -> nodes.add(node));
                    return nodes.stream();
                })
                .distinct()
                .toList();
        Labels labels = Labels.of(queries, named, locale);
        return Optional.of(new Drawing(place, labels, locale).page(about, figures, ties));
    }

    private static boolean isOf(Binding row, String part) {
        return row.get("part").getLiteralLexicalForm().equals(part);
    }

    private record Drawing(Node place, Labels labels, Locale locale) {
        PlacePage page(List<Binding> about, List<Binding> figures, List<Binding> ties) {
            var self = values(about, "place").getOrDefault(place, Map.of());
            String title = labels.of(place);
            return new PlacePage(
                    title,
                    Stream.of(SKOS.prefLabel, SKOS.altLabel)
                            .flatMap(p -> self.getOrDefault(p.asNode(), List.of()).stream())
                            .map(Node::getLiteralLexicalForm)
                            .filter(name -> !name.equals(title))
                            .distinct()
                            .toList(),
                    self.getOrDefault(RDF.type.asNode(), List.of()).stream()
                            .filter(type -> !type.equals(Tinh.Place.asNode()))
                            .filter(type -> type.isURI() && type.getURI().startsWith(Tinh.NS))
                            .map(labels::link)
                            .toList(),
                    place.getURI(),
                    areas(values(about, "area")),
                    changes(values(about, "change")),
                    new Figures(labels, locale).tables(figures),
                    related(ties),
                    ties.stream()
                            .filter(row -> !row.contains("relation"))
                            .map(row -> labels.link(row.get("other")))
                            .toList());
        }

        private static Map<Node, Map<Node, List<Node>>> values(List<Binding> rows, String part) {
            Map<Node, Map<Node, List<Node>>> values = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> isOf(row, part))
                    .forEach(row -> values.computeIfAbsent(row.get("node"), any -> new LinkedHashMap<>())
                            .computeIfAbsent(row.get("p"), any -> new ArrayList<>())
                            .add(row.get("o")));
            return values;
        }

        private static String text(Map<Node, List<Node>> of, Node p) {
            return of.getOrDefault(p, List.of()).stream()
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse("");
        }

        private List<Territory> areas(Map<Node, Map<Node, List<Node>>> areas) {
            return areas.entrySet().stream()
                    .filter(area -> area.getValue().containsKey(Tinh.version.asNode())) // not the unknown one
                    .sorted(Comparator.comparing(area -> new BigDecimal(text(area.getValue(), Tinh.version.asNode()))))
                    .map(area -> territory(area.getKey(), area.getValue()))
                    .toList();
        }

        private Territory territory(Node area, Map<Node, List<Node>> of) {
            String year = text(of, Tinh.populationYear.asNode());
            String people = number(text(of, Tinh.population.asNode()), "count");
            return new Territory(
                    labels.link(area),
                    of.getOrDefault(Tinh.unitType.asNode(), List.of()).stream()
                            .map(labels::of)
                            .findFirst()
                            .orElse(""),
                    date(text(of, Tinh.validFrom.asNode())),
                    date(text(of, Tinh.validTo.asNode())),
                    text(of, Tinh.officialCode.asNode()),
                    people.isEmpty() || year.isEmpty() ? people : people + " (" + year + ")",
                    number(text(of, Tinh.squareKilometres.asNode()), "km2"));
        }

        private List<Change> changes(Map<Node, Map<Node, List<Node>>> changes) {
            return changes.entrySet().stream()
                    .sorted(Comparator.comparing(change -> text(change.getValue(), DCTerms.date.asNode())))
                    .map(change -> new Change(
                            date(text(change.getValue(), DCTerms.date.asNode())),
                            labels.link(change.getKey()),
                            change.getValue().getOrDefault(Tinh.areaAfter.asNode(), List.of()).stream()
                                    .map(labels::link)
                                    .toList()))
                    .toList();
        }

        private List<Related> related(List<Binding> ties) {
            Map<Node, List<Link>> by = new LinkedHashMap<>();
            ties.stream()
                    .filter(row -> row.contains("relation"))
                    .forEach(row -> by.computeIfAbsent(row.get("relation"), any -> new ArrayList<>())
                            .add(labels.link(row.get("other"))));
            return by.entrySet().stream()
                    .map(one -> new Related(labels.link(one.getKey()), one.getValue()))
                    .toList();
        }

        private String number(String digits, String unit) {
            return digits.isEmpty() ? "" : new Amounts(locale).of(new BigDecimal(digits), unit);
        }

        private String date(String iso) {
            String manner = locale.getLanguage().equals("vi") ? "d/M/yyyy" : "d MMMM yyyy";
            return iso.isEmpty()
                    ? ""
                    : DateTimeFormatter.ofPattern(manner, locale).format(LocalDate.parse(iso));
        }
    }
}
