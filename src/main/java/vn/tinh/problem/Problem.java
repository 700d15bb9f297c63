package vn.tinh.problem;

/** The kinds of wrong, each with the exit code and the HTTP status it is told with. */
public enum Problem {
    /** A file's syntax cannot be read. */
    SYNTAX(1, 400),
    /** A file was read, and a shape, a check or a rule of the model refuses it. */
    FACTS_INVALID(1, 422),
    /** An article, a file or a thing that was named is not there. */
    NOT_FOUND(1, 404),
    /** The command or the request is not of the right form. */
    USAGE(2, 400),
    /** The store is in use by another process, or cannot be opened. */
    STORE_UNAVAILABLE(2, 503),
    /** The server named by {@code tinh.fuseki} or {@code --into} does not answer as it must. */
    REMOTE(1, 502),
    /** A fault of ours. */
    INTERNAL(3, 500);

    private final int exitCode;
    private final int httpStatus;

    Problem(int exitCode, int httpStatus) {
        this.exitCode = exitCode;
        this.httpStatus = httpStatus;
    }

    /** 0 done, 1 the data is wrong, 2 the command is wrong, 3 our fault. */
    public int exitCode() {
        return exitCode;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
