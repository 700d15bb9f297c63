package vn.tinh.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Path CORE = Path.of("ontology/core.ttl");

    @Test
    @DisplayName("The terms in Java are those that the ontology declares, and it declares no other")
    void same_terms() throws IllegalAccessException {
        assumeTrue(Files.exists(CORE), CORE + " is not there");
        Model core = RDFDataMgr.loadModel(CORE.toString());
        Set<String> declared = new TreeSet<>();
        core.listSubjectsWithProperty(RDF.type)
                .filterKeep(
                        subject -> subject.isURIResource() && subject.getURI().startsWith(Tinh.NS))
                .forEach(subject -> declared.add(subject.getURI().substring(Tinh.NS.length())));
        Set<String> written = new TreeSet<>();
        for (Field field : Tinh.class.getFields()) {
            if (field.get(null) instanceof Resource term) {
                written.add(term.getURI().substring(Tinh.NS.length()));
                assertThat(field.getName().replaceFirst("_$", ""))
                        .isEqualTo(term.getURI().substring(Tinh.NS.length()));
                assertThat(term instanceof Property)
                        .isEqualTo(Character.isLowerCase(field.getName().charAt(0)));
            }
        }

        Set<String> onlyWritten = new TreeSet<>(written);
        onlyWritten.removeAll(declared);
        assertThat(onlyWritten).as("in Java, and not in the ontology").isEmpty();
        declared.removeAll(written);
        assertThat(declared).as("in the ontology, and not in Java").isEmpty();
    }
}
