package vn.tinh.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FactTest {
    private static FlatRecord.Builder figure() {
        return FlatRecord.builder()
                .text(Key.FACT, "observation")
                .text(Key.PLACE, "an-giang")
                .text(Key.INDICATOR, "export-turnover")
                .text(Key.MEASURE, "growth")
                .text(Key.KIND, "actual")
                .decimal(Key.VALUE, new BigDecimal("-12.50"))
                .text(Key.UNIT, "percent")
                .text(Key.QUALIFIER, "over")
                .text(Key.PERIOD, "2019-01/2019-06")
                .text(Key.BASELINE, "2018-01/2018-06")
                .text(Key.ARTICLE, "t01")
                .integer(Key.START, 10)
                .integer(Key.END, 25);
    }

    private static FlatRecord.Builder relation() {
        return FlatRecord.builder()
                .text(Key.FACT, "relation")
                .text(Key.PLACE, "an-giang")
                .text(Key.RELATION, "exports-to")
                .text(Key.OBJECT, "PH")
                .text(Key.OBJECT_LABEL, "Phi-líp-pin")
                .text(Key.ARTICLE, "t01")
                .integer(Key.START, 40)
                .integer(Key.END, 51);
    }

    private static Key fault(FlatRecord.Builder row) {
        return catchThrowableOfType(BadFact.class, () -> Fact.of(row.build())).key();
    }

    @Test
    @DisplayName("A row becomes a fact and the same row again, in the keys' order")
    void there_and_back() {
        FlatRecord row = figure().decimal(Key.CONFIDENCE, BigDecimal.ONE).build();

        assertThat(Fact.of(row).flat()).isEqualTo(row);
        assertThat(List.copyOf(Fact.of(row).flat().keys())).isSorted();
    }

    @Test
    @DisplayName("A decimal is written without exponent and without trailing zeros")
    void plain_decimals() {
        FlatRecord row = figure().decimal(Key.VALUE, new BigDecimal("8.726E+8")).build();

        assertThat(row.cell(Key.VALUE)).isEqualTo("872600000");
        assertThat(figure().build().cell(Key.VALUE)).isEqualTo("-12.5");
        assertThat(figure().decimal(Key.VALUE, new BigDecimal("0.00")).build().cell(Key.VALUE))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("What does not apply is absent in the row, and 'all' or 'none' in the fact")
    void absent_keys() {
        Figure fact = (Figure) Fact.of(figure().build());

        assertThat(fact.about().commodity()).isEqualTo(Slug.ALL);
        assertThat(fact.about().partner()).isEqualTo(Slug.ALL);
        assertThat(fact.flat().has(Key.COMMODITY)).isFalse();
        assertThat(fact.flat().has(Key.BASELINE_STATED)).isFalse();
        assertThat(fact.row().flag(Key.BASELINE_STATED)).contains(true);
    }

    @Test
    @DisplayName("A core fact is stated and sure, a fine one inferred with 0.8")
    void tiers() {
        Saying core = Fact.of(figure().text(Key.TIER, "core").build()).saying();
        Saying fine = Fact.of(figure().text(Key.TIER, "fine").build()).saying();

        assertThat(core.reading()).isEqualTo(Reading.STATED);
        assertThat(core.confidence()).isEqualByComparingTo("1");
        assertThat(fine.reading()).isEqualTo(Reading.INFERRED);
        assertThat(fine.confidence()).isEqualByComparingTo("0.8");
    }

    @Test
    @DisplayName("Two details at once stand in alphabetical order")
    void details_in_order() {
        About about = Fact.of(
                        relation().text(Key.DETAIL, "new+before-merger+4-star").build())
                .about();

        assertThat(about.detail()).isEqualTo("4-star+before-merger+new");
        assertThat(about.details()).containsExactly("4-star", "new");
        assertThat(about.isBeforeMerger()).isTrue();
    }

    @Test
    @DisplayName("Of nonsense, the key at fault is named")
    void nonsense_is_refused() {
        assertThat(fault(figure().text(Key.FACT, "opinion"))).isEqualTo(Key.FACT);
        assertThat(fault(figure().text(Key.MEASURE, "speed"))).isEqualTo(Key.MEASURE);
        assertThat(fault(figure().text(Key.PLACE, "An Giang"))).isEqualTo(Key.PLACE);
        assertThat(fault(figure().text(Key.PERIOD, "2019-13"))).isEqualTo(Key.PERIOD);
        assertThat(fault(figure().text(Key.UNIT, "USD"))).isEqualTo(Key.UNIT);
        assertThat(fault(figure().integer(Key.OF, 63))).isEqualTo(Key.OF);
        assertThat(fault(figure().text(Key.SET_BY, "12-nq-tu"))).isEqualTo(Key.SET_BY);
        assertThat(fault(figure().integer(Key.END, 10))).isEqualTo(Key.START);
        assertThat(fault(figure().decimal(Key.MIN, BigDecimal.ONE))).isEqualTo(Key.VALUE);
        assertThat(fault(figure().text(Key.RELATION, "exports"))).isEqualTo(Key.RELATION);
        assertThat(fault(figure().decimal(Key.CONFIDENCE, BigDecimal.TWO))).isEqualTo(Key.CONFIDENCE);
        assertThat(fault(relation().text(Key.INDICATOR, "grdp"))).isEqualTo(Key.INDICATOR);
        assertThat(fault(relation().text(Key.OBJECT, "Phi-líp-pin"))).isEqualTo(Key.OBJECT);
        assertThat(fault(relation().document(document()))).isEqualTo(Key.DOCUMENT);
    }

    private static Document document() {
        return new Document("plan", "", "", "", "", "", "", "", "", List.of(), List.of(), "");
    }

    @Test
    @DisplayName("A missing key is named")
    void missing_keys() {
        for (Key key : Set.of(Key.PLACE, Key.KIND, Key.VALUE, Key.QUALIFIER, Key.PERIOD, Key.ARTICLE, Key.END)) {
            FlatRecord row = figure().build().without(Set.of(key));

            assertThatThrownBy(() -> Fact.of(row)).isInstanceOf(BadFact.class).hasMessageContaining(key.label());
        }
    }

    @Test
    @DisplayName("A rank is a whole number within those ranked, and has no unit")
    void ranks() {
        UnaryOperator<FlatRecord> rank = row -> row.without(Set.of(Key.UNIT, Key.BASELINE));
        FlatRecord good = rank.apply(figure().text(Key.MEASURE, "rank")
                .decimal(Key.VALUE, new BigDecimal(7))
                .integer(Key.OF, 63)
                .build());
        FlatRecord bad = rank.apply(figure().text(Key.MEASURE, "rank")
                .decimal(Key.VALUE, new BigDecimal(64))
                .integer(Key.OF, 63)
                .build());

        assertThat(((Figure) Fact.of(good)).quantity().unit()).isEqualTo(Slug.NONE);
        assertThatThrownBy(() -> Fact.of(bad)).hasMessageContaining("of");
    }

    @Test
    @DisplayName("The amount of a range is its middle")
    void middle() {
        Quantity range = new Quantity(new BigDecimal("1.9"), BigDecimal.TWO, "USD", Qualifier.ABOUT);

        assertThat(range.amount()).isEqualByComparingTo("1.95");
        assertThatThrownBy(() -> new Quantity(BigDecimal.TWO, BigDecimal.ONE, "USD", Qualifier.ABOUT))
                .hasMessage("min 2 is above max 1");
    }

    @Test
    @DisplayName("A name is the head of the SHA-256 over its pairs, whatever the spelling")
    void hex() {
        var nfc = new LinkedHashMap<String, String>();
        nfc.put("place", "an-giang");
        nfc.put("object", "gạo");
        var nfd = new LinkedHashMap<>(nfc);
        nfd.put("object", "ga\u0323o");

        assertThat(Keys.hex(nfc)).isEqualTo(Keys.hex(nfd)).isEqualTo("99adcc90a488f161");
    }
}
