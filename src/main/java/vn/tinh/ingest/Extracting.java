package vn.tinh.ingest;

import java.util.List;
import vn.tinh.extract.judge.Told;

/** Reads the facts of an article. */
@FunctionalInterface
public interface Extracting {
    /** In the order of their evidence. */
    List<Told> extract(Item item);
}
