package vn.tinh.ingest;

import java.util.List;
import java.util.stream.Stream;

/** What became of the files of one load, in their order. */
public record Report(List<Outcome> outcomes) {
    public Report {
        outcomes = List.copyOf(outcomes);
    }

    Report and(Report next) {
        return new Report(
                Stream.concat(outcomes.stream(), next.outcomes.stream()).toList());
    }

    public Stream<Outcome.Refused> refused() {
        return outcomes.stream().filter(Outcome.Refused.class::isInstance).map(Outcome.Refused.class::cast);
    }

    public Stream<Outcome.Loaded> loaded() {
        return outcomes.stream().filter(Outcome.Loaded.class::isInstance).map(Outcome.Loaded.class::cast);
    }

    public long unchanged() {
        return outcomes.stream().filter(Outcome.Unchanged.class::isInstance).count();
    }

    public long statements() {
        return loaded().mapToLong(Outcome.Loaded::statements).sum();
    }

    public boolean hasRefused() {
        return refused().findAny().isPresent();
    }
}
