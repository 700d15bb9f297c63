package vn.tinh.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Key;
import vn.tinh.problem.Finding;
import vn.tinh.problem.TinhException;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

class FactMapperTest {
    private static final Article ARTICLE = new Article(new ArticleId("t01"), new Published("2026-02"));

    /** Two territories for Hưng Yên, one for every other place. */
    private static final Territories TERRITORIES = (place, cue, published, period) -> Ids.area(
            Ids.key(place) + (Ids.key(place).equals("hung-yen") && cue != Territories.Cue.BEFORE_MERGER ? "/2" : "/1"));

    private static final FactMapper MAPPER = new FactMapper(new FewNames(), TERRITORIES);

    private static final String TURNOVER = """
            {"fact": "observation", "place": "an-giang", "indicator": "export-turnover", "measure": "value", "kind": "actual", \
            "value": 872600000, "unit": "USD", "qualifier": "exact", "period": "2023-01/2023-07", "article": "t01", "start": 9, "end": 15}""";
    private static final String PLAN = """
            {"fact": "relation", "place": "an-giang", "period": "2021/2025", "relation": "has-strategy", \
            "document": {"type": "plan", "number": "7/KH-UBND", "issuer": "an-giang-peoples-committee", "issuerLabel": "UBND tỉnh An Giang", \
            "date": "2021-02-03", "status": "draft", "horizon": "2030", "implements": ["9-nq-cp"], "tiedInWith": ["Đề án 5"]}, \
            "object": "7-kh-ubnd", "objectLabel": "Kế hoạch số 7", "article": "t01", "start": 5, "end": 9}""";

    private static List<PlacedFact> facts(String... lines) {
        return FlatFile.facts("f.jsonl", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Quad> quads(String... lines) {
        return MAPPER.quads(ARTICLE, FactMapper.CURATED, facts(lines));
    }

    private static Node claim(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getObject().equals(Tinh.Claim.asNode()))
                .map(Quad::getSubject)
                .reduce((one, other) -> {
                    throw new AssertionError("two claims");
                })
                .orElseThrow();
    }

    private static List<Node> values(List<Quad> quads, Node subject, Property property) {
        return quads.stream()
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(property.asNode()))
                .map(Quad::getObject)
                .toList();
    }

    private static List<String> wrong(String... lines) {
        return catchThrowableOfType(TinhException.class, () -> quads(lines)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "'value': 872600000, 'unit': 'USD'",
                "'min': 6, 'max': 7, 'unit': 'USD'",
                "'value': 5, 'unit': 'USD', 'commodity': 'wind-power', 'partner': 'EU', 'detail': '4-star+new'",
                "'value': 5, 'unit': 'USD', 'source': 'an-giang-statistics-office', 'precision': 0.1",
                "'value': 5, 'unit': 'USD', 'corrects': 't00/0123456789abcdef'",
                "'value': 5, 'unit': 'USD', 'also': [{'start': 1, 'end': 2}, {'start': 30, 'end': 44}]",
                "'value': 5, 'unit': 'USD', 'place': 'hung-yen'",
                "'value': 5, 'unit': 'USD', 'place': 'hung-yen', 'detail': 'before-merger'",
                "'value': 5, 'unit': 'USD', 'place': 'hung-yen', 'detail': 'before-merger+new'",
                "'value': 5, 'unit': 'USD', 'place': 'tri-ton'",
                "'value': 5, 'unit': 'USD', 'place': 'bac-kan--cho-moi'",
                "'value': 5, 'unit': 'USD', 'place': 'binh-long', 'detail': 'industrial-park'",
                "'value': -6.29, 'unit': 'percent', 'measure': 'growth', 'baseline': '2022-01/2022-07'",
                "'value': 7, 'unit': 'percent', 'measure': 'growth'",
                "'value': 23, 'measure': 'rank', 'of': 63",
                "'value': 5, 'unit': 'USD', 'kind': 'target', 'period': '../2025', 'setBy': '7-kh-ubnd', 'qualifier': 'nearly'",
            })
    @DisplayName("A figure comes back as it went")
    void figures_come_back(String keys) {
        String[] more = keys.replace('\'', '"').split(", (?=\"[a-zA-Z]+\": )(?!\"end\")");
        String row = TURNOVER.replace("\"value\": 872600000, \"unit\": \"USD\", ", "");
        for (String key : more) {
            String name = key.substring(0, key.indexOf(':'));
            row = row.replaceAll(", " + name + ": (\"[^\"]*\"|\\d+)", "").replaceFirst("}$", ", ");
            row += key + "}";
        }
        Fact fact = facts(row).getFirst().fact();

        List<Fact> back = MAPPER.facts(quads(row));

        assertThat(back).singleElement().extracting(Fact::flat).isEqualTo(fact.flat());
        assertThat(back).singleElement().extracting(Fact::row).isEqualTo(fact.row());
    }

