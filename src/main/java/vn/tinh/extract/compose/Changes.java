package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** By how much something has grown or fallen, and against what. */
final class Changes {
    private final State state;
    private final Around around;
    private final TimesAround times;
    private final Compared compared;
    private final Drafting drafting;

    Changes(Around around, Drafting drafting, State state) {
        this.around = around;
        this.state = state;
        this.times = new TimesAround(state);
        this.compared = new Compared(state);
        this.drafting = drafting;
    }

    void change(int at, Mention mention, Meaning.Change change) {
        if (at <= 1 && state.figures == 0 && state.subject.isEmpty() && state.deferred.isEmpty()) {
            state.deferred = Optional.of(at);
            return;
        }
        if (state.group) {
            state.group = false;
            state.beside = true;
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "several places, goods or enterprises are counted");
            return;
        }
        if (Set.of("thời", "chi", "thủ", "hồ", "giá", "tiền", "phí").contains(state.key(at + 1))) {
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "of something else");
            return;
        }
        if (isOfStructure(at)) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "by how much a share has changed");
            return;
        }
        if (isOfPrice(at) || (state.priced && state.subject.isEmpty())) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "of a price");
            return;
        }
        if (state.inBrackets && state.changed > at - 6) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "the same change again"); // "tăng 2 dự án (tăng 40%)"
            return;
        }
        if (compared.isMultipleOfAnother(at, mention)) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "how many times another's it is");
            return;
        }
        if (Set.of("làm", "góp").contains(state.key(at - 1))) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "by how much a part has slowed the whole");
            return;
        }
        if (isPlanned(at)) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "a plan's growth that is compared with");
            return;
        }
        if (isOfShare()) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "by how much a share has changed");
            return;
        }
        if (state.key(at - 1).equals("mức") && Set.of("hơn", "với").contains(state.key(at - 2))) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "it is compared with");
            return;
        }
        Optional<Frame> frame = drafting.frame(at, mention, Indicators.Gauge.PERCENT, Measure.GROWTH);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        gaugeBehind(at, about);
        about.measure = Measure.GROWTH;
        if (change.average() || state.average) {
            about.details.add("annual-average");
        }
        Draft draft = drafting.draft(
                about,
                Measure.GROWTH,
                change.min(),
                change.max(),
                "percent",
                change.qualifier(),
                change.step(),
                0,
                mention);
        Optional<Meaning.Time> behind = times.baselineBehind(at);
        Optional<Meaning.Time> told = behind.or(() -> state.against);
        if (about.details.contains("annual-average") && behind.isEmpty()) {
            about.baseline = Period.NONE;
        } else if (told.isPresent()) {
            about.baseline = Times.baseline(told.get(), about.period);
            Period part = Calendar.narrowed(about.period, told.get().shift());
            if (behind.isPresent() && about.baseline.isNone() && !part.isNone()) {
                about.period = part;
                about.baseline = Times.baseline(told.get(), part);
            }
        } else {
            about.baseline = Period.NONE;
            draft.features.add("baseline:open");
        }
        drafting.done(about, draft);
    }

    /** The percentage itself, without its direction. */
    static Meaning.Amount level(Meaning.Change change) {
        boolean fall = change.max().signum() < 0;
        return new Meaning.Amount(
                fall ? change.max().negate() : change.min(),
                fall ? change.min().negate() : change.max(),
                "percent",
                "",
                change.qualifier(),
                change.step(),
                0,
                false);
    }

    /** "Tăng 37,6% so với cùng kỳ, xuất khẩu đạt …": the change before its level. */
    void deferredBaseline(int earlier) {
        times.baselineBehind(earlier).ifPresent(told -> state.against = Optional.of(told));
    }

    /** "về lượng", "về giá trị", "về số doanh nghiệp" after a change. */
    void gaugeBehind(int at, Frame about) {
        if (!state.key(at + 1).equals("về")) {
            return;
        }
        int noun = state.key(at + 2).equals("số") || state.key(at + 2).equals("tổng") ? at + 3 : at + 2;
        String word = state.key(noun);
        if (noun < state.items.size()
                && state.items.get(noun) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.is("indicator")) {
            measured(about, Indicators.gauge(state.indicators.unit(name.slug())));
        } else if (Set.of("lượng", "khối", "sản").contains(word)) {
            measured(about, noun > at + 2 ? Indicators.Gauge.COUNT : Indicators.Gauge.WEIGHT);
        } else if (Set.of("giá", "trị", "kim", "vốn").contains(word)
                || state.key(noun + 1).equals("vốn")) {
            measured(about, Indicators.Gauge.MONEY);
        } else if (noun > at + 2) {
            measured(about, Indicators.Gauge.COUNT);
        }
    }

    private void measured(Frame about, Indicators.Gauge gauge) {
        boolean capital = gauge == Indicators.Gauge.MONEY && about.indicator.equals("enterprises");
        Optional<String> sibling =
                capital ? Optional.of(Indicators.ENTERPRISE_CAPITAL) : state.indicators.in(about.indicator, gauge);
        sibling.or(() -> gauge == Indicators.Gauge.COUNT
                        ? state.indicators.in(about.indicator, Indicators.Gauge.WEIGHT)
                        : Optional.empty())
                .ifPresent(one -> about.indicator = one); // "giảm 31% về số lượng" of what is weighed
    }

    /** "công nghiệp chiếm 44,93%, tăng 1,29%": the share alone was told, and nothing is named since. */
    boolean isOfShare() {
        if (state.last.sentence != state.number
                || state.last.measure != Measure.SHARE
                || state.last.indicator.endsWith("turnover")
                || !state.subject.isEmpty()
                || state.drafts.isEmpty()) {
            return false;
        }
        Frame share = state.drafts.getLast().frame;
        Draft before = state.drafts.size() > 1 ? state.drafts.get(state.drafts.size() - 2) : state.drafts.getLast();
        boolean level = before.measure == Measure.VALUE
                && before.frame.sentence == state.number
                && before.frame.commodity.equals(share.commodity)
                && before.frame.partner.equals(share.partner);
        return !level;
    }

    /** "Cơ cấu kinh tế chuyển dịch đúng hướng, khu vực I giảm 1,6%, khu vực II tăng 0,7%": points of a share. */
    private boolean isOfStructure(int at) {
        boolean shifts = around.isSaidBefore(at, "chuyển", "dịch") || around.isSaidBefore(at, "dịch", "chuyển");
        return shifts
                && around.isSaidBefore(at, "cơ", "cấu")
                && state.subject.indicators.stream().allMatch("grdp"::equals)
                && !state.isLevelTold();
    }

    /** "vượt cả tốc độ tăng 8,5% mà kế hoạch đặt ra". */
    private boolean isPlanned(int at) {
        boolean rate = state.key(at - 2).equals("tốc") && state.key(at - 1).equals("độ");
        return rate && state.key(at + 1).equals("mà") && state.figures > 0;
    }

    /** The change that stood before its level, now that the level is told. */
    void deferred() {
        if (state.deferred.isEmpty()) {
            return;
        }
        int earlier = state.deferred.get();
        Mention mention = (Mention) state.items.get(earlier);
        deferredBaseline(earlier);
        change(earlier, mention, (Meaning.Change) mention.meaning());
        state.deferred = Optional.empty();
    }

    /** "giá cao su xuất khẩu vẫn giảm hơn 20%": the price, and not what was sold. */
    private boolean isOfPrice(int at) {
        for (int back = at - 1; back >= 0 && !state.isFigure(back); back--) {
            if (State.PAUSES.contains(state.key(back)) || Set.of(",", ")").contains(state.key(back))) {
                return false;
            }
            boolean prices = state.items.get(back + 1) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Time; // "giá so sánh 2010"
            boolean value = prices
                    || Set.of("trị", "so", "hiện", "cố").contains(state.key(back + 1))
                    || Set.of("đánh", "trị", "theo").contains(state.key(back - 1));
            if (state.key(back).equals("giá") && !value) {
                return true;
            }
        }
        return false;
    }
}
