package vn.tinh.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What will be kept after a change that has not been made yet. */
final class Changed implements Kept {
    private final Kept before;
    private final Set<Quad> removed;
    private final Map<Node, List<Quad>> addedAbout = new HashMap<>();
    private final Map<Node, List<Quad>> addedPointing = new HashMap<>();

    Changed(Kept before, Collection<Quad> removed, Collection<Quad> added) {
        this.before = before;
        this.removed = new HashSet<>(removed);
        for (Quad quad : added) {
            this.removed.remove(quad);
            addedAbout
                    .computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                    .add(quad);
            addedPointing
                    .computeIfAbsent(quad.getObject(), o -> new ArrayList<>())
                    .add(quad);
        }
    }

    @Override
    public Collection<Quad> about(Collection<Node> subjects) {
        var quads = withoutRemoved(before.about(subjects));
        subjects.forEach(subject -> quads.addAll(addedAbout.getOrDefault(subject, List.of())));
        return quads;
    }

    @Override
    public Collection<Quad> pointing(Node predicate, Collection<Node> objects) {
        var quads = withoutRemoved(before.pointing(predicate, objects));
        for (Node object : objects) {
            for (Quad quad : addedPointing.getOrDefault(object, List.of())) {
                if (quad.getPredicate().equals(predicate)) {
                    quads.add(quad);
                }
            }
        }
        return quads;
    }

    private Set<Quad> withoutRemoved(Collection<Quad> quads) {
        var left = new LinkedHashSet<Quad>(quads);
        left.removeAll(removed);
        return left;
    }
}
