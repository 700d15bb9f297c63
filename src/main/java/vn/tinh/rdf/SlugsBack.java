package vn.tinh.rdf;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import vn.tinh.vocab.Ids;

/** IRIs back to slugs. */
final class SlugsBack {
    /** Things whose key is their slug, since their lists are open and no other thing shares it. */
    private static final Set<String> KEYED = Set.of("organisation", "project", "product", "detail");

    private SlugsBack() {}

    /** The flat slug where it means this place, else the full key of a district. */
    static String place(Names names, Node place) {
        return place(names, place, Optional.empty());
    }

    /** @param atHand the notation of a zone that no list holds */
    private static String place(Names names, Node place, Optional<String> atHand) {
        String key = Ids.key(place);
        Optional<String> notation = names.notation(place);
        if (!Ids.type(place).equals("place")) {
            return notation.or(() -> atHand).orElse(key);
        }
        return notation.filter(slug -> names.place(slug).filter(place::equals).isPresent())
                .orElse(key);
    }

    /** The notation that the graph at hand or the reference data give, else the key. */
    static String slug(Names names, Node thing, Optional<String> notationAtHand) {
        if (Ids.type(thing).equals("place") || Ids.type(thing).equals("zone")) {
            return place(names, thing, notationAtHand);
        }
        if (KEYED.contains(Ids.type(thing))) {
            return Ids.key(thing);
        }
        return names.notation(thing).or(() -> notationAtHand).orElseGet(() -> Ids.key(thing));
    }
}
