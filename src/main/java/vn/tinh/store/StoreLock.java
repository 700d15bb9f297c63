package vn.tinh.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** One process at a time has a data folder; a second one is told whose it is. The lock ends with its process. */
final class StoreLock implements AutoCloseable {
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

    void announce(String address) {
        String text = "process " + ProcessHandle.current().pid()
                + (address.isEmpty() ? "" : ", which serves it at " + address);
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
