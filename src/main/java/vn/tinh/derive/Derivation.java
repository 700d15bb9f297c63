package vn.tinh.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.tinh.vocab.Tinh;

/**
 * From claims to what the graph holds to be so: for each cell one observation or relationship, with the reason. A pure
 * function of the statements: the same ones give the same triples in the same order, and a cell depends on nothing but
 * the claims about it, those that correct them, and what is said of their articles, speakers and documents.
 *
 * <p>A cell of figures is judged in this order:
 *
 * <ol>
 *   <li>A retracted claim leaves, and so does one that a claim about <em>another</em> cell corrects: what it says was
 *       never about this one.
 *   <li>Copies of a text are one voice ({@link Texts}).
 *   <li>Figures that can be one agree ({@link Extent#agree}), and the more precise stands.
 *   <li>A correction supersedes, then a later word of the same speaker, then a later plan's target.
 *   <li>The higher standing goes before, then the actual before the estimate.
 *   <li>What still differs is a conflict, shown as the range of what the rivals say and the latest one's amount.
 * </ol>
 *
 * <p>An instance caches what it has read, so it is for one state of the statements, and for one thread.
 */
public final class Derivation {
    private static final Comparator<Triple> BY_TEXT = Comparator.comparing(triple -> triple.toString());
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    private final Statements statements;
    private final Periods periods = new Periods();
    private final Cells cells = new Cells(periods);
    private final Sources sources;
    private final Claims reader;
    private final Links links;
    private final Observations observations;
    private final Relationships relationships;

    /** By all that is known. */
    public Derivation(Statements statements) {
        this(statements, LocalDate.MAX);
    }

    /** @param asOf by what was known on this day: later claims, corrections and retractions do not count yet */
    public Derivation(Statements statements, LocalDate asOf) {
        this.statements = statements;
        this.sources = new Sources(statements);
        this.reader = new Claims(sources, asOf);
        this.links = new Links(statements);
        this.observations = new Observations(cells);
        this.relationships = new Relationships(sources);
    }

    /** The observation or relationship that a claim is about; empty where the node is no claim, or an incomplete one. */
    public Optional<Node> cellOf(Node claim) {
        return cells.of(read(claim)).map(Cell::node);
    }

    /** All that follows from these claims. Each cell must be given whole: all claims about it. */
    public List<Triple> derive(Collection<Node> claims) {
        return derive(claims, cell -> true);
    }

    /**
     * @param claims all claims about the cells, and those that correct one of them; further ones do no harm
     * @param wanted the cells to be derived
     */
    public List<Triple> derive(Collection<Node> claims, Set<Node> wanted) {
        return derive(claims, wanted::contains);
    }

    private List<Triple> derive(Collection<Node> claims, Predicate<Node> wanted) {
        Map<Node, Cell> cellOf = new HashMap<>();
        var counting = new ArrayList<Thing>(claims.size());
        for (Node node : new LinkedHashSet<>(claims)) {
            Thing claim = read(node);
            cells.of(claim).filter(cell -> reader.counts(claim)).ifPresent(cell -> {
                cellOf.put(node, cell);
                counting.add(claim);
            });
        }
        Set<Node> withdrawn = withdrawn(counting, cellOf);
        var claimsOf = new HashMap<Cell, List<Thing>>();
        for (Thing claim : counting) {
            Cell cell = cellOf.getOrDefault(claim.node(), Cell.NONE);
            if (wanted.test(cell.node()) && !withdrawn.contains(claim.node())) {
                claimsOf.computeIfAbsent(cell, c -> new ArrayList<>()).add(claim);
            }
        }
        return write(claimsOf);
    }

    /** Claims that are corrected by one about another cell. Two that correct each other say nothing. */
    private static Set<Node> withdrawn(List<Thing> claims, Map<Node, Cell> cellOf) {
        var moves = new HashSet<List<Node>>();
        for (Thing claim : claims) {
            for (Node corrected : claim.values(Tinh.corrects)) {
                Cell cell = cellOf.get(corrected);
                if (cell != null && !cell.equals(cellOf.get(claim.node()))) {
                    moves.add(List.of(claim.node(), corrected));
                }
            }
        }
        return moves.stream()
                .filter(move -> !moves.contains(move.reversed()))
                .map(List::getLast)
                .collect(Collectors.toSet());
    }

    private List<Triple> write(Map<Cell, List<Thing>> claimsOf) {
        var triples = new ArrayList<Triple>(32 * claimsOf.size());
        var linked = new TreeSet<>(BY_TEXT);
        var used = new HashSet<Node>();
        List<Cell> ordered = claimsOf.keySet().stream()
                .sorted(Comparator.comparing(cell -> cell.node().getURI()))
                .toList();
        for (Cell cell : ordered) {
            List<Thing> claims = claimsOf.getOrDefault(cell, List.of()).stream()
                    .sorted(Comparator.comparing(claim -> claim.node().toString()))
                    .toList();
            int from = triples.size();
            write(cell, claims, triples);
            links.of(new Thing(cell.node(), triples.subList(from, triples.size())))
                    .ifPresent(linked::add);
            used.addAll(cell.key());
        }
        triples.addAll(linked);
        used.stream().sorted(BY_NAME).forEach(node -> triples.addAll(periods.describe(node)));
        return triples;
    }

    private void write(Cell cell, List<Thing> claims, List<Triple> to) {
        if (cell.isRelation()) {
            relationships.write(cell, claims, to);
            return;
        }
        List<FigureClaim> figures =
                claims.stream().flatMap(c -> reader.figure(c, cell).stream()).toList();
        if (!figures.isEmpty()) {
            observations.write(figures, to);
        }
    }

    /**
     * The plain links beside relationships and observations ({@code place → exports → rice}), from what is stated about
     * these. Several may carry the same link, so it goes only when the last of them has gone.
     */
    public Set<Triple> plainLinks(Collection<Triple> aboutDerived) {
        var about = new LinkedHashMap<Node, List<Triple>>();
        for (Triple triple : aboutDerived) {
            about.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
        }
        var found = new LinkedHashSet<Triple>();
        about.forEach((node, triples) -> links.of(new Thing(node, triples)).ifPresent(found::add));
        return found;
    }

    private Thing read(Node node) {
        return new Thing(node, statements.about(node));
    }
}
