package vn.tinh.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.extract.Skipped;
import vn.tinh.fact.Figure;

class ChecksTest {
    private static final ExchangeRates RATES = new ExchangeRates(Map.of(2022, new BigDecimal(23_000)));

    private static List<Flag> flags(String... lines) {
        List<Figure> figures = IntStream.range(0, lines.length)
                .mapToObj(i -> FiguresOfTests.figure(i, lines[i]))
                .toList();
        return new Checks(RATES, (part, whole) -> part.equals("shrimp") && whole.equals("seafood")).flags(figures);
    }

    private static List<String> told(String... lines) {
        return flags(lines).stream()
                .map(flag -> flag.figure() + " " + flag.check().slug() + (flag.sure() ? " surely" : ""))
                .toList();
    }

    /** Lines joined by "/"; what is told joined by ", ". */
    private static void check(String lines, String expected) {
        assertThat(told(lines.strip().split(" / ")))
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : Stream.of(expected.split(", "))
                                        .map(String::strip)
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.1e9 USD export-turnover 2023 / 10e9 USD export-turnover 2023 commodity=tea precision=1e8 | 0 part-above-whole, 1 part-above-whole",
                "10e9 USD export-turnover 2023 / 9e9 USD export-turnover 2023 commodity=tea |",
                "9e9 USD export-turnover 2023 / 10e9 USD export-turnover 2022 commodity=tea |",
                "9e9 USD export-turnover 2023 / 10e9 VND export-turnover 2023 commodity=tea |",
                "9e9 USD export-turnover 2023 kind=target / 10e9 USD export-turnover 2023 commodity=tea |",
                "9e9 USD export-turnover 2023 kind=estimate / 10.5e9 USD export-turnover 2023 partner=JP | 0 part-above-whole, 1 part-above-whole",
                "121 count ocop-products ../2023 / 130 count ocop-products ../2023 detail=3-star precision=1 | 0 part-above-whole, 1 part-above-whole",
                "54 count industrial-parks ../2023 precision=1 / 80 count industrial-parks ../2023 detail=planned precision=1 |",
                "55 percent zone-occupancy ../2023 / 80 percent zone-occupancy ../2023 detail=operating precision=1 / 82 percent zone-occupancy ../2023 detail=inside-zones precision=1 |",
                "-5e6 USD trade-balance 2023 / 1e6 USD trade-balance 2023 commodity=tea |"
            })
    void a_part_is_not_more_than_its_whole(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.0e9 USD export-turnover 2023 precision=1e8 / 5e9 USD export-turnover 2023 commodity=tea precision=1e8 / 4.8e9 USD export-turnover 2023 commodity=rice precision=1e8 | 0 parts-above-whole, 1 parts-above-whole, 2 parts-above-whole",
                "9.0e9 USD export-turnover 2023 precision=1e8 / 5e9 USD export-turnover 2023 commodity=tea precision=1e8 / 4.2e9 USD export-turnover 2023 commodity=rice precision=1e8 |",
                "9.0e9 USD export-turnover 2023 precision=1e8 / 7e9 USD export-turnover 2023 commodity=seafood precision=1e8 / 4.2e9 USD export-turnover 2023 commodity=shrimp precision=1e8 |",
                "66 count export-markets ../2023 / 51 count export-markets ../2023 commodity=tea / 42 count export-markets ../2023 commodity=rice |",
                "99 count ocop-products ../2023 / 90 count ocop-products ../2023 detail=3-star precision=1 / 25 count ocop-products ../2023 detail=4-star precision=1 | 0 parts-above-whole, 1 parts-above-whole, 2 parts-above-whole",
                "99 count ocop-products ../2023 / 90 count ocop-products ../2023 detail=3-star precision=1 / 25 count ocop-products ../2023 detail=new precision=1 |"
            })
    void parts_together_are_not_more_than_their_whole(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 percent export-turnover 2023 measure=share commodity=tea / 45.5 percent export-turnover 2023 measure=share commodity=rice | ",
                "62 percent export-turnover 2023 measure=share commodity=tea precision=1 / 45.5 percent export-turnover 2023 measure=share commodity=rice | 0 shares-above-whole, 1 shares-above-whole",
                "62 percent export-turnover 2023 measure=share commodity=tea precision=1 / 45.5 percent export-turnover 2022 measure=share commodity=rice |",
                "62 percent export-turnover 2023 measure=share commodity=tea partner=US precision=1 / 45.5 percent export-turnover 2023 measure=share commodity=tea partner=JP | 0 shares-above-whole, 1 shares-above-whole",
                "62 percent export-turnover 2023 measure=share commodity=tea precision=1 / 45.5 percent export-turnover 2023 measure=share partner=JP |"
            })
    void shares_of_one_whole_are_not_above_100_percent(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56.5 percent export-turnover 2023 measure=share commodity=tea / 11.2e9 USD export-turnover 2023 commodity=tea / 19.84e9 USD export-turnover 2023 |",
                "65.5 percent export-turnover 2023 measure=share commodity=tea / 11.2e9 USD export-turnover 2023 commodity=tea / 19.84e9 USD export-turnover 2023 | 0 share-off, 1 share-off, 2 share-off",
                "50 percent export-turnover 2023 measure=share commodity=tea partner=JP precision=1 / 1.1e6 USD export-turnover 2023 commodity=tea partner=JP / 9e6 USD export-turnover 2023 partner=JP / 2.2e6 USD export-turnover 2023 commodity=tea |"
            })
    void a_share_is_that_of_part_and_whole(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21.7 percent export-turnover 2023 measure=growth / 19.84e9 USD export-turnover 2023 / 16.3e9 USD export-turnover 2022 |",
                "12.7 percent export-turnover 2023 measure=growth / 19.84e9 USD export-turnover 2023 / 16.3e9 USD export-turnover 2022 | 0 growth-off, 1 growth-off, 2 growth-off",
                "12.7 percent export-turnover 2023 measure=growth baseline=2021 / 19.84e9 USD export-turnover 2023 / 16.3e9 USD export-turnover 2022 |",
                "-12.7 percent export-turnover 2023 measure=growth baseline=2021 / 19.84e9 USD export-turnover 2023 / 16.3e9 USD export-turnover 2021 | 0 growth-off, 1 growth-off, 2 growth-off",
                "12.7 percent export-turnover 2023 measure=growth detail=annual-average / 19.84e9 USD export-turnover 2023 detail=annual-average / 16.3e9 USD export-turnover 2022 detail=annual-average |",
                "23 percent export-turnover 2023 measure=growth precision=1 / 20e9 USD export-turnover 2023 qualifier=nearly precision=1e9 / 16.3e9 USD export-turnover 2022 |",
                "23 percent export-turnover 2023 measure=growth kind=target precision=1 / 20e9 USD export-turnover 2023 kind=target precision=1e9 / 10e9 USD export-turnover 2022 kind=estimate precision=1e9 | 0 growth-off, 1 growth-off, 2 growth-off"
            })
    void a_growth_leads_from_the_one_figure_to_the_other(String lines, String expected) {
        check(lines, expected);
    }

    /** From 100 to 110, 90 or 94.9, by how firmly that is said. */
    @ParameterizedTest
    @CsvSource({
        "110, 9.1, over, true",
        "110, 8.8, over, false",
        "110, 10.5, over, false",
        "110, 7, over, false",
        "110, 12, over, false",
        "90, -9.5, over, true",
        "90, -7, over, false",
        "90, -11.2, over, false",
        "110, 10.5, nearly, true",
        "110, 9, nearly, false",
        "90, -10.5, nearly, true",
        "90, -9, nearly, false",
        "110, 40, under, true",
        "110, 9, under, false",
        "90, -40, under, true",
        "90, -9, under, false",
        "110, 10.4, about, true",
        "110, 9.6, about, true",
        "110, 9.3, about, false",
        "110, 10.1, exact, true",
        "110, 10.4, exact, false"
    })
    void how_far_a_figure_may_be_off_is_how_firmly_it_is_said(
            String now, String growth, String qualifier, boolean fits) {
        assertThat(told(
                                growth + " percent jobs 2023 measure=growth precision=0.1 qualifier=" + qualifier,
                                now + " count jobs 2023 precision=0.001",
                                "100 count jobs 2022 precision=0.001")
                        .isEmpty())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5e9 USD export-turnover 2023-01/2023-05 / 4e9 USD export-turnover 2023-01/2023-06 |",
                "5e9 USD export-turnover 2023-01/2023-05 precision=1e8 / 4e9 USD export-turnover 2023-01/2023-06 precision=1e8 | 0 total-falls, 1 total-falls",
                "4e9 USD export-turnover 2023-01/2023-05 precision=1e8 / 5e9 USD export-turnover 2023-01/2023-06 precision=1e8 |",
                "5e9 USD export-turnover 2023-02/2023-05 precision=1e8 / 4e9 USD export-turnover 2023-01/2023-06 precision=1e8 |",
                "5e9 USD export-turnover 2023-01/2023-05 precision=1e8 / 4e9 USD export-turnover 2023 kind=target precision=1e8 |",
                "5e9 USD export-turnover 2023-01/2023-05 kind=target precision=1e8 / 4e9 USD export-turnover 2023-01/2023-06 kind=target precision=1e8 |",
                "50 count industrial-parks ../2022 precision=1 / 40 count industrial-parks ../2023 precision=1 |"
            })
    void a_running_total_does_not_fall(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5e9 USD export-turnover 2023 / 4e12 USD export-turnover 2022 | 0 thousand-times-off, 1 thousand-times-off",
                "5e9 USD export-turnover 2023 / 4e11 USD export-turnover 2022 |",
                "5e9 USD export-turnover 2023 / 4e12 USD export-turnover 2022 commodity=tea |",
                "5e9 USD fdi-registered-capital ../2023 / 4e12 USD fdi-registered-capital 2023 |",
                "5e9 USD export-turnover 2023 / 4e12 USD export-turnover 2022 / 4.5e9 USD export-turnover 2021 | 0 thousand-times-off, 1 thousand-times-off surely, 2 thousand-times-off",
                "5e9 USD export-turnover 2023 / 4e12 USD export-turnover 2022 / 4.5e9 USD export-turnover 2021 / 3e12 USD export-turnover 2020 | 0 thousand-times-off, 1 thousand-times-off, 2 thousand-times-off, 3 thousand-times-off",
                "5e9 USD export-turnover 2023 at=90 / 4e12 USD export-turnover 2022 / 4.5e9 USD export-turnover 2021 at=90 | 0 thousand-times-off, 1 thousand-times-off, 2 thousand-times-off",
                "5e9 USD export-turnover 2023 at=90 / 4e12 USD export-turnover 2022 at=90 |",
                "5e6 USD export-turnover 2023 / 4e9 USD export-turnover 2022 / 5e6 USD export-turnover 2021 / 4e12 USD export-turnover 2020 | 0 thousand-times-off, 1 thousand-times-off, 2 thousand-times-off, 3 thousand-times-off",
                "5e9 USD export-turnover 2023 / 4e12 USD export-turnover 2022 / 4.5e9 USD export-turnover 2021 / 4e10 USD export-turnover 2020 | 0 thousand-times-off, 1 thousand-times-off, 2 thousand-times-off",
                "5e9 USD export-turnover 2023 / 5e6 USD export-turnover 2022 / 4.5e9 USD export-turnover 2024 kind=target | 0 thousand-times-off, 1 thousand-times-off surely, 2 thousand-times-off",
                "23.4e12 VND fdi-registered-capital ../2024 / 1.03e12 USD fdi-registered-capital ../2024 | 0 thousand-times-off, 1 thousand-times-off",
                "23.4e12 VND fdi-registered-capital ../2021 / 1.03e12 USD fdi-registered-capital ../2021 |"
            })
    void a_figure_is_not_a_thousand_times_its_neighbours_and_two_make_sure(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23.4294e12 VND fdi-registered-capital ../2024 / 1.02884e9 USD fdi-registered-capital ../2024 |",
                "23.4294e12 VND fdi-registered-capital ../2024 / 1.32884e9 USD fdi-registered-capital ../2024 | 0 rate-off, 1 rate-off",
                "23.4294e12 VND fdi-registered-capital ../2024 / 1.32884e9 USD fdi-registered-capital ../2023 |",
                "23.4294e12 VND fdi-registered-capital ../2021 / 1.32884e9 USD fdi-registered-capital ../2021 |",
                "23.4294e12 VND fdi-registered-capital ../2024 / 1.32884e9 USD fdi-registered-capital ../2024 / 1.01e9 USD fdi-registered-capital ../2024 |"
            })
    void two_currencies_are_one_amount_by_the_rate_of_the_year_where_it_is_known(String lines, String expected) {
        check(lines, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19.84e9 USD export-turnover 2023 / 17.56e9 USD import-turnover 2023 / 37.4e9 USD trade-turnover 2023 / 2.28e9 USD trade-balance 2023 |",
                "19.84e9 USD export-turnover 2023 / 17.56e9 USD import-turnover 2023 / 34.7e9 USD trade-turnover 2023 | 0 turnover-off, 1 turnover-off, 2 turnover-off",
                "19.84e9 USD export-turnover 2023 / 17.56e9 USD import-turnover 2023 / -2.28e9 USD trade-balance 2023 | 0 balance-off, 1 balance-off, 2 balance-off",
                "19.84e9 USD export-turnover 2023 / 17.56e9 USD import-turnover 2022 / 34.7e9 USD trade-turnover 2023 |",
                "19.84e9 USD export-turnover 2023 / 34.7e9 USD trade-turnover 2023 |",
                "20e9 USD export-turnover 2023 qualifier=about / 17.56e9 USD import-turnover 2023 / 36.8e9 USD trade-turnover 2023 |"
            })
    void exports_and_imports_make_turnover_and_balance(String lines, String expected) {
        check(lines, expected);
    }

    @Test
    void a_flag_tells_the_figures_and_where_the_flagged_one_stands() {
        assertThat(flags(
                        "9e9 USD export-turnover 2023 precision=1",
                        "1e10 USD export-turnover 2023 commodity=tea precision=1"))
                .last()
                .isEqualTo(new Flag(
                        1,
                        FiguresOfTests.figure(1, "1 USD x 2023").saying().evidence(),
                        Check.PART_ABOVE_WHOLE,
                        false,
                        "tea is 10000000000 USD of 9000000000 USD"));
    }

    @Test
    void a_rate_of_nothing_is_refused_and_a_later_year_has_the_last_known_one() {
        assertThatThrownBy(() -> new ExchangeRates(Map.of(2022, BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(RATES.at(2025)).hasValue(new BigDecimal(23_000));
        assertThat(RATES.at(2021)).isEmpty();
    }

    @Test
    void what_is_surely_wrong_is_skipped_with_the_reason_and_what_is_flagged_is_less_sure() {
        List<Told> told = new ArrayList<>();
        String[] lines = {
            "5e9 USD export-turnover 2023",
            "4e12 USD export-turnover 2022",
            "4.5e9 USD export-turnover 2021",
            "3 count jobs 2021"
        };
        for (int i = 0; i < lines.length; i++) {
            told.add(new Told(FiguresOfTests.figure(i, lines[i]), Features.of("rule:x")));
        }
        Confidence confidence = Confidence.parse(List.of("*\t2\t0\t0", "flag:thousand-times-off\t-3\t0\t0"));
        Judging.Judged judged = new Judging(new Checks(RATES), confidence).judge("0123456789đồng ".repeat(9), told);

        assertThat(judged.facts()).hasSize(3);
        assertThat(judged.kept().getFirst().features()).isEqualTo(Features.of("flag:thousand-times-off", "rule:x"));
        assertThat(judged.facts())
                .extracting(fact -> fact.saying().confidence().toPlainString())
                .containsExactly("0.27", "0.27", "0.88");
        assertThat(judged.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason().slug()).isEqualTo("check");
            assertThat(skipped.words()).isEqualTo("đồng ");
            assertThat(skipped.because()).isEqualTo("4000000000000 USD beside 5000000000 USD, 4500000000 USD");
        });
    }

    @Test
    void what_is_more_probably_wrong_than_right_is_kept_back_with_its_probability() {
        List<Told> told = List.of(
                new Told(FiguresOfTests.figure(0, "5e9 USD export-turnover 2023"), Features.of("rule:good")),
                new Told(FiguresOfTests.figure(1, "3 count jobs 2021"), Features.of("rule:bad")));
        Confidence confidence = Confidence.parse(List.of("*\t1\t0\t0", "rule:bad\t-2\t0\t0"));

        Judging.Judged judged =
                new Judging(new Checks(RATES), confidence, new BigDecimal("0.5")).judge("0123456789".repeat(9), told);

        assertThat(judged.facts())
                .containsExactly(judged.kept().getFirst().fact())
                .hasSize(1);
        assertThat(judged.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo(Skipped.Reason.UNSURE);
            assertThat(skipped.because()).isEqualTo("as it was read jobs is right with a probability of 0.27");
        });
    }
}
