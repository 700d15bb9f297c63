package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** The period of a figure, and whether it has come to that or shall. */
final class When {
    /** "giải thể", "tạm ngừng hoạt động": so many within a time, and no stock. */
    private static final Set<String> COME_AND_GONE = Set.of("dissolved", "suspended", "resumed");

    /** The last sentence with a running total. */
    private int summed = -9;

    private final Around around;
    private final State state;
    private final SaidTimes said;
    private final CarriedTimes carried;

    When(Around around, State state) {
        this.around = around;
        this.state = state;
        this.said = new SaidTimes(around, state);
        this.carried = new CarriedTimes(state);
    }

    void when(Frame about, int at, boolean same, Measure measure) {
        boolean moving = measure == Measure.GROWTH
                || about.details.contains("new")
                || about.details.contains("capital-increase")
                || (about.details.contains("share-purchase") && !around.isSaidBefore(at, "sau", "điều"))
                || (about.details.stream().anyMatch(COME_AND_GONE::contains) && state.until.isEmpty())
                || isOfNew(about);
        boolean stock = state.indicators.isStock(about.indicator) && !moving;
        boolean accumulates = (state.indicators.accumulates(about.indicator) || isOfProjects(about)) && !moving;
        var figure = new Timed(about, at, same, measure, stock, accumulates, said.told(at, measure));
        if (!said.tells(figure) && !carried.isNow(figure)) {
            carried.carry(figure);
        }
        running(figure);
        boolean past = isRemarkOnThePast(figure);
        kind(figure, past);
    }

    /** "Trong đó, thu nội địa 259 tỷ đồng, lũy kế 1.390 tỷ đồng": the month's, then all since the year began. */
    private void running(Timed figure) {
        Frame about = figure.about();
        boolean said = figure.told().isPresent() || state.until.isPresent();
        summed = said && state.cumulative ? state.number : summed;
        if (figure.stock() || figure.accumulates() || about.period.isNone() || said) {
            return;
        }
        if (state.cumulative) {
            summed = state.number;
            about.period = state.calendar.running(about.period, false, Optional.empty());
        } else if (summed == state.number - 1
                && around.isSaidAhead(figure.at(), "lũy", "kế")
                && isOfTheYear(about.period)) {
            about.period = Calendar.narrowed(about.period, Meaning.Time.Shift.MONTH_BEFORE);
        }
    }

    private static boolean isOfTheYear(Period period) {
        return period.edtf().length() == 15 && period.edtf().startsWith("-01/", 4);
    }

    /** What stands in brackets with a time of its own, or behind a time that is compared with, is over. */
    private boolean isRemarkOnThePast(Timed figure) {
        if (!state.inBrackets) {
            return false;
        }
        boolean level = figure.measure() == Measure.VALUE;
        if (state.outside.outdone
                && figure.measure() == Measure.GROWTH
                && figure.told().equals(state.outside.time)) {
            shift(figure.about(), state.outside.baseline.orElseThrow());
            state.against = Optional.empty();
            return true;
        }
        if (state.outside.baseline.isPresent() && level && figure.told().equals(state.outside.time)) {
            shift(figure.about(), state.outside.baseline.get());
            return true;
        }
        if (state.until.isPresent() && !state.until.equals(state.outside.until) && !state.outside.cuedInside) {
            return !state.calendar.isFuture(figure.about().period);
        }
        if (state.time.isPresent() && !state.time.equals(state.outside.time) && !state.outside.cuedInside) {
            return !state.calendar.isFuture(state.time.get().period());
        }
        if (state.against.isPresent()
                && !state.against.equals(state.outside.against)
                && (level || isBaseline(figure.at() - 1))) {
            shift(figure.about(), state.against.get());
        }
        return false;
    }

    private void shift(Frame about, Meaning.Time baseline) {
        about.period = Times.baseline(baseline, about.period);
        state.features.add("period:bracket");
    }

    private void kind(Timed figure, boolean past) {
        Frame about = figure.about();
        boolean timed = figure.told().isPresent() || state.until.isPresent();
        about.kind =
                state.kind.orElseGet(() -> figure.same() || part(about, timed) ? state.source.kind : state.headedKind);
        if (past) {
            about.kind = Kind.ACTUAL;
        }
        Kind cued = state.kind.orElse(Kind.ACTUAL);
        if (cued == Kind.ACTUAL && (state.calendar.isFuture(about.period) || isAimedAt(about.period))) {
            about.kind = Kind.TARGET;
            state.features.add("kind:future");
        } else if (state.kind.isPresent()) {
            state.features.add("kind:" + cued.slug());
        }
    }

    /** "Đến nay, các khu công nghiệp có 382 dự án, tổng vốn 10,3 tỷ USD": all that these projects have brought. */
    private boolean isOfProjects(Frame about) {
        return about.indicator.equals("total-investment")
                && (state.last.indicator.endsWith("-projects")
                        || about.details.contains(Inside.ZONES)
                        || about.details.contains("industrial-cluster"));
    }

    /** "công nhận 23 sản phẩm của 17 chủ thể": those whose products were recognised just then. */
    private boolean isOfNew(Frame about) {
        return about.indicator.equals("ocop-producers")
                && state.last.indicator.equals(Recognised.NEW)
                && state.last.paragraph == state.sentence.paragraph()
                && state.until.isEmpty();
    }

    /** "tăng 3,3% (cùng kỳ tăng 7,1%)": that was the growth of the year before. */
    private boolean isBaseline(int at) {
        return at >= 0
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Time told
                && told.role() == Meaning.Time.Role.BASELINE;
    }

    /** An article of which nobody knows the date has told aims for as near a year as this. */
    private boolean isAimedAt(Period period) {
        boolean years = !period.isNone()
                && period.edtf().chars().filter(one -> one == '-').count() == 0;
        return state.calendar.published().isEmpty()
                && years
                && !period.edtf().startsWith("..")
                && period.end().map(end -> end.getYear() >= state.aimed).orElse(false);
    }

    /** What is named as a part of the whole before, for the same time: as sure as that whole. */
    private boolean part(Frame about, boolean timed) {
        boolean split = state.features.contains("commodity:named") || state.features.contains("partner:named");
        boolean whole = state.source.commodity.isEmpty() && state.source.partner.isEmpty();
        boolean within = state.key(0).equals("trong")
                && state.key(1).equals("đó")
                && state.last.sentence == state.number - 1
                && (state.last.indicator.equals(about.indicator)
                        || Indicators.isSibling(state.last.indicator, about.indicator))
                && (split || !state.subject.details.isEmpty());
        return !timed && (within || (split && whole && !state.features.contains("indicator:named")));
    }
}
