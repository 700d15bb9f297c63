package vn.tinh.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://w3id.org/tinh/id/place/hung-yen     | /doc/place/hung-yen",
                "https://w3id.org/tinh/id/detail/a+b         | /doc/detail/a+b",
                "https://w3id.org/tinh/id/place/Hưng-Yên     | /doc/place/H%C6%B0ng-Y%C3%AAn",
                "https://w3id.org/tinh/id/place/H%C6%B0ng    | /doc/place/H%C6%B0ng",
                "https://w3id.org/tinh/id/x/why?#[so]        | /doc/x/why%3F%23%5Bso%5D",
                "https://w3id.org/tinh/graph/article/000_a   | /graph/article/000_a",
                "https://w3id.org/tinh/ns                    | /ns",
                "https://w3id.org/tinh/ns#Province           | /ns#Province",
            })
    void what_is_of_the_house_has_a_path_here(String iri, String path) {
        assertThat(Addresses.path(iri)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/id/place/x", "https://w3id.org/tinh/", "https://w3id.org/tinh/nsx"})
    void what_is_not_has_none(String iri) {
        assertThat(Addresses.path(iri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place/hung-yen",
                "detail/a+b",
                "place/Hưng-Yên",
                "place/H%C6%B0ng",
                "x/why?#[so]",
                "x/100%25",
                "x/a%2Fb",
                "x/(1):2~3@4!$&'*,;=",
                "x/Đắk%20Lắk",
                "x/\uD83C\uDF3E",
                "x/%FF",
            })
    void the_path_of_an_IRI_means_that_IRI(String key) {
        String iri = Ids.BASE + key;
        assertThat(Addresses.iris(Addresses.path(iri).orElseThrow())).contains(iri);
    }

    @Test
    void the_IRI_as_it_came_is_the_likeliest_then_the_one_with_its_letters() {
        assertThat(Addresses.iris("/doc/x/%C6%B0%28"))
                .containsExactly(Ids.BASE + "x/%C6%B0%28", Ids.BASE + "x/ư%28", Ids.BASE + "x/ư(");
        assertThat(Addresses.iris("/doc/place/hung-yen")).containsExactly(Ids.BASE + "place/hung-yen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/", "/doc", "/graph/", "/ns/x", "/id/place/x", "/", "/document/x", "/doc/a>b"})
    void a_path_of_nothing_means_nothing(String path) {
        assertThat(Addresses.iris(path)).isEmpty();
    }

    @Test
    void what_no_IRI_can_hold_is_no_reading() {
        assertThat(Addresses.iris("/doc/x/a%3Eb%20c")).containsExactly(Ids.BASE + "x/a%3Eb%20c");
    }
}
