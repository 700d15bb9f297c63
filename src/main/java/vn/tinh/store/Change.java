package vn.tinh.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What one transaction does: statements that go, and statements that come. Everything that can be refused has been
 * refused before a change is made, so applying it cannot fail on account of its content.
 *
 * @param removed statements that go; one that is not there is no fault
 * @param added statements that come, after the others have gone
 */
public record Change(Collection<Quad> removed, Collection<Quad> added) {
    public static final Change NONE = new Change(List.of(), List.of());

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
