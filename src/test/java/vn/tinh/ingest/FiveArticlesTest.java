package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.fact.Document;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Reading;
import vn.tinh.ontology.Schemes;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.FlatFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.triples.DataFile;
import vn.tinh.triples.TriplesFolder;
import vn.tinh.vocab.Ids;

/** The five curated articles against the facts that were read in them by hand, which lie beside the project. */
class FiveArticlesTest {
    private static final Path GOLD = Path.of(System.getProperty("tinh.test.shared", "../shared"), "facts");

    /** What is said of a fact, but is not the fact. */
    private static final Set<Key> ASIDE =
            EnumSet.of(Key.OBJECT_LABEL, Key.NOTE, Key.ACCEPT, Key.TIER, Key.CONFIDENCE, Key.DOCUMENT);

    private static final List<FlatRecord> GOLD_ROWS = new ArrayList<>();
    private static final List<Fact> CURATED = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: the gold facts are not at " + GOLD);
        try (Stream<Path> files = Files.list(GOLD)) {
            files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .forEach(file -> FlatFile.read(file).forEach(line -> GOLD_ROWS.add(line.row())));
        }
        List<Quad> reference = new ArrayList<>();
        List<Quad> curated = new ArrayList<>();
        for (DataFile file : new TriplesFolder(Path.of(".")).files()) {
            (file.name().startsWith("triples/curated/") ? curated : reference)
                    .addAll(RdfReader.into(file.graph()).file(file.path()).quads());
        }
        // all five were written before any merger
        FactMapper mapper = new FactMapper(
                Schemes.of(reference), (place, cue, published, period) -> Ids.area(Ids.key(place) + "/1"));
        CURATED.addAll(mapper.facts(curated));
    }

    /** Where a fact is said, and what it says: enough to tell it from all others of its article. */
    private static String key(FlatRecord row) {
        return String.join(
                " ",
                Stream.of(
                                Key.ARTICLE,
                                Key.START,
                                Key.END,
                                Key.PLACE,
                                Key.INDICATOR,
                                Key.MEASURE,
                                Key.UNIT,
                                Key.PERIOD,
                                Key.PARTNER,
                                Key.COMMODITY,
                                Key.RELATION,
                                Key.OBJECT,
                                Key.DETAIL)
                        .map(row::cell)
                        .toList());
    }

    private static Map<String, FlatRecord> byKey(Stream<FlatRecord> rows) {
        var map = new TreeMap<String, FlatRecord>();
        rows.forEach(row -> assertThat(map.put(key(row), row))
                .as("the only one: %s", key(row))
                .isNull());
        return map;
    }

    @Test
    @DisplayName("Every gold fact is a claim, 165 of 165, equal in every key, and there is no other claim")
    void every_gold_fact_is_a_claim() {
        Map<String, FlatRecord> gold = byKey(GOLD_ROWS.stream());
        Map<String, FlatRecord> curated = byKey(CURATED.stream().map(Fact::flat));

        assertThat(gold).hasSize(165);
        assertThat(curated.keySet()).isEqualTo(gold.keySet());
        gold.forEach((key, row) -> {
            FlatRecord claim = Objects.requireNonNull(curated.get(key));
            for (Key each : row.keys()) {
                if (!ASIDE.contains(each)) {
                    assertThat(claim.cell(each)).as("%s of %s", each, key).isEqualTo(row.cell(each));
                }
            }
            Set<Key> more = EnumSet.copyOf(claim.keys());
            more.removeAll(row.keys());
            more.removeAll(ASIDE);
            assertThat(more).as("%s", key).isSubsetOf(Key.PRECISION, Key.SET_BY, Key.SOURCE);
            row.document().ifPresent(document -> same(key, document, claim.document()));
        });
    }

    private static void same(String key, Document gold, Optional<Document> curated) {
        Document claim = curated.orElseThrow(() -> new AssertionError("no document: " + key));
        assertThat(claim.type()).as(key).isEqualTo(gold.type());
        assertThat(claim.number()).as(key).isEqualTo(gold.number());
        assertThat(claim.issuer()).as(key).isEqualTo(gold.issuer());
        assertThat(claim.drafter()).as(key).isEqualTo(gold.drafter());
        assertThat(claim.date()).as(key).isEqualTo(gold.date());
        assertThat(claim.carriesOut()).as(key).isEqualTo(gold.carriesOut());
        assertThat(claim.status()).as(key).isIn(gold.status().isEmpty() ? claim.status() : gold.status());
        assertThat(claim.horizon()).as(key).isIn(gold.horizon().isEmpty() ? claim.horizon() : gold.horizon());
    }

    @Test
    @DisplayName("A core fact is stated with confidence 1, a fine one inferred with 0.8")
    void readings() {
        Map<String, FlatRecord> gold = byKey(GOLD_ROWS.stream());
        for (Fact fact : CURATED) {
            FlatRecord row = Objects.requireNonNull(gold.get(key(fact.flat())));
            boolean core = row.cell(Key.TIER).equals("core");

            assertThat(fact.saying().reading()).isEqualTo(core ? Reading.STATED : Reading.INFERRED);
            assertThat(fact.saying().confidence()).isEqualByComparingTo(core ? "1" : "0.8");
        }
    }

    @Test
    @DisplayName("Three growths have a baseline that the text does not state, four have one that it does")
    void baselines() {
        List<Figure> growths = CURATED.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure ->
                        figure.measure() == Measure.GROWTH && !figure.baseline().isNone())
                .toList();

        assertThat(growths.stream().filter(figure -> !figure.baselineStated())).hasSize(3);
        assertThat(growths.stream().filter(Figure::baselineStated)).hasSize(4);
    }

    @Test
    @DisplayName("All figures but the one without a number are known to their last digit")
    void precision() {
        assertThat(CURATED.stream()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> figure.precision().signum() == 0))
                .singleElement()
                .satisfies(figure -> assertThat(figure.measure()).isEqualTo(Measure.COMPLETION));
    }
}
