package vn.tinh.problem;

import java.util.List;

/**
 * A bad file, command or request, told with its place. Bugs are {@link IllegalStateException} and the like instead.
 */
public final class TinhException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Finding> findings;

    public TinhException(Problem problem, List<Finding> findings) {
        super(String.join("\n", findings.stream().map(Finding::toString).toList()));
        this.problem = problem;
        this.findings = List.copyOf(findings);
    }

    public TinhException(Problem problem, Place place, String message) {
        this(problem, List.of(new Finding(place, message)));
    }

    public TinhException(Problem problem, String message) {
        super(message);
        this.problem = problem;
        this.findings = List.of();
    }

    public TinhException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
        this.findings = List.of();
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong, each with its place; empty where the message says it all. */
    public List<Finding> findings() {
        return findings;
    }
}
