package vn.tinh.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** The checks of {@code ontology/checks}: what no shape can see, for it is about many things at once. */
public final class Checks {
    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    /** @param ontology the folder that holds {@code checks/*.rq} */
    public static Checks read(Path ontology) {
        return new Checks(Shapes.files(ontology.resolve("checks"), ".rq").stream()
                .map(Check::read)
                .toList());
    }

    /** By name, in the order in which they run. */
    public List<String> names() {
        return checks.stream().map(Check::name).toList();
    }

    /** Some of them. */
    public Checks only(String... names) {
        List<String> wanted = List.of(names);
        for (String name : wanted) {
            if (checks.stream().noneMatch(check -> check.name().equals(name))) {
                throw new TinhException(Problem.NOT_FOUND, "there is no check \"" + name + "\"");
            }
        }
        return new Checks(
                checks.stream().filter(check -> wanted.contains(check.name())).toList());
    }

    /** What a check is about, {@code vi} or {@code en}. */
    public String summary(String name, String language) {
        Check check = only(name).checks.getFirst();
        return language.equals("vi") ? check.tomTat() : check.summary();
    }

    /** A data set whose default graph is the union of the graphs, as the checks want it. */
    public static DatasetGraph union(Iterable<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Quad quad : quads) {
            dataset.add(quad);
            dataset.getDefaultGraph().add(quad.asTriple());
        }
        return dataset;
    }

    /** Runs them; an offence stands at the check's own file. */
    public Judgement run(DatasetGraph dataset) {
        return run(dataset, offender -> Place.of(""));
    }

    /**
     * Runs them.
     *
     * @param dataset its default graph is the union of its named graphs; the caller is in a transaction where it has any
     * @param where the place in a file of an offender; one with an empty source where none is known
     */
    public Judgement run(DatasetGraph dataset, Function<Node, Place> where) {
        var violations = new ArrayList<Finding>();
        var warnings = new ArrayList<Finding>();
        for (Check check : checks) {
            var findings = check.warning() ? warnings : violations;
            if (check.each().isEmpty()) {
                ask(dataset, check.query(), row -> findings.add(finding(check, row, where)));
            } else {
                ask(
                        dataset,
                        check.each().get(),
                        property -> ask(
                                dataset,
                                check.query(property.getFirst().orElseThrow()),
                                row -> findings.add(finding(check, row, where))));
            }
        }
        return new Judgement(violations, warnings);
    }

    private static void ask(DatasetGraph dataset, Query query, Consumer<List<Optional<Node>>> each) {
        try (QueryExec execution =
                QueryExec.newBuilder().dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> each.accept(query.getProjectVars().stream()
                    .map(column -> Optional.ofNullable(row.get(column)))
                    .toList()));
        }
    }

    private static Finding finding(Check check, List<Optional<Node>> row, Function<Node, Place> where) {
        Optional<Node> offender = row.getFirst();
        Place place =
                offender.map(where).filter(known -> !known.source().isEmpty()).orElseGet(() -> Place.of(check.file()));
        List<String> columns = check.query().getResultVars();
        String more = IntStream.range(1, row.size())
                .filter(i -> row.get(i).isPresent())
                .mapToObj(
                        i -> columns.get(i) + " " + row.get(i).map(Spelling::of).orElseThrow())
                .collect(Collectors.joining(", "));
        return new Finding(
                place,
                offender.map(Spelling::of).orElse("(nothing)") + ": " + check.summary()
                        + (more.isEmpty() ? "" : " (" + more + ")"));
    }
}
