package vn.tinh.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.article.Published;
import vn.tinh.fact.Period;
import vn.tinh.rdf.Territories.Cue;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

class AreasTest {
    private static final Areas AREAS = new Areas(reference("areas", "districts"));
    private static final Map<String, Cue> CUES =
            Map.of("none", Cue.NONE, "old", Cue.BEFORE_MERGER, "new", Cue.AFTER_MERGER);

    private static List<Triple> reference(String... files) {
        var triples = new ArrayList<Triple>();
        for (String file : files) {
            Graph graph = RDFDataMgr.loadGraph("triples/reference/" + file + ".ttl");
            graph.find().forEachRemaining(triples::add);
        }
        return triples;
    }

    record Case(String place, String cue, String notBefore, String knownFrom, String period, String area, String why) {
        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        Published published() {
            if (notBefore.equals(knownFrom)) {
                return new Published(knownFrom);
            }
            return new Published((notBefore.isEmpty() ? ".." : notBefore) + "/" + knownFrom);
        }

        Period time() {
            return period.equals("none") ? Period.NONE : Period.parse(period);
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/areas/cases.tsv")).stream()
                .skip(1)
                .filter(line -> !line.startsWith("#"))
                .map(Case::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_name_means_the_area_that_text_date_and_period_tell(Case c) {
        Resolution resolution =
                AREAS.resolve(Ids.place(c.place()), CUES.getOrDefault(c.cue(), Cue.NONE), c.published(), c.time());

        String expected = c.area().equals("unknown") ? c.place() + "/unknown" : c.area();
        assertThat(Ids.key(resolution.area())).as(c.why()).isEqualTo(expected);
        assertThat(resolution instanceof Resolution.Unknown).isEqualTo(c.area().equals("unknown"));
    }

    @Test
    void what_cannot_be_told_is_explained() {
        Node hungYen = Ids.place("hung-yen");

        assertThat(AREAS.resolve(hungYen, Cue.NONE, new Published("2026-01"), Period.parse("2024")))
                .isEqualTo(
                        new Resolution.Unknown(
                                Ids.unknownArea(hungYen),
                                "Kỳ số liệu (năm 2024) kết thúc trước khi địa giới thay đổi ngày 1/7/2025, bài đăng sau đó: không rõ số liệu theo địa giới cũ hay đã tính lại.",
                                "The period (2024) ended before the territory changed on 2025-07-01, and the article appeared after: whether the figure is of the old territory or recomputed cannot be told."));
        assertThat(AREAS.resolve(hungYen, Cue.NONE, new Published("2025"), Period.parse("2025")))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.en())
                                .startsWith("The article is dated only 2025, and the territory changed on 2025-07-01"));
    }

    @Test
    void before_the_merger_is_the_last_form_of_the_old_territory() {
        var areas = new Areas(List.of(
                statement("x/1", Tinh.place, Ids.place("x")),
                statement("x/1", Tinh.version, Literals.of(1)),
                statement("x/1", Tinh.validTo, Literals.of(LocalDate.of(2019, 12, 31))),
                statement("x/2", Tinh.place, Ids.place("x")),
                statement("x/2", Tinh.version, Literals.of(2)),
                statement("x/2", Tinh.sameTerritoryAs, Ids.area("x/1")),
                statement("x/2", Tinh.validFrom, Literals.of(LocalDate.of(2020, 1, 1))),
                statement("x/2", Tinh.validTo, Literals.of(LocalDate.of(2025, 6, 30))),
                statement("x/3", Tinh.place, Ids.place("x")),
                statement("x/3", Tinh.version, Literals.of(3)),
                statement("x/3", Tinh.validFrom, Literals.of(LocalDate.of(2025, 7, 1)))));

        assertThat(areas.area(Ids.place("x"), Cue.BEFORE_MERGER, new Published("2026"), Period.parse("2018")))
                .isEqualTo(Ids.area("x/2"));
        assertThat(areas.area(Ids.place("x"), Cue.BEFORE_MERGER, new Published("2021"), Period.parse("2018")))
                .isEqualTo(Ids.area("x/1"));
    }

    private static Triple statement(String area, Property property, Node value) {
        return Triple.create(Ids.area(area), property.asNode(), value);
    }

    @Test
    void a_zone_has_its_first_area() {
        Node zone = Ids.of("zone", "kcn-ninh-thuy");

        assertThat(AREAS.area(zone, Cue.NONE, new Published("2023-08"), Period.NONE))
                .isEqualTo(Ids.area("kcn-ninh-thuy/1"));
    }
}
