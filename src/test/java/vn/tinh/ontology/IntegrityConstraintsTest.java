package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.problem.Finding;

/**
 * The integrity constraints of the RDF Data Cube as checks of ours: a good cube passes, each broken one is found by its
 * constraint; where the W3C's queries lie beside the project they say the same.
 */
class IntegrityConstraintsTest {
    private static final Path CUBES = Path.of("src", "test", "resources", "cubes");
    private static final Path W3C = Stream.of("../shared", "../../shared")
            .map(folder -> Path.of(folder, "suites", "qb-ic"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("..", "shared", "suites", "qb-ic"));
    private static final Pattern IC = Pattern.compile("ic-(\\d\\d)");
    private static final Checks CHECKS = Checks.read(Known.ONTOLOGY);

    /** Each update breaks the good cube; its name begins with the constraints it must offend, and no others. */
    static Stream<String> broken() throws IOException {
        try (var files = Files.list(CUBES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ru"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.ttl", "good-inverse.ttl"})
    void aGoodCubeOffendsNone(String name) {
        assertThat(offended(good(name))).isEmpty();
        assertThat(offended(normalised(good(name)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenCubeOffendsItsConstraint(String name) throws IOException {
        assertThat(offended(broken(name))).isEqualTo(named(name));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theQueriesOfTheRecommendationSayTheSame(String name) throws IOException {
        assumeThat(Files.isDirectory(W3C)).as("no W3C queries in %s", W3C).isTrue();

        Graph cube = normalised(broken(name));

        assertThat(recommended(cube)).isEqualTo(offended(cube));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.ttl", "good-inverse.ttl"})
    void theQueriesOfTheRecommendationPassAGoodCubeToo(String name) throws IOException {
        assumeThat(Files.isDirectory(W3C)).as("no W3C queries in %s", W3C).isTrue();

        assertThat(recommended(normalised(good(name)))).isEmpty();
    }

    /** Of two hierarchies by different properties the Recommendation takes the values of one for those of the other. */
    @Test
    void twoKindsOfHierarchyInOneCubeAreWellFormed() {
        Graph both = good("good.ttl");
        good("good-inverse.ttl").find().forEach(both::add);

        assertThat(offended(both)).isEmpty();
    }

    @Test
    void theGoodCubeBesideTheirQueriesPassesBoth() throws IOException {
        assumeThat(Files.isDirectory(W3C)).as("no W3C queries in %s", W3C).isTrue();
        Graph theirs = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(theirs, W3C.resolve("cube-good.ttl").toUri().toString());

        assertThat(offended(normalised(theirs))).isEmpty();
        assertThat(recommended(normalised(theirs))).isEmpty();
    }

    @Test
    void eachConstraintIsBrokenByOneCubeAtLeast() throws IOException {
        Set<String> offended = new TreeSet<>();
        broken().forEach(name -> offended.addAll(named(name)));

        assertThat(offended).isEqualTo(constraints().keySet());
    }

    private static Graph good(String name) {
        Graph cube = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(cube, CUBES.resolve(name).toUri().toString());
        return cube;
    }

    private static Graph broken(String name) throws IOException {
        DatasetGraph dataset =
                DatasetGraphFactory.wrap(good(name.contains("inverse") ? "good-inverse.ttl" : "good.ttl"));
        UpdateAction.execute(UpdateFactory.create(Files.readString(CUBES.resolve(name))), dataset);
        return dataset.getDefaultGraph();
    }

    /** The closure and the push-down of the specification, where they are at hand; the constraints presume them. */
    private static Graph normalised(Graph cube) {
        DatasetGraph dataset = DatasetGraphFactory.wrap(cube);
        for (Path update : Shapes.files(W3C, ".ru")) {
            UpdateAction.readExecute(update.toString(), dataset);
        }
        return cube;
    }

    private static Set<String> named(String file) {
        var numbers = new TreeSet<String>();
        Matcher number = IC.matcher(file);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    /** Number of a constraint to the names of its checks. */
    private static Map<String, List<String>> constraints() {
        var constraints = new LinkedHashMap<String, List<String>>();
        for (String name : CHECKS.names()) {
            Matcher number = IC.matcher(name);
            if (number.lookingAt()) {
                constraints
                        .computeIfAbsent(number.group(), ic -> new ArrayList<>())
                        .add(name);
            }
        }
        return constraints;
    }

    private static Set<String> offended(Graph cube) {
        var offended = new TreeSet<String>();
        constraints().forEach((number, names) -> {
            List<Finding> findings = CHECKS.only(names.toArray(String[]::new))
                    .run(DatasetGraphFactory.wrap(cube))
                    .violations();
            if (!findings.isEmpty()) {
                offended.add(number);
            }
        });
        return offended;
    }

    /** ASK is true where a constraint is violated. */
    private static Set<String> recommended(Graph cube) throws IOException {
        var offended = new TreeSet<String>();
        for (Path file : Shapes.files(W3C, ".rq")) {
            Matcher number = IC.matcher(file.getFileName().toString());
            String text = Files.readString(file);
            if (number.lookingAt() && !file.toString().contains("not-w3c") && violated(cube, text)) {
                offended.add(number.group());
            }
        }
        return offended;
    }

    private static boolean violated(Graph cube, String text) {
        if (!text.contains("<$p>")) {
            return QueryExec.graph(cube).query(QueryFactory.create(text)).ask();
        }
        String properties = text.lines()
                .filter(line -> line.startsWith("# p: "))
                .findFirst()
                .orElseThrow()
                .substring(5);
        String prefixes = text.substring(0, text.indexOf("# p: "));
        var rows = QueryExec.graph(cube).query(prefixes + properties).select();
        var violated = new ArrayList<Boolean>();
        rows.forEachRemaining(row -> {
            String property = row.get("p").getURI();
            violated.add(
                    QueryExec.graph(cube).query(text.replace("$p", property)).ask());
        });
        return violated.contains(true);
    }
}
