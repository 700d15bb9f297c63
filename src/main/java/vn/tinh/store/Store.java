package vn.tinh.store;

import java.util.function.Function;

/** The graph as it is kept, here or elsewhere. Readers never wait for a writer; writers wait for each other. */
public interface Store extends AutoCloseable {
    /** Reads one consistent state. Nothing lazy may leave the function. */
    <T> T read(Function<? super Snapshot, ? extends T> reader);

    /** Applies the change whole or not at all, durably: when it returns, a killed process has it all. */
    void apply(Change change);

    /** Grows with every applied change and survives a restart; the state of two equal versions is the same. */
    long version();

    @Override
    void close();
}
