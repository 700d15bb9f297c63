package vn.tinh.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import vn.tinh.derive.Derivation;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.rdf.Positions;
import vn.tinh.rdf.RdfFile;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Prov;
import vn.tinh.vocab.Tinh;

/**
 * What was extracted from an article, with what people say of it over it, claim by claim. Where a claim of theirs is
 * withdrawn it decides nothing on others. Of what is no claim (the article, documents, zones) a property that people
 * state goes before the same property extracted.
 *
 * <p>The text that was extracted from is the article's as it is now: where people read another one their signature
 * gives way, and that is told, since their offsets may be off.
 *
 * @param file both as one file; its findings stand where the statement does
 * @param decisions in the order of the claims' names
 * @param warnings decisions on claims that are not there
 */
record Decided(RdfFile file, List<Decision> decisions, List<Finding> warnings) {
    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> SIGNATURE =
            Set.of(Tinh.sha256.asNode(), Tinh.minHash.asNode(), Tinh.length.asNode());
    private static final Set<Node> DATES = Set.of(
            Tinh.published.asNode(),
            Tinh.publishedNotBefore.asNode(),
            Tinh.knownFrom.asNode(),
            DCTerms.issued.asNode());

    /** People's file alone: it can decide on nothing. */
    static Decided alone(RdfFile curated) {
        return over(curated, new RdfFile(curated.name(), List.of(), curated.positions(), ""));
    }

    static Decided over(RdfFile curated, RdfFile extracted) {
        return new Deciding(curated, extracted).decide();
    }

    /** One run of the rules, over statements by subject. */
    private static final class Deciding {
        private final RdfFile curated;
        private final RdfFile extracted;
        private final Subjects theirs;
        private final Subjects read;
        private final Map<Node, Decision> decisions =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        private final List<Finding> warnings = new ArrayList<>();

        Deciding(RdfFile curated, RdfFile extracted) {
            this.curated = curated;
            this.extracted = extracted;
            this.theirs = new Subjects(curated);
            this.read = new Subjects(extracted);
        }

        Decided decide() {
            claimsOfTheirOwn();
            singleDecisions();
            List<Quad> whole = new ArrayList<>(curated.quads());
            whole.removeIf(quad -> isOnNothing(quad.getSubject()) || isOutdated(quad));
            Set<Quad> rest = new LinkedHashSet<>();
            read.all().forEach(subject -> rest.addAll(left(subject, read.about(subject))));
            whole.addAll(withoutLooseEvidence(rest));
            datesOfArticles(whole);
            RdfFile file =
                    new RdfFile(curated.name(), List.copyOf(new LinkedHashSet<>(whole)), positions(), curated.sha256());
            return new Decided(file, List.copyOf(decisions.values()), warnings);
        }

        private void claimsOfTheirOwn() {
            Map<Node, Node> cells = new LinkedHashMap<>();
            Derivation cellsOf = new Derivation(subject -> theirs.triples(subject));
            Map<Node, Node> replaced = new LinkedHashMap<>();
            for (Node claim : theirs.all()) {
                if (theirs.isClaim(claim)
                        && theirs.values(claim, Prov.invalidatedAtTime).isEmpty()) {
                    cellsOf.cellOf(claim).ifPresent(cell -> cells.putIfAbsent(cell, claim));
                    theirs.values(claim, Tinh.replaces).forEach(old -> replaced.putIfAbsent(old, claim));
                }
            }
            Derivation cellsRead = new Derivation(subject -> read.triples(subject));
            for (Node claim : read.all()) {
                if (!read.isClaim(claim)) {
                    continue;
                }
                Node cell = cellsRead.cellOf(claim).orElse(Node.ANY);
                if (theirs.isClaim(claim)) {
                    decided(claim, Decision.Way.STATED, claim);
                } else if (replaced.containsKey(claim)) {
                    decided(claim, Decision.Way.REPLACED, Objects.requireNonNull(replaced.get(claim)));
                } else if (cells.containsKey(cell)) {
                    decided(claim, Decision.Way.OTHERWISE, Objects.requireNonNull(cells.get(cell)));
                }
            }
            replaced.forEach((old, claim) -> {
                if (!read.isClaim(old)) {
                    warn(claim, Tinh.replaces, "replaces claim/%s, which was not extracted".formatted(key(old)));
                }
            });
        }

        /** What is said of an extracted claim without stating it in full. */
        private void singleDecisions() {
            for (Node claim : theirs.all()) {
                if (isOnNothing(claim)) {
                    warnings.add(new Finding(
                            curated.positions().of(claim),
                            "claim/%s: decides on a claim that was not extracted".formatted(key(claim))));
                } else if (read.isClaim(claim) && !decisions.containsKey(claim)) {
                    if (!theirs.values(claim, Prov.invalidatedAtTime).isEmpty()) {
                        decided(claim, Decision.Way.WITHDRAWN, claim);
                    } else if (isConfirmed(claim)) {
                        decided(claim, Decision.Way.CONFIRMED, claim);
                    }
                }
            }
        }

