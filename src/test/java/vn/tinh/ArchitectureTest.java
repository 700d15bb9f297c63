package vn.tinh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Data flows one way: an arrow never points up, and nobody uses a neighbour on the same level. */
class ArchitectureTest {
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("article", "problem"),
            Set.of("fact", "vocab"),
            Set.of("extract", "rdf"),
            Set.of("ontology", "derive"),
            Set.of("triples", "store"),
            Set.of("ingest", "query"),
            Set.of("export"),
            Set.of("browse", "protocol"),
            Set.of("start", "cli"));

    /** Who alone may know a library, by the head of its packages. */
    private static final Map<String, Set<String>> KNOWN_TO = Map.of(
            "org.eclipse.rdf4j.", Set.of("rdf"),
            "org.apache.jena.tdb2.", Set.of("store"),
            "org.apache.jena.dboe.", Set.of("store"),
            "org.apache.lucene.", Set.of("store"),
            "org.apache.jena.fuseki.", Set.of("store", "protocol"),
            "org.apache.jena.shacl.", Set.of("ontology"),
            "org.jsoup.", Set.of("ingest"));

    private static final Set<String> ON_THE_JDK_ALONE = Set.of("article", "fact", "extract", "problem");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tinh");

    @Test
    @DisplayName("Does every package stand on a level, and does no arrow point up or sideways?")
    void no_arrow_points_up() {
        Set<String> wrong = new TreeSet<>();
        dependencies().forEach(arrow -> {
            String from = capability(arrow.getOriginClass());
            String to = capability(arrow.getTargetClass());
            if (!to.isEmpty()
                    && !from.equals(to)
                    && level(to) >= level(from)
                    && !(from.equals("start") && to.equals("cli"))) {
                wrong.add(from + " -> " + to + ": " + arrow.getDescription());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("Is each library known only where it belongs?")
    void libraries_stay_where_they_belong() {
        Set<String> wrong = new TreeSet<>();
        dependencies().forEach(arrow -> {
            String from = capability(arrow.getOriginClass());
            String to = arrow.getTargetClass().getBaseComponentType().getName();
            KNOWN_TO.forEach((library, who) -> {
                if (to.startsWith(library) && !who.contains(from)) {
                    wrong.add(arrow.getDescription());
                }
            });
            if (ON_THE_JDK_ALONE.contains(from)
                    && !Stream.of("java.", "vn.tinh.", "org.jspecify.").anyMatch(to::startsWith)
                    && to.contains(".")) {
                wrong.add(arrow.getDescription());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    /** The package right below the root, or nothing for a class of somebody else's. */
    private static String capability(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return type.getPackageName().startsWith("vn.tinh.") ? parts[2] : "";
    }

    private static int level(String capability) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(capability)) {
                return level;
            }
        }
        throw new AssertionError("the package vn.tinh." + capability + " stands on no level");
    }
}
