package vn.tinh.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

class DerivationTest {
    @Test
    void a_single_claim_becomes_an_observation_with_every_dimension() {
        Graph derived = GraphFactory.createDefaultGraph();
        Fixture.of("single").triples().forEach(derived::add);

        assertThat(derived.isIsomorphicWith(RDFDataMgr.loadGraph("src/test/resources/derive/single.expected.ttl")))
                .as(derived.toString())
                .isTrue();
    }

    @Test
    void copies_of_a_text_are_one_source_and_the_earliest_stands_for_them() {
        assertThat(Fixture.of("copies").held("shortened"))
                .isEqualTo("872600000 agreed same-value original, 2 texts, 4 claims");
    }

    @Test
    void a_copy_that_says_something_else_is_not_hidden_behind_its_original() {
        assertThat(Fixture.of("copies").held("imports"))
                .isEqualTo(
                        "600000000 conflicting latest-claim imports-changed, 1 texts, 2 claims, 500000000..600000000");
    }

    @Test
    void roundings_of_one_figure_agree_and_the_most_precise_stands() {
        assertThat(Fixture.of("roundings").held("873"))
                .isEqualTo("872600000 agreed more-precise 872.6, 5 texts, 5 claims");
    }

    @Test
    void a_figure_within_a_range_and_below_a_bound_agrees_with_both() {
        assertThat(Fixture.of("roundings").held("87")).isEqualTo("87 agreed more-precise 87, 3 texts, 3 claims");
    }

    @Test
    void hon_2_7_and_gan_2_8_can_be_one_figure() {
        assertThat(Fixture.of("vague").held("over-2.7"))
                .startsWith("2700000000 agreed")
                .endsWith(", 2700000000..");
    }

    @Test
    void a_fall_of_hon_12_percent_is_one_of_12_4() {
        assertThat(Fixture.of("vague").held("over-12")).isEqualTo("-12.4 agreed more-precise 12.4, 2 texts, 2 claims");
    }

    @Test
    void a_correction_supersedes_what_it_corrects_whoever_is_later() {
        assertThat(Fixture.of("correction").held("wrong"))
                .isEqualTo("872600000 settled correction right, 2 texts, 2 claims");
    }

    @Test
    void a_correction_to_a_coarser_figure_is_not_undone_by_the_precision_of_the_wrong_one() {
        assertThat(Fixture.of("correction").held("too-precise"))
                .isEqualTo("1500000000 settled correction coarser, 2 texts, 2 claims");
    }

    @Test
    void a_claim_that_is_corrected_to_be_about_something_else_leaves_its_cell() {
        var fixture = Fixture.of("correction-elsewhere");

        assertThat(fixture.held("seven-months")).isEqualTo("nothing");
        assertThat(fixture.held("eight-months"))
                .isEqualTo("872600000 single only-claim eight-months, 1 texts, 1 claims");
    }

    @Test
    void a_later_word_of_the_same_paper_supersedes_its_earlier_one() {
        assertThat(Fixture.of("later-of-same-source").held("exports-1"))
                .isEqualTo("880000000 settled later-of-same-source exports-2, 2 texts, 2 claims");
    }

    @Test
    void an_office_that_two_papers_quote_is_one_source() {
        assertThat(Fixture.of("later-of-same-source").held("imports-1"))
                .isEqualTo("410000000 settled later-of-same-source imports-2, 2 texts, 2 claims");
    }

    @Test
    void unknown_publishers_are_never_the_same_source() {
        assertThat(Fixture.of("later-of-same-source").held("jobs-1"))
                .isEqualTo("1100 conflicting latest-claim jobs-2, 2 texts, 2 claims, 1000..1100");
    }

    @Test
    void who_is_quoted_goes_before_who_publishes() {
        assertThat(Fixture.of("standing").held("press"))
                .isEqualTo("872600000 settled source-standing quoted-statistics, 4 texts, 4 claims");
    }

    @Test
    void an_unknown_publisher_stands_above_an_organisation_of_no_known_standing() {
        assertThat(Fixture.of("standing").held("jobs-unknown"))
                .isEqualTo("20 settled source-standing jobs-unknown, 2 texts, 2 claims");
    }

    @Test
    void the_actual_goes_before_the_estimate_and_shows_its_kind() {
        var fixture = Fixture.of("estimate");

        assertThat(fixture.held("estimate"))
                .isEqualTo("1490000000 settled actual-over-estimate actual, 2 texts, 2 claims");
        assertThat(Fixture.text(fixture.about("estimate"), Tinh.kind)).isEqualTo("actual");
    }

    @Test
    void the_target_of_the_later_plan_stands_though_a_later_article_recalls_the_older_one() {
        assertThat(Fixture.of("later-plan").held("first-plan"))
                .isEqualTo("2000000000 settled later-plan second-plan, 2 texts, 2 claims");
    }

    @Test
    void of_plans_without_a_date_the_one_that_became_known_later_is_the_later() {
        assertThat(Fixture.of("later-plan").held("undated-1"))
                .isEqualTo("120 settled later-plan undated-2, 2 texts, 2 claims");
    }

    @Test
    void what_no_rule_settles_is_a_conflict_with_its_range_and_the_latest_amount() {
        assertThat(Fixture.of("conflict").held("range"))
                .isEqualTo("9.1 conflicting latest-claim latest, 3 texts, 3 claims, 6..9.1");
    }

