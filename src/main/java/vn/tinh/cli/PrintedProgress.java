package vn.tinh.cli;

import java.io.PrintWriter;
import vn.tinh.ingest.Progress;

/** Says how far a load has come, but no oftener than every two seconds. */
final class PrintedProgress implements Progress {
    private static final long EVERY = 2_000_000_000L;

    private final PrintWriter to;
    private long last = System.nanoTime();

    PrintedProgress(PrintWriter to) {
        this.to = to;
    }

    @Override
    public void at(int files, int of, long statements) {
        if (System.nanoTime() - last >= EVERY && files < of) {
            to.println("%d of %d files, %d statements".formatted(files, of, statements));
            to.flush();
            last = System.nanoTime();
        }
    }
}
