package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** What an amount of money is of, as far as its currency and its size tell. */
final class Moneys {
    private final Around around;
    private final State state;

    Moneys(Around around, State state) {
        this.around = around;
        this.state = state;
    }

    /** "các KCN thu hút 19 dự án, vốn đăng ký hơn 28.000 tỷ đồng": in đồng, and nobody says whose money it is. */
    boolean isWholeInvestment(Meaning.Amount amount) {
        boolean said = Indicators.isForeign(state.last.indicator) || state.last.indicator.startsWith("domestic");
        boolean near =
                state.last.sentence == state.number || (said && state.sentence.paragraph() == state.last.paragraph);
        if (!amount.unit().equals("VND")
                || state.subject.foreign
                || state.subject.domestic
                || !state.subject.partners.isEmpty()
                || (near && (said || state.last.indicator.startsWith("aid-")))) {
            return false;
        }
        if (state.subject.indicators.isEmpty()) {
            return state.capital && state.attracted && !near;
        }
        return Set.of("fdi-registered-capital", "fdi-implemented-capital").contains(state.subject.indicators.getLast());
    }

    /** "tổng vốn đăng ký 317 triệu USD và 2.463 tỷ đồng" of projects of both sorts: dollars come from abroad. */
    boolean isOfTwoMoneys(int at, Meaning.Amount amount) {
        boolean first = state.key(at + 1).equals("và") && isOtherMoney(at + 2, amount);
        boolean second = state.key(at - 1).equals("và") && isOtherMoney(at - 2, amount);
        List<String> named = state.subject.indicators;
        boolean invested = named.isEmpty()
                ? state.capital || (second && state.last.sentence == state.number)
                : Indicators.isInvested(named.getLast());
        return (first || second)
                && invested
                && (Indicators.isInvested(state.last.indicator) || !named.isEmpty())
                && ((!state.subject.foreign && !state.subject.domestic)
                        || (state.isTold("domestic-") && state.isTold("fdi-")));
    }

    private boolean isOtherMoney(int at, Meaning.Amount amount) {
        return at >= 0
                && at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Amount other
                && Indicators.gauge(other.unit()) == Indicators.Gauge.MONEY
                && !other.unit().equals(amount.unit());
    }

    /** "Bình quân đầu người, GRDP năm 2023 ước đạt 65,2 triệu đồng". */
    boolean isPerHead() {
        return state.subject.indicators.contains("grdp")
                && (around.isSaidBefore(state.items.size(), "đầu", "người")
                        || around.isSaidBefore(state.items.size(), "/", "người"));
    }

    /** Less than ten thousand dollars. */
    static boolean isSmall(Meaning.Amount amount) {
        BigDecimal least = amount.unit().equals("VND") ? BigDecimal.valueOf(200_000_000) : BigDecimal.valueOf(10_000);
        return amount.max().compareTo(least) < 0;
    }

    /** The money of the figure before: "3,2 tỷ đồng, trong đó 2 tỷ". */
    String currency() {
        return Indicators.gauge(state.last.unit) == Indicators.Gauge.MONEY
                        && state.last.paragraph == state.sentence.paragraph()
                ? state.last.unit
                : "";
    }
}
