package vn.tinh.ontology;

import java.util.List;
import java.util.stream.Stream;
import vn.tinh.problem.Finding;

/**
 * What was found in a file, in its order.
 *
 * @param violations what must be put right before the file is taken
 * @param warnings what ought to be looked at
 */
public record Judgement(List<Finding> violations, List<Finding> warnings) {
    /** All is well. */
    public static final Judgement GOOD = new Judgement(List.of(), List.of());

    public Judgement {
        violations = violations.stream().distinct().sorted().toList();
        warnings = warnings.stream().distinct().sorted().toList();
    }

    public Judgement and(Judgement other) {
        return new Judgement(
                Stream.concat(violations.stream(), other.violations.stream()).toList(),
                Stream.concat(warnings.stream(), other.warnings.stream()).toList());
    }
}
