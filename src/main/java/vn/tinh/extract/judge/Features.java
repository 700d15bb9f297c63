package vn.tinh.extract.judge;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a fact was read: what may tell a right one from a wrong one. {@code indicator:same-clause},
 * {@code period:default}, {@code place:title}, the names of the rules.
 *
 * @param names in alphabetical order, each once; a name holds no blank
 */
public record Features(List<String> names) {
    public static final Features NONE = new Features(List.of());

    public Features {
        names = List.copyOf(new TreeSet<>(names));
        for (String name : names) {
            if (name.isEmpty() || name.startsWith("#") || hasBlank(name)) {
                throw new IllegalArgumentException("feature \"" + name + "\": a word was expected");
            }
        }
    }

    private static boolean hasBlank(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (Character.isWhitespace(name.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    public static Features of(String... names) {
        return new Features(List.of(names));
    }

    public Features with(String name) {
        return new Features(Stream.concat(names.stream(), Stream.of(name)).toList());
    }
}
