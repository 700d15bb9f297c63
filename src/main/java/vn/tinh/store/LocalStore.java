package vn.tinh.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * The graph in a folder of this machine: TDB2, and the text index beside it.
 *
 * <p>Everything stands in named graphs; the default graph that queries see is their union. One process at a time has
 * the folder. A change that fails to apply leaves TDB2 in a state in which it must be opened anew before the next
 * write, so the store then refuses further changes.
 */
public final class LocalStore implements Store {
    /**
     * Four indexes instead of TDB2's six. Patterns within a known graph use the index of the union and skip other
     * graphs' matches, of which there are few, since a thing is described in one graph or two.
     */
    private static final StoreParams PARAMS = StoreParamsBuilder.create("tinh", StoreParams.getDftStoreParams())
            .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
            .build();

    private final Optional<StoreLock> lock;
    private final DatasetGraph dataset;
    private final TextIndexOfLabels text;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile long version;
    private Optional<LastChange> changed = Optional.empty();
    private volatile boolean torn;

    private LocalStore(Optional<StoreLock> lock, DatasetGraph dataset, TextIndexOfLabels text) {
        this.lock = lock;
        this.dataset = dataset;
        this.text = text;
    }

    /**
     * Opens the store in a folder, and makes it if there is none.
     *
     * @param data the folder
     * @throws TinhException {@code STORE_UNAVAILABLE} if another process has it, or it cannot be opened
     */
    public static LocalStore open(Path data) {
        StoreLock lock = StoreLock.acquire(data);
        try {
            LocalStore store = open(
                    Optional.of(lock),
                    Location.create(data.resolve("tdb2").toString()),
                    TextIndexOfLabels.open(data.resolve("text")));
            store.changed = Optional.of(LastChange.of(data, store.version));
            return store;
        } catch (RuntimeException e) {
            lock.close();
            throw e instanceof TinhException
                    ? e
                    : new TinhException(
                            Problem.STORE_UNAVAILABLE, data + ": the store cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Where another process serves the store in a folder; nothing where none does. */
    public static Optional<URI> servedAt(Path data) {
        return StoreLock.servedAt(data);
    }

    /** A store that is gone when it is closed, for checking files and for the past. */
    public static LocalStore inMemory() {
        return open(Optional.empty(), Location.mem(), TextIndexOfLabels.inMemory());
    }

    private static LocalStore open(Optional<StoreLock> lock, Location location, TextIndexOfLabels text) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location, PARAMS);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        text.serve(dataset.getContext());
        LocalStore store = new LocalStore(lock, dataset, text);
        store.version = store.read(StoreVersion::of);
        if (text.version() != store.version) {
            store.rebuildText();
        }
        return store;
    }

    /** What queries run on. Begin a read transaction first; writing goes through {@link #apply} alone. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Tells other processes, should they ask for the folder, where this one serves it. */
    public void announce(String address) {
        lock.ifPresent(held -> held.announce(address));
    }

    @Override
    public <T> T read(Function<? super Snapshot, ? extends T> reader) {
        if (dataset.isInTransaction()) {
            return reader.apply(new DatasetSnapshot(dataset));
        }
        dataset.begin(ReadWrite.READ);
        try {
            return reader.apply(new DatasetSnapshot(dataset));
        } finally {
            dataset.end();
        }
    }

    @Override
    public void apply(Change change) {
        if (change.isEmpty()) {
            return;
        }
        writing.lock();
        try {
            if (torn) {
                throw new TinhException(
                        Problem.STORE_UNAVAILABLE,
                        "an earlier change failed: the store takes no more before a restart");
            }
            long from = version;
            Change whole = StoreVersion.step(change, from);
            commit(whole);
            version = from + 1;
            changed.ifPresent(last -> last.to(version));
            text.follow(whole, from + 1);
        } finally {
            writing.unlock();
        }
    }

    private void commit(Change change) {
        dataset.begin(ReadWrite.WRITE);
        try {
            change.removed().forEach(dataset::delete);
            new QuadWriter(dataset).add(change.added());
            dataset.commit();
        } catch (RuntimeException e) {
            torn = true;
            dataset.abort();
            throw e;
        } finally {
            dataset.end();
        }
    }

    private void rebuildText() {
        dataset.begin(ReadWrite.READ);
        try {
            text.rebuild(dataset, version);
        } finally {
            dataset.end();
        }
    }

    @Override
    public long version() {
        return version;
    }

    /** When the graph came to its version; empty for one in memory. */
    public Optional<Instant> changed() {
        return changed.flatMap(LastChange::time);
    }

    @Override
    public void close() {
        writing.lock();
        try {
            text.close();
            TDBInternal.expel(dataset, true);
        } finally {
            lock.ifPresent(StoreLock::close);
            writing.unlock();
        }
    }
}
