package vn.tinh.extract.relation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of a corpus of wordings: the words, what they say ("-" for nothing), and which rule says so. */
record Wording(String words, String meaning, String rule) {
    static List<Wording> all(String topic) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/corpus", topic + ".tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Wording(cells[0], cells[1], cells.length > 2 ? cells[2] : "-"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
