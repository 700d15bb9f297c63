package vn.tinh.extract.judge;

import java.util.List;
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
        names = names.stream().distinct().sorted().toList();
        for (String name : names) {
            if (name.isEmpty() || name.startsWith("#") || name.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("feature \"" + name + "\": a word was expected");
            }
        }
    }

    public static Features of(String... names) {
        return new Features(List.of(names));
    }

    public Features with(String name) {
        return new Features(Stream.concat(names.stream(), Stream.of(name)).toList());
    }
}
