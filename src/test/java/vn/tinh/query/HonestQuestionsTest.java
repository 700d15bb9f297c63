package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.derive.Derivation;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** A question answers from the graph: change what contributes to its answer, and the answer changes. */
class HonestQuestionsTest {
    /** Their answers are documents or passages; a figure only leads there. */
    private static final Set<String> SHOW_NO_AMOUNT = Set.of("cq29", "cq30", "cq33", "cq53");

    /** They count relations, or say where one stands, and name none. */
    private static final Set<String> SHOW_NO_NAME = Set.of("cq27", "cq49");

    private static final Copy COPY = new Copy();

    static Stream<StoredQuery> questions() {
        return StoredQueries.in(TheGraph.QUESTIONS).all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName(
            "Does every row of an answer rest on a claim, and does the answer follow when the claim changes or goes?")
    void answers_follow_their_claims(StoredQuery question) {
        Rows before = COPY.ask(question);
        var resting = new HashSet<List<String>>();
        for (Node claim : COPY.claims()) {
            List<List<String>> places = COPY.places(claim);
            if (!isCandidate(before, places)) {
                continue;
            }
            Set<Triple> said =
                    Set.copyOf(COPY.graph.find(claim, Node.ANY, Node.ANY).toList());
            if (COPY.asked(question, said, Set.of()).texts().equals(before.texts())) {
                continue; // said at the same place, and no part of this answer
            }
            resting.addAll(places);
            String number = question.name().substring(0, 4);
            if (!COPY.values(claim, Tinh.amount.asNode()).isEmpty()) {
                assertThat(COPY.asked(question, said, tripled(said)).texts().equals(before.texts()))
                        .as("%s: the answer stays when the amount of %s is tripled", number, claim)
                        .isEqualTo(SHOW_NO_AMOUNT.contains(number) || isOnlyCounted(number, claim));
            } else {
                assertThat(COPY.asked(question, said, renamed(said)).texts().equals(before.texts()))
                        .as("%s: the answer stays when the object of %s is renamed", number, claim)
                        .isEqualTo(SHOW_NO_NAME.contains(number));
            }
        }
        assertThat(resting).isNotEmpty();
        if (before.columns().contains("start") && !question.name().startsWith("cq53")) {
            assertThat(resting).containsAll(places(before));
        }
    }

    /** Of what was known on a day, export targets are shown and other figures counted. */
    private static boolean isOnlyCounted(String number, Node claim) {
        return number.equals("cq49")
                && !(COPY.values(claim, Tinh.kind.asNode()).contains(Ids.of("kind", "target"))
                        && COPY.values(claim, Tinh.indicator.asNode())
                                .contains(Ids.of("indicator", "export-turnover")));
    }

    /** Where a question does not show where its rows are said, any claim may contribute. */
    private static boolean isCandidate(Rows answer, List<List<String>> places) {
        return !answer.columns().contains("start") || answer.size() == 1 || !disjoint(places(answer), places);
    }

    private static boolean disjoint(Collection<List<String>> one, Collection<List<String>> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static Set<List<String>> places(Rows answer) {
        var places = new LinkedHashSet<List<String>>();
        for (List<String> row : answer.texts()) {
            List<String> place = Stream.of("article", "start", "end")
                    .map(column -> row.get(answer.columns().indexOf(column)))
                    .toList();
            if (!place.contains("")) {
                places.add(place);
            }
        }
        return places;
    }

    private static Set<Triple> tripled(Set<Triple> said) {
        Set<Node> amounts = Set.of(Tinh.amount.asNode(), Tinh.lowerBound.asNode(), Tinh.upperBound.asNode());
        return map(
                said,
                triple -> amounts.contains(triple.getPredicate())
                        ? NodeFactory.createLiteralDT(
                                new BigDecimal(triple.getObject().getLiteralLexicalForm())
                                        .multiply(BigDecimal.valueOf(3))
                                        .toPlainString(),
                                XSDDatatype.XSDdecimal)
                        : triple.getObject());
    }

    private static Set<Triple> renamed(Set<Triple> said) {
        return map(
                said,
                triple -> triple.getPredicate().equals(Tinh.objectLabel.asNode())
                        ? NodeFactory.createLiteralLang("một tên khác", "vi")
                        : triple.getObject());
    }

    private static Set<Triple> map(Set<Triple> said, java.util.function.Function<Triple, Node> object) {
        var changed = new HashSet<Triple>();
        said.forEach(
                triple -> changed.add(Triple.create(triple.getSubject(), triple.getPredicate(), object.apply(triple))));
        return changed;
    }

    @ParameterizedTest
    @CsvSource({
        "cq11, tinh:documentStatus",
        "cq17, tinh:published",
        "cq25, tinh:gatewayOf",
        "cq25, tinh:facilityType",
        "cq28, tinh:implements",
        "cq28, tinh:documentNumber",
        "cq28, tinh:issuer",
        "cq28, dct:issued",
        "cq28, tinh:period",
        "cq29, tinh:setBy",
        "cq29, tinh:implements",
        "cq29, tinh:issuer",
        "cq30, tinh:documentStatus",
        "cq30, tinh:drafter",
        "cq30, tinh:issuer",
        "cq30, tinh:horizon",
        "cq33, tinh:tiedInWith",
        "cq33, tinh:openList",
        "cq03, tinh:openList",
        "cq05, tinh:rankedAmong",
        "cq37, tinh:openList",
        "cq49, tinh:knownFrom",
        "cq51, tinh:reading",
        "cq52, tinh:baselineStated",
        "cq56, tinh:areaBefore",
        "cq57, tinh:areaBefore",
        "cq58, tinh:areaBefore",
        "cq58, dct:date"
    })
    @DisplayName("Does the answer change when nothing is said any more with a property that it rests on?")
    void answers_follow_what_is_said_of_things(String number, String property) {
        StoredQuery question =
                questions().filter(q -> q.name().startsWith(number)).findFirst().orElseThrow();
        int colon = property.indexOf(':');
        Node predicate =
                NodeFactory.createURI(Prefixes.ALL.get(property.substring(0, colon)) + property.substring(colon + 1));
        Set<Triple> said =
                Set.copyOf(COPY.graph.find(Node.ANY, predicate, Node.ANY).toList());
        assertThat(said).isNotEmpty();
        assertThat(COPY.asked(question, said, Set.of()).texts())
                .isNotEqualTo(COPY.ask(question).texts());
    }

    /** A copy of the graph in which things are changed for one question, and put back. */
    private static final class Copy {
        final Graph graph = GraphFactory.createDefaultGraph();
        private final Answers answers = new Answers(Endpoint.of(DatasetGraphFactory.wrap(graph)));
        private final List<Node> claims;
        private Set<Triple> derived;

        Copy() {
            TheGraph.store().read(snapshot -> {
                for (Node name : snapshot.graphs()) {
                    if (!name.equals(Graphs.OBSERVATIONS)) {
                        snapshot.graph(name).forEach(quad -> graph.add(quad.asTriple()));
                    }
                }
                return true;
            });
            claims = Stream.of(Tinh.FigureClaim, Tinh.RelationClaim)
                    .flatMap(type -> graph.find(Node.ANY, RDF.type.asNode(), type.asNode()).toList().stream())
                    .map(Triple::getSubject)
                    .toList();
            derived = derive();
            derived.forEach(graph::add);
        }

        List<Node> claims() {
            return claims;
        }

        Rows ask(StoredQuery question) {
            return answers.rows(question, Map.of());
        }

        Rows asked(StoredQuery question, Set<Triple> removed, Set<Triple> added) {
            try {
                change(removed, added);
                return ask(question);
            } finally {
                change(added, removed);
            }
        }

        private void change(Set<Triple> removed, Set<Triple> added) {
            removed.forEach(graph::delete);
            added.forEach(graph::add);
            Set<Triple> now = derive();
            derived.stream().filter(triple -> !now.contains(triple)).forEach(graph::delete);
            now.stream().filter(triple -> !derived.contains(triple)).forEach(graph::add);
            derived = now;
        }

        private Set<Triple> derive() {
            return new HashSet<>(new Derivation(
                            subject -> graph.find(subject, Node.ANY, Node.ANY).toList())
                    .derive(claims));
        }

        Set<Node> values(Node subject, Node predicate) {
            var values = new HashSet<Node>();
            graph.find(subject, predicate, Node.ANY).forEachRemaining(triple -> values.add(triple.getObject()));
            return values;
        }

        /** Article, begin and end of each place where a claim is said. */
        List<List<String>> places(Node claim) {
            var places = new ArrayList<List<String>>();
            List<Node> passages = new ArrayList<>(values(claim, Tinh.evidence.asNode()));
            passages.addAll(values(claim, Tinh.rationale.asNode()));
            for (Node evidence : passages) {
                var at = new HashMap<Node, String>();
                graph.find(evidence, Node.ANY, Node.ANY)
                        .forEachRemaining(triple -> at.put(
                                triple.getPredicate(),
                                triple.getObject().isURI()
                                        ? triple.getObject().getURI()
                                        : triple.getObject().getLiteralLexicalForm()));
                places.add(List.of(
                        at.getOrDefault(Tinh.article.asNode(), ""),
                        at.getOrDefault(Tinh.evidenceStart.asNode(), ""),
                        at.getOrDefault(Tinh.evidenceEnd.asNode(), "")));
            }
            return places;
        }
    }
}
