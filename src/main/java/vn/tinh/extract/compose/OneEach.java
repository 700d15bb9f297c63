package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Qualifier;

/** "Lần lượt": as many figures as there were subjects, each to its own. */
final class OneEach {
    private final State state;
    private final Changes changes;
    private final Counting counting;
    private final Percentages percentages;
    private final Values values;

    OneEach(Changes changes, Counting counting, Percentages percentages, Values values, State state) {
        this.state = state;
        this.changes = changes;
        this.counting = counting;
        this.percentages = percentages;
        this.values = values;
    }

    // ---- "lần lượt": as many figures as there were subjects

    /** Reads a list of figures that belong to the things named before, each to its own. */
    boolean eachItsOwn(int at) {
        boolean marked = (state.oneEach >= 0 && at - state.oneEach <= 6)
                || ((Mention) state.items.get(at))
                        .tokens().stream().anyMatch(word -> word.is("lượt") || word.is("tương"));
        int named = Math.max(
                state.subject.partners.size(), Math.max(state.subject.places.size(), state.subject.commodities.size()));
        List<Integer> list = marked || named > 1 ? list(at) : List.of();
        if (!marked && list.size() != named) {
            return false;
        }
        if (list.size() < 2) {
            return false;
        }
        if (state.items.get(list.getLast()) instanceof Mention counted
                && counted.meaning() instanceof Meaning.Amount amount
                && amount.unit().isEmpty()
                && amount.zeros() == 0
                && !counting.counted(list.getLast())) {
            return false;
        }
        state.oneEach = -1;
        boolean done = new Each(list).read();
        if (!done && marked) {
            for (int one : list) {
                state.skip(
                        (Mention) state.items.get(one),
                        Skipped.Reason.NO_INDICATOR,
                        "whose each of them is, is not said");
            }
        }
        if (done || marked) {
            state.eachUntil = list.getLast();
            state.subject.clear();
        }
        return done || marked;
    }

    /** The figures from here that stand in a row: commas and "và" between them alone. */
    List<Integer> list(int at) {
        List<Integer> list = new ArrayList<>();
        list.add(at);
        int gap = 0;
        for (int next = at + 1; next < state.items.size() && gap < 4; next++) {
            if (state.isFigure(next)) {
                list.add(next);
                gap = 0;
            } else if (Set.of(",", ";", "và", "(", ")", "tăng", "giảm", "-", "–")
                    .contains(state.key(next))) {
                gap++;
            } else {
                break;
            }
        }
        return list;
    }

    /** The figures of one list, and whose they are. */
    private final class Each {
        private final List<Integer> list;
        /** Those that are no remark in brackets on the one before. */
        private final List<Integer> heads = new ArrayList<>();

        Each(List<Integer> list) {
            this.list = list;
            list.stream().filter(at -> !state.key(at - 1).equals("(")).forEach(heads::add);
        }

        boolean read() {
            int size = heads.size();
            if (state.subject.places.size() == size) {
                List<Meaning.Place> places = List.copyOf(state.subject.places);
                return all(one -> {
                    state.subject.places.clear();
                    state.subject.places.add(places.get(one));
                });
            }
            if (state.subject.partners.size() == size) {
                return slugs(state.subject.partners, one -> one.partners);
            }
            if (state.subject.commodities.size() == size) {
                return slugs(state.subject.commodities, one -> one.commodities);
            }
            if (size == 2 && state.subject.indicators.equals(List.of("trade-turnover"))) {
                return slugs(List.of("export-turnover", "import-turnover"), one -> one.indicators);
            }
            if (state.subject.indicators.size() == size) {
                return slugs(state.subject.indicators, one -> one.indicators);
            }
            return levels(size);
        }

        private boolean slugs(List<String> named, Function<Subject, List<String>> part) {
            List<String> slugs = List.copyOf(named);
            return all(one -> {
                part.apply(state.subject).clear();
                part.apply(state.subject).add(slugs.get(one));
            });
        }

        /** "tăng lần lượt 9,8% và 13,4%" after two levels. */
        private boolean levels(int size) {
            List<Frame> levels = new ArrayList<>();
            for (int back = state.drafts.size() - 1; back >= 0 && levels.size() < size; back--) {
                Draft draft = state.drafts.get(back);
                if (draft.frame.sentence != state.number) {
                    break;
                }
                if (draft.measure == Measure.VALUE) {
                    levels.addFirst(draft.frame);
                }
            }
            if (levels.size() != size) {
                return false;
            }
            state.subject.domestic = false;
            state.subject.foreign = false;
            boolean level = state.items.get(heads.getFirst()) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Amount amount
                    && !amount.isPercent();
            return all(one -> {
                state.last = levels.get(one).copy();
                state.last.sentence = state.number;
                if (level) {
                    state.subject.indicators.clear();
                    state.indicators
                            .in(state.last.indicator, Indicators.Gauge.MONEY)
                            .ifPresent(state.subject.indicators::add);
                }
            });
        }

        private boolean all(IntConsumer choose) {
            Subject shared = state.subject.copy();
            Meaning.Amount model = model();
            int one = -1;
            for (int at : list) {
                if (heads.contains(at)) {
                    one++;
                    state.subject = shared.copy();
                    choose.accept(one);
                }
                figure(at, (Mention) state.items.get(at), model);
            }
            return true;
        }

        private void figure(int at, Mention mention, Meaning.Amount model) {
            if (mention.meaning() instanceof Meaning.Change change) {
                state.falling = state.falling || change.max().signum() < 0;
                changes.change(at, mention, change);
                state.growing = true;
            } else if (mention.meaning() instanceof Meaning.Amount amount) {
                if (amount.isPercent()) {
                    percentages.barePercent(at, mention, amount);
                } else {
                    Meaning.Amount whole = like(amount, model);
                    values.emit(at, mention, Indicators.gauge(whole.unit()), whole);
                }
            }
        }

        /** The unit stands behind the last of them. */
        private Meaning.Amount model() {
            for (int back = heads.size() - 1; back >= 0; back--) {
                if (state.items.get(heads.get(back)) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Amount amount) {
                    return amount;
                }
            }
            return new Meaning.Amount(
                    BigDecimal.ZERO, BigDecimal.ZERO, "", "", Qualifier.EXACT, BigDecimal.ONE, 0, true);
        }

        private static Meaning.Amount like(Meaning.Amount amount, Meaning.Amount model) {
            if (!amount.unit().isEmpty() || model.unit().isEmpty()) {
                return amount;
            }
            int zeros = amount.zeros() == 0 ? model.zeros() : 0;
            return new Meaning.Amount(
                    amount.min().scaleByPowerOfTen(zeros),
                    amount.max().scaleByPowerOfTen(zeros),
                    model.unit(),
                    "",
                    amount.qualifier(),
                    amount.step().scaleByPowerOfTen(zeros),
                    model.zeros(),
                    false);
        }
    }
}
