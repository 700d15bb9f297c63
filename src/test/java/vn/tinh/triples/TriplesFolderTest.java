package vn.tinh.triples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinh.article.ArticleId;
import vn.tinh.vocab.Graphs;

class TriplesFolderTest {
    @TempDir
    Path home;

    private void file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String curated(boolean complete) {
        return "GRAPH <%s> { <https://w3id.org/tinh/id/article/t01> <https://w3id.org/tinh/ns#complete> %s }"
                .formatted(Graphs.article("t01").getURI(), complete);
    }

    @Test
    @DisplayName(
            "The ontology comes first, then reference data, then articles, then the rest; what is no data is left out")
    void order() throws IOException {
        for (String name : new String[] {
            "triples/zz/more.nq.gz",
            "triples/extra.ttl",
            "triples/reference/zones.ttl",
            "triples/reference/.hidden.ttl",
            "triples/extracted/t02.trig",
            "triples/curated/t03.trig",
            "ontology/scheme/unit.ttl",
            "ontology/core.ttl",
            "ontology/shapes/claim.ttl",
            "ontology/checks/orphan.rq",
            "ontology/examples/claim/valid.day.ttl",
            "ontology/questions/cq01.csv",
            "triples/README.md",
        }) {
            file(name, "");
        }

        assertThat(new TriplesFolder(home).files())
                .extracting(DataFile::name)
                .containsExactly(
                        "ontology/core.ttl",
                        "ontology/scheme/unit.ttl",
                        "ontology/shapes/claim.ttl",
                        "triples/reference/zones.ttl",
                        "triples/extracted/t02.trig",
                        "triples/curated/t03.trig",
                        "triples/extra.ttl",
                        "triples/zz/more.nq.gz");
    }

    @Test
    @DisplayName("What people say of an article comes after what was extracted from it")
    void decisions_after_claims() throws IOException {
        file("triples/extracted/t01.trig", "");
        file("triples/curated/t01.trig", curated(false));

        assertThat(new TriplesFolder(home).files())
                .extracting(DataFile::name)
                .containsExactly("triples/extracted/t01.trig", "triples/curated/t01.trig");
        assertThat(new TriplesFolder(home).files()).extracting(DataFile::graph).containsOnly(Graphs.article("t01"));
    }

    @Test
    @DisplayName("A curated file that is complete stands alone")
    void complete() throws IOException {
        file("triples/extracted/t01.trig", "");
        file("triples/curated/t01.trig", curated(true));

        assertThat(new TriplesFolder(home).files())
                .extracting(DataFile::name)
                .containsExactly("triples/curated/t01.trig");
    }

    @Test
    @DisplayName("A file's path tells its graph")
    void graphs() {
        assertThat(TriplesFolder.graph("ontology/scheme/unit.ttl")).isEqualTo(Graphs.ontology("scheme/unit"));
        assertThat(TriplesFolder.graph("triples/reference/zones.ttl")).isEqualTo(Graphs.reference("zones"));
        assertThat(TriplesFolder.graph("triples/curated/t01.trig")).isEqualTo(Graphs.article("t01"));
        assertThat(TriplesFolder.graph("triples/extracted/t01.trig.gz")).isEqualTo(Graphs.article("t01"));
        assertThat(TriplesFolder.graph("triples/more/x.nq.gz")).isEqualTo(Graphs.file("more/x"));
        assertThat(TriplesFolder.graph("số liệu.ttl").getURI())
                .isEqualTo(Graphs.BASE + "file/s%E1%BB%91%20li%E1%BB%87u");
    }

    @Test
    @DisplayName("A file is replaced whole, and left alone when nothing changed")
    void writing() throws IOException {
        Path file = new TriplesFolder(home).extracted(new ArticleId("t01"));

        assertThat(TriplesFolder.write(file, "một".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(TriplesFolder.write(file, "hai".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(TriplesFolder.write(file, "hai".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(file).hasContent("hai");
        assertThat(file.getParent()).isDirectoryContaining("glob:**.trig").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisplayName("A folder without files holds nothing")
    void empty() {
        assertThat(new TriplesFolder(home).files()).isEmpty();
    }
}
