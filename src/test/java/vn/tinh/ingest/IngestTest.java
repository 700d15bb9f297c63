package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinh.ingest.Newsstand.figure;
import static vn.tinh.ingest.Newsstand.relation;
import static vn.tinh.ingest.Newsstand.turnover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Sha256;
import vn.tinh.derive.Areas;
import vn.tinh.extract.Skipped;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.FlatFile;
import vn.tinh.store.LocalStore;
import vn.tinh.store.Store;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/** Real files, a real store; one folder and one store for all, and articles and years of its own for each test. */
class IngestTest {
    @TempDir
    static Path home;

    private static Newsstand stand;
    private static Project project;
    private static LocalStore store;
    private static Vocabulary vocabulary;

    private final AtomicInteger read = new AtomicInteger();

    @BeforeAll
    static void open() {
        stand = Newsstand.in(home);
        project = Project.at(home);
        store = LocalStore.inMemory();
        vocabulary = project.readVocabulary();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private List<Ingested> ingest(Path... files) {
        return ingest(false, Optional.of(store), files);
    }

    private List<Ingested> ingest(boolean force, Optional<Store> into, Path... files) {
        List<Ingested> told = new ArrayList<>();
        var telling = new Ingest.Telling() {
            @Override
            public void told(Ingested article) {
                told.add(article);
            }

            @Override
            public void at(int articles, int of) {
                assertThat(articles).isLessThanOrEqualTo(of);
            }
        };
        Ingest.Reader reader = (id, published, title, publisher, text) -> {
            read.incrementAndGet();
            if (text.contains("BROKEN")) {
                throw new IllegalStateException("a bug");
            }
            return Newsstand.read(id, published, title, publisher, text);
        };
        var ingest = new Ingest(
                project, "test", words -> reader, new ArticleReader(ArticleReader.Known.NOTHING)::file, "", force);
        into.ifPresentOrElse(
                there -> ingest.ingest(List.of(files), there, telling), () -> ingest.rehearse(List.of(files), telling));
        return told;
    }

    private Ingested.Written written(Path file) {
        List<Ingested> told = ingest(file);
        assertThat(told).singleElement().isInstanceOf(Ingested.Written.class);
        return (Ingested.Written) told.getFirst();
    }

    private static List<String> refused(List<Ingested> told) {
        return told.stream()
                .filter(Ingested.Refused.class::isInstance)
                .flatMap(one -> ((Ingested.Refused) one).findings().stream())
                .map(Finding::toString)
                .toList();
    }

    private static Path extracted(String id) {
        return project.folder().extracted(new ArticleId(id));
    }

    private static List<Triple> graph(String id) {
        return store.read(snapshot ->
                snapshot.graph(Graphs.article(id)).map(Quad::asTriple).toList());
    }

    private static List<String> values(List<Triple> graph, Node subject, Property property) {
        return graph.stream()
                .filter(triple -> triple.getSubject().equals(subject)
                        && triple.getPredicate().equals(property.asNode()))
                .map(triple -> triple.getObject().isLiteral()
                        ? triple.getObject().getLiteralLexicalForm()
                        : triple.getObject().toString())
                .sorted()
                .toList();
    }

    /** The claims of an article's graph, by their amounts. */
    private static Claims claims(String id) {
        List<Triple> graph = graph(id);
        Map<String, Node> claims = new TreeMap<>();
        for (Triple triple : graph) {
            if (triple.getObject().equals(Tinh.Claim.asNode())) {
                values(graph, triple.getSubject(), Tinh.amount)
                        .forEach(amount -> claims.put(amount.replace(".0", ""), triple.getSubject()));
            }
        }
        return new Claims(claims);
    }

    private record Claims(Map<String, Node> byAmount) {
        Set<String> amounts() {
            return byAmount.keySet();
        }

        Node of(String amount) {
            return Objects.requireNonNull(byAmount.get(amount), () -> amount + " of " + byAmount);
        }
    }

    /** What the graph holds for a year of An Giang's turnover: amount, and how many sources say so. */
    private static List<String> observed(String year) {
        Node period = Ids.period(year);
        List<Triple> all = store.read(snapshot ->
                snapshot.graph(Graphs.OBSERVATIONS).map(Quad::asTriple).toList());
        return all.stream()
                .filter(triple -> triple.getPredicate().equals(Tinh.period.asNode())
                        && triple.getObject().equals(period)
                        && values(all, triple.getSubject(), RDF.type).contains(Tinh.Observation.getURI())
                        && values(all, triple.getSubject(), Tinh.indicator)
                                .getFirst()
                                .endsWith("export-turnover"))
                .map(Triple::getSubject)
                .map(cell -> String.join(" ", values(all, cell, Tinh.amount)) + " from "
                        + String.join(" ", values(all, cell, Tinh.sourceCount)))
                .toList();
    }

    /** A file of people's about an article: full claims, and further statements in Turtle. */
    private static void curate(String id, String published, boolean complete, String decisions, String... lines)
            throws IOException {
        List<Triple> statements =
                vocabulary.statements().stream().map(Quad::asTriple).toList();
        var curating = new Curating(new FactMapper(vocabulary.schemes(), new Areas(statements)));
        String rows = Stream.of(lines)
                .map(line -> "%s,\"article\":\"%s\",\"start\":0,\"end\":9}"
                        .formatted(line.substring(0, line.length() - 1), id))
                .collect(Collectors.joining("\n"));
        byte[] trig = curating.trig(
                new Article(new ArticleId(id), new Published(published)),
                FlatFile.facts(id, rows.getBytes(StandardCharsets.UTF_8)),
                "",
                complete);
        Path file = project.folder().curated(new ArticleId(id));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                new String(trig, StandardCharsets.UTF_8)
                        + "PREFIX tinh: <%s>\nPREFIX prov: <%s>\nPREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\nGRAPH <%s> {\n%s\n}\n"
                                .formatted(Tinh.NS, Prov.NS, Graphs.article(id).getURI(), decisions));
    }

