package vn.tinh.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * When the graph in a folder came to its version: the time of a file that holds the version, by the clock of the file
 * system. Never before the change; a process that was killed in between makes it the time of the next opening.
 */
final class LastChange {
    private final Path file;
    private volatile Optional<Instant> time = Optional.empty();

    private LastChange(Path file) {
        this.file = file;
    }

    /** @param data the folder of the store */
    static LastChange of(Path data, long version) {
        var change = new LastChange(data.resolve("changed"));
        try {
            if (Files.readString(change.file).strip().equals(Long.toString(version))) {
                change.time = Optional.of(Files.getLastModifiedTime(change.file).toInstant());
                return change;
            }
        } catch (IOException notYetThere) {
            // it is written now
        }
        change.to(version);
        return change;
    }

    /** A failure is no fault of the change: the time is then not known. */
    void to(long version) {
        try {
            Files.writeString(file, version + "\n");
            time = Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException cannot) {
            time = Optional.empty();
        }
    }

    Optional<Instant> time() {
        return time;
    }
}
