package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;

/** The plan's figure beside what has been reached: "bằng 74,2% kế hoạch năm là 1,2 tỷ USD". */
final class Plans {
    private final State state;
    private final Changes changes;
    private final Drafting drafting;

    Plans(Changes changes, Drafting drafting, State state) {
        this.changes = changes;
        this.state = state;
        this.drafting = drafting;
    }

    /** "bằng 74,2% kế hoạch năm là 1,2 tỷ USD", "đạt 62,7% kế hoạch (130 triệu USD)". */
    boolean isPlanned(int at) {
        boolean linked = false;
        for (int back = at - 1; back >= 0 && back > at - 5; back--) {
            if (state.items.get(back) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Fulfilment) {
                    return linked;
                }
                if (!(mention.meaning() instanceof Meaning.Time)) {
                    return false;
                }
            } else if (Set.of("là", "(").contains(state.key(back))) {
                linked = true;
            } else if (!Set.of("kế", "hoạch", "năm", "cả", "mức").contains(state.key(back))) {
                return false;
            }
        }
        return false;
    }

    /** "trong khi kế hoạch đề ra là 13,5%", "so với mục tiêu 8,5%". */
    boolean planned(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 7); back--) {
            if (state.items.get(back) instanceof Mention) {
                return false;
            }
            String pair = state.key(back) + " " + state.key(back + 1);
            if (Set.of("mục tiêu", "chỉ tiêu").contains(pair)
                    || pair.equals(Spelling.key("kế") + " " + Spelling.key("hoạch"))) {
                state.kind = Optional.of(Kind.TARGET);
                return true;
            }
        }
        return false;
    }

    void planned(Mention mention, Meaning.Amount amount) {
        Frame about = state.last.copy();
        about.measure = Measure.VALUE;
        about.kind = Kind.TARGET;
        about.period = Calendar.year(about.period);
        about.unit = Indicators.gauge(amount.unit()) == Indicators.Gauge.COUNT ? "count" : amount.unit();
        about.details.clear();
        about.indicator = state.indicators
                .in(about.indicator, Indicators.gauge(amount.unit()))
                .orElse("");
        if (about.indicator.isEmpty()
                || about.period.isNone()
                || (Indicators.gauge(amount.unit()) == Indicators.Gauge.COUNT
                        && !state.indicators.isCounted(about.indicator))) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "a plan of what is not said");
            return;
        }
        Frame before = state.last;
        state.features.clear();
        state.features.add("indicator:plan");
        drafting.done(
                about,
                drafting.draft(
                        about,
                        Measure.VALUE,
                        amount.min(),
                        amount.max(),
                        about.unit,
                        amount.qualifier(),
                        amount.step(),
                        0,
                        mention));
        changes.deferred();
        state.last = before;
    }
}
