package vn.tinh.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import vn.tinh.fact.Kind;

/**
 * The voices that are left of a cell's, while one rule after the other parts them. A rule only ever parts voices that
 * differ, save that a correction stands against what it corrects whatever they say.
 */
final class Contest {
    private final List<Voice> all;
    /** By the claims' names. */
    private final Map<Node, Set<Node>> beatenBy = new HashMap<>();

    private List<Voice> left;
    private Reason settledBy = Reason.ONLY_CLAIM;

    Contest(List<Voice> voices) {
        this.all = List.copyOf(voices);
        this.left = all;
    }

    List<Voice> left() {
        return left;
    }

    /** The last, and so the weakest, rule that was needed; {@link Reason#ONLY_CLAIM} where none was. */
    Reason settledBy() {
        return settledBy;
    }

    /**
     * What has been superseded stays so even where its successor falls in turn: who took a figure back does not hold
     * it again because another has corrected the new one. But nobody is superseded by what he has himself superseded,
     * nor do two who claim to supersede each other.
     */
    void supersede(Reason reason, BiPredicate<Voice, Voice> supersedes) {
        if (left.size() < 2) {
            return;
        }
        var beaten = new HashMap<Node, Set<Node>>();
        for (Voice one : left) {
            for (Voice other : all) {
                if (!one.name().equals(other.name())
                        && !beatenBy.getOrDefault(other.name(), Set.of()).contains(one.name())
                        && supersedes.test(other, one)
                        && !supersedes.test(one, other)) {
                    beaten.computeIfAbsent(one.name(), o -> new HashSet<>()).add(other.name());
                }
            }
        }
        if (beaten.size() < left.size()) { // a ring in which each falls to the next says nothing
            beatenBy.putAll(beaten);
            keep(
                    reason,
                    left.stream()
                            .filter(voice -> !beaten.containsKey(voice.name()))
                            .toList());
        }
    }

    /** From the highest standing down: a voice falls where one that is higher, and has not itself fallen, differs. */
    void preferStanding() {
        var kept = new ArrayList<Voice>();
        List<Voice> descending = left.stream()
                .sorted(Comparator.comparingInt(Voice::rank).reversed())
                .toList();
        for (Voice voice : descending) {
            if (kept.stream().noneMatch(other -> other.rank() > voice.rank() && !other.agrees(voice))) {
                kept.add(voice);
            }
        }
        keep(Reason.SOURCE_STANDING, left.stream().filter(kept::contains).toList());
    }

    /** What has been done goes before what was estimated. */
    void preferActual() {
        keep(
                Reason.ACTUAL_OVER_ESTIMATE,
                left.stream()
                        .filter(voice -> voice.claim().kind() != Kind.ESTIMATE
                                || left.stream()
                                        .noneMatch(
                                                other -> other.claim().kind() == Kind.ACTUAL && !other.agrees(voice)))
                        .toList());
    }

    private void keep(Reason reason, List<Voice> kept) {
        if (kept.size() < left.size()) {
            left = kept;
            settledBy = reason;
        }
    }

    /** Those that are left and differ from another that is left. */
    Set<Voice> rivals() {
        var rivals = new LinkedHashSet<Voice>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!left.get(i).agrees(left.get(j))) {
                    rivals.add(left.get(i));
                    rivals.add(left.get(j));
                }
            }
        }
        return rivals;
    }
}