        private boolean isConfirmed(Node claim) {
            return theirs.values(claim, Tinh.confirmed).contains(Literals.bool(true));
        }

        private boolean isOnNothing(Node subject) {
            return Ids.key("claim", subject).isPresent() && !theirs.isClaim(subject) && !read.isClaim(subject);
        }

        /** What is left of the extracted statements about a subject; of a confirmed claim with another confidence. */
        private Collection<Quad> left(Node subject, List<Quad> quads) {
            Decision decision = decisions.get(subject);
            if (decision != null && (decision.isHidden() || decision.way() == Decision.Way.STATED)) {
                return List.of();
            }
            List<Quad> left = new ArrayList<>(quads);
            if (read.isClaim(subject)) {
                if (decision != null && decision.way() == Decision.Way.CONFIRMED) {
                    left.replaceAll(quad -> quad.getPredicate().equals(Tinh.confidence.asNode())
                            ? new Quad(quad.getGraph(), subject, quad.getPredicate(), Literals.decimal(BigDecimal.ONE))
                            : quad);
                }
                return left;
            }
            boolean dated = theirs.about(subject).stream().anyMatch(quad -> DATES.contains(quad.getPredicate()));
            left.removeIf(quad -> !quad.getPredicate().equals(TYPE)
                    && (isStatedByThem(quad) || (dated && DATES.contains(quad.getPredicate()))));
            return left;
        }

        /** A label is stated in each language by itself. */
        private boolean isStatedByThem(Quad quad) {
            return !SIGNATURE.contains(quad.getPredicate())
                    && theirs.about(quad.getSubject()).stream()
                            .anyMatch(said -> said.getPredicate().equals(quad.getPredicate())
                                    && language(said.getObject()).equals(language(quad.getObject())));
        }

        private static String language(Node value) {
            return value.isLiteral() ? value.getLiteralLanguage() : "";
        }

        /** A signature of theirs, where there is one of what was extracted from. */
        private boolean isOutdated(Quad quad) {
            if (!SIGNATURE.contains(quad.getPredicate())) {
                return false;
            }
            List<Node> now = read.objects(quad.getSubject(), quad.getPredicate());
            if (now.isEmpty()) {
                return false;
            }
            if (quad.getPredicate().equals(Tinh.sha256.asNode()) && !now.contains(quad.getObject())) {
                warn(
                        quad.getSubject(),
                        Tinh.sha256,
                        "was read in another text of the article than the one extracted from: its offsets may be off");
            }
            return true;
        }

        private Collection<Quad> withoutLooseEvidence(Set<Quad> rest) {
            Set<Node> used = new HashSet<>();
            rest.forEach(quad -> used.add(quad.getObject()));
            curated.quads().forEach(quad -> used.add(quad.getObject()));
            rest.removeIf(
                    quad -> Ids.key("evidence", quad.getSubject()).isPresent() && !used.contains(quad.getSubject()));
            return rest;
        }

        /** A claim is known from the same day as its article. */
        private void datesOfArticles(List<Quad> whole) {
            whole.replaceAll(quad -> {
                if (!quad.getPredicate().equals(Tinh.knownFrom.asNode()) || !read.isClaim(quad.getSubject())) {
                    return quad;
                }
                return read.values(quad.getSubject(), Prov.wasDerivedFrom).stream()
                        .flatMap(article -> theirs.values(article, Tinh.knownFrom).stream())
                        .findFirst()
                        .map(day -> new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), day))
                        .orElse(quad);
            });
        }

        private void decided(Node claim, Decision.Way way, Node by) {
            decisions.put(claim, new Decision(claim, way, by));
        }

        private void warn(Node subject, Resource property, String message) {
            warnings.add(new Finding(
                    curated.positions().of(subject, property.asNode()),
                    "%s/%s: %s".formatted(Ids.type(subject), Ids.key(subject), message)));
        }

        private Positions positions() {
            return new Positions() {
                @Override
                public Place of(Node subject) {
                    return (theirs.has(subject) ? curated : extracted)
                            .positions()
                            .of(subject);
                }

                @Override
                public Place of(Node subject, Node predicate) {
                    boolean said = theirs.about(subject).stream()
                            .anyMatch(quad -> quad.getPredicate().equals(predicate));
                    return said || !read.has(subject)
                            ? curated.positions().of(subject, predicate)
                            : extracted.positions().of(subject, predicate);
                }
            };
        }

        private static String key(Node thing) {
            return Ids.isThing(thing) ? Ids.key(thing) : thing.toString();
        }
    }
}