    @Test
    @DisplayName("Relations come back as they went, a document with all that is said of it")
    void relations_come_back() {
        String[] rows = {
            PLAN.replace("Đề án 5", "de-an-5"),
            relation("exports-to", "PH", "Phi-líp-pin", "\"commodity\": \"rice\", \"openList\": true, "),
            relation("exports", "rice", "gạo", ""),
            relation("has-zone", "binh-long", "KCN Bình Long", "\"detail\": \"industrial-park\", "),
            relation("has-product", "that-not-palm-sugar", "đường thốt nốt", ""),
            relation("works-with", "mekong-rice-club", "Câu lạc bộ gạo", ""),
            relation("works-with", "hung-yen", "tỉnh Hưng Yên", ""),
        };

        List<Fact> back = MAPPER.facts(quads(rows));

        assertThat(back)
                .extracting(Fact::row)
                .containsExactlyInAnyOrderElementsOf(
                        facts(rows).stream().map(placed -> placed.fact().row()).toList());
    }

    private static String relation(String relation, String object, String label, String more) {
        return """
                {"fact": "relation", "place": "an-giang", "relation": "%s", "object": "%s", "objectLabel": "%s", %s\
                "article": "t01", "start": 50, "end": 60}""".formatted(relation, object, label, more);
    }

