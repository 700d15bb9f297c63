package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** Percentages that say no more than their number: they tell what the one before them told. */
final class Likewise {
    /** What may stand between a name and its percentage. */
    private static final Set<String> LINKS =
            Set.of("đạt", "là", ":", ",", "ước", "chỉ", "với", "mức", "được", "(", "cũng", "mới", "ở", "có");

    private static final Set<String> REACHED = Set.of("đạt", "bằng", "vượt", "thành", "mới", "ước");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final State state;

    Likewise(State state) {
        this.state = state;
    }

    /** "GRDP quý III tăng 9,6%; tính chung 9 tháng đạt 10,2%. Trong đó, dịch vụ đạt 7,7%; nông nghiệp 3,8%". */
    boolean grows(int at) {
        boolean economy = Indicators.growsBare(state.last.indicator);
        boolean near = state.percentSentence == state.number
                || (economy
                        && state.percentSentence == state.number - 1
                        && state.last.paragraph == state.sentence.paragraph());
        return state.percentAs == Measure.GROWTH
                && near
                && state.subject.indicators.isEmpty()
                && !state.sharing
                && !state.rate
                && isNamed(at, economy);
    }

    /** "khu vực nông nghiệp: 3,1%", "9 tháng đạt 10,2%": its own name stands before it, and nothing else. */
    private boolean isNamed(int at, boolean economy) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            if (state.items.get(back) instanceof Mention mention) {
                return switch (mention.meaning()) {
                    case Meaning.Place place -> state.subject.places.contains(place);
                    case Meaning.Name any -> isPart();
                    case Meaning.Names any -> isPart();
                    case Meaning.Time time -> economy && time.role() == Meaning.Time.Role.PERIOD;
                    default -> false;
                };
            }
            boolean sign = back == at - 1 && isMinus(state.key(back), (Mention) state.items.get(at));
            if (!sign && !LINKS.contains(state.key(back))) {
                return economy && isThisFigure(back);
            }
        }
        return false;
    }

    /** "Cả năm, con số này ước 10,2%", "chỉ số này". */
    private boolean isThisFigure(int at) {
        return state.anaphora
                && state.key(at).equals("này")
                && Set.of("số", "tăng", "mức").contains(state.key(at - 1));
    }

    private boolean isPart() {
        return !state.subject.commodities.isEmpty() || !state.subject.partners.isEmpty();
    }

    /** "giảm 31% về số lượng và 13,1% về giá trị". */
    boolean isNextGauge(int at) {
        return Set.of("và", ",").contains(state.key(at - 1))
                && state.key(at + 1).equals("về")
                && state.subject.isEmpty()
                && !state.drafts.isEmpty();
    }

    /** "Cà Mau với -10,4%": a sign, and no dash. */
    static boolean isMinus(String before, Mention mention) {
        return before.equals("-") && !mention.tokens().getFirst().spaced();
    }

    /** The change that an index tells, where the one before was told so: "bằng 113,9% năm trước; dịch vụ 108,8%". */
    BigDecimal change(BigDecimal told) {
        return state.indexed && told.compareTo(BigDecimal.valueOf(50)) > 0 ? told.subtract(HUNDRED) : told;
    }

    /** "bằng 62% dự toán …; thu nội địa 8.920 tỷ đồng, bằng 66%", "thu nội địa bằng 149,9%": of its plan as well. */
    Optional<Meaning.Amount> fulfilled(int at, Meaning.Amount amount) {
        boolean before = state.percentAs == Measure.COMPLETION
                && state.percentOf.equals(state.last.indicator)
                && state.percentSentence >= state.number - 1
                && state.last.paragraph == state.sentence.paragraph()
                && state.last.sentence == state.number;
        boolean level = state.last.measure == Measure.VALUE && state.subject.isEmpty();
        boolean named = state.last.measure == Measure.COMPLETION
                && state.subject.indicators.isEmpty()
                && !state.subject.details.isEmpty();
        boolean bracket = state.key(at - 1).equals("(") && state.percentSentence == state.number;
        if (!before || !(level || named) || !(REACHED.contains(state.key(at - 1)) || bracket)) {
            return Optional.empty();
        }
        return Optional.of(
                state.key(at - 1).equals("vượt")
                        ? new Meaning.Amount(
                                amount.min().add(HUNDRED),
                                amount.max().add(HUNDRED),
                                amount.unit(),
                                amount.per(),
                                amount.qualifier(),
                                amount.step(),
                                amount.zeros(),
                                false)
                        : amount);
    }
}
