package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import vn.tinh.vocab.Ids;

class SchemesTest {
    private final Schemes names = Known.CONTEXT.names();

    @Test
    void aProvinceComesBeforeADistrictOfTheSameName() {
        assertThat(names.place("hung-yen")).contains(Ids.place("hung-yen"));
        assertThat(names.place("viet-nam")).contains(Ids.place("viet-nam"));
        assertThat(names.place("song-hong-delta")).contains(Ids.place("song-hong-delta"));
        assertThat(names.place("bac-giang")).contains(Ids.place("bac-giang"));
    }

    @Test
    void aDistrictIsFoundByItsNotationAndByItsKey() {
        assertThat(names.place("cam-lo")).contains(Ids.place("quang-tri--cam-lo"));
        assertThat(names.place("quang-tri--cam-lo")).contains(Ids.place("quang-tri--cam-lo"));
    }

    @Test
    void ofAZoneAndNoDistrictTheZoneIsMeant() {
        assertThat(names.place("ninh-thuy")).contains(Ids.of("zone", "kcn-ninh-thuy"));
    }

    @Test
    void nobodyIsFoundByANameThatNobodyHas() {
        assertThat(names.place("atlantis")).isEmpty();
        assertThat(names.place("không phải slug")).isEmpty();
        assertThat(names.candidates("atlantis")).isEmpty();
        assertThat(names.object("has-zone", "atlantis", Node.ANY)).isEmpty();
    }

    @Test
    void oneNotationOfTwoDistrictsIsNoPlaceButHasCandidates() {
        Schemes shared = Schemes.of(Turtle.quads("""
                place:a a tinh:Province ; skos:notation "a" .
                <https://w3id.org/tinh/id/place/a--chau-thanh> a tinh:District ; skos:notation "chau-thanh" .
                <https://w3id.org/tinh/id/place/b--chau-thanh> a tinh:District ; skos:notation "chau-thanh" .
                zone:kcn-chau-thanh a tinh:IndustrialPark ; skos:notation "chau-thanh" ; tinh:locatedIn place:a .
                """));

        assertThat(shared.place("chau-thanh")).isEmpty();
        assertThat(shared.candidates("chau-thanh"))
                .containsExactlyInAnyOrder(
                        Ids.place("a--chau-thanh"), Ids.place("b--chau-thanh"), Ids.of("zone", "kcn-chau-thanh"));
        assertThat(shared.place("a--chau-thanh")).contains(Ids.place("a--chau-thanh"));
    }

    @Test
    void aZoneIsLookedForWithinThePlaceFirst() {
        Schemes shared = Schemes.of(Turtle.quads("""
                zone:kcn-x a tinh:IndustrialPark ; skos:notation "x" ; tinh:locatedIn place:a .
                zone:ccn-x a tinh:IndustrialCluster ; skos:notation "x" ; tinh:locatedIn place:b .
                zone:kcn-y a tinh:IndustrialPark ; skos:notation "y" ; tinh:locatedIn place:b .
                """));

        assertThat(shared.object("has-zone", "x", Ids.place("b"))).contains(Ids.of("zone", "ccn-x"));
        assertThat(shared.object("has-zone", "y", Ids.place("a"))).contains(Ids.of("zone", "kcn-y"));
        assertThat(shared.object("has-zone", "x", Node.ANY)).isEmpty();
    }

    @Test
    void aProvincesOwnDocumentComesBeforeAnotherOfTheSameNumber() {
        Schemes shared = Schemes.of(Turtle.quads("""
                <https://w3id.org/tinh/id/strategy/1-kh-ubnd-hung-yen> skos:notation "1-kh-ubnd" .
                <https://w3id.org/tinh/id/strategy/1-kh-ubnd> skos:notation "1-kh-ubnd" .
                """));

        assertThat(shared.object("has-strategy", "1-kh-ubnd", Ids.place("hung-yen")))
                .contains(Ids.of("strategy", "1-kh-ubnd-hung-yen"));
        assertThat(shared.object("has-strategy", "1-kh-ubnd", Ids.place("hai-duong")))
                .contains(Ids.of("strategy", "1-kh-ubnd"));
    }

    @Test
    void partnersAreCountriesThenGroups() {
        assertThat(names.partner("JP")).contains(Ids.of("country", "JP"));
        assertThat(names.partner("EU")).contains(Ids.of("group", "EU"));
        assertThat(names.partner("ZZ")).isEmpty();
        assertThat(names.concept("partner", "all")).contains(Ids.of("country", "all"));
    }

    @Test
    void goodsComeBeforeSectorsAndForPrioritiesSectorsBeforeGoods() {
        assertThat(names.commodity("rice")).contains(Ids.of("commodity", "rice"));
        assertThat(names.commodity("tourism")).contains(Ids.of("sector", "tourism"));
        assertThat(names.object("exports", "rice", Node.ANY)).contains(Ids.of("commodity", "rice"));
        assertThat(names.object("prioritises", "tourism", Node.ANY)).contains(Ids.of("sector", "tourism"));
    }

    @Test
    void conceptsAreFoundByTheirScheme() {
        assertThat(names.concept("indicator", "export-turnover")).contains(Ids.of("indicator", "export-turnover"));
        assertThat(names.concept("document-type", "plan")).contains(Ids.of("document-type", "plan"));
        assertThat(names.concept("product", "rice")).contains(Ids.of("commodity", "rice"));
        assertThat(names.concept("kind", "export-turnover")).isEmpty();
    }

    @Test
    void aThingHasALabelInEitherLanguageAndANotation() {
        Node place = Ids.place("hung-yen");

        assertThat(names.label(place, "vi")).contains("Hưng Yên");
        assertThat(names.label(place, "en")).contains("Hung Yen");
        assertThat(names.notation(Ids.of("zone", "kcn-ninh-thuy"))).contains("ninh-thuy");
        assertThat(names.label(Ids.place("atlantis"), "vi")).isEqualTo(Optional.empty());
        assertThat(names.name(Ids.place("atlantis"), "vi")).isEqualTo("https://w3id.org/tinh/id/place/atlantis");
    }
}