    @Test
    @DisplayName("A claim says all its dimensions, and its bounds follow from the qualifier")
    void a_claim_in_full() {
        List<Quad> quads = quads(TURNOVER.replace("exact", "over"));
        Node claim = claim(quads);

        assertThat(values(quads, claim, Tinh.baseline)).containsExactly(Ids.period("none"));
        assertThat(values(quads, claim, Tinh.commodity)).containsExactly(Ids.of("commodity", "all"));
        assertThat(values(quads, claim, Tinh.partner)).containsExactly(Ids.of("country", "all"));
        assertThat(values(quads, claim, Tinh.detail)).containsExactly(Ids.of("detail", "all"));
        assertThat(values(quads, claim, Tinh.amount))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("872600000.0");
        assertThat(values(quads, claim, Tinh.lowerBound)).hasSize(1);
        assertThat(values(quads, claim, Tinh.upperBound)).isEmpty();
        assertThat(values(quads, claim, Tinh.mainEvidence)).containsExactly(Ids.evidence("t01", 9, 15));
        assertThat(values(quads, claim, Tinh.evidence)).containsExactly(Ids.evidence("t01", 9, 15));
        assertThat(values(quads, claim, Tinh.knownFrom))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("2026-02-28");
        assertThat(values(quads, claim, Prov.wasGeneratedBy)).containsExactly(Ids.run("curated", "t01"));
        assertThat(quads).extracting(Quad::getGraph).containsOnly(Graphs.article("t01"));
        assertThat(quads)
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    @Test
    @DisplayName("The name of a claim is fixed by what it says, not by where or how surely it says it")
    void names_of_claims() {
        Node claim = claim(quads(TURNOVER));

        assertThat(claim).isEqualTo(Ids.claim("t01", "67f69bc1532b78cc"));
        assertThat(claim(quads(
                        TURNOVER.replace("\"start\": 9", "\"precision\": 100000, \"confidence\": 0.5, \"start\": 1"))))
                .isEqualTo(claim);
        assertThat(claim(quads(TURNOVER.replace("872600000", "872600001")))).isNotEqualTo(claim);
        assertThat(claim(quads(TURNOVER.replace("an-giang", "tri-ton"))))
                .isEqualTo(claim(quads(TURNOVER.replace("an-giang", "an-giang--tri-ton"))));
    }

    @Test
    @DisplayName("The same fact twice is one claim with the evidence of both")
    void said_twice() {
        List<Quad> quads = quads(TURNOVER, TURNOVER.replace("\"start\": 9", "\"start\": 2"));

        assertThat(values(quads, claim(quads), Tinh.evidence)).hasSize(2);
        assertThat(values(quads, claim(quads), Tinh.mainEvidence)).containsExactly(Ids.evidence("t01", 9, 15));
    }

    @Test
    @DisplayName("A province's plan has the province in its name, a document of the Government has not")
    void documents() {
        List<Quad> quads = quads(PLAN);
        Node plan = Ids.of("strategy", "7-kh-ubnd-an-giang");

        assertThat(values(quads, plan, RDF.type)).contains(Tinh.Plan.asNode());
        assertThat(values(quads, plan, SKOS.notation)).containsExactly(Literals.text("7-kh-ubnd"));
        assertThat(values(quads, plan, Tinh.implements_)).containsExactly(Ids.of("strategy", "9-nq-cp"));
        assertThat(values(quads, plan, Tinh.tiedInWith)).containsExactly(Ids.of("strategy", "de-an-5-an-giang"));
        assertThat(values(quads, plan, DCTerms.issued))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("2021-02-03");
        assertThat(values(quads, plan, Tinh.locatedIn)).containsExactly(Ids.place("an-giang"));
        assertThat(values(quads, Ids.of("organisation", "an-giang-peoples-committee"), SKOS.prefLabel))
                .containsExactly(Literals.vi("UBND tỉnh An Giang"));
        assertThat(values(quads, Ids.of("strategy", "de-an-5-an-giang"), SKOS.prefLabel))
                .containsExactly(Literals.vi("Đề án 5"));
    }

    @Test
    @DisplayName("Two details at once are one concept, narrower than each")
    void two_details() {
        List<Quad> quads = quads(TURNOVER.replace("\"article\"", "\"detail\": \"new+4-star\", \"article\""));
        Node both = Ids.of("detail", "4-star+new");

        assertThat(values(quads, claim(quads), Tinh.detail)).containsExactly(both);
        assertThat(values(quads, both, SKOS.broader))
                .containsExactlyInAnyOrder(Ids.of("detail", "new"), Ids.of("detail", "4-star"));
    }

    @Test
    @DisplayName("Every unknown slug is told at once, with line and key, and nothing is invented")
    void unknown_slugs() {
        assertThat(wrong(
                        TURNOVER.replace("an-giang", "atlantis"),
                        TURNOVER.replace("export-turnover", "happiness"),
                        TURNOVER.replace("USD", "GBP"),
                        TURNOVER.replace("\"article\"", "\"commodity\": \"gold\", \"partner\": \"ZZ\", \"article\""),
                        relation("has-zone", "nowhere", "KCN", ""),
                        TURNOVER.replace("\"article\"", "\"source\": \"somebody\", \"article\""),
                        TURNOVER.replace("\"t01\"", "\"t02\"")))
                .extracting(finding -> finding.replaceAll("^f.jsonl:(\\d+):\\d+: (\\w+): .*$", "$1 $2"))
                .containsExactly(
                        "1 place",
                        "2 indicator",
                        "3 unit",
                        "4 commodity",
                        "4 partner",
                        "5 object",
                        "6 source",
                        "7 article");
    }

    @Test
    @DisplayName(
            "Of what was extracted, a zone and a source that no list holds are made, where their kind and name are told")
    void extracted_things() {
        String[] rows = {
            TURNOVER.replace("an-giang", "new-park")
                    .replace("\"article\"", "\"detail\": \"industrial-park\", \"article\""),
            relation("has-zone", "new-park", "KCN Mới", "\"detail\": \"industrial-park\", "),
            TURNOVER.replace("\"article\"", "\"source\": \"so-moi\", \"article\""),
        };
        List<Quad> quads = MAPPER.quads(ARTICLE, "1.0", facts(rows));
        Node zone = Ids.of("zone", "kcn-new-park-an-giang");

        assertThat(values(quads, zone, RDF.type)).containsExactly(Tinh.IndustrialPark.asNode());
        assertThat(values(quads, zone, Tinh.locatedIn)).containsExactly(Ids.place("an-giang"));
        assertThat(values(quads, Ids.area("kcn-new-park-an-giang/1"), Tinh.place))
                .containsExactly(zone);
        assertThat(values(quads, Ids.of("organisation", "so-moi"), RDF.type))
                .containsExactly(Tinh.Organisation.asNode());
        assertThat(MAPPER.facts(quads))
                .extracting(Fact::flat)
                .containsExactlyInAnyOrderElementsOf(
                        facts(rows).stream().map(placed -> placed.fact().flat()).toList());
        assertThat(catchThrowableOfType(
                                TinhException.class,
                                () -> MAPPER.quads(ARTICLE, "1.0", facts(relation("has-zone", "nowhere", "KCN", ""))))
                        .getMessage())
                .contains("nowhere", "its kind or its name is not told");
    }

    @Test
    @DisplayName("A retracted claim is no fact any more")
    void retracted() {
        List<Quad> quads = new ArrayList<>(quads(TURNOVER));
        quads.add(new Quad(
                Graphs.article("t01"), claim(quads), Prov.invalidatedAtTime.asNode(), Literals.text("2026-03-01")));

        assertThat(MAPPER.facts(quads)).isEmpty();
    }

    @Test
    @DisplayName("The same statements give the same bytes, in whatever order they come")
    void same_bytes() {
        List<Quad> quads = new ArrayList<>(quads(PLAN, TURNOVER, relation("exports-to", "PH", "Phi-líp-pin", "")));
        byte[] bytes = TrigWriter.write(quads);
        Collections.shuffle(quads, new Random(1));

        assertThat(TrigWriter.write(quads)).isEqualTo(bytes);
        assertThat(RdfReader.into(Graphs.file("x"))
                        .bytes("f", bytes, Syntax.TRIG)
                        .quads())
                .containsExactlyInAnyOrderElementsOf(quads);
    }

    @Test
    @DisplayName("The file reads from the article to the claims, which stand in the order of the text")
    void readable() {
        String text = new String(
                TrigWriter.write(quads(TURNOVER, relation("exports", "rice", "gạo", ""), PLAN)),
                StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("PREFIX tinh: <https://w3id.org/tinh/ns#>\n")
                .containsSubsequence(
                        "article:t01 a tinh:Article ;",
                        "strategy:7-kh-ubnd-an-giang a tinh:Plan, tinh:Strategy ;",
                        "period:2021--2025 a tinh:Period ;",
                        "/evidence/t01/5-9> a tinh:Evidence ;",
                        "relation:has-strategy ;",
                        "tinh:amount 872600000.0 ;",
                        "relation:exports ;")
                .endsWith("}\n");
    }

    @Test
    @DisplayName("Quotation marks, line ends and blank nodes can be written and read again")
    void escapes() {
        String turtle = "<http://x/a b> ".replace(" b", "")
                + "<http://x/p> \"a\\\"b\\\\c\\nd\\te\" , 'x'@vi , 1.50 , 007 , _:n .";
        var quads = RdfReader.into(Graphs.file("x"))
                .bytes("f", turtle.getBytes(StandardCharsets.UTF_8), Syntax.TURTLE)
                .quads();

        var again = RdfReader.into(Graphs.file("y"))
                .bytes("g", TrigWriter.write(quads), Syntax.TRIG)
                .quads();

        assertThat(again.stream().map(Quad::getObject).filter(Node::isLiteral))
                .containsExactlyInAnyOrderElementsOf(quads.stream()
                        .map(Quad::getObject)
                        .filter(Node::isLiteral)
                        .toList());
        assertThat(again).hasSameSizeAs(quads);
    }

    @Test
    @DisplayName("The flat keys that a curator adds do not leave the system")
    void additions_stay() {
        Fact fact = facts(PLAN).getFirst().fact();

        assertThat(fact.flat().document().orElseThrow().tiedInWith()).isEmpty();
        assertThat(fact.row().document().orElseThrow().tiedInWith()).isNotEmpty();
        assertThat(fact.flat().has(Key.READING)).isFalse();
    }
}
