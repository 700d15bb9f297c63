package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** The period that is said for a figure: before it, behind it, or as a point to which it runs. */
final class SaidTimes {
    private final State state;
    private final TimesAround times;
    private final Around around;

    SaidTimes(Around around, State state) {
        this.state = state;
        this.times = new TimesAround(state);
        this.around = around;
    }

    /** Whether a time is said for the figure, which then has it. */
    boolean tells(Timed figure) {
        Frame about = figure.about();
        if (state.cumulative
                && figure.accumulates()
                && state.until.isEmpty()
                && figure.told().isEmpty()) {
            boolean point =
                    !state.spoken.until.isNone() && !state.spoken.until.edtf().contains("/");
            return state.isOf(
                    about, point ? Period.parse("../" + state.spoken.until) : state.calendar.now(), "period:until");
        }
        if (isSummedUp(figure)) {
            Period point = figure.told().orElseThrow().period();
            return state.isOf(
                    about, state.calendar.running(point, figure.accumulates(), Optional.empty()), "period:until");
        }
        if (figure.accumulates() && state.until.isEmpty() && isRaised(about, figure.at(), figure.same())) {
            state.raised = Times.open(figure.told().map(Meaning.Time::period).orElse(about.period));
            return state.isOf(about, state.raised, "period:until");
        }
        if (state.until.isPresent()
                && state.until.get().period().isNone()
                && figure.accumulates()
                && !Calendar.year(state.spoken.period).isNone()) {
            return state.isOf(
                    about,
                    Period.parse("../" + Calendar.year(state.spoken.period)),
                    "period:spoken"); // undated: "đến nay"
        }
        boolean own = state.timeOfFigure && times.timeRightBehind(figure.at()).isPresent();
        if (state.until.isPresent() && !own) {
            boolean stock = (figure.accumulates() || isHeld(about))
                    && !isTowards(figure, state.until.get())
                    && !isOfNewProjects(figure);
            Period running = state.calendar.running(
                    state.until.get().period(), stock, figure.told().map(Meaning.Time::period));
            return state.isOf(about, running, "period:until");
        }
        if (figure.told().isEmpty()) {
            return false;
        }
        Meaning.Time told = figure.told().get();
        if (told.role() == Meaning.Time.Role.UNTIL) {
            Period running = state.calendar.running(told.period(), figure.accumulates(), Optional.empty());
            return state.isOf(about, running, "period:behind");
        }
        boolean year = told.stated() && told.period().edtf().length() == 4;
        Period period = figure.stock() && year ? Period.parse("../" + told.period()) : told.period();
        if (figure.measure() == Measure.VALUE && period.edtf().length() == 9 && isReached(figure.at())) {
            return state.isOf(about, Calendar.year(period), "period:told");
        }
        return state.isOf(about, period, told.stated() ? "period:stated" : "period:told");
    }

    /** "tháng 4 xuất khẩu 46 triệu USD, lũy kế 170 triệu USD": what came since the year began. */
    private boolean isSummedUp(Timed figure) {
        return state.cumulative
                && state.until.isEmpty()
                && state.beforeSum.isPresent()
                && figure.told().equals(state.beforeSum)
                && figure.told().get().period().edtf().length() == 7;
    }

    /** "5 năm 2011-2015 …, năm 2015 đạt …; giá trị sản xuất tăng bình quân 17%/năm": in all these years. */
    private boolean isYearlyOverStretch(int at, Period year) {
        return state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Change change
                && change.average()
                && year.edtf().length() == 4
                && state.stretch.isPresent()
                && state.stretch.get().period().end().equals(year.end());
    }

    /** "giai đoạn 2016 - 2020 từ 31 triệu đồng lên 46 triệu đồng": the one in the last of these years. */
    private boolean isReached(int at) {
        boolean from = at > 2
                && state.isFigure(at - 2)
                && (state.key(at - 3).equals("từ")
                        || ((Mention) state.items.get(at - 2))
                                .tokens()
                                .getFirst()
                                .is("từ"));
        return from && Set.of("lên", "xuống", "còn").contains(state.key(at - 1));
    }

