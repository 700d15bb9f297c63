package vn.tinh.ingest;

/** Is told how far a long load has come. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (files, of, statements) -> {};

    /**
     * @param files done so far
     * @param of files in all
     * @param statements loaded so far
     */
    void at(int files, int of, long statements);
}