    private static String iri(Node node) {
        return "<" + node.getURI() + ">";
    }

    @Test
    @DisplayName("An article becomes a file and a graph; the same input gives the same bytes, and is not read again")
    void same_input_same_bytes() throws IOException {
        Path file = stand.article("a01", "2001-03-02", "Xuất khẩu.", turnover("2001", 401), turnover("2000", 402));

        Ingested.Written first = written(file);
        byte[] bytes = Files.readAllBytes(extracted("a01"));
        long version = store.version();

        assertThat(first.isNew()).isTrue();
        assertThat(first.changes().added())
                .containsExactlyInAnyOrder(
                        "an-giang export-turnover value actual 2001 exact 401 USD",
                        "an-giang export-turnover value actual 2000 exact 402 USD");
        assertThat(claims("a01").amounts()).containsExactly("401", "402");
        assertThat(read).hasValue(1);

        assertThat(ingest(file)).containsExactly(new Ingested.Unchanged(file.toString(), new ArticleId("a01")));
        assertThat(read).hasValue(1);

        Files.delete(extracted("a01"));
        Files.delete(project.folder().ledger());
        ingest(file);
        assertThat(extracted("a01")).hasBinaryContent(bytes);
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    @DisplayName("Where the ontology has changed, an article is read again")
    void other_words() throws IOException {
        Path file = stand.article("a02", "2002-03-02", turnover("2002", 402));
        written(file);
        Path words = home.resolve("ontology/words.ttl");
        Files.writeString(
                words,
                "<https://w3id.org/tinh/id/place/an-giang> <http://www.w3.org/2004/02/skos/core#altLabel> \"An-Giang\"@vi .\n");

        ingest(file);
        assertThat(read).hasValue(2);
        Files.delete(words);
    }

    @Test
    @DisplayName(
            "A claim that people state too counts as they state it; one that theirs replaces, or says otherwise of the same cell, is hidden")
    void people_go_before() throws IOException {
        Path file = stand.article(
                "a03",
                "2003-12-31",
                turnover("2003", 301),
                turnover("2002-01/2002-06", 302),
                turnover("2001-01/2001-06", 303),
                turnover("2000-01/2000-06", 304));
        written(file);
        Claims before = claims("a03");
        curate(
                "a03",
                "2003-12-31",
                false,
                "",
                turnover("2003", 301),
                turnover("2002-01/2002-06", 312),
                turnover("2001-01/2001-09", 313));
        ingest(file);
        Node new313 = claims("a03").of("313");
        curate(
                "a03",
                "2003-12-31",
                false,
                iri(new313) + " tinh:replaces " + iri(before.of("303")) + " .",
                turnover("2003", 301),
                turnover("2002-01/2002-06", 312),
                turnover("2001-01/2001-09", 313));

        Report report =
                project.load(store, List.of(project.source(new ArticleId("a03")).orElseThrow()), Progress.SILENT);

        List<Triple> graph = graph("a03");
        assertThat(claims("a03").amounts()).containsExactly("301", "304", "312", "313");
        assertThat(values(graph, before.of("301"), Tinh.confidence)).containsExactly("1.0");
        assertThat(values(graph, before.of("301"), Prov.wasGeneratedBy))
                .containsExactly(Ids.run("curated", "a03").getURI());
        assertThat(values(graph, before.of("301"), Tinh.evidence))
                .containsExactly(Ids.evidence("a03", 0, 9).getURI());
        assertThat(values(graph, before.of("304"), Tinh.confidence)).containsExactly("0.9");
        assertThat(values(graph, before.of("304"), Prov.wasGeneratedBy))
                .containsExactly(Ids.run("test", "a03").getURI());
        assertThat(report.loaded().findFirst().orElseThrow().decisions())
                .extracting(Decision::way)
                .containsExactlyInAnyOrder(Decision.Way.STATED, Decision.Way.OTHERWISE, Decision.Way.REPLACED);
        assertThat(report.loaded().findFirst().orElseThrow().decisions())
                .extracting(Decision::toString)
                .contains("claim/%s is hidden: claim/%s replaces it"
                        .formatted(Ids.key(before.of("303")), Ids.key(new313)));
        assertThat(observed("2002-01--2002-06")).containsExactly("312.0 from 1");
        Set<Node> used = graph.stream().map(Triple::getObject).collect(Collectors.toSet());
        assertThat(graph.stream().filter(triple -> triple.getObject().equals(Tinh.Evidence.asNode())))
                .as("no evidence of a claim that is hidden")
                .allMatch(triple -> used.contains(triple.getSubject()));
    }

    @Test
    @DisplayName("A claim that people confirm has confidence 1; one that they withdraw stays and leaves the derivation")
    void decisions() throws IOException {
        Path file = stand.article("a04", "2004-12-31", turnover("2004", 401), turnover("2003-01/2003-03", 402));
        written(file);
        Claims claims = claims("a04");
        curate(
                "a04",
                "2004-12-31",
                false,
                iri(claims.of("401")) + " tinh:confirmed true .\n" + iri(claims.of("402"))
                        + " prov:invalidatedAtTime \"2026-11-22T10:00:00+07:00\"^^xsd:dateTime .\n"
                        + iri(Ids.claim("a04", "0123456789abcdef")) + " tinh:confirmed true .");

        Outcome.Loaded loaded = project.load(
                        store, List.of(project.source(new ArticleId("a04")).orElseThrow()), Progress.SILENT)
                .loaded()
                .findFirst()
                .orElseThrow();

        List<Triple> graph = graph("a04");
        assertThat(values(graph, claims.of("401"), Tinh.confidence)).containsExactly("1.0");
        assertThat(values(graph, claims.of("401"), Prov.wasGeneratedBy))
                .containsExactly(Ids.run("test", "a04").getURI());
        assertThat(values(graph, claims.of("402"), Tinh.amount)).containsExactly("402.0");
        assertThat(observed("2004")).containsExactly("401.0 from 1");
        assertThat(observed("2003-01--2003-03")).isEmpty();
        assertThat(loaded.warnings())
                .anySatisfy(warning -> assertThat(warning.toString())
                        .contains("curated/a04.trig:", "0123456789abcdef", "was not extracted"));
        assertThat(graph.stream().map(Triple::getSubject)).doesNotContain(Ids.claim("a04", "0123456789abcdef"));
    }

    @Test
    @DisplayName("People's decisions hold when the article is read anew, and go when their file goes")
    void decisions_last() throws IOException {
        Path file = stand.article("a05", "2005-12-31", turnover("2005", 501));
        curate("a05", "2005-12-31", false, "", turnover("2005", 511));
        Ingested.Written first = written(file);
        assertThat(first.decisions()).extracting(Decision::way).containsExactly(Decision.Way.OTHERWISE);
        assertThat(claims("a05").amounts()).containsExactly("511");

        stand.article("a05", "2005-12-31", "Đính chính.", turnover("2005", 502));
        assertThat(written(file).decisions()).extracting(Decision::way).containsExactly(Decision.Way.OTHERWISE);
        assertThat(claims("a05").amounts()).containsExactly("511");

        Files.delete(project.folder().curated(new ArticleId("a05")));
        ingest(file);
        assertThat(claims("a05").amounts()).containsExactly("502");
    }

    @Test
    @DisplayName("Where people's file is complete nothing extracted counts, and that is told")
    void complete() throws IOException {
        Path file = stand.article("a06", "2006-12-31", turnover("2006", 601));
        curate("a06", "2006-12-31", true, "", turnover("2006-01/2006-02", 611));

        assertThat(written(file).standsAside()).isTrue();
        assertThat(claims("a06").amounts()).containsExactly("611");
        assertThat(extracted("a06")).content().contains("601");
    }

    @Test
    @DisplayName("A new version of an article replaces its claims, and says which came, went and stayed")
    void a_new_version() {
        Path file = stand.article("a07", "2007-01-01", turnover("2007", 701), turnover("2006-01/2006-09", 702));
        written(file);

        stand.article("a07", "2007-01-02", turnover("2007", 701), turnover("2006-01/2006-09", 703));
        Ingested.Written second = written(file);

        assertThat(second.isNew()).isFalse();
        assertThat(second.changes().added())
                .containsExactly("an-giang export-turnover value actual 2006-01--2006-09 exact 703 USD");
        assertThat(second.changes().removed())
                .containsExactly("an-giang export-turnover value actual 2006-01--2006-09 exact 702 USD");
        assertThat(second.changes().kept()).hasSize(1);
        assertThat(claims("a07").amounts()).containsExactly("701", "703");
        assertThat(observed("2006-01--2006-09")).containsExactly("703.0 from 1");
    }

    @Test
    @DisplayName(
            "An older version after a newer one is refused, by its date or because its text has been there before, unless it is forced")
    void an_older_version() {
        Path file = stand.article("a08", "2008-05-02", turnover("2008", 801));
        written(file);
        stand.article("a08", "2008-05-03", turnover("2008", 802));
        written(file);

        stand.article("a08", "2008-05-02", turnover("2008", 801), "Khác.");
        assertThat(refused(ingest(file)))
                .singleElement()
                .asString()
                .startsWith(file + ": ")
                .contains("older version of a08", "2008-05-02", "2008-05-03", "--force");
        stand.article("a08", "2008-05-03", turnover("2008", 801));
        assertThat(refused(ingest(file))).singleElement().asString().contains("older version of a08", "--force");
        assertThat(claims("a08").amounts()).containsExactly("802");

        ingest(true, Optional.of(store), file);
        assertThat(claims("a08").amounts()).containsExactly("801");
    }

    @Test
    @DisplayName("A less exact date is no older version: only what certainly appeared before is")
    void a_vague_date() {
        Path file = stand.article("a09", "2009-05", turnover("2009", 901));
        written(file);
        stand.article("a09", "2009-05-14", turnover("2009", 902));

        assertThat(written(file).changes().added()).hasSize(1);
    }

    @Test
    @DisplayName("A near copy is one source with the article that it copies, and it is told which")
    void copies() {
        String prose =
                "Theo báo cáo của tỉnh, hoạt động buôn bán với nước ngoài trong năm qua tiếp tục đi lên dù thị trường còn nhiều khó khăn. "
                                .repeat(1)
                        + Stream.iterate(1, n -> n + 1)
                                .limit(120)
                                .map(n -> "chữ" + n)
                                .collect(Collectors.joining(" "));
        Path one = stand.article("a10", "2010-02-01", prose, turnover("2010", 1010));
        Path copy = stand.article("a10_copy", "2010-02-03", "(Báo khác) " + prose, turnover("2010", 1010));
        Path other = stand.article(
                "a10_other",
                "2010-02-04",
                "Một bài viết riêng, không chép của ai.",
                turnover("2010-01/2010-12", 1011),
                turnover("2010-01/2010-11", 7));
        assertThat(written(one).copyOf()).isEmpty();

        assertThat(written(copy).copyOf()).hasValueSatisfying(like -> {
            assertThat(like.of()).isEqualTo(new ArticleId("a10"));
            assertThat(like.share()).isBetween(0.8, 1.0);
        });
        assertThat(written(other).copyOf()).isEmpty();
        assertThat(observed("2010")).containsExactly("1010.0 from 1");
    }

    @Test
    @DisplayName("A fact that breaks a rule is set aside with its reason, and nothing else is lost")
    void a_bad_fact() {
        Path file = stand.article(
                "a11",
                "2011-03-02",
                turnover("2011", 1101),
                figure("an-giang", "export-turnover", "2011", 1102, "\"commodity\":\"unobtainium\","),
                figure("atlantis", "export-turnover", "2011", 1103, ""),
                turnover("2011-01/2011-03", 1104).replace("\"USD\"", "\"percent\""),
                turnover("2011-01/2011-06", 1105));

        Ingested.Written written = written(file);

        assertThat(claims("a11").amounts()).containsExactly("1101", "1105");
        assertThat(written.setAside()).extracting(Skipped::reason).containsOnly(Skipped.Reason.CHECK);
        assertThat(written.setAside())
                .extracting(Skipped::because)
                .satisfiesExactly(
                        one -> assertThat(one).contains("unobtainium"),
                        two -> assertThat(two).contains("atlantis"),
                        three -> assertThat(three).isNotEmpty());
    }

    @Test
    @DisplayName(
            "A zone that no list holds is made in the article's graph, with its kind, its name and its place, and can have figures")
    void an_unlisted_zone() {
        Path file = stand.article(
                "a12",
                "2012-03-02",
                figure("con-dao-moi", "fdi-registered-capital", "2012", 1201, "\"detail\":\"industrial-park\","),
                relation("an-giang", "has-zone", "con-dao-moi", "KCN Côn Đảo Mới", "\"detail\":\"industrial-park\","),
                relation("an-giang", "has-zone", "nowhere", "KCN Không Rõ", ""));
        Path elsewhere = stand.article(
                "a12_b",
                "2012-03-02",
                relation("dong-nai", "has-zone", "con-dao-moi", "KCN Côn Đảo Mới", "\"detail\":\"industrial-park\","));
        Ingested.Written written = written(file);
        written(elsewhere);

        Node zone = Ids.of("zone", "kcn-con-dao-moi-an-giang");
        List<Triple> graph = graph("a12");
        assertThat(written.setAside())
                .singleElement()
                .satisfies(fact -> assertThat(fact.because()).contains("nowhere"));
        assertThat(values(graph, zone, RDF.type)).contains(Tinh.IndustrialPark.getURI());
        assertThat(values(graph, zone, SKOS.prefLabel))
                .containsExactly("Con Dao Moi Industrial Park", "KCN Côn Đảo Mới");
        assertThat(values(graph, zone, SKOS.notation)).containsExactly("con-dao-moi");
        assertThat(values(graph, zone, Tinh.locatedIn))
                .containsExactly(Ids.place("an-giang").getURI());
        assertThat(values(graph, claims("a12").of("1201"), Tinh.place)).containsExactly(zone.getURI());
        assertThat(graph("a12_b").stream().map(Triple::getSubject))
                .contains(Ids.of("zone", "kcn-con-dao-moi-dong-nai"));
        List<Quad> quads = graph.stream()
                .map(triple -> Quad.create(Graphs.article("a12"), triple))
                .toList();
        List<Triple> statements =
                vocabulary.statements().stream().map(Quad::asTriple).toList();
        assertThat(new FactMapper(vocabulary.schemes(), new Areas(statements)).facts(quads))
                .extracting(fact -> fact.about().place())
                .containsExactlyInAnyOrder("con-dao-moi", "an-giang");
    }

    @Test
    @DisplayName("A dry run says what would be and writes nothing")
    void a_dry_run() throws IOException {
        Path file = stand.article("a13", "2013-03-02", turnover("2013", 1301));
        String before = everything();
        long version = store.version();

        List<Ingested> told = ingest(false, Optional.empty(), file);

        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        Ingested.Written.class,
                        written -> assertThat(written.changes().added()).hasSize(1));
        assertThat(everything()).isEqualTo(before);
        assertThat(store.version()).isEqualTo(version);
    }

