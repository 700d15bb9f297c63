package vn.tinh.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.article.Published;
import vn.tinh.fact.Period;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.RdfFile;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** That an IRI says the same as the properties: an evidence its offsets, a period its days, an area its place. */
final class NameRules {
    private final RdfFile file;
    private final FileGraph graph;
    private final List<Finding> findings = new ArrayList<>();

    private NameRules(RdfFile file, FileGraph graph) {
        this.file = file;
        this.graph = graph;
    }

    static List<Finding> judge(RdfFile file, FileGraph graph) {
        var rules = new NameRules(file, graph);
        for (Node subject : graph.subjects()) {
            if (Ids.isThing(subject) && graph.says(subject, RDF.type.asNode())) {
                rules.named(subject);
            }
        }
        return rules.findings;
    }

    private void named(Node thing) {
        switch (Ids.type(thing)) {
            case "evidence" ->
                called(
                        thing,
                        key(thing, Tinh.article)
                                .flatMap(article -> text(thing, Tinh.evidenceStart)
                                        .flatMap(start -> text(thing, Tinh.evidenceEnd)
                                                .map(end -> article + "/" + start + "-" + end))));
            case "run" ->
                called(
                        thing,
                        key(thing, Tinh.article).map(article -> Ids.key(thing).replaceFirst("/[^/]*$", "/" + article)));
            case "area" -> area(thing);
            case "change" ->
                called(
                        thing,
                        text(thing, DCTerms.date).map(day -> Ids.key(thing).replaceFirst("^[^/]*", day)));
            case "exchange-rate" ->
                called(
                        thing,
                        key(thing, Tinh.currency)
                                .flatMap(currency -> text(thing, Tinh.year).map(year -> currency + "/" + year)));
            case "group" -> group(thing);
            case "period" -> period(thing);
            case "article" -> article(thing);
            case "detail" -> detail(thing);
            case "place" -> place(thing);
            case "zone", "strategy" -> {
                // zone/kcn-ninh-thuy is "ninh-thuy", strategy/173-kh-ubnd-soc-trang is "173-kh-ubnd"
            }
            default -> notation(thing, Ids.key(thing));
        }
    }

    private void called(Node thing, Optional<String> key) {
        key.filter(right -> !right.equals(Ids.key(thing)))
                .ifPresent(
                        right -> tell(thing, "by its properties it is called %s:%s".formatted(Ids.type(thing), right)));
    }

    private void area(Node area) {
        if (Ids.key(area).endsWith("/geometry")) {
            return;
        }
        Optional<String> version = text(area, Tinh.version)
                .or(() -> graph.says(area, RDF.type.asNode(), Tinh.UnknownArea.asNode())
                        ? Optional.of("unknown")
                        : Optional.empty());
        called(area, key(area, Tinh.place).flatMap(place -> version.map(v -> place + "/" + v)));
    }

    private void group(Node thing) {
        Optional<String> member = key(thing, Tinh.member);
        if (member.isPresent()) {
            called(thing, key(thing, Tinh.group).map(group -> group + "/member/" + member.get()));
        } else {
            notation(thing, Ids.key(thing));
        }
    }

    private void place(Node place) {
        String key = Ids.key(place);
        notation(place, key.substring(key.lastIndexOf("--") + 1).replaceFirst("^-", ""));
    }

    private void notation(Node thing, String right) {
        text(thing, SKOS.notation)
                .filter(given -> !given.equals(right))
                .ifPresent(given -> tell(
                        thing,
                        SKOS.notation.asNode(),
                        "skos:notation \"%s\": the notation is what the IRI ends with, \"%s\""
                                .formatted(given, right)));
    }

    private void period(Node thing) {
        Period period;
        try {
            period = Period.ofKey(Ids.key(thing));
        } catch (IllegalArgumentException e) {
            tell(thing, "this is no period: " + e.getMessage());
            return;
        }
        notation(thing, period.edtf());
        day(thing, Tinh.periodStart, period.start().map(Object::toString), "the period's first day is");
        day(thing, Tinh.periodEnd, period.end().map(Object::toString), "the period's last day is");
    }

    private void article(Node thing) {
        Optional<String> edtf = text(thing, Tinh.published);
        if (edtf.isEmpty()) {
            return;
        }
        Published published;
        try {
            published = new Published(edtf.get());
        } catch (IllegalArgumentException e) {
            tell(thing, Tinh.published.asNode(), "tinh:published \"%s\": %s".formatted(edtf.get(), e.getMessage()));
            return;
        }
        String because = "by tinh:published \"%s\" it is".formatted(published);
        day(thing, Tinh.knownFrom, Optional.of(published.knownFrom().toString()), because);
        day(thing, Tinh.publishedNotBefore, published.notBefore().map(Object::toString), because);
        day(thing, DCTerms.issued, published.day().map(Object::toString), because);
    }

    private void day(Node thing, Resource property, Optional<String> right, String because) {
        Optional<String> given = text(thing, property);
        if (!given.equals(right)) {
            tell(
                    thing,
                    property.asNode(),
                    "%s %s: %s %s"
                            .formatted(
                                    Spelling.of(property.asNode()),
                                    given.orElse("missing"),
                                    because,
                                    right.orElse("not known")));
        }
    }

    /** Two details at once: parts in alphabetical order, each a broader detail. */
    private void detail(Node detail) {
        String key = Ids.key(detail);
        notation(detail, key);
        List<String> parts = List.of(key.split("\\+"));
        if (parts.size() == 1) {
            return;
        }
        String right = String.join("+", new TreeSet<>(parts));
        if (!right.equals(key)) {
            tell(detail, "the parts of a detail stand once each in alphabetical order: detail:" + right);
        }
        for (String part : parts) {
            if (!graph.values(detail, SKOS.broader.asNode()).contains(Ids.of("detail", part))) {
                tell(
                        detail,
                        SKOS.broader.asNode(),
                        "lacks skos:broader detail:%s, which is a part of it".formatted(part));
            }
        }
    }

    private Optional<String> text(Node thing, Resource property) {
        return graph.value(thing, property.asNode()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Optional<String> key(Node thing, Resource property) {
        return graph.value(thing, property.asNode()).filter(Ids::isThing).map(Ids::key);
    }

    private void tell(Node thing, String message) {
        findings.add(new Finding(file.positions().of(thing), Spelling.of(thing) + ": " + message));
    }

    private void tell(Node thing, Node predicate, String message) {
        findings.add(new Finding(file.positions().of(thing, predicate), Spelling.of(thing) + " " + message));
    }
}
