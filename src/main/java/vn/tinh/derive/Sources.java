package vn.tinh.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/**
 * Who stands behind a claim. What the text names as its source ("theo Cục Thống kê") goes before who published it: a
 * newspaper that quotes the statistics office speaks with the office's standing. Each article, organisation and
 * document is read once.
 */
final class Sources {
    private static final int PRESS = 1;
    private static final int NONE = 0;

    private final Statements statements;
    private final Map<Node, Thing> articles = new HashMap<>();
    private final Map<Node, Integer> ranks = new HashMap<>();
    private final Map<Node, Plan> plans = new HashMap<>();

    Sources(Statements statements) {
        this.statements = statements;
    }

    private Thing read(Node node) {
        return new Thing(node, statements.about(node));
    }

    Source of(Thing claim) {
        Node node = claim.value(Prov.wasDerivedFrom, claim.node()); // a claim of no article is a text of its own
        Thing article = articles.computeIfAbsent(node, this::read);
        String signature = article.value(Tinh.minHash)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        LocalDate known = article.date(Tinh.knownFrom)
                .or(() -> claim.date(Tinh.knownFrom))
                .orElse(LocalDate.MIN);
        Optional<Node> speaker = claim.value(Tinh.attributedTo).or(() -> article.value(DCTerms.publisher));
        return new Source(
                node,
                known,
                signature,
                speaker.orElse(Node.ANY),
                speaker.map(this::rank).orElse(PRESS));
    }

    private int rank(Node organisation) {
        return ranks.computeIfAbsent(
                organisation,
                o -> read(o).value(Tinh.standing).map(this::rankOfStanding).orElse(NONE));
    }

    /** As the standing's concept has it; known by heart where the ontology is not at hand. */
    private int rankOfStanding(Node standing) {
        return read(standing).decimal(Tinh.rank).map(BigDecimal::intValue).orElseGet(() -> switch (Ids.key(
                        "standing", standing)
                .orElse("")) {
            case "statistics" -> 3;
            case "government" -> 2;
            case "press" -> PRESS;
            default -> NONE;
        });
    }

    Plan plan(Thing claim) {
        return claim.value(Tinh.setBy)
                .map(document -> plans.computeIfAbsent(
                        document, d -> new Plan(d, read(d).date(DCTerms.issued).orElse(LocalDate.MIN))))
                .orElse(Plan.NONE);
    }
}