    /** Every file of the folder with its digest. */
    private static String everything() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            var all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file)
                        .append(' ')
                        .append(Sha256.of(Files.readAllBytes(file)))
                        .append('\n');
            }
            return all.toString();
        }
    }

    @Test
    @DisplayName("Two files of one name, an article without a date and a fault of ours cost no other article")
    void one_of_many() throws IOException {
        Path good = stand.article("a14", "2014-03-02", turnover("2014", 1401));
        Path namesake = home.resolve("incoming/more/a14.txt");
        Files.createDirectories(namesake.getParent());
        Files.writeString(namesake, "Khác.\n");
        Path undated = stand.article("a14_undated", "", turnover("2014", 1402));
        Path broken = stand.article("a14_broken", "2014-03-02", "BROKEN");
        Path last = stand.article("a14_last", "2014-03-02", turnover("2013-01/2013-02", 1403));

        List<Ingested> told = ingest(good, namesake, undated, broken, last);

        assertThat(told)
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("Written", "Refused", "Refused", "Failed", "Written");
        assertThat(refused(told))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith(namesake + ": ").contains("a14", good.toString(), "--id"),
                        two -> assertThat(two).startsWith(undated + ": ").contains("--published"));
        assertThat(extracted("a14_broken")).doesNotExist();
    }

    @Test
    @DisplayName(
            "Where people read another text of the article, the one extracted from is its signature, and that is told")
    void another_text() throws IOException {
        Path file = stand.article("a15", "2015-12-31", turnover("2015", 1501));
        curate("a15", "2015-12-31", false, "", turnover("2015-01/2015-03", 1502));
        Path curated = project.folder().curated(new ArticleId("a15"));
        Files.writeString(
                curated,
                Files.readString(curated)
                        + "GRAPH <%s> { %s tinh:sha256 \"%s\" ; tinh:length 99 ; tinh:minHash \"%s\" }"
                                .formatted(
                                        Graphs.article("a15").getURI(),
                                        iri(Ids.article("a15")),
                                        "0".repeat(64),
                                        "0".repeat(512)));

        assertThat(written(file).warnings())
                .anySatisfy(warning -> assertThat(warning.toString()).contains("another text"));
        assertThat(values(graph("a15"), Ids.article("a15"), Tinh.sha256))
                .containsExactly(Sha256.of(Files.readAllBytes(file)));
        assertThat(graph("a15"))
                .contains(Triple.create(
                        claims("a15").of("1501"),
                        Tinh.knownFrom.asNode(),
                        Literals.date(java.time.LocalDate.of(2015, 12, 31))));
    }
}
