package vn.tinh.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/**
 * What a rule looks for. A choice takes its first alternative that fits, an optional part is taken where it fits, and
 * neither is ever taken back: so the cost at one place is bounded by the pattern's own length.
 */
public abstract class Pattern {
    /** What fits nowhere. */
    static final int NO = -1;

    Pattern() {}

    /** @return the index after what fits, or {@link #NO} */
    abstract int match(List<Item> items, int at);

    /** With what it can begin; empty where that cannot be said. */
    Optional<Set<Object>> first() {
        return Optional.empty();
    }

    /** It can fit without taking anything. */
    boolean isOptional() {
        return false;
    }

    /** Any of these phrases, the longest that fits; spelt as Vietnamese is, capitals do not count. */
    public static Pattern words(String... phrases) {
        return new Words(phrases);
    }

    /** Any of these marks, by their plain form. */
    public static Pattern mark(String... marks) {
        Set<String> keys = Set.of(marks);
        return new One(
                item -> item instanceof Token token && token.kind() == Token.Kind.MARK && keys.contains(token.key()),
                Optional.of(new HashSet<Object>(keys)));
    }

    /** A mention with a meaning of this class. */
    public static Pattern a(Class<? extends Meaning> meaning) {
        return a(meaning, any -> true);
    }

    /** A mention with a meaning of this class that is so. */
    public static <M extends Meaning> Pattern a(Class<M> meaning, Predicate<M> so) {
        return new One(
                item -> item instanceof Mention mention
                        && meaning.isInstance(mention.meaning())
                        && so.test(meaning.cast(mention.meaning())),
                Optional.of(new HashSet<Object>(Set.of(meaning))));
    }

    /** A name of this type. */
    public static Pattern name(String type) {
        return a(Meaning.Name.class, name -> name.is(type));
    }

    /** Any token that is so. */
    public static Pattern token(Predicate<Token> so) {
        return new One(item -> item instanceof Token token && so.test(token), Optional.empty());
    }

    /** A number in digits that is so. */
    public static Pattern digits(Predicate<String> so) {
        return new One(
                item -> item instanceof Token token && token.isNumber() && so.test(token.raw()),
                Optional.of(new HashSet<Object>(Set.of(Token.Kind.NUMBER))));
    }

    /** One after the other. */
    public static Pattern seq(Pattern... parts) {
        return new Sequence(List.of(parts));
    }

    /** The first of these that fits. */
    public static Pattern any(Pattern... choices) {
        return new Choice(List.of(choices));
    }

    /** This, where it fits. */
    public static Pattern opt(Pattern part) {
        return new Repeat(part, 0, 1);
    }

    /** This, so many times. */
    public static Pattern times(int least, int most, Pattern part) {
        return new Repeat(part, least, most);
    }

    /** Nothing, where this does not follow. */
    public static Pattern not(Pattern part) {
        return new Pattern() {
            @Override
            int match(List<Item> items, int at) {
                return part.match(items, at) == NO ? at : NO;
            }

            @Override
            boolean isOptional() {
                return true;
            }
        };
    }

    /** Nothing, where this follows. */
    public static Pattern ahead(Pattern part) {
        return not(not(part));
    }

    private static final class One extends Pattern {
        private final Predicate<Item> so;
        private final Optional<Set<Object>> first;

        One(Predicate<Item> so, Optional<Set<Object>> first) {
            this.so = so;
            this.first = first;
        }

        @Override
        int match(List<Item> items, int at) {
            return at < items.size() && so.test(items.get(at)) ? at + 1 : NO;
        }

        @Override
        Optional<Set<Object>> first() {
            return first;
        }
    }

    private static final class Words extends Pattern {
        private final List<String[]> phrases;

        Words(String... phrases) {
            this.phrases = Arrays.stream(phrases)
                    .map(phrase ->
                            Arrays.stream(phrase.split(" ")).map(Spelling::key).toArray(String[]::new))
                    .sorted(Comparator.comparingInt((String[] phrase) -> -phrase.length))
                    .toList();
        }

        @Override
        int match(List<Item> items, int at) {
            for (String[] phrase : phrases) {
                if (fits(phrase, items, at)) {
                    return at + phrase.length;
                }
            }
            return NO;
        }

        private static boolean fits(String[] phrase, List<Item> items, int at) {
            if (at + phrase.length > items.size()) {
                return false;
            }
            for (int word = 0; word < phrase.length; word++) {
                if (!(items.get(at + word) instanceof Token token) || !token.is(phrase[word])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        Optional<Set<Object>> first() {
            Set<Object> first = new HashSet<>();
            phrases.forEach(phrase -> first.add(phrase[0]));
            return Optional.of(first);
        }
    }

    private static final class Sequence extends Pattern {
        private final List<Pattern> parts;

        Sequence(List<Pattern> parts) {
            this.parts = parts;
        }

        @Override
        int match(List<Item> items, int at) {
            int next = at;
            for (Pattern part : parts) {
                next = part.match(items, next);
                if (next == NO) {
                    return NO;
                }
            }
            return next;
        }

        @Override
        Optional<Set<Object>> first() {
            Set<Object> first = new HashSet<>();
            for (Pattern part : parts) {
                Optional<Set<Object>> of = part.first();
                if (of.isEmpty()) {
                    return Optional.empty();
                }
                first.addAll(of.get());
                if (!part.isOptional()) {
                    return Optional.of(first);
                }
            }
            return Optional.empty();
        }

        @Override
        boolean isOptional() {
            return parts.stream().allMatch(Pattern::isOptional);
        }
    }

    private static final class Choice extends Pattern {
        private final List<Pattern> choices;

        Choice(List<Pattern> choices) {
            this.choices = choices;
        }

        @Override
        int match(List<Item> items, int at) {
            for (Pattern choice : choices) {
                int next = choice.match(items, at);
                if (next != NO) {
                    return next;
                }
            }
            return NO;
        }

        @Override
        Optional<Set<Object>> first() {
            List<Optional<Set<Object>>> of = new ArrayList<>();
            choices.forEach(choice -> of.add(choice.first()));
            if (of.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            Set<Object> first = new HashSet<>();
            of.forEach(set -> first.addAll(set.orElseThrow()));
            return Optional.of(first);
        }

        @Override
        boolean isOptional() {
            return choices.stream().anyMatch(Pattern::isOptional);
        }
    }

    private static final class Repeat extends Pattern {
        private final Pattern part;
        private final int least;
        private final int most;

        Repeat(Pattern part, int least, int most) {
            this.part = part;
            this.least = least;
            this.most = most;
        }

        @Override
        int match(List<Item> items, int at) {
            int next = at;
            for (int count = 0; count < most; count++) {
                int after = part.match(items, next);
                if (after == NO || after == next) {
                    return count < least ? NO : next;
                }
                next = after;
            }
            return next;
        }

        @Override
        Optional<Set<Object>> first() {
            return part.first();
        }

        @Override
        boolean isOptional() {
            return least == 0 || part.isOptional();
        }
    }
}
