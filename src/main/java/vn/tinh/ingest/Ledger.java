package vn.tinh.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinh.article.ArticleId;

/**
 * What the extracted files were made of, so that nothing is read twice, and which texts of an article have been there.
 * One line an article that was written: {@code id, digest of all that went in, digest of the file, digest of the text}.
 * It is kept beside the files and is not needed: without it every article is read again, to the same bytes.
 */
final class Ledger {
    private static final int COLUMNS = 4;

    private final Path file;
    private final Map<String, Entry> last = new HashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private boolean torn;

    /**
     * One line.
     *
     * @param input digest of all that went in
     * @param output digest of the file that came out
     * @param text digest of the text alone
     */
    record Entry(String input, String output, String text) {}

    private Ledger(Path file) {
        this.file = file;
    }

    static Ledger open(Path file) {
        var ledger = new Ledger(file);
        if (Files.isRegularFile(file)) {
            try {
                String text = Files.readString(file);
                // a line that was torn by a kill has not all columns, or digests that fit nothing
                text.lines().map(line -> line.split("\t", -1)).forEach(ledger::read);
                ledger.torn = !text.isEmpty() && !text.endsWith("\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ledger;
    }

    private void read(String[] columns) {
        if (columns.length == COLUMNS) {
            note(columns[0], new Entry(columns[1], columns[2], columns[3]));
        }
    }

    private void note(String id, Entry entry) {
        last.put(id, entry);
        texts.computeIfAbsent(id, any -> new HashSet<>()).add(entry.text());
    }

    /** Whether the file that is there was made of this very input. */
    boolean holds(ArticleId id, String input, String output) {
        @Nullable Entry entry = last.get(id.value());
        return entry != null && entry.input().equals(input) && entry.output().equals(output);
    }

    /** Whether another text has taken this one's place before. */
    boolean isSuperseded(ArticleId id, String text) {
        @Nullable Entry entry = last.get(id.value());
        return entry != null
                && !entry.text().equals(text)
                && texts.getOrDefault(id.value(), Set.of()).contains(text);
    }

    void add(ArticleId id, Entry entry) {
        if (entry.equals(last.get(id.value()))) {
            return;
        }
        note(id.value(), entry);
        String line = String.join("\t", id.value(), entry.input(), entry.output(), entry.text()) + "\n";
        try {
            Files.writeString(
                    file,
                    torn ? "\n" + line : line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            torn = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
