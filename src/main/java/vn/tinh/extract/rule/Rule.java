package vn.tinh.extract.rule;

import java.util.Optional;
import java.util.function.Function;
import vn.tinh.extract.text.Meaning;

/**
 * A name, what to look for, and what it says.
 *
 * @param name {@code growth/fall}: what {@code --explain} shows, and what the corpus of wordings names
 * @param pattern what to look for
 * @param production what it says; empty where a closer look shows that it says nothing
 */
public record Rule(String name, Pattern pattern, Function<Found, Optional<Meaning>> production) {
    /** Begins a rule. */
    public static Named rule(String name) {
        return new Named(name);
    }

    /** A rule that has a name so far. */
    public record Named(String name) {
        public When when(Pattern... parts) {
            return new When(name, Pattern.seq(parts));
        }
    }

    /** A rule that has a pattern. */
    public record When(String name, Pattern pattern) {
        public Rule then(Function<Found, Meaning> production) {
            return new Rule(name, pattern, found -> Optional.of(production.apply(found)));
        }

        public Rule thenMaybe(Function<Found, Optional<Meaning>> production) {
            return new Rule(name, pattern, production);
        }
    }
}