    @Test
    void two_claims_of_one_article_can_be_in_conflict_and_the_surer_is_shown() {
        assertThat(Fixture.of("conflict").held("once"))
                .isEqualTo("100 conflicting latest-claim once, 1 texts, 2 claims, 100..110");
    }

    @Test
    void a_third_that_agrees_with_both_hides_no_conflict() {
        assertThat(Fixture.of("chain").held("1.5"))
                .isEqualTo("1540000000 conflicting latest-claim 1.54, 3 texts, 3 claims, 1460000000..1540000000");
    }

    @Test
    void a_coarse_figure_of_high_standing_settles_nothing_between_two_that_both_agree_with_it() {
        assertThat(Fixture.of("chain").held("imports-1.5"))
                .isEqualTo(
                        "1540000000 conflicting latest-claim imports-1.54, 3 texts, 3 claims, 1460000000..1540000000");
    }

    @Test
    void a_retracted_claim_leaves_without_a_trace() {
        var fixture = Fixture.of("retraction");

        assertThat(fixture.held("kept")).isEqualTo("872600000 single only-claim kept, 1 texts, 1 claims");
        assertThat(fixture.held("alone")).isEqualTo("nothing");
        assertThat(fixture.triples()).noneMatch(triple -> mentions(triple, fixture, "withdrawn"));
    }

    private static boolean mentions(Triple triple, Fixture fixture, String claim) {
        return triple.getSubject().equals(fixture.claim(claim))
                || triple.getObject().equals(fixture.claim(claim));
    }

    @Test
    void on_a_day_in_the_past_later_claims_do_not_count() {
        assertThat(Fixture.of("retraction", LocalDate.of(2023, 8, 8)).held("kept"))
                .isEqualTo("972600000 single only-claim withdrawn, 1 texts, 1 claims");
    }

    @Test
    void a_retraction_counts_from_its_day_in_viet_nam() {
        assertThat(Fixture.of("retraction", LocalDate.of(2024, 3, 14)).held("alone"))
                .startsWith("100 single");
        assertThat(Fixture.of("retraction", LocalDate.of(2024, 3, 15)).held("alone"))
                .isEqualTo("nothing");
    }

    @Test
    void growth_without_a_stated_baseline_is_against_the_year_before() {
        var fixture = Fixture.of("growth");

        assertThat(fixture.held("bare")).isEqualTo("-6.29 agreed more-precise bare, 2 texts, 2 claims");
        assertThat(Fixture.text(fixture.about("bare"), Tinh.baseline)).isEqualTo("2022-01--2022-07");
        assertThat(fixture.triples())
                .contains(Triple.create(
                        Ids.period("2022-01--2022-07"),
                        Tinh.periodEnd.asNode(),
                        Literals.of(LocalDate.of(2022, 7, 31))));
    }

    @Test
    void an_average_per_year_is_against_nothing() {
        var fixture = Fixture.of("growth");

        assertThat(Fixture.text(fixture.about("average"), Tinh.baseline)).isEqualTo("none");
        assertThat(Fixture.text(fixture.about("average-of-a-part"), Tinh.baseline))
                .isEqualTo("none");
        assertThat(fixture.held("average")).isEqualTo("6.5 single only-claim average, 1 texts, 1 claims, 6..7");
    }

    @Test
    void a_rank_has_no_unit_and_says_how_many_are_ranked() {
        Thing rank = Fixture.of("rank").about("rank");

        assertThat(Fixture.text(rank, Tinh.unit)).isEqualTo("none");
        assertThat(Fixture.text(rank, Tinh.rankedAmong)).isEqualTo("63");
    }

    @Test
    void two_details_at_once_stay_one_concept() {
        assertThat(Fixture.text(Fixture.of("rank").about("two-details"), Tinh.detail))
                .isEqualTo("new+outside-zones");
    }

    @Test
    void a_relationship_stands_for_each_period_and_counts_texts() {
        var fixture = Fixture.of("relations");

        assertThat(Fixture.text(fixture.about("rice"), Tinh.sourceCount)).isEqualTo("2");
        assertThat(Fixture.text(fixture.about("rice"), Tinh.openList)).isEqualTo("true");
        assertThat(fixture.about("rice").has(Tinh.period)).isFalse();
        assertThat(Fixture.text(fixture.about("rice-2023"), Tinh.period)).isEqualTo("2023");
        assertThat(fixture.about("rice-2023").has(Tinh.openList)).isFalse();
    }

    @Test
    void a_relationship_is_named_after_what_it_says() {
        // the head of the SHA-256 of place=hung-yen area=hung-yen/1 relation=exports object=commodity/rice period=2023
        assertThat(Ids.key(Fixture.of("relations").about("rice-2023").node())).isEqualTo("3eda189609143da5");
    }

    @Test
    void plain_links_stand_beside_relationships_and_beside_fdi_that_is_there() {
        assertThat(Fixture.of("relations").links())
                .containsExactly("hung-yen exports rice", "hung-yen exportsTo JP", "hung-yen fdiFrom KR");
    }

    @Test
    void the_order_of_the_claims_changes_nothing() {
        var fixture = Fixture.of("relations");
        List<Node> claims = new ArrayList<>(fixture.triples().stream()
                .map(Triple::getSubject)
                .filter(node -> Ids.key("claim", node).isPresent())
                .distinct()
                .toList());
        Collections.reverse(claims);

        assertThat(fixture.derivation().derive(claims)).isEqualTo(fixture.triples());
    }
}
