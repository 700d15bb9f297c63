package vn.tinh.ingest;

import java.util.List;
import java.util.stream.Stream;
import vn.tinh.fact.FlatRecord;

/**
 * The gold facts of an article beside those that were extracted.
 *
 * @param article its id
 * @param matches gold facts that were found, of both tiers
 * @param unfound gold facts that were not, of both tiers; see {@link #misses()}
 * @param extras extracted facts that are no gold fact of either tier, or a second time the same
 * @param near pairs that say the same figure or object at the same place of the text, matches among them
 */
public record Compared(String article, List<Match> matches, List<Lone> unfound, List<Lone> extras, List<Match> near) {
    public Compared {
        matches = List.copyOf(matches);
        unfound = List.copyOf(unfound);
        extras = List.copyOf(extras);
        near = List.copyOf(near);
    }

    /**
     * A gold fact and the extracted one that is meant to be it.
     *
     * @param differing in what they differ all the same
     */
    public record Match(FlatRecord gold, FlatRecord found, List<Aspect> differing) {
        public Match {
            differing = List.copyOf(differing);
        }
    }

    /**
     * A fact without its match.
     *
     * @param nearest the most similar one of the other side; without keys where none is near
     * @param differing in what the two differ
     */
    public record Lone(FlatRecord row, FlatRecord nearest, List<Aspect> differing) {
        public Lone {
            differing = List.copyOf(differing);
        }

        public boolean hasNearest() {
            return !nearest.keys().isEmpty();
        }
    }

    /** Core facts that were not found: what counts against recall. */
    public List<Lone> misses() {
        return unfound.stream().filter(lone -> !Evaluation.isFine(lone.row())).toList();
    }

    Stream<Match> core(List<Match> pairs) {
        return pairs.stream().filter(pair -> !Evaluation.isFine(pair.gold()));
    }
}