    /** "hiện có 9 doanh nghiệp, tổng vốn 640 tỷ đồng": capital that there is now, all of it. */
    private boolean isHeld(Frame about) {
        return state.present
                && (about.indicator.endsWith("-capital") || about.indicator.equals("total-investment"))
                && about.details.stream().noneMatch(Set.of("new", "capital-increase", "share-purchase")::contains);
    }

    /** "đến hết tháng 8 có 21 dự án mới với vốn đăng ký 350 triệu USD": the capital of these alone. */
    private boolean isOfNewProjects(Timed figure) {
        return figure.same()
                && Set.of("new", "capital-increase").stream().anyMatch(state.last.details::contains)
                && Indicators.isSibling(state.last.indicator, figure.about().indicator)
                && state.key(figure.at() - 1).isEmpty()
                && !state.last.period.edtf().startsWith("..");
    }

    /** "đến nay" within a year: what came in it, and not all there is. */
    private boolean isTowards(Timed figure, Meaning.Time until) {
        int at = figure.at();
        boolean inYear = state.key(at + 1).equals("trong")
                && (state.key(at + 2).equals("năm")
                        || (at + 2 < state.items.size()
                                && state.items.get(at + 2) instanceof Mention within
                                && within.meaning() instanceof Meaning.Time));
        boolean again = figure.same() && figure.about().indicator.equals(state.last.indicator);
        boolean within = again && !until.stated() && isOfYear(state.last.period, until.period());
        boolean aimed = again
                && state.last.kind == Kind.TARGET
                && state.last.period.edtf().length() == 4;
        boolean behind = times.timeBehind(at)
                .filter(told -> told.role() == Meaning.Time.Role.PERIOD && isOfYear(told.period(), until.period()))
                .isPresent(); // "đến 20/11 thu hút 3,1 tỷ USD kể từ đầu năm"
        return inYear
                || behind
                || within
                || aimed
                || (Indicators.runs(figure.about().indicator) && times.isAgainstSameStretch(at));
    }

    /** The time said before the figure, else the one behind; "từ 7,93 tỷ USD năm 2014 lên" has its own. */
    Optional<Meaning.Time> told(int at, Measure measure) {
        Optional<Meaning.Time> before =
                state.time.filter(known -> !known.period().isNone());
        Optional<Meaning.Time> behind = measure == Measure.COMPLETION ? Optional.empty() : times.timeBehind(at);
        Optional<Meaning.Time> own = state.timeOfFigure ? times.timeRightBehind(at) : Optional.empty();
        boolean stretch = times.timeRightBehind(at)
                .filter(time -> time.period().edtf().length() == 9)
                .isPresent();
        if (stretch && measure == Measure.GROWTH) {
            return times.timeRightBehind(at); // "tăng bình quân 10,5% giai đoạn 2021-2025"
        }
        if (own.isPresent()) {
            return own;
        }
        if (before.isPresent() && isYearlyOverStretch(at, before.get().period())) {
            return state.stretch;
        }
        boolean left = state.key(at - 1).equals("từ")
                || state.key(at - 2).equals("từ")
                || (state.items.get(at) instanceof Mention figure
                        && figure.tokens().getFirst().is("từ"));
        return left && behind.filter(Meaning.Time::stated).isPresent()
                ? behind
                : before.or(() -> behind).or(() -> state.time);
    }

    /** "nâng tổng số lên 68 dự án, tổng vốn hơn 6,9 tỷ USD": what there is since then, and its other gauge. */
    private boolean isRaised(Frame about, int at, boolean same) {
        boolean beside = same
                && state.last.period.equals(state.raised)
                && Indicators.isSibling(state.last.indicator, about.indicator);
        return (around.isRaised(at) || beside) && !(about.period.isNone() && state.time.isEmpty());
    }

    /** A closed stretch within the year of that point: "năm 2022 cam kết 615.151 USD, đến nay giải ngân 158.146 USD". */
    private static boolean isOfYear(Period closed, Period point) {
        return closed.start().isPresent()
                && point.end().isPresent()
                && closed.start().get().getYear() == point.end().get().getYear();
    }
}
