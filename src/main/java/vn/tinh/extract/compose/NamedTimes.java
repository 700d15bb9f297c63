package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** The times that are named, for the figures behind and the growths before them. */
final class NamedTimes {
    private final State state;
    /** How many times the headline tells. */
    private int headlineTimes;

    NamedTimes(State state) {
        this.state = state;
    }

    void time(int at, Meaning.Time told) {
        if (at <= state.pastUntil) {
            return;
        }
        boolean ofPlan = at > 0
                && state.items.get(at - 1) instanceof Mention before
                && before.meaning() instanceof Meaning.Fulfilment;
        boolean compared = state.items.get(at) instanceof Mention mention
                && mention.rule().equals("time/plan")
                && Set.of("với", "vượt", "bằng", "hoàn", "thành", "%").contains(state.key(at - 3));
        if (told.role() == Meaning.Time.Role.PERIOD && isOfTheLesser(at)) {
            return;
        }
        boolean goal = state.key(at - 1).equals("đích") || isOfAPlanSet(at); // "cán đích cả năm"
        if ((ofPlan || compared || goal) && told.role() == Meaning.Time.Role.PERIOD) {
            return;
        }
        switch (told.role()) {
            case PERIOD -> {
                if (state.figures > 0
                        && !state.inBrackets
                        && state.kind.filter(Kind.ESTIMATE::equals).isPresent()
                        && isOfEarlierYear(told.period(), state.last.period)) {
                    state.kind = Optional.of(Kind.ACTUAL);
                }
                if (state.sentence.section() == Sentence.Section.TITLE) {
                    headlineTimes++;
                    state.spoken.headline = headlineTimes == 1 ? told.period() : Period.NONE;
                }
                state.timeOfFigure = isOfFigure(at);
                state.time = Optional.of(told);
                if (told.period().edtf().length() == 9) {
                    state.stretch = Optional.of(told);
                }
                state.until = Optional.empty();
                if (!told.period().isNone() && !state.inBrackets) {
                    if (!state.calendar.isComing(told.period())) {
                        state.spoken.past = told.period();
                    }
                    state.spoken.period = told.period();
                    state.spoken.sentence = state.number;
                    state.spoken.paragraph = state.sentence.paragraph();
                }
            }
            case UNTIL -> {
                state.timeOfFigure = isOfFigure(at);
                state.until = Optional.of(told);
                state.present =
                        ((Mention) state.items.get(at)).tokens().getFirst().is("hiện");
                state.spoken.until = told.period();
                state.spoken.untilSentence = state.number;
            }
            case BASELINE -> {
                state.against = Optional.of(told);
                if (!isOutdone(at)) {
                    rebase(told);
                }
            }
            case HORIZON, EVENT -> {}
        }
    }

    /** "cao hơn mức 6,1% của quý I năm trước": the time of what it is compared with. */
    private boolean isOfTheLesser(int at) {
        if (at < 3 || !state.key(at - 1).equals("của") || !state.isFigure(at - 2)) {
            return false;
        }
        String before = state.key(at - 3);
        Mention figure = (Mention) state.items.get(at - 2);
        boolean within =
                figure.tokens().getFirst().is("hơn") && Set.of("cao", "thấp").contains(before);
        return within
                || (before.equals("mức") && Set.of("hơn", "với", "bằng", "vượt").contains(state.key(at - 4)));
    }

    /** "vượt kế hoạch giao cho cả năm (60 triệu USD)": the plan's year, and not that of what has been done. */
    private boolean isOfAPlanSet(int at) {
        boolean set = Set.of("cho", "của").contains(state.key(at - 1))
                && Set.of("giao", "ra", "đặt").contains(state.key(at - 2));
        return set && state.figures > 0 && state.last.measure == Measure.VALUE;
    }

    /** "ước đạt 57 triệu USD; năm 2019 … trên 1,14 tỷ": that year is over, and no estimate. */
    static boolean isOfEarlierYear(Period period, Period than) {
        return period.end().isPresent()
                && than.start().isPresent()
                && period.end().get().getYear() < than.start().get().getYear();
    }

    /** "tăng 6,2%, cao hơn quý trước (5,1%)": a growth is above another, and is not measured against its time. */
    private boolean isOutdone(int at) {
        return state.key(at - 1).equals("hơn")
                && Set.of("cao", "thấp").contains(state.key(at - 2))
                && state.key(at + 1).equals("(");
    }

    private boolean isOfFigure(int at) {
        int before = Set.of("vào", "trong", "đến").contains(state.key(at - 1)) ? at - 2 : at - 1;
        return before >= 0 && state.isFigure(before);
    }

    /** A baseline said after its growth: "tăng 16% so với cùng kỳ". */
    void rebase(Meaning.Time told) {
        if (state.drafts.isEmpty() || state.last.sentence != state.number) {
            return;
        }
        for (int back = state.drafts.size() - 1; back >= 0; back--) {
            Draft draft = state.drafts.get(back);
            if (draft.frame.sentence != state.number
                    || draft.measure != Measure.GROWTH
                    || draft.features.contains("period:bracket")
                    || !draft.features.contains("baseline:open")) {
                break;
            }
            draft.features.remove("baseline:open");
            draft.frame.baseline = Times.baseline(told, draft.frame.period);
            if (draft.frame.baseline.isNone()) {
                narrow(draft, told.shift());
            }
        }
    }

    /** "quý III và 9 tháng: chỉ số ước tăng 70,98% so với quý trước": the quarter's, and not that of the nine months. */
    private void narrow(Draft growth, Meaning.Time.Shift shift) {
        Period period = Calendar.narrowed(growth.frame.period, shift);
        if (period.isNone()) {
            return;
        }
        growth.frame.period = period;
        growth.frame.baseline =
                Times.baseline(new Meaning.Time(Meaning.Time.Role.BASELINE, Period.NONE, shift, false), period);
        state.last.period = period;
    }
}
