package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.fact.Slug;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/**
 * What a new version of an article says that the old one did not, and the other way about; each claim in one line.
 *
 * @param added by what they say
 * @param removed by what they said
 * @param kept by what they say; only where or how surely it is said may be new
 */
public record ClaimChanges(List<String> added, List<String> removed, List<String> kept) {
    /** The keys of a claim in the order in which they are told; those that say nothing are left out. */
    private static final List<Property> TOLD = List.of(
            Tinh.place,
            Tinh.indicator,
            Tinh.relation,
            Tinh.measure,
            Tinh.kind,
            Tinh.object,
            Tinh.commodity,
            Tinh.partner,
            Tinh.detail,
            Tinh.period,
            Tinh.qualifier,
            Tinh.amount,
            Tinh.unit);

    public ClaimChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    static ClaimChanges between(Collection<Quad> before, Collection<Quad> after) {
        SequencedMap<Node, String> old = claims(before);
        SequencedMap<Node, String> fresh = claims(after);
        return new ClaimChanges(rest(fresh, old, false), rest(old, fresh, false), rest(fresh, old, true));
    }

    private static List<String> rest(Map<Node, String> of, Map<Node, String> other, boolean common) {
        return of.entrySet().stream()
                .filter(claim -> other.containsKey(claim.getKey()) == common)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How many claims there are now. */
    public int claims() {
        return added.size() + kept.size();
    }

    private static SequencedMap<Node, String> claims(Collection<Quad> quads) {
        Map<Node, Map<Node, Node>> values = new HashMap<>();
        var claims = new TreeSet<Node>((one, other) -> one.toString().compareTo(other.toString()));
        for (Quad quad : quads) {
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                if (quad.getObject().equals(Tinh.Claim.asNode())) {
                    claims.add(quad.getSubject());
                }
            } else {
                values.computeIfAbsent(quad.getSubject(), any -> new HashMap<>())
                        .put(quad.getPredicate(), quad.getObject());
            }
        }
        var lines = new LinkedHashMap<Node, String>();
        claims.forEach(claim -> lines.put(claim, line(values.getOrDefault(claim, Map.of()))));
        return lines;
    }

    private static String line(Map<Node, Node> claim) {
        List<String> words = new ArrayList<>();
        for (Property property : TOLD) {
            Optional.ofNullable(claim.get(property.asNode()))
                    .map(ClaimChanges::word)
                    .filter(word -> !word.equals(Slug.ALL) && !word.equals(Slug.NONE))
                    .ifPresent(words::add);
        }
        return String.join(" ", words);
    }

    private static String word(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm().replaceFirst("\\.0$", "");
        }
        return Ids.isThing(value) ? Ids.key(value) : value.toString();
    }
}
