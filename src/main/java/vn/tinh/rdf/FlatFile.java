package vn.tinh.rdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tinh.fact.BadFact;
import vn.tinh.fact.Fact;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Flat fact records as JSONL: one JSON object a line, UTF-8. */
public final class FlatFile {
    private FlatFile() {}

    /**
     * One line.
     *
     * @param row what it says
     * @param place where it begins
     * @param keys where each key's value stands
     */
    public record Line(FlatRecord row, Place place, Map<Key, Place> keys) {
        public Line {
            keys = Map.copyOf(keys);
        }

        /** @throws TinhException {@code FACTS_INVALID}, with the place of the key at fault */
        public PlacedFact fact() {
            try {
                return new PlacedFact(Fact.of(row), place, keys);
            } catch (BadFact e) {
                throw new TinhException(
                        Problem.FACTS_INVALID, keys.getOrDefault(e.key(), place), String.valueOf(e.getMessage()));
            }
        }
    }

    public static List<Line> read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "there is no such file");
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads all lines; empty ones count but say nothing.
     *
     * @throws TinhException {@code SYNTAX} with everything that is wrong
     */
    public static List<Line> read(String name, byte[] bytes) {
        Utf8.check(name, bytes);
        var lines = new ArrayList<Line>();
        var wrong = new ArrayList<Finding>();
        int number = 0;
        for (String line : JsonGuard.text(bytes).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                lines.add(new FlatJson(name, number, line).read());
            } catch (TinhException e) {
                wrong.addAll(e.findings());
            }
        }
        if (!wrong.isEmpty()) {
            throw new TinhException(Problem.SYNTAX, wrong);
        }
        return List.copyOf(lines);
    }

    /**
     * All facts of a file.
     *
     * @throws TinhException with everything that is wrong in any line
     */
    public static List<PlacedFact> facts(String name, byte[] bytes) {
        var facts = new ArrayList<PlacedFact>();
        var wrong = new ArrayList<Finding>();
        for (Line line : read(name, bytes)) {
            try {
                facts.add(line.fact());
            } catch (TinhException e) {
                wrong.addAll(e.findings());
            }
        }
        if (!wrong.isEmpty()) {
            throw new TinhException(Problem.FACTS_INVALID, wrong);
        }
        return List.copyOf(facts);
    }

    /** One record as a line, without its end. */
    public static String write(FlatRecord row) {
        return FlatJson.write(row);
    }

    public static byte[] write(List<FlatRecord> rows) {
        var text = new StringBuilder();
        for (FlatRecord row : rows) {
            text.append(write(row)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
