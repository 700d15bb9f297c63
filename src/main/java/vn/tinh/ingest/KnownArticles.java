package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.ArticleId;
import vn.tinh.article.MinHash;
import vn.tinh.article.Published;
import vn.tinh.rdf.RdfReader;
import vn.tinh.store.Store;
import vn.tinh.triples.DataFile;
import vn.tinh.triples.TriplesFolder;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/** The articles that are there, by which versions and copies are told. */
final class KnownArticles {
    /**
     * Into so many bands a signature is cut. Two that share four fifths differ in twelve places at most, so one of
     * thirteen bands at least is the same in both: no copy is missed.
     */
    private static final int BANDS = 13;

    private static final int DIGITS = 8;

    private final Map<ArticleId, Known> articles = new HashMap<>();
    private final Map<String, Set<ArticleId>> bands = new HashMap<>();

    /**
     * An article that is there.
     *
     * @param minHash empty where its text was not at hand
     */
    record Known(ArticleId id, Published published, String minHash) {}

    static KnownArticles none() {
        return new KnownArticles();
    }

    /** Those that a store holds. */
    static KnownArticles of(Store store) {
        return described(store.read(snapshot -> snapshot.about(snapshot.graphs().stream()
                .flatMap(graph -> Graphs.articleOf(graph).stream())
                .map(Ids::article)
                .toList())));
    }

    /** Those that a project's files hold. */
    static KnownArticles of(TriplesFolder folder) {
        List<Quad> quads = new ArrayList<>();
        for (DataFile file : folder.files()) {
            if (Graphs.articleOf(file.graph()).isPresent()) {
                quads.addAll(RdfReader.into(file.graph()).file(file.path()).quads());
            }
        }
        return described(quads);
    }

    private static KnownArticles described(Collection<Quad> quads) {
        Map<Node, Map<Node, String>> said = new HashMap<>();
        for (Quad quad : quads) {
            if (Ids.key("article", quad.getSubject()).isPresent()
                    && quad.getObject().isLiteral()) {
                said.computeIfAbsent(quad.getSubject(), any -> new HashMap<>())
                        .put(quad.getPredicate(), quad.getObject().getLiteralLexicalForm());
            }
        }
        var known = new KnownArticles();
        said.forEach((article, values) -> value(values, Tinh.published)
                .ifPresent(published -> known.add(new Known(
                        new ArticleId(Ids.key(article)),
                        new Published(published),
                        value(values, Tinh.minHash).orElse("")))));
        return known;
    }

    private static Optional<String> value(Map<Node, String> values, Property property) {
        return Optional.ofNullable(values.get(property.asNode()));
    }

    /** Adds an article, or its new version. */
    void add(Known article) {
        articles.put(article.id(), article);
        for (String band : bands(article.minHash())) {
            bands.computeIfAbsent(band, any -> new LinkedHashSet<>()).add(article.id());
        }
    }

    Optional<Known> get(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The article that is most like it, if it is a copy of any; of several the earliest. */
    Optional<Ingested.Copy> original(ArticleId id, String minHash) {
        Set<ArticleId> like = new LinkedHashSet<>();
        bands(minHash).forEach(band -> like.addAll(bands.getOrDefault(band, Set.of())));
        like.remove(id);
        return like.stream()
                .flatMap(other -> get(other).stream())
                .filter(other -> MinHash.isCopy(minHash, other.minHash()))
                .sorted(Comparator.comparingDouble((Known other) -> -MinHash.similarity(minHash, other.minHash()))
                        .thenComparing(other -> other.published().knownFrom())
                        .thenComparing(Known::id))
                .map(other -> new Ingested.Copy(other.id(), MinHash.similarity(minHash, other.minHash())))
                .findFirst();
    }

    private static List<String> bands(String minHash) {
        List<String> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS && !minHash.isEmpty(); band++) {
            int from = band * MinHash.SIZE / BANDS * DIGITS;
            int to = (band + 1) * MinHash.SIZE / BANDS * DIGITS;
            bands.add(band + ":" + minHash.substring(from, to));
        }
        return bands;
    }
}
