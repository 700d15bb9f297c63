package vn.tinh.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Slug;

class ExtentTest {
    private record Said(Extent extent, BigDecimal amount) {}

    /** {@code over 2.7 ±0.1}: qualifier, amount, precision; or {@code 6..7}. */
    private static Said said(String text) {
        if (text.contains("..")) {
            var lower = new BigDecimal(text.substring(0, text.indexOf("..")));
            var upper = new BigDecimal(text.substring(text.indexOf("..") + 2));
            return new Said(Extent.ofRange(lower, upper), lower.add(upper).divide(BigDecimal.valueOf(2)));
        }
        String[] words = text.split(" ", -1);
        var amount = new BigDecimal(words[1]);
        var precision = words.length > 2 ? new BigDecimal(words[2].substring(1)) : BigDecimal.ZERO;
        return new Said(Extent.of(amount, Slug.parse(Qualifier.class, words[0]).orElseThrow(), precision), amount);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @DisplayName("Which figures can be one?")
    @CsvSource(textBlock = """
            exact 872.6 ±0.1,    exact 873 ±1,        agree,  a rounding
            exact 872.6 ±0.1,    exact 872 ±1,        differ, rounded to another whole
            exact 1.55 ±0.01,    exact 1.5 ±0.1,      agree,  a half may have been rounded down
            exact 1.55 ±0.01,    exact 1.6 ±0.1,      agree,  or up
            exact 1.46 ±0.01,    exact 1.54 ±0.01,    differ, though both agree with 1.5
            exact 1.4 ±0.1,      exact 1.5 ±0.1,      differ, neighbours
            about 60 ±10,        exact 57 ±1,         agree,  khoảng 60
            about 60 ±10,        exact 66 ±1,         differ, khoảng 60 is not 66
            exact 872.6,         exact 872.60,        agree,  one number
            exact 872.6,         exact 872.7,         differ, no precision and nothing to round
            exact 872.6,         exact 873 ±1,        agree,  the coarser one's precision is known
            exact 873,           exact 872.6 ±0.1,    differ, the precision of 873 cannot be guessed
            over 2.7 ±0.1,       exact 2.75 ±0.01,    agree,  hơn 2.7
            over 2.7 ±0.1,       exact 2.7 ±0.1,      agree,  the figure itself is not excluded
            over 2.7 ±0.1,       exact 2.8 ±0.01,     differ, at 2.8 the text would have said 2.8
            over 2.7 ±0.1,       exact 2.65 ±0.01,    differ, below
            over 2.7,            exact 2.75 ±0.01,    differ, hơn without a precision is the figure alone
            over 2.7,            exact 2.7 ±0.1,      agree,  the same figure
            nearly 6 ±1,         exact 5.9 ±0.1,      agree,  gần 6
            nearly 6 ±1,         exact 5 ±0.1,        differ, at 5 the text would have said 5
            nearly 6 ±1,         exact 6.1 ±0.1,      differ, above
            under 100,           exact 87 ±1,         agree,  chưa đến 100
            under 100,           exact 104 ±10,       differ, the coarser is "under"; and 104 is not below 100
            under 100 ±1,        under 90 ±1,         agree,  both can be true
            over 2.7 ±0.1,       nearly 2.8 ±0.1,     agree,  both can be true
            over 2.7 ±0.1,       nearly 2.7 ±0.1,     differ, above and below
            over 100 ±10,        under 100 ±10,       differ, above and below
            over 2.7 ±0.1,       over 2.75 ±0.01,     agree,  one is in the other
            6..7,                exact 6.5 ±0.1,      agree,  within the range
            6..7,                exact 7 ±0.1,        agree,  its end
            6..7,                exact 7.2 ±0.1,      differ, beyond its end
            6..7,                6.2..6.8,            agree,  one within the other
            6..7,                6.5..8,              differ, they only overlap and say different things
            6..7,                5..8,                agree,  the middles are the same but that is not why
            over -12 ±1,         exact -12.4 ±0.1,    agree,  giảm hơn 12
            over -12 ±1,         exact -11.6 ±0.1,    differ, giảm hơn 12 is not less
            nearly -12 ±1,       exact -11.6 ±0.1,    agree,  giảm gần 12
            under -12 ±1,        exact -5 ±1,         agree,  giảm dưới 12
            under -12 ±1,        exact -15 ±1,        differ, giảm dưới 12 is not more
            """)
    void figures_that_can_be_one_agree(String one, String other, String expected, String why) {
        Said first = said(one);
        Said second = said(other);

        assertThat(Extent.agree(first.extent(), first.amount(), second.extent(), second.amount()) ? "agree" : "differ")
                .as(why)
                .isEqualTo(expected);
        assertThat(Extent.agree(second.extent(), second.amount(), first.extent(), first.amount()) ? "agree" : "differ")
                .as("the other way round")
                .isEqualTo(expected);
    }
}
