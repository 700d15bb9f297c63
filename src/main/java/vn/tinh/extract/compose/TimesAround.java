package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Period;

/** Looks for times around a figure in the sentence at hand. */
final class TimesAround {
    private final State state;

    TimesAround(State state) {
        this.state = state;
    }

    /** "tính đến hết tháng 7 thu hút được 6,2 tỷ USD, so với cùng kỳ năm trước tăng": what came within the year. */
    boolean isAgainstSameStretch(int at) {
        for (int next = at + 1; next < state.items.size(); next++) {
            if (state.key(next).equals(";")
                    && !(next + 1 < state.items.size() && state.items.get(next + 1) instanceof Mention)) {
                return false;
            }
            if (state.items.get(next) instanceof Mention mention && mention.meaning() instanceof Meaning.Time told) {
                if (told.role() == Meaning.Time.Role.BASELINE) {
                    return told.shift() == Meaning.Time.Shift.YEAR_BEFORE || isMultiple(next - 1, told.period());
                }
                if (told.role() == Meaning.Time.Role.PERIOD && !told.period().isNone()) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "41 dự án, gấp 3 lần năm 2019": all that there is hardly grows so in a year. */
    private boolean isMultiple(int at, Period than) {
        boolean yearBefore = state.calendar
                .published()
                .flatMap(date ->
                        than.end().map(end -> end.getYear() == date.knownFrom().getYear() - 1))
                .orElse(false);
        return yearBefore
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Change
                && mention.tokens().getFirst().is("gấp");
    }

    /** "12% vào năm 2025 và 20% vào năm 2030": the year of the figure right before it. */
    Optional<Meaning.Time> timeRightBehind(int at) {
        int next = Set.of("vào", "trong", "đến").contains(state.key(at + 1)) ? at + 2 : at + 1;
        return next < state.items.size()
                        && state.items.get(next) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Time told
                        && told.role() == Meaning.Time.Role.PERIOD
                        && told.stated()
                        && !told.period().isNone()
                ? Optional.of(told)
                : Optional.empty();
    }

    /** "15 dự án, tổng vốn trên 2 triệu USD; số liệu tính đến cuối tháng 12/2018": said when all is told. */
    Optional<Meaning.Time> timeAhead(int at) {
        for (int next = at + 1; next < state.items.size(); next++) {
            if (state.items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Time told
                    && told.stated()
                    && !told.period().isNone()
                    && (told.role() == Meaning.Time.Role.PERIOD || told.role() == Meaning.Time.Role.UNTIL)) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    Optional<Meaning.Time> timeBehind(int at) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 7); next++) {
            if (state.items.get(next) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Time told
                        && (told.role() == Meaning.Time.Role.PERIOD
                                || (told.role() == Meaning.Time.Role.UNTIL && told.stated()))) {
                    return Optional.of(told);
                }
                if (state.isFigure(next)) {
                    return Optional.empty();
                }
            } else if (State.PAUSES.contains(state.key(next))
                    || Set.of(",", "(").contains(state.key(next))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Meaning.Time> baselineBehind(int at) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            if (state.items.get(next) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Time told) {
                    if (told.role() == Meaning.Time.Role.BASELINE) {
                        return Optional.of(told);
                    }
                    continue;
                }
                return Optional.empty();
            }
            if (State.PAUSES.contains(state.key(next))
                    || Set.of(",", "(").contains(state.key(next))
                    || (state.outside.outdone && state.key(next).equals(")"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
