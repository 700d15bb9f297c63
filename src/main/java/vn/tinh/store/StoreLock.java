package vn.tinh.store;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** One process at a time has a data folder; a second one is told whose it is. The lock ends with its process. */
final class StoreLock implements AutoCloseable {
    private static final String SERVES = ", which serves it at ";

    private final Path owner;
    private final FileChannel channel;

    private StoreLock(Path owner, FileChannel channel) {
        this.owner = owner;
        this.channel = channel;
    }

    static StoreLock acquire(Path data) {
        Path owner = data.resolve("owner");
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new TinhException(Problem.STORE_UNAVAILABLE, data + " is in use by " + describe(owner));
            }
            StoreLock lock = new StoreLock(owner, channel);
            lock.announce("");
            return lock;
        } catch (IOException e) {
            throw new TinhException(
                    Problem.STORE_UNAVAILABLE, data + ": a data folder that can be written was expected: " + e, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }

    private static String describe(Path owner) {
        try {
            return Files.readString(owner).strip();
        } catch (IOException e) {
            return "another process";
        }
    }

    /** Where the process that has the folder serves it; nothing where nobody has it, or does not serve it. */
    static Optional<URI> servedAt(Path data) {
        Path file = data.resolve("lock");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (tryLock(channel) != null) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        String owner = describe(data.resolve("owner"));
        int at = owner.indexOf(SERVES);
        return at < 0 ? Optional.empty() : Optional.of(URI.create(owner.substring(at + SERVES.length())));
    }

    void announce(String address) {
        String text = "process " + ProcessHandle.current().pid() + (address.isEmpty() ? "" : SERVES + address);
        try {
            Files.writeString(owner, text + "\n");
        } catch (IOException e) {
            throw new TinhException(Problem.STORE_UNAVAILABLE, owner + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(owner);
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
