package vn.tinh.ingest;

import java.util.List;
import vn.tinh.problem.Finding;

/** What became of one file. */
public sealed interface Outcome {
    /** The name of the file. */
    String name();

    /**
     * The file's graphs hold what the file says.
     *
     * @param statements how many the file has
     * @param warnings what is doubtful in it
     * @param decisions what people have decided in it on claims that were extracted
     */
    record Loaded(String name, long statements, List<Finding> warnings, List<Decision> decisions) implements Outcome {}

    /** The graphs held these statements already, whatever the bytes, and nothing was done. */
    record Unchanged(String name) implements Outcome {}

    /** The file is gone, and its graph went with it. */
    record Removed(String name) implements Outcome {}

    /** The file is wrong, and nothing of it was loaded; its graphs are as they were. */
    record Refused(String name, List<Finding> findings) implements Outcome {}
}
