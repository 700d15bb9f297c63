package vn.tinh.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.rdf.turtle.parser.TurtleOntologyParserFactory;

/** What must hold of the ontology's own files, taken together, before any data is there. */
class OntologyTest {
    private static final Path FOLDER = Path.of("ontology");
    private static final String NS = "https://w3id.org/tinh/ns#";
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private static final Graph GRAPH = GraphFactory.createDefaultGraph();
    private static OWLOntology ontology;

    @BeforeAll
    static void readsTheFilesAsOneOntology() throws IOException, OWLOntologyCreationException {
        for (var file : files()) {
            RDFDataMgr.read(GRAPH, file.toUri().toString());
        }
        ontology = toOwl(GRAPH);
    }

    @Test
    void keepsToOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    }

    @Test
    void contradictsNeitherItselfNorItsSchemes() {
        assertThat(new ReasonerFactory().createReasoner(ontology).isConsistent())
                .isTrue();
    }

    @Test
    void hasNoClassThatCanHaveNoMembers() {
        var reasoner = new ReasonerFactory().createReasoner(ontology);

        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void declaresEveryTermOfItsNamespaceThatItUses() {
        assertThat(used()).isSubsetOf(terms().stream().map(Node::getURI).collect(Collectors.toSet()));
    }

    @Test
    void namesAndDefinesEveryTermInVietnameseAndEnglish() {
        assertThat(terms()).hasSizeGreaterThan(150);
        assertThat(terms().stream().flatMap(OntologyTest::unnamed)).isEmpty();
    }

    @Test
    void namesAndDefinesEveryConceptAndSchemeInVietnameseAndEnglish() {
        var concepts = new ArrayList<Node>();
        for (var type : List.of(SKOS.Concept.asNode(), SKOS.ConceptScheme.asNode())) {
            concepts.addAll(GRAPH.find(Node.ANY, RDF.type.asNode(), type)
                    .mapWith(found -> found.getSubject())
                    .toList());
        }

        assertThat(concepts).hasSizeGreaterThan(150);
        assertThat(concepts.stream().flatMap(OntologyTest::unnamed)).isEmpty();
    }

    @Test
    void hasNoWordOfThePressThatIsTwoConceptsOfOneScheme() {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        GRAPH.find(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)
                .forEachRemaining(word -> GRAPH.find(word.getSubject(), SKOS.inScheme.asNode(), Node.ANY)
                        .forEachRemaining(scheme -> {
                            var key = scheme.getObject().getURI() + " " + word.getObject();
                            if (!seen.add(key)) {
                                twice.add(key);
                            }
                        }));

        assertThat(twice).isEmpty();
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<>(
                List.of(FOLDER.resolve("core.ttl"), FOLDER.resolve("alignment.ttl"), FOLDER.resolve("labels.ttl")));
        try (var schemes = Files.list(FOLDER.resolve("scheme"))) {
            files.addAll(schemes.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList());
        }
        return files;
    }

    /** By way of N-Triples, which OWLAPI's own Turtle parser reads; the other parsers need libraries that are left out. */
    private static OWLOntology toOwl(Graph graph) throws OWLOntologyCreationException {
        var triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        var manager = OWLManager.createOWLOntologyManager();
        manager.getOntologyParsers().set(new TurtleOntologyParserFactory());
        var source = new StreamDocumentSource(
                new ByteArrayInputStream(triples.toByteArray()),
                IRI.create("https://w3id.org/tinh/ns"),
                new TurtleDocumentFormat(),
                null);
        return manager.loadOntologyFromOntologyDocument(source, new OWLOntologyLoaderConfiguration());
    }

    private static Set<Node> terms() {
        return Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                .flatMap(kind -> GRAPH.find(Node.ANY, RDF.type.asNode(), kind.asNode()).toList().stream())
                .map(found -> found.getSubject())
                .filter(term -> term.isURI() && term.getURI().startsWith(NS))
                .collect(Collectors.toSet());
    }

    private static Set<String> used() {
        return GRAPH.find().toList().stream()
                .flatMap(found -> Stream.of(found.getSubject(), found.getPredicate(), found.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(NS))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is missing, such as {@code ns#Area skos:definition en}; nothing where all is there. */
    private static Stream<String> unnamed(Node term) {
        return Stream.of(SKOS.prefLabel, SKOS.definition)
                .flatMap(property -> LANGUAGES.stream()
                        .filter(language -> GRAPH.find(term, property.asNode(), Node.ANY)
                                .filterKeep(found ->
                                        found.getObject().getLiteralLanguage().equals(language))
                                .nextOptional()
                                .isEmpty())
                        .map(language -> term + " " + property.getLocalName() + " " + language));
    }
}
