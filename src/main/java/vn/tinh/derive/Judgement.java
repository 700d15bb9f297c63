package vn.tinh.derive;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Qualifier;

/**
 * What is held to be so where several texts speak of one cell.
 *
 * @param chosen the claim whose amount is shown
 * @param agreement how the claims stand to each other
 * @param reason why this one was chosen
 * @param rivals the claims that differ and that no rule parts; empty unless conflicting
 */
record Judgement(FigureClaim chosen, Agreement agreement, Reason reason, List<FigureClaim> rivals) {
    /** The first says most: the narrowest stretch, the firmest word, the highest standing, what has been done. */
    private static final Comparator<FigureClaim> MOST_PRECISE = ((Comparator<FigureClaim>)
                    (one, other) -> one.extent().compareWidth(other.extent()))
            .thenComparing(claim -> claim.qualifier() != Qualifier.EXACT)
            .thenComparingInt(claim -> -claim.source().rank())
            .thenComparing(claim -> claim.kind() == Kind.ESTIMATE)
            .thenComparing(FigureClaim.EARLIEST);

    /**
     * Judges all pairs. Agreement cannot be chained (1,46 and 1,54 both agree with 1,5), so a cell is at peace only
     * where each voice that is left agrees with each other one; a third that agrees with both hides no conflict.
     *
     * @param voices at least one
     */
    static Judgement of(List<Voice> voices) {
        var contest = new Contest(voices);
        contest.supersede(Reason.CORRECTION, Voice::corrects);
        contest.supersede(Reason.LATER_OF_SAME_SOURCE, Judgement::isLaterOfSameSource);
        contest.supersede(Reason.LATER_PLAN, Judgement::isOfLaterPlan);
        contest.preferStanding();
        contest.preferActual();
        Set<Voice> rivals = contest.rivals();
        if (!rivals.isEmpty()) {
            return conflict(rivals);
        }
        List<FigureClaim> left = contest.left().stream().map(Voice::claim).toList();
        FigureClaim chosen = mostPrecise(left);
        if (contest.settledBy() != Reason.ONLY_CLAIM) {
            return new Judgement(chosen, Agreement.SETTLED, contest.settledBy(), List.of());
        }
        boolean several = contest.left().stream().map(Voice::text).distinct().count() > 1;
        return new Judgement(chosen, several ? Agreement.AGREED : Agreement.SINGLE, reason(voices, chosen), List.of());
    }

    /** A later word of the same speaker. Where each names another plan, it is for the plans to say which is later. */
    private static boolean isLaterOfSameSource(Voice later, Voice earlier) {
        return later.claim().knownFrom().isAfter(earlier.claim().knownFrom())
                && later.claim().source().isSameSpeaker(earlier.claim().source())
                && !later.claim().isOfAnotherPlan(earlier.claim())
                && !later.agrees(earlier);
    }

    private static boolean isOfLaterPlan(Voice later, Voice earlier) {
        if (!later.claim().isOfAnotherPlan(earlier.claim()) || later.agrees(earlier)) {
            return false;
        }
        Plan plan = later.claim().plan();
        Plan other = earlier.claim().plan();
        boolean dated = plan.isDated() && other.isDated();
        return dated
                ? plan.issued().isAfter(other.issued())
                : later.claim().knownFrom().isAfter(earlier.claim().knownFrom());
    }

    private static Judgement conflict(Set<Voice> rivals) {
        int highest = rivals.stream().mapToInt(Voice::rank).max().orElseThrow();
        FigureClaim latest = rivals.stream()
                .filter(rival -> rival.rank() == highest)
                .map(Voice::claim)
                .min(FigureClaim.LATEST)
                .orElseThrow();
        return new Judgement(
                latest,
                Agreement.CONFLICTING,
                Reason.LATEST_CLAIM,
                rivals.stream().map(Voice::claim).toList());
    }

    /** Of claims that all agree. One of unknown precision stands back behind its like of a known one. */
    private static FigureClaim mostPrecise(List<FigureClaim> claims) {
        FigureClaim first = claims.stream().min(MOST_PRECISE).orElseThrow();
        return claims.stream()
                .filter(claim -> claim.precision().signum() > 0)
                .filter(claim -> first.precision().signum() == 0
                        && claim.extent().shape() == first.extent().shape()
                        && claim.saysTheSame(first))
                .min(MOST_PRECISE)
                .orElse(first);
    }

    private static Reason reason(List<Voice> voices, FigureClaim chosen) {
        Set<Boolean> same =
                voices.stream().map(voice -> voice.claim().saysTheSame(chosen)).collect(Collectors.toSet());
        if (same.contains(false)) {
            return Reason.MORE_PRECISE;
        }
        return voices.size() > 1 || voices.getFirst().claims().size() > 1 ? Reason.SAME_VALUE : Reason.ONLY_CLAIM;
    }
}
