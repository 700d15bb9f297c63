package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import vn.tinh.fact.Keys;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** Articles that disagree, and what is made of them. In the files a claim's {@code skos:note} is its name here. */
final class Fixture {
    private final Graph stated;
    private final Graph derived;
    private final List<Triple> triples;

    /** @param asOf the last day of which anything is known */
    private Fixture(DatasetGraph dataset, LocalDate asOf) {
        this.stated = new Graph(dataset.stream().map(Quad::asTriple).toList());
        this.triples = new Derivation(stated, asOf)
                .derive(stated.triples().stream()
                        .map(Triple::getSubject)
                        .filter(node -> Ids.key("claim", node).isPresent())
                        .distinct()
                        .toList());
        this.derived = new Graph(triples);
    }

    static Fixture of(String name) {
        return of(name, LocalDate.MAX);
    }

    static Fixture of(String name, LocalDate asOf) {
        return new Fixture(RDFDataMgr.loadDatasetGraph("src/test/resources/derive/" + name + ".trig"), asOf);
    }

    /** Statements by subject. */
    record Graph(List<Triple> triples) implements Statements {
        @Override
        public Collection<Triple> about(Node subject) {
            return triples.stream()
                    .filter(triple -> triple.getSubject().equals(subject))
                    .toList();
        }
    }

    List<Triple> triples() {
        return triples;
    }

    Derivation derivation() {
        return new Derivation(stated);
    }

    /** The claim with this note. */
    Node claim(String note) {
        return stated.triples().stream()
                .filter(triple -> triple.getPredicate().equals(SKOS.note.asNode())
                        && triple.getObject().getLiteralLexicalForm().equals(note))
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + note + "\""));
    }

    /** What is held of the thing that the claim is about; nothing where there is no such observation. */
    Thing about(String claim) {
        Node cell = derivation().cellOf(claim(claim)).orElseThrow();
        return new Thing(cell, derived.about(cell));
    }

    /** {@code 872600000 agreed more-precise 872.6, 3 texts, 4 claims, 870..880}: with the chosen claim's note. */
    String held(String claim) {
        Thing observation = about(claim);
        if (!observation.has(Tinh.amount)) {
            return "nothing";
        }
        String bounds = observation.has(Tinh.lowerBound) || observation.has(Tinh.upperBound)
                ? ", %s..%s".formatted(text(observation, Tinh.lowerBound), text(observation, Tinh.upperBound))
                : "";
        return "%s %s %s %s, %s texts, %s claims%s"
                .formatted(
                        text(observation, Tinh.amount),
                        text(observation, Tinh.agreement),
                        text(observation, Tinh.chosenBecause),
                        note(observation.value(Tinh.chosenClaim, Node.ANY)),
                        text(observation, Tinh.sourceCount),
                        text(observation, Tinh.claimCount),
                        bounds);
    }

    private String note(Node claim) {
        return text(new Thing(claim, stated.about(claim)), SKOS.note);
    }

    static String text(Thing thing, Property property) {
        Node value = thing.value(property, NodeFactory.createLiteralString(""));
        if (!value.isLiteral()) {
            return Ids.key(value);
        }
        return value.getLiteralValue() instanceof Number number
                ? Keys.plain(new BigDecimal(number.toString()))
                : value.getLiteralLexicalForm();
    }

    /** The plain links of places: {@code hung-yen exports rice}. */
    List<String> links() {
        return triples.stream()
                .filter(triple -> Ids.key("place", triple.getSubject()).isPresent())
                .map(triple -> "%s %s %s"
                        .formatted(
                                Ids.key(triple.getSubject()),
                                triple.getPredicate().getLocalName(),
                                Ids.key(triple.getObject())))
                .collect(Collectors.toList());
    }
}
